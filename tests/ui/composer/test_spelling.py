"""Spelling: underlined a moment after typing, with what may have been meant in the text's menu."""

import pytest
from PySide6.QtGui import QTextCharFormat

from calendar_app.store import queries
from tests.ui.composer.test_terms import underlined

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def entries(menu):
    return {action.text(): action for action in menu.actions()}


@pytest.fixture
def menu_at(panel):
    """The menu of the text as it opens at a place."""

    def open_at(place):
        menu = panel.writing.editor.menu()
        panel.writing.editor.menu_opening.emit(menu, place)
        return menu

    return open_at


def test_a_misspelled_word_is_underlined_replaced_learnt_ignored_and_switched_off(
    qtbot, panel, post, menu_at, workspace
):
    editor, check = panel.writing.editor, panel.writing.care.check
    editor.selectAll()
    editor.insertPlainText("🎉 Bonjoru à tous !\nLa boutique de Nordlys ouvre demain.\nIt is xyzzy.")

    def wrong():
        return [text for text, line in underlined(editor) if line == WAVE]

    qtbot.waitUntil(lambda: wrong() == ["Bonjoru", "Nordlys", "xyzzy"], timeout=20_000)

    menu = menu_at(4)
    qtbot.waitUntil(lambda: "Bonjour" in entries(menu), timeout=20_000)
    entries(menu)["Bonjour"].trigger()
    menu.close()
    assert editor.text().startswith("🎉 Bonjour à tous")
    panel.header.undo_wanted.emit()
    assert editor.text().startswith("🎉 Bonjoru")

    menu = menu_at(editor.text().index("Nordlys") + 3)
    entries(menu)["Add to the brand’s dictionary"].trigger()
    menu.close()
    assert [term.words for term in queries.terms(workspace.reader)] == ["Nordlys"]
    assert wrong() == ["Bonjoru", "xyzzy"]

    menu = menu_at(editor.text().index("xyzzy") + 3)
    entries(menu)["Ignore"].trigger()
    menu.close()
    assert wrong() == ["Bonjoru"]

    (comment,) = (line.edit for line in panel.details.lines if line.field == "first_comment")
    comment.insertPlainText("Un retuor")
    qtbot.waitUntil(lambda: ("retuor", WAVE) in underlined(comment), timeout=20_000)
    menu = comment.menu()
    comment.menu_opening.emit(menu, len("Un re"))
    qtbot.waitUntil(lambda: "retour" in entries(menu), timeout=20_000)
    entries(menu)["retour"].trigger()
    menu.close()
    assert queries.post(workspace.reader, post).first_comment == "Un retour"

    check.trigger()
    assert wrong() == []
    assert not panel.context.habits.preferences.spelling
    assert "Ignore" not in entries(menu_at(4))
    panel.context.habits.keep(spelling=True)  # in the settings
    panel.refresh()
    assert check.isChecked()
    assert wrong() == ["Bonjoru"]
