"""A window in a process of its own that says when it was painted: `first_paint.py [WIDGET BRAND]`.

WIDGET is the class whose first paint is waited for. Without a brand it is the barest window that Qt gives.
Prints one line of JSON.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Watch(QObject):
    """Waits for the first paint of a widget of some class, and ends the program after it."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The event comes before the painting; what is posted now runs after it."""
        if type(watched).__name__ == self._kind and event.type() is QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.report)
        return False

    def report(self) -> None:
        """Says when, and how much memory it took until now; what comes later is not measured."""
        said = {"painted": time.monotonic(), "busy": time.process_time(), "memory": resident()}
        print(json.dumps(said), flush=True)
        os._exit(0)


class Watched(QApplication):
    """The program's application, watched from its first event on."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._watch = Watch(sys.argv[1])
        self.installEventFilter(self._watch)


def resident() -> float:
    """MiB of this process that are in memory."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def bare() -> int:
    """Nothing but a window."""
    qt = QApplication([])
    watch = Watch("QMainWindow")
    qt.installEventFilter(watch)
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    return qt.exec()


def program(folder: str) -> int:
    """As `python -m calendar_app FOLDER` does it."""
    # Here, so that the bare window does not pay for it.
    from calendar_app import start  # noqa: PLC0415
    from calendar_app.__main__ import main  # noqa: PLC0415

    start.QApplication = Watched
    return main([folder])


if __name__ == "__main__":
    sys.exit(program(sys.argv[2]) if sys.argv[2:] else bare())
