"""The week: columns of cards with pictures that scroll under their header."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.commands.channels import add_campaign
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.domain.asset import MediaItem
from calendar_app.ui.calendar.lines import lines_of
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.calendar.week import WeekView
from calendar_app.ui.calendar.week_card import card_height
from tests.builders import PICTURES, at
from tests.ui.calendar.conftest import card, lift, middle, plan

Key = Qt.Key
WEDNESDAY = date(2026, 11, 11)


@pytest.fixture
def view(qtbot, context):
    """The week of the 10th of November 2026, on the screen and with the keyboard."""
    made = WeekView(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def full(view, draft):
    """Twenty posts on Wednesday."""
    return [draft(f"Post {n}", f"2026-11-11T{10 + n // 2}:{n % 2 * 30:02}") for n in range(20)]


def rect(view, post):
    return next(placed.rect for placed in view.placement.cards if placed.card.post == post)


def width_of(view, day):
    return view.cell_rect(date.fromisoformat(day)).width()


def wheel(view, pixels):
    at_middle = QPointF(view.rect().center())
    event = QWheelEvent(
        at_middle,
        view.mapToGlobal(at_middle),
        QPoint(),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_it_is_the_week_of_its_day(view):
    assert view.range == (date(2026, 11, 9), date(2026, 11, 16))
    assert view.title == "9 – 15 November 2026"


def test_a_weekend_is_narrow_until_it_has_a_post(view, draft):
    assert width_of(view, "2026-11-14") < 0.7 * width_of(view, "2026-11-13")
    draft("Moodboard", "2026-11-14T11:00")
    assert abs(width_of(view, "2026-11-14") - width_of(view, "2026-11-13")) <= 1
    assert width_of(view, "2026-11-15") < 0.7 * width_of(view, "2026-11-13")


def test_a_weekend_stays_as_it_is_under_a_card_on_its_way(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    before = view.cell_rect(date(2026, 11, 14))
    lift(card(workspace, post), over=view).over(before.center())
    assert view.cell_rect(date(2026, 11, 14)) == before


def test_a_picture_has_its_place_before_it_is_loaded(qtbot, workspace, context, view, draft):
    plain, post = draft("Plain", "2026-11-11T09:00"), draft("With a picture", "2026-11-11T12:15")
    asset = import_picture(workspace, PICTURES / "flower.jpg")
    workspace.run(edit_post, post, media=(MediaItem(asset=asset.id),))
    place = rect(view, post)
    assert place.height() > rect(view, plain).height() + 60
    assert not context.thumbnails.is_loaded(asset.id)
    before = view.grab(place).toImage()
    qtbot.waitUntil(lambda: context.thumbnails.is_loaded(asset.id))
    assert rect(view, post) == place
    assert view.grab(place).toImage() != before


def test_a_missing_picture_leaves_its_place_too(qtbot, workspace, context, view, draft):
    post = draft("With a picture", "2026-11-11T12:15")
    asset = import_picture(workspace, PICTURES / "flower.jpg")
    workspace.media.path(asset.id).unlink()
    workspace.run(edit_post, post, media=(MediaItem(asset=asset.id),))
    place = rect(view, post)
    view.grab()
    qtbot.waitUntil(lambda: context.thumbnails.is_missing(asset.id))
    assert rect(view, post) == place
    assert not view.grab().isNull()


def test_a_long_title_takes_a_second_line_and_no_third(qapp):
    heights = [card_height("word " * count, width=160, with_picture=False) for count in (1, 6, 60)]
    assert heights[0] < heights[1] == heights[2]


def test_an_overfull_day_scrolls_with_the_wheel(view, full):
    assert view.bar.isVisible()
    shown = {placed.card.post for placed in view.placement.cards}
    assert full[0] in shown
    assert full[-1] not in shown
    top = rect(view, full[0]).top()
    wheel(view, -120)
    assert rect(view, full[0]).top() < top
    for _ in range(60):
        wheel(view, -120)
    assert rect(view, full[-1]).bottom() < view.height()
    wheel(view, 120 * 60)
    assert rect(view, full[0]).top() == top


def test_a_week_with_room_does_not_scroll(view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    top = rect(view, post).top()
    wheel(view, -120)
    assert view.bar.isHidden()
    assert rect(view, post).top() == top


def test_the_keyboard_brings_each_card_into_sight(view, workspace, full):
    only = card(workspace, full[0])
    view.focus_on(Focus(day=WEDNESDAY, key=only.key))
    for post in full[1:]:
        QTest.keyClick(view, Key.Key_Down)
        assert view.focused_card.post == post
        assert view.geometry_of_page.body.contains(rect(view, post))
    QTest.keyClick(view, Key.Key_Down)
    assert view.focused_card.post == full[-1]
    for _ in full[1:]:
        QTest.keyClick(view, Key.Key_Up)
    assert view.geometry_of_page.body.contains(rect(view, full[0]))


def test_another_week_begins_at_its_top(view, full):
    wheel(view, -600)
    view.next_page()
    assert view.bar.value() == 0
    view.previous_page()
    assert view.bar.value() == 0


def test_where_a_card_would_land_is_scrolled_into_sight(workspace, view, full, draft):
    late = draft("Late", "2026-11-12T23:00")
    lift(card(workspace, late), over=view).over(middle(view, "2026-11-11"))
    (landing,) = [placed.rect for placed in view.placement.cards if placed.landing]
    assert view.geometry_of_page.body.contains(landing)
    assert view.rect().contains(view.carrier.bubble.geometry())


def test_only_what_is_on_the_screen_has_a_place(view, full):
    body = view.geometry_of_page.body
    assert all(body.intersects(placed.rect) for placed in view.placement.cards)
    assert len(view.placement.cards) < len(full)
    assert len(view.spoken()) == len(full)


def test_bars_and_cards_do_not_cover_one_another(workspace, view, draft):
    for n in range(3):
        workspace.run(
            add_campaign, name=f"Solstice {n}", first=date(2026, 11, 10), last=date(2026, 11, 20 + n)
        )
    post = draft("Countdown", "2026-11-11T12:15")
    bars = [view.geometry_of_page.bar(bar) for bar in view.page.bars(0)]
    assert len({bar.top() for bar in bars}) == 3
    assert all(not bar.intersects(rect(view, post)) for bar in bars)
    assert not view.grab().isNull()


def test_shift_asks_for_the_time_beside_the_day(workspace, view, draft):
    post = draft("Countdown", "2026-11-11T12:15")
    shift = Qt.KeyboardModifier.ShiftModifier
    lift(card(workspace, post), over=view).drop(middle(view, "2026-11-13"), shift)
    QTest.keyClicks(view.focusWidget(), "1645")
    QTest.keyClick(view.focusWidget(), Key.Key_Return)
    assert plan(workspace, post) == at("2026-11-13T16:45")


def test_the_header_stays_and_turns_nothing(view):
    assert view.day_at(QPoint(view.cell_rect(WEDNESDAY).center().x(), 5)) == WEDNESDAY
    assert view.page_turn_at(QPoint(400, 5)) == 0
    assert (view.page_turn_at(QPoint(2, 300)), view.page_turn_at(QPoint(998, 300))) == (-1, 1)


def test_today_and_key_dates_are_marked(view):
    plain = view.grab().toImage()
    view.key_dates = {WEDNESDAY: "Armistice 1918"}
    assert view.grab().toImage() != plain
    view.go(view.today + timedelta(weeks=1))
    assert not view.grab().isNull()


@pytest.mark.parametrize("title", ["", "Short", "🪔 Lights for 👩‍🚀 the 🪔 winter evenings", "a" * 60])
def test_titles_lose_no_sign_while_there_are_lines(qapp, title):
    for width in range(60, 300, 12):
        assert "".join(lines_of(title, width=width, most=12)).replace(" ", "") == title.replace(" ", "")


def test_what_has_no_room_ends_in_an_ellipsis(qapp):
    lines = lines_of("🪔 Lights for the winter evenings and for the spring", width=100, most=2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_no_line_begins_with_a_colon(qapp):
    for width in range(60, 200, 5):
        assert not any(
            line.startswith(":") for line in lines_of("Baromètre déco : les réponses", width=width, most=4)
        )
