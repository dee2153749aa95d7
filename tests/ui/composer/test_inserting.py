"""What is put into the text from below it, with the hands on the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from calendar_app.domain.emoji import EmojiGroup, SkinTone
from calendar_app.store import queries
from calendar_app.ui.composer.emoji_grid import COLUMNS
from calendar_app.ui.composer.emoji_panel import EmojiPanel


@pytest.fixture
def editor(panel):
    panel.writing.editor.setFocus()
    panel.writing.editor.moveCursor(panel.writing.editor.textCursor().MoveOperation.End)
    return panel.writing.editor


def press(qtbot, key, *, shift=False):
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget(), key, keys)


def open_emoji(qtbot, panel):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    (opened,) = (each for each in panel.window().findChildren(EmojiPanel) if each.isVisible())
    assert opened.line.hasFocus()
    return opened


def names(opened):
    return [opened.grid.shown.index(row).data() for row in range(opened.grid.shown.rowCount())]


def test_an_emoji_is_found_and_inserted_by_keyboard_alone_and_undone(qtbot, panel, post, editor, workspace):
    opened = open_emoji(qtbot, panel)
    qtbot.keyClicks(opened.line, "soleil")
    press(qtbot, Qt.Key.Key_Return)
    assert editor.hasFocus()
    assert editor.toPlainText() == "Bonjour☀️"
    assert queries.post(workspace.reader, post).text == "Bonjour☀️"
    panel.context.undo()
    assert editor.toPlainText() == "Bonjour"


def test_arrows_walk_and_shift_stays_for_the_next_one(qtbot, panel, editor):
    opened = open_emoji(qtbot, panel)
    first = names(opened)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return, shift=True)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Return)
    assert editor.toPlainText() == f"Bonjour{first[COLUMNS + 1]}{first[COLUMNS]}"
    again = open_emoji(qtbot, panel)
    assert names(again) == [first[COLUMNS], first[COLUMNS + 1]]
    again.dismiss()


def test_escape_goes_back_to_the_text_and_changes_nothing(qtbot, panel, editor):
    open_emoji(qtbot, panel)
    press(qtbot, Qt.Key.Key_Escape)
    assert editor.hasFocus()
    assert editor.toPlainText() == "Bonjour"
    assert panel.isVisible()


def test_a_skin_tone_is_put_on_all_hands_and_remembered(qtbot, panel, editor):
    opened = open_emoji(qtbot, panel)
    qtbot.mouseClick(opened.tones[SkinTone.DARK], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(opened.line, "pouce vers le haut")
    press(qtbot, Qt.Key.Key_Return)
    assert editor.toPlainText() == "Bonjour👍🏿"
    again = open_emoji(qtbot, panel)
    assert again.tones[SkinTone.DARK].isChecked()
    qtbot.mouseClick(again.tones[SkinTone.NONE], Qt.MouseButton.LeftButton)
    assert names(again) == ["👍🏿"]
    again.dismiss()


def test_a_kind_shows_its_own_and_words_look_in_all_kinds(qtbot, panel, editor):
    opened = open_emoji(qtbot, panel)
    qtbot.mouseClick(opened.groups[EmojiGroup.FLAGS], Qt.MouseButton.LeftButton)
    assert "🇫🇷" in names(opened)
    assert "☀️" not in names(opened)
    qtbot.keyClicks(opened.line, "sun")
    assert "☀️" in names(opened)
    assert not any(button.isChecked() for button in opened.groups.values())
    opened.line.clear()
    qtbot.keyClicks(opened.line, "xylophage")
    assert names(opened) == []
    assert opened.line.accessibleDescription() == "No emoji has such a name."
    press(qtbot, Qt.Key.Key_Return)
    assert opened.isVisible()
    opened.dismiss()


def test_an_emoji_goes_to_the_field_in_which_one_writes(qtbot, panel, editor):
    comment = panel.details.lines[1].edit
    comment.setFocus()
    opened = open_emoji(qtbot, panel)
    qtbot.keyClicks(opened.line, "soleil")
    press(qtbot, Qt.Key.Key_Return)
    assert comment.hasFocus()
    assert comment.toPlainText() == "☀️"
    title = panel.header.title
    title.setFocus()
    title.end(False)
    opened = open_emoji(qtbot, panel)
    press(qtbot, Qt.Key.Key_Return)
    assert title.text() == "Carousel☀️"
    assert editor.toPlainText() == "Bonjour"


def test_nothing_floats_over_a_page_that_is_left(qtbot, panel, editor):
    opened = open_emoji(qtbot, panel)
    panel.hide()
    assert not opened.isVisible()
