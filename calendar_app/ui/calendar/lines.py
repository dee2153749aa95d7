"""Titles on a few lines."""

import re
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from calendar_app.ui.dates import NO_BREAK
from calendar_app.ui.theme.fonts import CARD, font

_BEFORE_SIGN = re.compile(r" (?=[:;!?»])")
"""A space that must not end a line, as French writes it."""


def lines_of(text: str, *, width: int, most: int, typeface: QFont | None = None) -> list[str]:
    """A title wrapped to a width, in the type of cards or another one.

    What does not fit on the last line ends in an ellipsis.
    """
    typeface = typeface or font(CARD)
    text = _BEFORE_SIGN.sub(NO_BREAK, text)
    cut = _wrapped(text, width, most, typeface)
    if sum(map(len, cut)) < len(text):
        rest = text[sum(map(len, cut[: most - 1])) :]
        cut[most - 1 :] = [_elided(rest, width, typeface)]
    return [line.strip() for line in cut] or [""]


@lru_cache(maxsize=8192)
def needs_two_lines(text: str, width: int) -> bool:
    """Whether a title is too long for one line; quicker than wrapping it."""
    return QFontMetrics(font(CARD)).horizontalAdvance(text) > width


def _wrapped(text: str, width: int, most: int, typeface: QFont) -> list[str]:
    layout = QTextLayout(text, typeface)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    cut: list[str] = []
    units = text.encode("utf-16-le", "surrogatepass")
    layout.beginLayout()
    while len(cut) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # Qt counts in UTF-16, where an emoji is two.
        first, last = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        cut.append(units[first:last].decode("utf-16-le", "surrogatepass"))
    layout.endLayout()
    return cut


def _elided(text: str, width: int, typeface: QFont) -> str:
    return QFontMetrics(typeface).elidedText(text, Qt.TextElideMode.ElideRight, width)
