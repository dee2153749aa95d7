"""One clock for now-lines and lateness."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Clock(QObject):
    """Ticks at each full minute of ``now``, which gives an aware UTC time."""

    ticked = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Waits for the next full minute; after sleep it catches up with one tick."""
        now = self._now()
        self._timer.start(60_000 - (now.second * 1000 + now.microsecond // 1000))

    def stop(self) -> None:
        """Ends the ticking."""
        self._timer.stop()

    def _tick(self) -> None:
        self.ticked.emit(self._now())
        self.start()
