"""Paints how many posts a week has, once each: the same few counts come back in all cells."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPixmap

from calendar_app.domain.quarter import ChannelWeeks, Goal
from calendar_app.ui.calendar.card import hatch
from calendar_app.ui.theme.fonts import CARD, font
from calendar_app.ui.theme.pixmap_cache import PixmapCache
from calendar_app.ui.theme.theme import Pair
from calendar_app.ui.theme.themes import Themes

RADIUS = 5
SIGN, BEFORE_SIGN = 10, 3
SIGNS = {Goal.SHORT: "arrow-down", Goal.REACHED: "check-lg", Goal.OVER: "arrow-up"}
"""How a week stands to its goal, so that colour is not alone."""
LOOKS = {Goal.SHORT: "in_review", Goal.REACHED: "approved", Goal.OVER: "approved"}
"""The status whose colours say so, as long as the week is still to come."""
EMPTY = "changes_requested"
"""The same of a week without a post that should have some."""
PAST, NOW = "past", "now"
CACHE_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """What a cell shows: « 3/4 » and a sign. ``look`` is a status, ``PAST``, ``NOW`` or nothing of a sum."""

    posts: int
    wanted: int = 0
    look: str = ""
    sign: str = ""
    is_gap: bool = False


def count_of(row: ChannelWeeks, number: int, *, week: Sequence[date], today: date) -> Count:
    """A week of a channel: what has passed is grey, this week neutral, the rest says how it stands."""
    posts, goal = row.posts[number], row.goal(number)
    if week[-1] < today or goal is Goal.NONE:
        look = PAST
    elif week[0] <= today:
        look = NOW
    else:
        look = LOOKS[goal] if posts else EMPTY
    sign, is_gap = SIGNS.get(goal, ""), bool(row.gap(number))
    return Count(posts=posts, wanted=row.wanted, look=look, sign=sign, is_gap=is_gap)


class CountPainter:
    """Counts as pixmaps in the current theme. Figures are read from the left in every language."""

    def __init__(self, themes: Themes) -> None:
        self._themes = themes
        self._cache = PixmapCache(limit=CACHE_BYTES)

    def pixmap(
        self, count: Count, size: QSize, *, locale: QLocale, ratio: float, bare: bool = False
    ) -> QPixmap:
        """A count in a size in logical pixels; ``bare`` is the figures without their ground."""
        key = (count, bare, size.width(), size.height(), ratio, locale.name(), self._themes.theme.name)
        return self._cache.get(key, lambda: self._painted(count, size, locale, ratio, bare=bare))

    def _painted(self, count: Count, size: QSize, locale: QLocale, ratio: float, *, bare: bool) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, colors = QRect(QPoint(), size), self._colors(count.look)
        if count.look and not bare:
            _ground(painter, box, colors, is_gap=count.is_gap)
        self._figures(painter, box, count, locale=locale, colors=colors, ratio=ratio)
        painter.end()
        return pixmap

    def _colors(self, look: str) -> Pair:
        theme = self._themes.theme
        if look in ("", PAST):
            text = theme.colors.text_2 if look else theme.colors.text_1
            return Pair(text=text, fill=theme.status_colors("draft").fill)
        if look == NOW:
            return Pair(text=theme.colors.accent, fill=theme.colors.accent_fill)
        status = theme.status_colors(look)
        return Pair(text=status.text, fill=status.fill)

    def _figures(
        self, painter: QPainter, box: QRect, count: Count, *, locale: QLocale, colors: Pair, ratio: float
    ) -> None:
        """In the middle; the sign goes first where there is no room."""
        goal = f"/{locale.toString(count.wanted)}" if count.wanted else ""
        pieces = [
            (locale.toString(count.posts), font(CARD, weight=QFont.Weight.DemiBold)),
            (goal, font(CARD)),
        ]
        widths = [QFontMetrics(with_font).horizontalAdvance(text) for text, with_font in pieces]
        with_sign = sum(widths) + BEFORE_SIGN + SIGN
        has_sign = bool(count.sign) and with_sign <= box.width() - 2
        x = (box.width() - (with_sign if has_sign else sum(widths))) // 2
        painter.setPen(colors.text)
        for (text, with_font), width in zip(pieces, widths, strict=True):
            painter.setFont(with_font)
            painter.drawText(QRect(x, 0, width + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += width
        if has_sign:
            sign = self._themes.pixmap(count.sign, colors.text, size=SIGN, ratio=ratio)
            painter.drawPixmap(x + BEFORE_SIGN, box.center().y() - SIGN // 2 + 1, sign)


def _ground(painter: QPainter, box: QRect, colors: Pair, *, is_gap: bool) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), RADIUS, RADIUS)
    painter.fillPath(path, colors.fill)
    if is_gap:
        painter.setClipPath(path)
        hatch(painter, box, colors.text, opacity=0.2)
        painter.setClipping(False)
