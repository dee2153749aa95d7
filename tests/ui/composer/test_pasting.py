"""What is pasted into a text and copied out of it."""

import gc

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from calendar_app.ui.composer.fields import LineField, TextField


@pytest.fixture
def field(qtbot):
    field = TextField(lines=8)
    qtbot.addWidget(field)
    return field


def test_a_list_from_a_word_processor_comes_as_good_plain_text(field):
    mime = QMimeData()
    mime.setText("Un lien\r\n")
    mime.setHtml("<ul><li>Un <a href='https://a.example'>lien</a></li><li>cor&shy;res&shy;pondance</li></ul>")
    field.show_text("Voici: fin")
    cursor = field.textCursor()
    cursor.setPosition(len("Voici: "))
    field.setTextCursor(cursor)
    field.insertFromMimeData(mime)
    assert field.text() == "Voici: • Un lien (https://a.example)\n• correspondancefin"


def test_french_spaces_are_typed_copied_and_pasted_as_they_are(qtbot, field):
    text = "«\u00a0Prêts\u202f?\u00a0»\nOui\u00a0: 👩‍👩‍👧"
    with qtbot.waitSignal(field.typed) as typed:
        field.insertPlainText(text)
    assert typed.args == [text]
    field.selectAll()
    field.copy()
    gc.collect()
    field.clear()
    assert QApplication.clipboard().text() == text
    field.paste()
    assert field.text() == text


def test_a_line_takes_what_is_pasted_as_one_line_with_the_cursor_behind_it(qtbot):
    line = LineField()
    qtbot.addWidget(line)
    line.show_text("🎉 fin")
    line.setCursorPosition(3)
    mime = QMimeData()
    mime.setText("Une ta\u00adble\r\nmise ")
    mime.setHtml("<b>Une table</b><br>mise ")
    QApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(line.typed) as typed:
        line.paste()
    assert typed.args == [line.text()] == ["🎉 Une table mise fin"]
    assert line.cursorPosition() == len("🎉 Une table mise ") + 1
    line.setText("")
    line.insertPlainText("https://a.example\n")
    assert line.text() == "https://a.example"
