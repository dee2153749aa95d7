"""Blocks among the cards: seen, walked, opened, moved and binned, by mouse and by keyboard."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from calendar_app.commands.blocks import add_block
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.block import Block, BlockKind
from calendar_app.store import queries
from calendar_app.ui.calendar import VIEWS, NotedView
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.context import Context
from calendar_app.ui.messages import Message
from tests.ui.calendar.conftest import WALKED_CARDS

DAY = date(2026, 11, 11)
Draft = Callable[..., str]


@pytest.fixture(params=WALKED_CARDS)
def page(request: pytest.FixtureRequest, qtbot: QtBot, context: Context) -> NotedView:
    """Each way of looking, at the week of 11 November 2026."""
    made = VIEWS[request.param](context)
    qtbot.addWidget(made)
    made.resize(1000, 820)
    made.show()
    made.setFocus()
    made.go(DAY)
    return made


@pytest.fixture
def shoot(workspace: Workspace) -> Block:
    fields = {"kind": BlockKind.SHOOT, "text": "Studio", "first": DAY, "last": DAY}
    workspace.run(add_block, **fields, begins=time(14), ends=time(17), people=[workspace.me.id])
    (made,) = queries.blocks_between(workspace.reader, DAY, date(2026, 11, 12))
    return made


def test_a_block_stands_among_the_cards_of_its_day_in_time_order(
    qtbot: QtBot, page: NotedView, draft: Draft, shoot: Block
) -> None:
    draft("Morning", "2026-11-11T09:00")
    draft("Evening", "2026-11-11T18:00")
    (morning, evening), (block,) = page.placement.cards, page.placement.blocks
    assert morning.rect.bottom() < block.rect.top() <= block.rect.bottom() < evening.rect.top()
    assert page.cell_rect(DAY).contains(block.rect.center())
    for key in (morning.card.key, block.block.key, evening.card.key):
        qtbot.keyClick(page, Qt.Key.Key_Down)
        assert page.focused == key


def test_a_block_goes_when_it_is_undone(page: NotedView, shoot: Block) -> None:
    assert len(page.placement.blocks) == 1
    before = page.grab().toImage()
    page.context.undo()
    assert page.placement.blocks == ()
    assert page.grab().toImage() != before


def test_the_arrows_reach_a_block_and_enter_opens_it(
    qtbot: QtBot, page: NotedView, draft: Draft, shoot: Block
) -> None:
    draft("Morning", "2026-11-11T09:00")
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.focused_card is not None
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.focused_block is not None
    with qtbot.waitSignal(page.open_block) as asked:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert asked.args == [shoot]
    with qtbot.waitSignal(page.bin_block):
        qtbot.keyClick(page, Qt.Key.Key_Delete)


def test_alt_and_arrows_move_a_block(
    qtbot: QtBot, page: NotedView, shoot: Block, told: list[Message]
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Down)
    qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.focused_block is not None
    assert (page.focused_block.day, page.day) == (date(2026, 11, 12), date(2026, 11, 12))
    assert told[-1].text == "“Studio” moved to Thursday, 12 November"
    page.context.undo()
    assert page.page.blocks.keys() == {DAY}


def test_the_mouse_points_at_a_block_and_opens_it(qtbot: QtBot, page: NotedView, shoot: Block) -> None:
    place = page.placement.blocks[0].rect.center()
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=place)
    assert page.focused_block is not None
    with qtbot.waitSignal(page.open_block):
        qtbot.mouseDClick(page, Qt.MouseButton.LeftButton, pos=place)
    assert "Studio" in page.words_at(place)


def test_a_block_is_read_out_whole(page: NotedView, shoot: Block) -> None:
    painted = QAccessible.queryAccessibleInterface(page)
    names = [painted.child(n).text(QAccessible.Text.Name) for n in range(painted.childCount())]
    assert any(
        "Wednesday" in name and "Shoot" in name and "Studio" in name and "Camille Roux" in name
        for name in names
    )


def test_blocks_without_room_are_counted_and_opened_in_place(
    qtbot: QtBot, view: MonthView, draft: Draft, workspace: Workspace
) -> None:
    for hour in range(9, 15):
        draft(f"Post {hour}", f"2026-11-11T{hour:02}:00")
    workspace.run(add_block, kind=BlockKind.LEAVE, text="", first=DAY, last=DAY)
    (more,) = view.placement.more
    assert len(view.placement.cards) + len(view.placement.blocks) + more.hidden == 7
    view.open_day(DAY)
    assert [button.text() for button in view.day_panel.blocks] == ["Leave"]
    with qtbot.waitSignal(view.open_block):
        view.day_panel.blocks[0].click()
