"""The bin: what was put away, found by keyboard, looked at, and taken out in one step."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from calendar_app.commands.blocks import add_block, archive_block
from calendar_app.commands.membership import add_person
from calendar_app.commands.posts import archive_post, create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.block import BlockKind
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.bin import BinPage
from calendar_app.ui.bin.page import MANY
from calendar_app.ui.messages import Message
from calendar_app.ui.today.row import Row
from calendar_app.ui.window import MainWindow
from tests.builders import NOW

DAY = NOW.date()


@pytest.fixture
def page(workspace: Workspace, window: MainWindow) -> BinPage:
    """Seen, with the three posts of the brand in it."""
    for card in queries.all_cards(workspace.reader, now=NOW):
        workspace.run(archive_post, card.post)
        workspace.clock = lambda earlier=workspace.clock: earlier() + timedelta(hours=1)
    window.actions_table["show_bin"].trigger()
    return window.bin


def titles(page: BinPage) -> list[str]:
    return [row.accessibleName().split(",")[0] for row in (*page.posts.rows, *page.notes.rows)]


def press(row: Row, text: str) -> None:
    next(b for b in row.findChildren(QAbstractButton) if b.text() == text).click()


def settled(qtbot: QtBot, page: BinPage) -> None:
    qtbot.waitUntil(lambda: not page._later.isActive())


def test_what_was_put_away_last_stands_first(page: BinPage) -> None:
    assert titles(page) == ["Idea", "Interview", "Teaser"]
    assert page.posts.summary() == "3"
    said = page.posts.rows[1].accessibleName()
    assert said == "Interview, Draft, Fri, 13 Nov, LinkedIn, put in the bin: today · Camille Roux"


def test_it_is_found_and_emptied_by_keyboard_alone(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, page: BinPage
) -> None:
    window.show_calendar()
    qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.posts.rows[0]
    qtbot.keyClick(page.posts.rows[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.posts.rows[1]
    for left in (["Idea", "Teaser"], ["Idea"], []):
        place = QApplication.focusWidget()
        assert isinstance(place, Row)
        qtbot.keyClick(place, Qt.Key.Key_Return)
        settled(qtbot, page)
        assert titles(page) == left
    assert QApplication.focusWidget() is page.posts.link
    assert len(queries.all_cards(workspace.reader, now=NOW)) == 3


def test_taking_out_is_undone_from_the_toast(
    qtbot: QtBot, page: BinPage, workspace: Workspace, told: list[Message]
) -> None:
    before = queries.all_cards(workspace.reader, now=NOW)
    press(page.posts.rows[1], "Take out")
    assert [card.title for card in queries.all_cards(workspace.reader, now=NOW)] == ["Interview"]
    assert told[-1].text == "Post taken out of the bin."
    assert told[-1].act
    told[-1].act()
    settled(qtbot, page)
    assert "Interview" in titles(page)
    assert queries.all_cards(workspace.reader, now=NOW) == before == []


def test_a_post_in_the_bin_is_looked_at_and_not_written_to(
    page: BinPage, window: MainWindow, workspace: Workspace
) -> None:
    press(page.posts.rows[1], "Look at it")
    composer = window.composer
    assert composer.isVisible()
    assert composer.writing.editor.isReadOnly()
    assert "in the bin" in composer.binned.banner.text()
    composer.binned.banner.followed.emit()
    assert not composer.binned.isVisible()
    assert not composer.writing.editor.isReadOnly()


def test_notes_are_there_too(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, told: list[Message]
) -> None:
    note = workspace.run(add_block, kind=BlockKind.SHOOT, text="Studio", first=DAY, last=DAY)
    workspace.run(archive_block, note)
    window.show_bin()
    assert titles(window.bin) == ["Studio"]
    qtbot.keyClick(window.bin.notes.rows[0], Qt.Key.Key_Return)
    settled(qtbot, window.bin)
    assert titles(window.bin) == []
    assert not window.bin.notes.isVisible()
    assert told[-1].text == "Note taken out of the bin."
    assert len(queries.blocks_between(workspace.reader, DAY, DAY + timedelta(days=1))) == 1


def test_an_empty_bin_says_what_it_is_for_and_leads_back(window: MainWindow) -> None:
    window.show_bin()
    assert window.bin.posts.empty_words().startswith("No post is in the bin.")
    window.bin.posts.link.click()
    assert window.calendar.isVisible()


def test_more_than_one_page_is_shown_on_request(window: MainWindow, workspace: Workspace) -> None:
    for number in range(MANY + 2):
        workspace.run(archive_post, workspace.run(create_post, title=f"Post {number}"))
    window.show_bin()
    assert len(window.bin.posts.rows) == MANY
    assert window.bin.posts.summary() == "52"
    window.bin.more.click()
    assert len(window.bin.posts.rows) == MANY + 2
    assert not window.bin.more.isVisible()
    assert window.bin.posts.rows[MANY].hasFocus()


def test_who_only_reads_sees_it_without_the_way_out(
    page: BinPage, window: MainWindow, workspace: Workspace
) -> None:
    reader = add_person(workspace, name="Nora Petit", roles={Role.READER})
    workspace.become(reader.id)
    page.refresh()
    assert len(page.posts.rows) == 3
    assert [text for text, _ in page.posts.rows[0].deeds] == ["Look at it"]
