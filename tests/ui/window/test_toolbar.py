"""The line above the calendar, in windows of all widths."""

from calendar_app.ui.window import MainWindow


def test_undo_and_redo_come_and_go_together(window: MainWindow) -> None:
    undo, redo = window.calendar.toolbar.steps
    seen = set()
    for width in range(900, 1700, 8):
        window.resize(width, window.height())
        seen.add((undo.isHidden(), redo.isHidden()))
    assert seen == {(False, False), (True, True)}


def test_a_narrow_window_keeps_a_way_to_search(window: MainWindow) -> None:
    toolbar = window.calendar.toolbar
    seen = set()
    for width in range(900, 1700, 8):
        window.resize(width, window.height())
        assert toolbar.search.isHidden() is not toolbar.short_search.isHidden()
        seen.add(toolbar.search.isHidden())
    assert seen == {True, False}


def test_the_smallest_usual_screen_has_room_for_export_in_french(window: MainWindow) -> None:
    window.context.language.use("fr")
    window.resize(1280, 720)
    assert not window.calendar.toolbar.export.isHidden()
