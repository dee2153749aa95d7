"""The line above the calendar, in windows of all widths."""

from calendar_app.ui.window import MainWindow


def test_undo_and_redo_come_and_go_together(window: MainWindow) -> None:
    undo, redo = window.calendar.toolbar.steps
    seen = set()
    for width in range(900, 1700, 8):
        window.resize(width, window.height())
        seen.add((undo.isHidden(), redo.isHidden()))
    assert seen == {(False, False), (True, True)}
