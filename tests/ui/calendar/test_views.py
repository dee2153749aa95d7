"""What every way of looking at the calendar owes to its user."""

from datetime import date, time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from calendar_app.commands.membership import add_person
from calendar_app.commands.posts import archive_post, create_post
from calendar_app.domain.filter import Filter
from calendar_app.domain.place import Place
from calendar_app.domain.plan import days_between
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.calendar import VIEWS
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus, to_day
from tests.builders import PARIS, at
from tests.ui.calendar.conftest import NO_KEY, card, lift, middle, plan

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
TUESDAY, WEDNESDAY, FRIDAY = date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 13)


class CountedSource(CardSource):
    """Remembers which ranges it was asked for."""

    def __init__(self, context):
        super().__init__(context)
        self.asked = []

    def between(self, first, last):
        self.asked.append((first, last))
        return super().between(first, last)


@pytest.fixture(params=VIEWS)
def view(request, qtbot, context):
    """Each view on the page with the 10th of November 2026, on the screen and with the keyboard."""
    made = VIEWS[request.param](context, source=CountedSource(context))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.setFocus()
    return made


def focus(view, workspace, post):
    only = card(workspace, post)
    view.focus_on(Focus(day=only.plan.day, key=only.key))


def spot(view, post):
    return next(placed.rect for placed in view.placement.cards if placed.card.post == post).center()


def shown(view):
    return {placed.card.post: placed.day for placed in view.placement.cards}


def test_it_shows_whole_weeks_around_its_day_and_is_named(view):
    first, last = view.range
    assert first <= view.day < last
    assert (last - first).days % 7 == 0
    assert first.weekday() == last.weekday() == 0
    assert view.title == view.accessibleName() != ""


def test_pages_follow_one_another_and_lead_back(qtbot, view):
    before = view.range
    with qtbot.waitSignal(view.range_changed) as told:
        QTest.keyClick(view, Key.Key_PageDown)
    assert told.args == [*view.range]
    assert before[0] < view.range[0] <= before[1]
    QTest.keyClick(view, Key.Key_PageUp)
    QTest.keyClick(view, Key.Key_PageUp)
    QTest.keyClick(view, Key.Key_T)
    assert (view.range, view.day) == (before, TUESDAY)


def test_each_refresh_asks_once(workspace, view, draft):
    view.source.asked.clear()
    draft("Countdown", "2026-11-11T12:15")
    view.next_page()
    view.grab()
    QTest.keyClick(view, Key.Key_Left)
    assert len(set(view.source.asked)) == len(view.source.asked) <= 3


def test_hidden_it_asks_nothing(view, draft):
    view.hide()
    view.source.asked.clear()
    draft("Countdown", "2026-11-11T12:15")
    assert view.source.asked == []
    view.show()
    assert len(view.source.asked) == len(view.placement.cards) == 1


def test_what_is_written_elsewhere_appears_and_goes(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    assert shown(view) == {post: WEDNESDAY}
    workspace.run(archive_post, post)
    assert shown(view) == {}


def test_cards_of_a_day_stand_in_time_order_and_never_on_one_another(view, draft):
    posts = [draft(f"At {hour}", f"2026-11-11T{hour}:00") for hour in (18, 10, 12)]
    placed = sorted(view.placement.cards, key=lambda each: each.rect.top())
    assert [each.card.post for each in placed] == [posts[1], posts[2], posts[0]]
    cell = view.cell_rect(WEDNESDAY)
    assert all(cell.contains(each.rect) for each in placed)
    assert all(above.rect.bottom() < below.rect.top() for above, below in pairwise(placed))


def test_a_card_dragged_to_another_day_keeps_its_time_or_takes_the_place_s(workspace, view, draft, told):
    post = draft("Countdown", "2026-11-11T12:15")
    drag = lift(card(workspace, post), over=view)
    hour = view.place_at(middle(view, "2026-11-13")).time or time(12, 15)
    assert drag.over(middle(view, "2026-11-13")).isAccepted()
    assert f"{hour:%H:%M}" in view.carrier.bubble.text
    assert [placed.day for placed in view.placement.cards if placed.landing] == [FRIDAY]
    drag.drop(middle(view, "2026-11-13"))
    assert plan(workspace, post) == at(f"2026-11-13T{hour}")
    assert shown(view) == {post: FRIDAY}
    told[-1].act()
    assert shown(view) == {post: WEDNESDAY}


def test_from_the_tray_and_back(workspace, view, tray, draft):
    post = draft("Idea")
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-13"))
    assert shown(view) == {post: FRIDAY}
    lift(card(workspace, post), over=tray).drop(QPoint(60, 300))
    assert shown(view) == {}
    assert [each.post for each in tray.list.cards] == [post]


def test_a_refusal_is_shown_before_and_after_the_drop(workspace, view, draft, told):
    post = draft("Countdown", "2026-11-11T12:15")
    drag = lift(card(workspace, post), over=view)
    assert not drag.over(middle(view, "2026-11-09")).isAccepted()
    assert view.carrier.bubble.text == "This time has already passed"
    assert view.rect().contains(view.carrier.bubble.geometry())
    assert not view.grab().isNull()
    drag.drop(middle(view, "2026-11-09"))
    assert plan(workspace, post) == at("2026-11-11T12:15")
    assert told[-1].problem


def test_who_only_reads_moves_nothing_and_begins_nothing(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    reader = add_person(workspace, name="Nora Petit", roles={Role.READER})
    workspace.become(reader.id)
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-13"))
    assert plan(workspace, post) == at("2026-11-11T12:15")
    with qtbot.assertNotEmitted(view.create_at):
        QTest.keyClick(view, Key.Key_N)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_keyboard_reaches_each_card(workspace, view, draft, direction):
    view.setLayoutDirection(direction)
    posts = {draft(f"Post {n}", f"2026-11-{9 + n // 3:02}T{10 + n % 3}:00") for n in range(20)}
    first, last = view.range
    view.focus_on(to_day(view.page, first))
    met, on = set(), Key.Key_Left if view.mirrored else Key.Key_Right
    for day in days_between(first, last):
        assert view.day == day
        for key in (Key.Key_Down, Key.Key_Up):
            for _ in view.cards_of(day)[1:]:
                met.add(view.focused_card.post)
                QTest.keyClick(view, key)
        met |= {view.focused_card.post} if view.focused_card else set()
        QTest.keyClick(view, on)
    assert met == posts


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_days_lie_the_way_one_reads(view, draft, direction):
    view.setLayoutDirection(direction)
    draft("Countdown", "2026-11-11T12:15")
    monday, friday = view.cell_rect(date(2026, 11, 9)), view.cell_rect(FRIDAY)
    if monday.y() == friday.y():
        assert (monday.x() < friday.x()) == (direction is Qt.LayoutDirection.LeftToRight)
    else:
        assert monday.y() < friday.y()
    assert view.day_at(friday.center()) == FRIDAY
    assert not view.grab().isNull()
    QTest.keyClick(view, Key.Key_Right)
    assert (view.day > TUESDAY) == (direction is Qt.LayoutDirection.LeftToRight)


def test_enter_and_a_double_click_open(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    with qtbot.waitSignal(view.open_post) as opened:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot(view, post))
    assert opened.args == [post]
    focus(view, workspace, post)
    with qtbot.waitSignal(view.open_post) as opened:
        QTest.keyClick(view, Key.Key_Return)
    assert opened.args == [post]


def test_a_new_post_begins_on_the_day_meant(qtbot, view):
    there, elsewhere = middle(view, "2026-11-13"), middle(view, "2026-11-11")
    with qtbot.waitSignal(view.create_at) as wanted:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=there)
    assert wanted.args == [view.place_at(there)]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=elsewhere)
    with qtbot.waitSignal(view.create_at) as wanted:
        QTest.keyClick(view, Key.Key_N)
    assert wanted.args == [view.here] == [view.place_at(elsewhere)]


def test_a_card_moves_by_keyboard_with_the_same_preview(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    focus(view, workspace, post)
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Right):
        QTest.keyClick(view, key)
    assert "13 Nov, 12:15" in view.carrier.bubble.text
    assert [placed.day for placed in view.placement.cards if placed.landing] == [FRIDAY]
    QTest.keyClick(view, Key.Key_Escape)
    assert plan(workspace, post) == at("2026-11-11T12:15")
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Right, Key.Key_Return):
        QTest.keyClick(view, key)
    assert plan(workspace, post) == at("2026-11-13T12:15")
    QTest.keyClick(view, Key.Key_Down, ALT)
    moved = Place(day=FRIDAY, time=time(12, 15)).later(view.step_of(Key.Key_Down))
    assert plan(workspace, post) == moved.plan(zone=PARIS)
    assert view.focused_card.post == post


def test_empty_it_says_what_to_do(workspace, view, draft):
    assert "press N" in view.scene().hint
    draft("Countdown", "2026-11-11T12:15")
    assert view.scene().hint == ""
    channels = frozenset(channel.id for channel in queries.channels(workspace.reader))
    view.set_filter(Filter(hidden_channels=channels))
    assert "filters" in view.scene().hint
    assert not view.grab().isNull()


def test_a_screen_reader_is_told_each_card_in_a_sentence(workspace, view, draft):
    post = draft("Carousel", "2026-11-11T18:30")
    focus(view, workspace, post)
    painted = QAccessible.queryAccessibleInterface(view)
    assert painted.childCount() == 1
    words = painted.focusChild().text(QAccessible.Text.Name)
    assert words == "Wednesday 11 Nov, 18:30, Carousel, draft, Instagram, LinkedIn"
    assert painted.focusChild().state().focused
    there = view.mapToGlobal(spot(view, post))
    assert painted.childAt(there.x(), there.y()).text(QAccessible.Text.Name) == words


def test_holding_at_the_edge_turns_the_page(qtbot, workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    first, last = view.range
    drag = lift(card(workspace, post), over=view)
    drag.over(QPoint(view.width() - 3, view.height() - 3))
    qtbot.waitUntil(lambda: view.range[0] > first, timeout=3000)
    view.carrier.drops.leave()
    assert view.range[0] <= last


def test_holding_over_an_arrow_turns_only_the_view_that_is_seen(qtbot, workspace, view, draft):
    arrow = QToolButton()
    qtbot.addWidget(arrow)
    view.turn_with(arrow, 1)
    before = view.range
    mime = lift(card(workspace, draft("Countdown", "2026-11-11T12:15")), over=arrow).mime
    entering = QDragEnterEvent(
        QPoint(2, 2), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, NO_KEY
    )
    view.hide()
    QApplication.sendEvent(arrow, entering)
    qtbot.wait(700)
    assert view.range == before
    view.show()
    QApplication.sendEvent(arrow, entering)
    qtbot.waitUntil(lambda: view.range != before, timeout=3000)
    QApplication.sendEvent(arrow, QDragLeaveEvent())


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Key.Key_1, "week"),
        (Key.Key_Ampersand, "week"),
        (Key.Key_2, "month"),
        (Key.Key_Eacute, "month"),
        (Key.Key_4, "list"),
        (Key.Key_Apostrophe, "list"),
    ],
)
def test_figures_ask_for_another_view(qtbot, view, key, name):
    with qtbot.waitSignal(view.view_wanted) as wanted:
        QTest.keyClick(view, key)
    assert wanted.args == [name]


def test_a_letter_without_a_latin_name_is_left_alone(view):
    QTest.sendKeyEvent(QTest.KeyAction.Click, view, Key.Key_unknown, "ж", NO_KEY)


def test_titles_of_any_kind_are_painted(workspace, view):
    for title in ("", "🪔" * 60, "Donaudampfschifffahrtsgesellschaft" * 4, "شمعة " * 20):
        workspace.run(create_post, title=title, plan=at("2026-11-11T12:15"))
    assert len(view.cards_of(WEDNESDAY)) == 4
    assert view.placement.cards
    assert not view.grab().isNull()


def on_screen(view):
    """The pixels that were painted, each when it was asked for."""
    QApplication.processEvents()
    return QGuiApplication.primaryScreen().grabWindow(view.winId()).toImage()


@pytest.mark.parametrize("keys", [NO_KEY, Qt.KeyboardModifier.ControlModifier])
def test_what_is_painted_anew_under_a_drag_is_all_that_changes(workspace, view, draft, keys):
    posts = [draft(f"Post {n}", f"2026-11-{11 + n % 3}T1{n}:00") for n in range(5)]
    hung = lift(card(workspace, posts[0]), card(workspace, posts[3]), over=view)
    pages = []
    for day in ("2026-11-11", "2026-11-13", "2026-11-10", "2026-11-09", "2026-11-12"):
        hung.move(middle(view, day), keys) if pages else hung.over(middle(view, day), keys)
        pages.append(on_screen(view))
        view.update()
        assert pages[-1] == on_screen(view)
    assert all(one != other for one, other in pairwise(pages))
    view.event(QDragLeaveEvent())
    left = on_screen(view)
    view.update()
    assert left == on_screen(view)
