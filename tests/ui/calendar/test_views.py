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
from tests.ui.calendar.conftest import NO_KEY, WALKED, WALKED_CARDS, card, lift, middle, plan

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

    def week_counts(self, first, last):
        self.asked.append((first, last))
        return super().week_counts(first, last)


def on_screen_in(name, qtbot, context):
    made = VIEWS[name](context, source=CountedSource(context))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.setFocus()
    return made


@pytest.fixture(params=WALKED)
def any_view(request, qtbot, context):
    """Each view on the page with the 10th of November 2026, on the screen and with the keyboard."""
    return on_screen_in(request.param, qtbot, context)


@pytest.fixture(params=WALKED_CARDS)
def view(request, qtbot, context):
    """The same of those where posts are met one by one."""
    return on_screen_in(request.param, qtbot, context)


def focus(view, workspace, post):
    only = card(workspace, post)
    view.focus_on(Focus(day=only.plan.day, key=only.key))


def spot(view, post):
    return next(placed.rect for placed in view.placement.cards if placed.card.post == post).center()


def shown(view):
    return {placed.card.post: placed.day for placed in view.placement.cards}


def test_it_shows_whole_weeks_around_its_day_and_is_named(any_view):
    first, last = any_view.range
    assert first <= any_view.day < last
    assert (last - first).days % 7 == 0
    assert first.weekday() == last.weekday() == 0
    assert any_view.title == any_view.accessibleName() != ""


def test_pages_follow_one_another_and_lead_back(qtbot, any_view):
    before = any_view.range
    with qtbot.waitSignal(any_view.range_changed) as told:
        QTest.keyClick(any_view, Key.Key_PageDown)
    assert told.args == [*any_view.range]
    assert before[0] < any_view.range[0] <= before[1]
    QTest.keyClick(any_view, Key.Key_PageUp)
    QTest.keyClick(any_view, Key.Key_PageUp)
    QTest.keyClick(any_view, Key.Key_T)
    assert (any_view.range, any_view.day) == (before, TUESDAY)


def test_each_refresh_asks_once(workspace, any_view, draft):
    any_view.source.asked.clear()
    draft("Countdown", "2026-11-11T12:15")
    any_view.next_page()
    any_view.grab()
    QTest.keyClick(any_view, Key.Key_Left)
    assert len(set(any_view.source.asked)) == len(any_view.source.asked) <= 3


def test_hidden_it_asks_nothing(any_view, draft):
    any_view.hide()
    any_view.source.asked.clear()
    draft("Countdown", "2026-11-11T12:15")
    assert any_view.source.asked == []
    any_view.show()
    assert len(any_view.source.asked) == 1


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


def test_from_the_tray_and_back(workspace, any_view, tray, draft):
    post = draft("Idea")
    lift(card(workspace, post), over=any_view).drop(middle(any_view, "2026-11-13"))
    assert plan(workspace, post).day == FRIDAY
    lift(card(workspace, post), over=tray).drop(QPoint(60, 300))
    assert plan(workspace, post) is None
    assert [each.post for each in tray.list.cards] == [post]


def test_a_refusal_is_shown_before_and_after_the_drop(workspace, any_view, draft, told):
    post = draft("Countdown", "2026-11-11T12:15")
    drag = lift(card(workspace, post), over=any_view)
    assert not drag.over(middle(any_view, "2026-11-09")).isAccepted()
    assert any_view.carrier.bubble.text == "This moment has passed"
    assert any_view.rect().contains(any_view.carrier.bubble.geometry())
    assert not any_view.grab().isNull()
    drag.drop(middle(any_view, "2026-11-09"))
    assert plan(workspace, post) == at("2026-11-11T12:15")
    assert told[-1].problem


def test_who_only_reads_moves_nothing_and_begins_nothing(qtbot, workspace, any_view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    reader = add_person(workspace, name="Nora Petit", roles={Role.READER})
    workspace.become(reader.id)
    lift(card(workspace, post), over=any_view).drop(middle(any_view, "2026-11-13"))
    assert plan(workspace, post) == at("2026-11-11T12:15")
    with qtbot.assertNotEmitted(any_view.create_at):
        QTest.keyClick(any_view, Key.Key_N)


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
def test_days_lie_the_way_one_reads(any_view, draft, direction):
    any_view.setLayoutDirection(direction)
    draft("Countdown", "2026-11-11T12:15")
    monday, friday = any_view.cell_rect(date(2026, 11, 9)), any_view.cell_rect(FRIDAY)
    if monday.y() == friday.y():
        assert (monday.x() < friday.x()) == (direction is Qt.LayoutDirection.LeftToRight)
    else:
        assert monday.y() < friday.y()
    assert any_view.day_at(friday.center()) == FRIDAY
    assert not any_view.grab().isNull()
    QTest.keyClick(any_view, Key.Key_Right)
    assert (any_view.day > TUESDAY) == (direction is Qt.LayoutDirection.LeftToRight)


def test_home_and_end_lead_to_what_is_first_and_last_in_a_day(view, draft):
    posts = [draft(f"At {hour}", f"2026-11-11T{hour}:00") for hour in (10, 12, 18)]
    view.focus_on(to_day(view.page, WEDNESDAY))
    QTest.keyClick(view, Key.Key_End)
    assert view.focused_card.post == posts[-1]
    QTest.keyClick(view, Key.Key_Home)
    assert view.focused_card.post == posts[0]


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


def test_empty_it_says_what_to_do(workspace, any_view, draft):
    assert "press N" in any_view.scene().hint
    draft("Countdown", "2026-11-11T12:15")
    assert any_view.scene().hint == ""
    channels = frozenset(channel.id for channel in queries.channels(workspace.reader))
    any_view.set_filter(Filter(hidden_channels=channels))
    assert "filters" in any_view.scene().hint
    assert not any_view.grab().isNull()


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


def test_holding_at_the_edge_turns_the_page(qtbot, workspace, any_view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    first, last = any_view.range
    drag = lift(card(workspace, post), over=any_view)
    drag.over(QPoint(any_view.width() - 3, any_view.height() - 3))
    qtbot.waitUntil(lambda: any_view.range[0] > first, timeout=3000)
    any_view.carrier.drops.leave()
    assert any_view.range[0] <= last


def test_holding_over_an_arrow_turns_only_the_view_that_is_seen(qtbot, workspace, any_view, draft):
    arrow = QToolButton()
    qtbot.addWidget(arrow)
    any_view.turn_with(arrow, 1)
    before = any_view.range
    mime = lift(card(workspace, draft("Countdown", "2026-11-11T12:15")), over=arrow).mime
    entering = QDragEnterEvent(
        QPoint(2, 2), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, NO_KEY
    )
    any_view.hide()
    QApplication.sendEvent(arrow, entering)
    qtbot.wait(700)
    assert any_view.range == before
    any_view.show()
    QApplication.sendEvent(arrow, entering)
    qtbot.waitUntil(lambda: any_view.range != before, timeout=3000)
    QApplication.sendEvent(arrow, QDragLeaveEvent())


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Key.Key_1, "week"),
        (Key.Key_Ampersand, "week"),
        (Key.Key_2, "month"),
        (Key.Key_Eacute, "month"),
        (Key.Key_3, "quarter"),
        (Key.Key_QuoteDbl, "quarter"),
        (Key.Key_4, "list"),
        (Key.Key_Apostrophe, "list"),
    ],
)
def test_figures_ask_for_another_view(qtbot, any_view, key, name):
    with qtbot.waitSignal(any_view.view_wanted) as wanted:
        QTest.keyClick(any_view, key)
    assert wanted.args == [name]


def test_a_letter_without_a_latin_name_is_left_alone(any_view):
    QTest.sendKeyEvent(QTest.KeyAction.Click, any_view, Key.Key_unknown, "ж", NO_KEY)


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
def test_what_is_painted_anew_under_a_drag_is_all_that_changes(workspace, any_view, draft, keys):
    posts = [draft(f"Post {n}", f"2026-11-{11 + n % 3}T1{n}:00") for n in range(5)]
    hung = lift(card(workspace, posts[0]), card(workspace, posts[3]), over=any_view)
    pages = []
    for day in ("2026-11-11", "2026-11-13", "2026-11-10", "2026-11-09", "2026-11-12"):
        hung.move(middle(any_view, day), keys) if pages else hung.over(middle(any_view, day), keys)
        pages.append(on_screen(any_view))
        any_view.update()
        assert pages[-1] == on_screen(any_view)
    assert all(one != other for one, other in pairwise(pages))
    any_view.event(QDragLeaveEvent())
    left = on_screen(any_view)
    any_view.update()
    assert left == on_screen(any_view)
