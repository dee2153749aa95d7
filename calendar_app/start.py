"""Opens the window: its frame is on the screen before what fills it is loaded.

Importing SQLAlchemy and the screens takes three times as long as a bare window, so nothing here imports them
before the frame was painted.
"""

import gc
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from calendar_app import paths
from calendar_app.store.lock import is_taken
from calendar_app.ui.frame import Frame, make_frame

if TYPE_CHECKING:
    from calendar_app.app import Desktop
    from calendar_app.ui.context import Context
    from calendar_app.ui.handover import Reply, Request

SERVICE = "Editorial Calendar"


def open_window(folder: Path | None, *, demonstration: bool = False) -> int:
    """Show the brand asked for, else the last one, else the choice; gives the exit code."""
    if not has_screen():
        from calendar_app.command_line import show_nothing  # noqa: PLC0415

        return show_nothing(folder)
    return run_desktop(
        lambda desktop: desktop.begin(folder, demonstration=demonstration),
        expects_brand=folder is not None or demonstration,
        folder=folder,
    )


def has_screen() -> bool:
    """Whether a window can be shown: only X and Wayland can be missing, and a chosen platform counts."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_desktop(
    begin: "Callable[[Desktop], bool]", *, folder: Path | None = None, expects_brand: bool = False
) -> int:
    """Show windows until the last one is closed; ``begin`` says False where there is nothing to show."""
    # What is loaded now stays: looking through it again and again for garbage costs a fifth of the start.
    gc.disable()
    qt = QApplication([SERVICE])
    qt.setApplicationName(SERVICE)
    qt.setDesktopFileName("editorial-calendar")
    # While Qt waits Python would not hear of Ctrl+C; what was done is on disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    frame = make_frame(qt)
    last = next((each for each in frame.habits.preferences.recent_workspaces if each.is_dir()), None)
    wanted = folder or last
    if (expects_brand or last) and not (wanted and is_taken(wanted)):
        frame.show()
        frame.wait_until_painted()
    return _serve(qt, frame, begin)


def _serve(qt: QApplication, frame: Frame, begin: "Callable[[Desktop], bool]") -> int:
    from calendar_app.app import Desktop  # noqa: PLC0415 - after the first paint, see above
    from calendar_app.ui.garbage import GarbageCollector  # noqa: PLC0415
    from calendar_app.ui.last_run import CrashWatch  # noqa: PLC0415

    desktop = Desktop(qt, answer=_answer, frame=frame)
    watch, garbage = CrashWatch(paths.logs()), GarbageCollector()
    desktop.crashes.install()
    watch.begin()
    try:
        goes_on = begin(desktop)
        if goes_on:
            desktop.tell_of_last_run()
        garbage.begin()
        code = qt.exec() if goes_on else 0
        desktop.close_brand()
    except Exception as error:
        desktop.crashes.keep(error)
        raise
    finally:
        garbage.end()
        # A picture still being read must not outlive what it is read for.
        QThreadPool.globalInstance().waitForDone()
        desktop.crashes.remove()
        watch.end()
    return code


def _answer(context: "Context", request: "Request") -> "Reply":
    """Do what another start handed over."""
    from calendar_app.command_line import take_over  # noqa: PLC0415 - every other window is spared the jobs

    return take_over(context, request)
