"""Scrolling while something is held near where the hours end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL = 20
"""Milliseconds from one step to the next, each of a few pixels, so that the eye can follow."""
PIXELS = 7


class EdgeScroller(QObject):
    """Scrolls by so many pixels, up (below 0) or down, again and again for as long as it is held."""

    def __init__(self, scroll: Callable[[int], None], *, parent: QObject) -> None:
        super().__init__(parent)
        self._scroll = scroll
        self._direction = 0
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(lambda: self._scroll(self._direction * PIXELS))

    def hold(self, direction: int) -> None:
        """Begins in a direction (-1 or 1), or goes on; 0 lets go."""
        self._direction = direction
        if not direction:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
