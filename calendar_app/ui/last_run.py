"""What the last run of the program left: the trace of a hard crash, and reports that nobody has seen.

A hard crash ends the program before it can say or write anything of its own: a file is held ready from the
start, into which Python's faulthandler writes where each thread was. It goes when the program ends in peace.
"""

import faulthandler
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from calendar_app import __version__
from calendar_app.ui.crash import UNSEEN, describe, mark_seen, prune, write_report

RUNNING = "running"
_EACH_RUNNING, _EACH_UNSEEN = f"{RUNNING}-*.txt", f"{UNSEEN}-*.txt"


class CrashWatch:
    """Holds the file ready from ``begin`` to ``end``; where the disk refuses it, goes without."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[str] | None = None

    def begin(self) -> None:
        """From now on the reason of a hard crash is written down."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            name = f"{RUNNING}-{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}.txt"
            self._file = (self._folder / name).open("w", encoding="utf-8")
            self._file.write(f"{__version__}\n")
            self._file.flush()
            faulthandler.enable(self._file)
            prune(self._folder, _EACH_RUNNING)

    def end(self) -> None:
        """The program ends in peace."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            Path(self._file.name).unlink()


def take_reports(folder: Path) -> list[tuple[str, Path | None]]:
    """What went wrong in earlier runs and was never shown, each with its file; told once."""
    crashes = [found for file in sorted(folder.glob(_EACH_RUNNING)) if (found := _crash(folder, file))]
    return [*crashes, *(_report(file) for file in sorted(folder.glob(_EACH_UNSEEN)))]


def _crash(folder: Path, file: Path) -> tuple[str, Path | None] | None:
    """None for a program that still runs, or was ended from outside without a reason of its own."""
    try:
        version, _, trace = file.read_text(encoding="utf-8", errors="replace").partition("\n")
        at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError:
        return None
    if not trace.strip():
        return None
    report = describe(trace, version=version, at=at)
    kept = write_report(folder, report)
    with suppress(OSError):
        file.unlink()
    return report, kept


def _report(file: Path) -> tuple[str, Path | None]:
    text = file.read_text(encoding="utf-8", errors="replace")
    return text, mark_seen(file)
