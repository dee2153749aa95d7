"""Remarks while deciding: on words, by keyboard alone, on a part of a picture, and in a send-back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.person import Person
from calendar_app.domain.remark import PictureAnchor, WordsAnchor
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.review.page import ReviewPage
from calendar_app.ui.review.picture_panels import Picture
from calendar_app.ui.widgets.pieces import Pieces
from tests.builders import NOW, PICTURES

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_by_keyboard_alone_words_are_quoted_and_the_post_goes_back_with_the_remark(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, sent: dict[str, str]
) -> None:
    view, post = page.view, page.list.post
    qtbot.keyClick(page.list, Qt.Key.Key_M)
    text, writer = view.remarking.text, view.remarking.writer
    assert text.hasFocus()
    assert not view.bar.isVisible()
    qtbot.keyClick(text, Qt.Key.Key_Right, SHIFT | CTRL)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.keyClicks(writer.field, "Whose?")
    qtbot.keyClick(writer.field, Qt.Key.Key_Return, CTRL)
    (thread,) = queries.conversation(workspace.reader, post)
    anchor = thread.first.anchor
    assert isinstance(anchor, WordsAnchor)
    assert (thread.first.text, anchor.quote.strip(), anchor.channel) == ("Whose?", "Our", "")
    assert not view.remarking.isVisible()
    assert "“Our” Whose?" in view.changes.remarks()

    qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert view.prompt.answer.isEnabled(), "the remark is enough"
    qtbot.keyClick(view.prompt.field, Qt.Key.Key_Return, CTRL)
    states = queries.variant_states(workspace.reader, post, now=NOW).values()
    assert {state.trust for state in states} == {Status.CHANGES_REQUESTED}


def test_words_selected_with_the_mouse_and_a_remark_that_is_settled(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage
) -> None:
    pieces = page.view.changes.findChildren(Pieces)[0]
    pieces.setSelection(4, len("lamps arrive"))
    page.view.changes.remark_wanted.emit("")
    assert page.view.remarking.writer.field.hasFocus()
    assert page.view.remarking.text.textCursor().selectedText() == "lamps arrive"
    qtbot.keyClick(page.view.remarking.writer.field, Qt.Key.Key_Escape)
    qtbot.keyClick(page.view.remarking, Qt.Key.Key_Escape)
    assert page.view.bar.isVisible()
    workspace.run(add_remark, page.list.post, "Which ones?")
    (settle,) = [b for b in page.view.changes.findChildren(QPushButton) if b.text() == "Settled"]
    settle.click()
    (thread,) = queries.conversation(workspace.reader, page.list.post)
    assert not thread.is_open


@pytest.mark.slow
def test_a_part_of_a_picture(
    qtbot: QtBot, workspace: Workspace, camille: Person, samir: Person, page: ReviewPage
) -> None:
    china, post = import_picture(workspace, PICTURES / "china.jpg"), page.list.post
    workspace.become(camille.id)
    workspace.run(edit_post, post, media=(MediaItem(asset=china.id),))
    send(workspace, post)
    workspace.become(samir.id)
    page.look_at(post)
    qtbot.mouseClick(page.view.changes.findChildren(Picture)[0], Qt.MouseButton.LeftButton)
    field, writer = page.view.remarking.picture, page.view.remarking.writer
    qtbot.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(5, 6))
    qtbot.mouseMove(field, QPoint(60, 70))
    qtbot.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(60, 70))
    drawn = field.region
    assert drawn is not None
    assert drawn.left < drawn.right < 5_000
    qtbot.keyClick(field, Qt.Key.Key_Right)
    assert field.region is not None
    assert field.region.left == drawn.left + 500
    qtbot.keyClicks(writer.field, "Brighter")
    writer.send.click()
    (thread,) = queries.conversation(workspace.reader, post)
    anchor = thread.first.anchor
    assert isinstance(anchor, PictureAnchor)
    assert (anchor.media, anchor.region is not None) == (china.id, True)
    # A click without a drag means all of it.
    page.view.changes.remark_wanted.emit(china.id)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.region is None


def test_what_is_settled_gives_the_keyboard_back_to_the_queue(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage
) -> None:
    workspace.run(add_remark, page.list.post, "Which ones?")
    (settle,) = [b for b in page.view.changes.findChildren(QPushButton) if b.text() == "Settled"]
    settle.setFocus()
    qtbot.keyClick(settle, Qt.Key.Key_Space)
    assert page.list.hasFocus()
