"""A line of text with its hits set apart by weight, which does not need colours."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from calendar_app.store.queries import CLOSING, OPENING
from calendar_app.ui.theme.fonts import font

_MARKS = re.compile(f"[{OPENING}{CLOSING}]")
_HIT = re.compile(f"{OPENING}(.*?)(?:{CLOSING}|$)", re.DOTALL)


def without_marks(text: str) -> str:
    """The text alone."""
    return _MARKS.sub("", text)


def paint_marked(
    painter: QPainter, rect: QRect, text: str, *, pixels: int, color: QColor, hit: QColor
) -> None:
    """On one line, elided where it is too long."""
    left = rect.left()
    for piece, is_hit in _pieces(text):
        weight = QFont.Weight.Bold if is_hit else QFont.Weight.Normal
        painter.setFont(font(pixels, weight=weight))
        painter.setPen(hit if is_hit else color)
        metrics = QFontMetrics(painter.font())
        room = rect.right() + 1 - left
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(left, rect.y(), room, rect.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            shown,
        )
        left += metrics.horizontalAdvance(piece)
        if shown != piece:
            return


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    for number, piece in enumerate(_HIT.split(text)):
        if piece:
            yield _MARKS.sub("", piece), bool(number % 2)
