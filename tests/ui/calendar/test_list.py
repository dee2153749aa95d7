"""The list: scrolled without an end, in columns one chooses, each day sorted as one wants it."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calendar_app.commands.pillars import add_pillar
from calendar_app.commands.posts import archive_post, edit_post
from calendar_app.commands.workspace import Workspace
from calendar_app.ui.calendar.list import ListView
from calendar_app.ui.calendar.list_columns import CHOSEN, TITLE_LEAST, Column, Order, order_of, spans_of
from calendar_app.ui.calendar.list_geometry import HEADER_HEIGHT
from calendar_app.ui.calendar.list_painter import head_rect
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context
from tests.builders import at
from tests.ui.calendar.conftest import NO_KEY, card, lift, plan

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
DAY = timedelta(days=1)
TODAY = date(2026, 11, 10)
Draft = Callable[..., str]


class CountedSource(CardSource):
    """Remembers which days it was asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.asked: list[tuple[date, date]] = []

    def between(self, first, last):
        self.asked.append((first, last))
        return super().between(first, last)


@pytest.fixture
def view(qtbot: QtBot, context: Context) -> ListView:
    """The list of November 2026, on the screen and with the keyboard."""
    made = ListView(context, source=CountedSource(context))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.setFocus()
    return made


def scroll(view: ListView, angle: int) -> None:
    """As a wheel or a touch-pad does; down is more than nothing."""
    place = QPointF(500, 300)
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, -angle),
        Qt.MouseButton.NoButton,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def titles(view: ListView) -> list[str]:
    return [placed.card.title for placed in sorted(view.placement.cards, key=lambda each: each.rect.top())]


def head(view: ListView, column: Column) -> QPoint:
    return next(head_rect(span).center() for span in view.spans if span.column is column)


def rows(view: ListView, post: str) -> QPoint:
    return next(placed.rect for placed in view.placement.cards if placed.card.post == post).center()


def test_the_week_of_today_begins_at_the_top(view: ListView) -> None:
    assert view.cell_rect(date(2026, 11, 9)).top() == HEADER_HEIGHT
    assert view.title == "November 2026"


def test_scrolling_never_ends_never_jumps_and_reads_each_week_once(view: ListView, draft: Draft) -> None:
    for week in range(0, 30, 3):
        for hour in range(9, 9 + week % 4):
            draft(f"In week {week}", f"{TODAY + timedelta(weeks=week)}T{hour:02}:00")
    view.source.asked.clear()
    moved = set()
    for _ in range(60):
        day = view.day_at(QPoint(500, 400))
        before = view.cell_rect(day).top()
        scroll(view, 150)
        moved.add(before - view.cell_rect(day).top())
    assert len(moved) == 1
    assert view.anchor > TODAY + timedelta(weeks=8)
    asked = sorted(view.source.asked)
    assert all(last <= following for (_, last), (following, _) in pairwise(asked))
    for _ in range(70):
        scroll(view, -150)
    assert view.anchor < TODAY


def test_what_grows_above_the_screen_moves_nothing(view: ListView, draft: Draft) -> None:
    day = date(2026, 11, 25)
    view.go(day)
    before = view.cell_rect(day + DAY).top()
    draft("Above", "2026-11-19T09:00")
    assert view.cell_rect(day + DAY).top() == before


def test_what_is_selected_stays_so_when_it_is_scrolled_away(
    view: ListView, workspace: Workspace, draft: Draft
) -> None:
    first, second = draft("First", "2026-11-11T09:00"), draft("Second", "2026-12-30T09:00")
    QTest.mouseClick(view, LEFT, pos=rows(view, first))
    while not any(placed.card.post == second for placed in view.placement.cards):
        scroll(view, 150)
    assert not view.page.holds(date(2026, 11, 11))
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ControlModifier, rows(view, second))
    assert [each.post for each in view.selection] == [first, second]
    scroll(view, 150)
    lift(*view.in_hand, over=view).drop(view.cell_rect(date(2026, 12, 31)).center())
    assert (plan(workspace, first), plan(workspace, second)) == (
        at("2026-11-12T09:00"),
        at("2026-12-31T09:00"),
    )
    workspace.run(archive_post, first)
    assert [each.post for each in view.selection] == [second]


def test_a_range_reaches_back_to_what_was_scrolled_away(view: ListView, draft: Draft) -> None:
    posts = [draft(f"Post {n}", f"{TODAY + timedelta(days=9 * n)}T09:00") for n in range(8)]
    QTest.mouseClick(view, LEFT, pos=rows(view, posts[0]))
    while not any(placed.card.post == posts[-1] for placed in view.placement.cards):
        scroll(view, 150)
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, rows(view, posts[-1]))
    assert [each.post for each in view.selection] == posts


def test_everything_is_the_month_of_the_title(view: ListView, draft: Draft) -> None:
    posts = [draft("Begins", "2026-11-01T09:00"), draft("Ends", "2026-11-30T09:00")]
    draft("Before", "2026-10-31T09:00")
    draft("After", "2026-12-01T09:00")
    QTest.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert [each.post for each in view.selection] == posts


def test_arrows_go_from_row_to_row_over_empty_days(view: ListView, draft: Draft) -> None:
    posts = [draft(f"Post {n}", f"{TODAY + timedelta(days=n)}T09:00") for n in (1, 4, 13)]
    for post in posts:
        QTest.keyClick(view, Key.Key_Down)
        assert view.focused_card
        assert view.focused_card.post == post
        assert view.rect().contains(view.placement.rect_of(view.focused))
    QTest.keyClick(view, Key.Key_Up)
    assert view.focused_card
    assert view.focused_card.post == posts[1]


def test_a_day_longer_than_the_screen_is_turned_a_screen_at_a_time(view: ListView, draft: Draft) -> None:
    for number in range(40):
        draft(f"{number:02}", f"2026-11-11T{8 + number // 4:02}:{15 * (number % 4):02}")
    view.go(date(2026, 11, 11))
    seen = titles(view)
    QTest.keyClick(view, Key.Key_PageDown)
    assert titles(view)[0] <= seen[-1]
    assert view.geometry_of_page.heading_of(date(2026, 11, 11)).top() == HEADER_HEIGHT
    QTest.keyClick(view, Key.Key_PageUp)
    assert titles(view) == seen


def test_a_double_click_at_the_edge_opens_what_was_pressed(
    qtbot: QtBot, view: ListView, draft: Draft
) -> None:
    for number in range(40):
        draft(f"{number:02}", f"2026-11-11T{8 + number // 4:02}:{15 * (number % 4):02}")
    last = max(view.placement.cards, key=lambda placed: placed.rect.top())
    with qtbot.waitSignal(view.open_post) as opened:
        QTest.mouseDClick(view, LEFT, pos=last.rect.topLeft() + QPoint(200, 2))
    assert opened.args == [last.card.post]


def test_a_click_on_a_head_sorts_each_day_and_a_second_turns_it_round(
    context: Context, view: ListView, draft: Draft
) -> None:
    for title, hour in (("Zèbre", 9), ("étang", 10), ("Ours", 11)):
        draft(title, f"2026-11-11T{hour:02}:00")
    draft("Alone", "2026-11-12T09:00")
    QTest.mouseClick(view, LEFT, pos=head(view, Column.TITLE))
    assert titles(view) == ["étang", "Ours", "Zèbre", "Alone"]
    QTest.mouseClick(view, LEFT, pos=head(view, Column.TITLE))
    assert titles(view) == ["Zèbre", "Ours", "étang", "Alone"]
    assert context.habits.preferences.list_order == "-title"
    QTest.keyClick(view, Key.Key_Down)
    assert view.focused_card
    assert view.focused_card.title == "Zèbre"


def test_the_menu_sorts_and_chooses_columns_by_keyboard(
    qtbot: QtBot, context: Context, workspace: Workspace, view: ListView, draft: Draft
) -> None:
    later, sooner = draft("Later", "2026-11-11T10:00"), draft("Sooner", "2026-11-11T09:00")
    for post, name in ((later, "Atelier"), (sooner, "Zoom")):
        workspace.run(edit_post, post, pillar=workspace.run(add_pillar, name=name, hue=2))
    actions = {action.text(): action for action in view.button.list.actions()}
    actions["Pillar"].trigger()
    actions["Author"].trigger()
    assert Column.PILLAR in {span.column for span in view.spans}
    assert Column.AUTHOR not in {span.column for span in view.spans}
    orders = {action.text(): action for action in view.button.orders.actions()}
    orders["Pillar"].trigger()
    assert titles(view) == ["Later", "Sooner"]
    orders["The other way round"].trigger()
    assert titles(view) == ["Sooner", "Later"]
    again = ListView(context)
    qtbot.addWidget(again)
    assert (again.columns, again.order) == (view.columns, Order(by=Column.PILLAR, backwards=True))
    assert not view.grab().isNull()


def test_a_right_click_on_the_header_opens_its_menu(qtbot: QtBot, view: ListView) -> None:
    point = head(view, Column.TITLE)
    with qtbot.assertNotEmitted(view.menu_requested):
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(view, QContextMenuEvent(reason, point, view.mapToGlobal(point)))
    assert view.button.list.isVisible()
    view.button.list.close()


def test_a_card_dropped_on_a_day_stands_where_the_order_wants_it(
    view: ListView, workspace: Workspace, draft: Draft
) -> None:
    view.sort_by(Order(by=Column.TITLE))
    post = draft("Middle", "2026-11-11T23:00")
    draft("Above", "2026-11-13T10:00")
    draft("Under", "2026-11-13T09:00")
    drag = lift(card(workspace, post), over=view)
    drag.over(view.cell_rect(date(2026, 11, 13)).center())
    assert [placed.card.title for placed in view.placement.cards][1:] == ["Above", "Middle", "Under"]
    drag.drop(view.cell_rect(date(2026, 11, 13)).center())
    assert plan(workspace, post) == at("2026-11-13T23:00")


def test_carried_by_keyboard_beyond_the_screen_it_comes_into_sight(view: ListView, draft: Draft) -> None:
    draft("Countdown", "2026-11-11T12:15")
    QTest.keyClick(view, Key.Key_Down)
    for key in (Key.Key_M, *[Key.Key_Down] * 7):
        QTest.keyClick(view, key)
    day = date(2026, 12, 30)
    assert [placed.day for placed in view.placement.cards if placed.landing] == [day]
    assert view.rect().contains(view.carrier.bubble.geometry())


def test_the_first_columns_make_room_for_the_title_last() -> None:
    wide = spans_of(CHOSEN, width=1400)
    assert [span.column for span in wide] == list(Column)
    narrow = spans_of(CHOSEN, width=560)
    assert [span.column for span in narrow] == list(Column)[: len(narrow)]
    assert next(span.width for span in narrow if span.column is Column.TITLE) >= TITLE_LEAST
    assert narrow[-1].left + narrow[-1].width <= 560


@pytest.mark.parametrize("text", ["", "spiral", "-picture"])
def test_an_order_nobody_knows_is_by_time(text: str) -> None:
    assert order_of(text) == Order()
