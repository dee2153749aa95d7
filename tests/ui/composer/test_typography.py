"""French typography from the composer: seen first, counted, applied as one step."""

import pytest
from PySide6.QtCore import Qt

from calendar_app.commands.posts import edit_variant
from calendar_app.domain.typography import Habit
from calendar_app.store import queries
from calendar_app.ui.composer.typography import TypographyForm


def text_of(panel, post):
    return queries.post(panel.context.workspace.reader, post).text


@pytest.fixture
def ask(qtbot, panel):
    def ask_for_it():
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(panel.writing.editor, Qt.Key.Key_T, keys)
        return panel.findChildren(TypographyForm)[-1]

    return ask_for_it


def test_it_is_shown_chosen_applied_as_one_step_and_undone(panel, post, ask, place_of):
    panel.writing.editor.selectAll()
    panel.writing.editor.insertPlainText("C'est l'heure !")
    form = ask()
    assert "C[removed: '] [added: ’]est" in form.shown.accessibleName()
    assert form.costs.text().startswith("Characters: X +1 (16 / 280)")
    form.boxes[Habit.APOSTROPHE].setChecked(False)
    form.save()
    assert text_of(panel, post) == panel.writing.editor.text() == "C'est l'heure\u202f!"
    panel.header.undo_wanted.emit()
    assert text_of(panel, post) == panel.writing.editor.text() == "C'est l'heure !"
    assert panel.writing.care.typography in panel.writing.editor.menu().actions()

    x = place_of("x")
    panel.context.workspace.run(edit_variant, x, text="Ah... bon")
    panel.go_to(x)
    form = ask()
    assert form.costs.text() == "Characters: X −1 (8 / 280)"
    form.save()
    assert panel.writing.editor.text() == "Ah… bon"
    assert text_of(panel, post) == "C'est l'heure !"

    form = ask()
    assert not form.save_button.isEnabled()
