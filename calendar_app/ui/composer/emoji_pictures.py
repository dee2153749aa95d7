"""Pictures of emoji, each drawn once: letters of several colours take long to draw."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QTextLayout

from calendar_app.ui.theme.fonts import font
from calendar_app.ui.theme.pixmap_cache import PixmapCache, drawn

PICTURE, SIZE = 32, 22
"""Logical pixels of the square, and of the letter in its middle."""
CACHE_BYTES = 8 * 1024 * 1024
WIDEST = 1.5
"""Times a face: what is wider was drawn as several emoji side by side."""


class EmojiPictures:
    """By emoji and device-pixel ratio."""

    def __init__(self) -> None:
        self._pixmaps = PixmapCache(limit=CACHE_BYTES)

    def has(self, text: str, *, ratio: float) -> bool:
        """Whether it costs nothing."""
        return (text, ratio) in self._pixmaps

    def get(self, text: str, *, ratio: float) -> QPixmap:
        """An emoji in the middle of a square."""
        return self._pixmaps.get((text, ratio), lambda: drawn(PICTURE, ratio, lambda on: _paint(on, text)))


def is_drawn(text: str) -> bool:
    """Whether this computer's typefaces have an emoji, and as one picture."""
    width, glyphs = _laid_out(text)
    face, _ = _laid_out("\N{GRINNING FACE}")
    return 0 not in glyphs and width < WIDEST * face


def _paint(painter: QPainter, text: str) -> None:
    painter.setFont(font(SIZE))
    painter.drawText(QRect(0, 0, PICTURE, PICTURE), Qt.AlignmentFlag.AlignCenter, text)


def _laid_out(text: str) -> tuple[float, list[int]]:
    layout = QTextLayout(text, font(SIZE))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth(), [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
