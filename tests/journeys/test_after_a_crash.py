"""Somebody whose program crashed starts it again: one calm sentence, a report to copy, all work there."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.app import Desktop
from calendar_app.ui.crash import UNSEEN, write_report
from calendar_app.ui.dialogs.crash import CrashDialog
from tests.builders import make_workspace
from tests.store.stations import draft


def dialogs(desktop: Desktop) -> list[CrashDialog]:
    assert desktop.window
    return [found for found in desktop.window.findChildren(CrashDialog) if found.isVisible()]


def test_a_crash_of_the_last_run_is_told_once(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    draft(workspace)
    workspace.close()
    write_report(paths.logs(), "Fatal Python error: Segmentation fault", as_=UNSEEN)
    desktop.begin(workspace.folder)
    desktop.tell_of_last_run()
    (dialog,) = dialogs(desktop)
    assert dialog.sentence.text().startswith("The program ended unexpectedly the last time.")
    assert desktop.window
    assert desktop.window.calendar.isVisible()
    dialog.copy.click()
    assert "Segmentation fault" in QGuiApplication.clipboard().text()
    dialog.done_button.click()
    desktop.tell_of_last_run()
    assert dialogs(desktop) == []


def test_several_are_told_in_one_dialog(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    make_workspace(tmp_path).close()
    for report in ("KeyError: 7", "ValueError: 8"):
        write_report(paths.logs(), report, as_=UNSEEN)
    desktop.begin(tmp_path / "brand")
    desktop.tell_of_last_run()
    (dialog,) = dialogs(desktop)
    assert dialog.report.toPlainText() == "KeyError: 7\n\nValueError: 8"
    dialog.reject()
