"""Free slots stand faintly under what is planned: seen, walked, opened, and gone once they are taken."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from calendar_app.commands.planning import add_slot
from calendar_app.commands.posts import create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.filter import Filter
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.calendar import VIEWS, NotedView
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.context import Context
from tests.builders import at
from tests.ui.calendar.conftest import WALKED_CARDS

DAY = date(2026, 11, 12)
Draft = Callable[..., str]


@pytest.fixture(params=WALKED_CARDS)
def page(request: pytest.FixtureRequest, qtbot: QtBot, context: Context) -> NotedView:
    """Each way of looking, at the week of Thursday 12 November 2026."""
    made = VIEWS[request.param](context)
    qtbot.addWidget(made)
    made.resize(1000, 820)
    made.show()
    made.setFocus()
    made.go(DAY)
    return made


@pytest.fixture
def instagram(workspace: Workspace) -> str:
    channel = queries.channels(workspace.reader)[0].id
    workspace.run(add_slot, channel=channel, weekdays=[3], time=time(18, 30))
    return channel


def days(page: NotedView) -> list[int]:
    return [placed.slot.plan.day.day for placed in page.placement.slots][:1]


def test_a_free_slot_stands_under_the_cards(page: NotedView, draft: Draft, instagram: str) -> None:
    draft("Morning", "2026-11-12T09:00")
    placed = page.placement.slots[0]
    assert placed.slot.plan == at("2026-11-12T18:30")
    assert page.cell_rect(DAY).contains(placed.rect.center())
    assert placed.rect.top() > page.placement.cards[0].rect.bottom()
    before = page.grab().toImage()
    page.context.undo()
    page.context.undo()
    assert page.grab().toImage() != before


def test_a_post_about_that_time_takes_it(page: NotedView, workspace: Workspace, instagram: str) -> None:
    assert days(page) == [12]
    workspace.run(create_post, title="Evening", channels=[instagram], plan=at("2026-11-12T18:15"))
    assert days(page) != [12]


def test_a_hidden_channel_shows_none_and_a_hidden_post_still_takes_its_place(
    page: NotedView, workspace: Workspace, instagram: str
) -> None:
    page.set_filter(Filter(hidden_channels=frozenset({instagram})))
    assert page.placement.slots == ()
    page.set_filter(Filter(statuses=frozenset({Status.PUBLISHED})))
    assert days(page) == [12]
    workspace.run(create_post, title="Evening", channels=[instagram], plan=at("2026-11-12T18:15"))
    assert page.placement.cards == ()
    assert days(page) != [12]


def test_enter_and_double_click_ask_for_a_post_there(qtbot: QtBot, page: NotedView, instagram: str) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.focused_slot is not None
    with qtbot.waitSignal(page.create_in) as asked:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert asked.args == [page.focused_slot]
    place = page.placement.slots[0].rect.center()
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=place)
    assert page.focused_slot is not None
    with qtbot.waitSignal(page.create_in):
        qtbot.mouseDClick(page, Qt.MouseButton.LeftButton, pos=place)


def test_a_free_slot_is_read_out(page: NotedView, instagram: str) -> None:
    painted = QAccessible.queryAccessibleInterface(page)
    names = [painted.child(n).text(QAccessible.Text.Name) for n in range(painted.childCount())]
    assert "Free slot, Thursday, 12 November, 18:30, Maison Lumen" in names
    assert "Free slot" in page.words_at(page.placement.slots[0].rect.center())


def test_the_hint_of_an_empty_page_covers_no_free_slot(
    page: NotedView, instagram: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = page.grab().toImage()
    monkeypatch.setattr(type(page), "_hint_of_page", lambda _: "")
    without = page.grab().toImage()
    assert bare != without
    for placed in page.placement.slots:
        assert bare.copy(placed.rect) == without.copy(placed.rect)


def test_a_full_day_shows_its_cards_first(view: MonthView, draft: Draft, instagram: str) -> None:
    for hour in range(7, 14):
        draft(f"Post {hour}", f"2026-11-12T{hour:02}:00")
    (more,) = view.placement.more
    assert len(view.placement.cards) + more.hidden == 7
    assert days(view) == [19]
