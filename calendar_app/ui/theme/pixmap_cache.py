"""Pixmaps that are drawn once; the ones not used for longest are forgotten first."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap


class PixmapCache:
    """Holds at most `limit` bytes of pixmaps, each under a key that includes its device-pixel ratio."""

    def __init__(self, *, limit: int) -> None:
        self._limit = limit
        self._pixmaps: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._bytes = 0

    def __contains__(self, key: Hashable) -> bool:
        """Whether the pixmap of a key need not be drawn."""
        return key in self._pixmaps

    def get(self, key: Hashable, draw: Callable[[], QPixmap]) -> QPixmap:
        """The pixmap under a key, drawn if it is not held."""
        if key not in self._pixmaps:
            self._hold(key, draw())
        self._pixmaps.move_to_end(key)
        return self._pixmaps[key]

    def _hold(self, key: Hashable, pixmap: QPixmap) -> None:
        self._pixmaps[key] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._limit and len(self._pixmaps) > 1:
            _, oldest = self._pixmaps.popitem(last=False)
            self._bytes -= _bytes(oldest)


def drawn(size: int, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    """Something drawn on a transparent square of `size` logical pixels, sharp at a device-pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
    return pixmap


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
