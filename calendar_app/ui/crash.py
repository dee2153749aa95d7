"""What happens when the program itself goes wrong: a file with what is known, and one calm sentence."""

import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal

from calendar_app import __version__
from calendar_app.domain.errors import Refusal

KEPT = 20
"""Older reports go when a new one is written."""
SEEN, UNSEEN = "crash", "unseen"
"""How the names of reports begin: what nobody was shown is shown at the next start."""


class CrashReporter(QObject):
    """Catches what nobody caught, in any thread, and calls ``show(report, file)`` on the main thread.

    ``file`` is None where the report could not be written. A refusal is no fault of the program, wherever it
    comes up (a disk that fails while a page is read): ``refuse`` puts it into words.
    """

    _crashed = Signal(str, object)
    _refused = Signal(object)

    def __init__(
        self,
        folder: Path,
        *,
        show: Callable[[str, Path | None], None],
        refuse: Callable[[Refusal], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._show = show
        self._refuse = refuse
        self._told: set[str] = set()
        self._crashed.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Takes the place of Python's own hooks."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Gives Python's hooks back their place."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def keep(self, error: BaseException) -> None:
        """Write a report at once, since the program may end before anybody can be shown it."""
        trace = "".join(traceback.format_exception(error))
        # What fails while painting fails with every repaint; once is enough to know.
        if trace not in self._told:
            self._told.add(trace)
            report = describe(trace)
            self._crashed.emit(report, write_report(self._folder, report, as_=UNSEEN))

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Refusal):
            self._refused.emit(error)
            return
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self.keep(error.with_traceback(trace))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _say(self, refusal: Refusal) -> None:
        self._refuse(refusal)

    def _report(self, report: str, file: Path | None) -> None:
        self._show(report, mark_seen(file) if file else None)


def describe(trace: str, *, version: str = __version__, at: datetime | None = None) -> str:
    """The trace with the versions that matter; no content of the brand, no name of the user's folder."""
    about = (
        f"Editorial Calendar {version}",
        f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.platform()}",
        f"{at or datetime.now(UTC):%Y-%m-%d %H:%M UTC}",
    )
    return "\n".join((*about, "", trace.replace(str(Path.home()), "~")))


def write_report(folder: Path, report: str, *, as_: str = SEEN) -> Path | None:
    """The new file; None where the disk refuses."""
    file = folder / f"{as_}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(report, encoding="utf-8")
    except OSError:
        return None
    prune(folder, f"{as_}-*.txt")
    return file


def mark_seen(file: Path) -> Path:
    """A report that is being shown; gives its new name."""
    seen = file.with_name(file.name.replace(UNSEEN, SEEN, 1))
    with suppress(OSError):
        return file.replace(seen)
    return file


def prune(folder: Path, pattern: str) -> None:
    """Of the files named alike only the last ones stay."""
    for old in sorted(folder.glob(pattern))[:-KEPT]:
        with suppress(OSError):
            old.unlink()
