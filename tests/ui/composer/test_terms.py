"""The brand's words: underlined where one writes, told beside the text, replaced by one click."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QPushButton

from calendar_app.commands.posts import edit_post
from calendar_app.commands.vocabulary import add_term
from calendar_app.store import queries


def underlined(field):
    """The words with a line beneath them, and which line it is."""
    block = field.document().begin()
    while block.isValid():
        for each in block.layout().formats():
            line = each.format.underlineStyle()
            if line != QTextCharFormat.UnderlineStyle.NoUnderline:
                units = block.text().encode("utf-16-le")
                yield units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le"), line
        block = block.next()


def test_words_to_avoid_are_seen_told_and_replaced_in_one_step(qtbot, panel, post, workspace):
    workspace.run(edit_post, post, text="🎉 Un luminaire.\nLuminaire pas cher")
    workspace.run(add_term, words="luminaire", instead="lampe", reason="C’est plus simple.")
    workspace.run(add_term, words="pas cher")
    terms = panel.writing.care.terms
    assert terms.texts() == [
        "The brand says “lampe” instead of “luminaire”. C’est plus simple.",
        "The brand avoids “pas cher”.",
    ]
    assert "".join(text for text, _ in underlined(panel.writing.editor)) == "luminaireLuminairepas cher"
    workspace.run(edit_post, post, first_comment="Un luminaire")
    (comment,) = (line.edit for line in panel.details.lines if line.field == "first_comment")
    assert [text for text, _ in underlined(comment)] == ["luminaire"]
    panel.header.undo_wanted.emit()

    (link,) = [each for each in terms.findChildren(QPushButton) if not each.isHidden()]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert queries.post(workspace.reader, post).text == "🎉 Un lampe.\nLampe pas cher"
    assert panel.writing.editor.text() == "🎉 Un lampe.\nLampe pas cher"
    assert terms.texts() == ["The brand avoids “pas cher”."]
    panel.header.undo_wanted.emit()
    assert panel.writing.editor.text() == "🎉 Un luminaire.\nLuminaire pas cher"
