"""What is said on the page about its words: quoted by a key, found again, suggested, accepted and settled."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from calendar_app.commands.posts import edit_post
from calendar_app.domain.remark import Layer
from calendar_app.store import queries
from calendar_app.ui.composer.remark_thread import ThreadView

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "Huit matières 👩‍👩‍👧, un seul atelier."


def select(editor, words):
    start = editor.text().index(words)
    cursor = QTextCursor(editor.document())
    units = len(editor.text()[:start].encode("utf-16-le")) // 2
    cursor.setPosition(units)
    cursor.setPosition(units + len(words), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def grounds(editor):
    """The words of the text that stand on a ground of their own."""
    block, found = editor.document().firstBlock(), ""
    for part in block.layout().formats():
        if part.format.hasProperty(part.format.Property.BackgroundBrush):
            found += (
                block.text()
                .encode("utf-16-le")[2 * part.start : 2 * (part.start + part.length)]
                .decode("utf-16-le")
            )
    return found


def press(panel, words):
    buttons = [b for view in panel.findChildren(ThreadView) for b in view.findChildren(QPushButton)]
    next(button for button in buttons if button.text() == words).click()


def test_a_remark_stays_with_its_words_from_the_key_that_quotes_them_to_its_settling(
    qtbot, panel, workspace, post
):
    workspace.run(edit_post, post, text=TEXT)
    editor, writer, discussion = panel.writing.editor, panel.discussion.writer, panel.discussion
    select(editor, "un seul atelier")
    qtbot.keyClick(editor, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.AltModifier)
    assert writer.field.hasFocus()
    qtbot.keyClicks(writer.field, "Encore vrai ?")
    # The key that sends the post says the remark while one writes it.
    qtbot.keyClick(writer.field, Qt.Key.Key_Return, CTRL)
    (thread,) = queries.conversation(workspace.reader, post)
    assert (thread.first.text, thread.first.anchor.quote, thread.layer) == (
        "Encore vrai ?",
        "un seul atelier",
        Layer.INTERNAL,
    )
    assert "submit" not in {entry.kind for entry in queries.log(workspace.reader, post)}
    assert grounds(editor) == "un seul atelier"

    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insertPlainText("Enfin ! ")
    assert grounds(editor) == "un seul atelier"
    press(panel, "“un seul atelier”")
    assert editor.textCursor().selectedText() == "un seul atelier"

    editor.insertPlainText("deux maisons")
    panel.saver.settle()
    assert "no longer in the text" in discussion.text()
    assert grounds(editor) == ""

    press(panel, "Answer")
    qtbot.keyClicks(writer.field, "Plus maintenant")
    writer.send.click()
    press(panel, "Settled")
    assert "Settled by Camille Roux" in discussion.text()
    press(panel, "Open again")
    assert "Plus maintenant" in discussion.text()


def test_a_suggestion_for_the_client_to_read_is_accepted_with_one_click(qtbot, panel, workspace, post):
    workspace.run(edit_post, post, text=TEXT)
    select(panel.writing.editor, "un seul atelier")
    panel.pointing.action.trigger()
    writer = panel.discussion.writer
    writer.suggest.click()
    assert not writer.send.isEnabled(), "the same words are no suggestion"
    writer.suggestion.selectAll()
    writer.suggestion.insertPlainText("notre atelier")
    writer.layer.setCurrentIndex(writer.layer.findData(Layer.CLIENT))
    writer.send.click()
    assert "Client" in panel.discussion.text()
    press(panel, "Accept")
    assert panel.writing.editor.text() == TEXT.replace("un seul", "notre")
    assert "Settled by" in panel.discussion.text()
    workspace.undo()
    assert panel.writing.editor.text() == TEXT
