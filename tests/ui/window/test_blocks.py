"""Notes from the window: written from the day's menu, changed in a small form, binned and taken back."""

from datetime import date, time

from PySide6.QtCore import QTime

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.block import Block, BlockKind
from calendar_app.domain.place import Place
from calendar_app.store import queries
from calendar_app.ui.dialogs.block_form import BlockForm
from calendar_app.ui.window import MainWindow

DAY = date(2026, 11, 12)


def blocks(workspace: Workspace) -> list[Block]:
    return queries.blocks_between(workspace.reader, date(2026, 11, 1), date(2026, 12, 1))


def form(window: MainWindow) -> BlockForm:
    return next(found for found in window.findChildren(BlockForm) if found.isVisible())


def choose(window: MainWindow, on: Block | Place, text: str) -> None:
    next(action for action in window.menu_of(on).actions() if action.text() == text).trigger()


def test_a_note_is_written_changed_and_binned(workspace: Workspace, window: MainWindow) -> None:
    choose(window, Place(day=DAY), "New note on this day…")
    written = form(window)
    written.text.setText("Comité")
    written.kind.setCurrentIndex(list(BlockKind).index(BlockKind.COMMITTEE))
    written.timed.setChecked(True)
    written.begins.setTime(QTime(11, 0))
    written.ends.setTime(QTime(10, 0))
    written.save()
    assert written.problem() == "The last hour of a note comes after its first one."
    written.ends.setTime(QTime(11, 0))
    written.people[workspace.me.id].setChecked(True)
    written.save()
    (note,) = blocks(workspace)
    assert (note.kind, note.text, note.first) == (BlockKind.COMMITTEE, "Comité", DAY)
    assert (note.begins, note.ends, note.people) == (time(11), None, (workspace.me.id,))
    choose(window, note, "Open the note")
    changed = form(window)
    assert changed.timed.isChecked()
    changed.first.setDate(changed.first.date().addDays(1))
    changed.timed.setChecked(False)
    changed.save()
    (note,) = blocks(workspace)
    assert (note.first, note.last, note.begins) == (date(2026, 11, 13), date(2026, 11, 13), None)
    choose(window, note, "Put the note in the bin")
    assert blocks(workspace) == []
    window.undo()
    assert blocks(workspace) == [note]


def test_every_field_of_the_form_has_a_name(window: MainWindow) -> None:
    choose(window, Place(day=DAY), "New note on this day…")
    made = form(window)
    fields = (made.text, made.kind, made.first, made.last, made.begins, made.ends)
    assert all(field.accessibleName() for field in fields)
    made.reject()
