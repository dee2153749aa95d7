"""Paints the days of a week side by side: their ground, their heads, the lines between them."""

from datetime import date
from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from calendar_app.ui.calendar.page_painter import PagePainter, Scene
from calendar_app.ui.calendar.week_geometry import HEADER_HEIGHT, WeekGeometry
from calendar_app.ui.dates import format_weekday
from calendar_app.ui.theme.fonts import SMALL, font

CIRCLE = 24
BEFORE = 10
GAP = 6
FEWEST = 24
"""Less room than this would show no letter of a name."""

Pixels = TypeVar("Pixels", bound=WeekGeometry)


class ColumnsPainter(PagePainter[Pixels]):
    """A header that stays, over columns that scroll under it."""

    def _paper(self, scene: Scene) -> None:
        geometry, painter = self._geometry, self._painter
        painter.fillRect(0, 0, geometry.width, geometry.height, self._colors.canvas)
        for column, day in enumerate(scene.page.weeks[0]):
            if day.weekday() >= 5:
                painter.fillRect(geometry.cell(0, column), self._colors.weekend)
            if self._is_exposed(header := geometry.header(column)):
                self._header(header, day, scene)
        self._lines()

    def _lines(self) -> None:
        geometry, painter = self._geometry, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._colors.line)
        painter.drawLine(0, HEADER_HEIGHT - 1, geometry.width, HEADER_HEIGHT - 1)
        painter.setPen(self._colors.faint_line)
        for column in range(1, 7):
            header = geometry.header(column)
            x = header.right() if geometry.mirrored else header.left()
            painter.drawLine(x, 0, x, geometry.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _header(self, rect: QRect, day: date, scene: Scene) -> None:
        """« lun. 16 Toussaint »."""
        name, number = format_weekday(self._locale, day.weekday()), self._locale.toString(day.day)
        bold = font(16, weight=QFont.Weight.DemiBold)
        begin = BEFORE if _has_room(rect, name, signs=self._room_for_signs(day, scene)) else GAP // 2
        x = self._words(rect, begin, name, font(SMALL), color="text_3") + min(begin, GAP)
        place = self._seen(rect, QRect(rect.x() + x - 2, rect.y(), CIRCLE, rect.height()))
        circle = QRect(place.x(), rect.center().y() - CIRCLE // 2, CIRCLE, CIRCLE)
        if day == scene.today:
            bold = font(13, weight=QFont.Weight.Bold)
            self._circle(circle, self._colors.accent)
        if day == scene.current and scene.has_focus and scene.focused is None:
            self._ring(QRectF(circle).adjusted(-1.5, -1.5, 1.5, 1.5), CIRCLE / 2 + 2)
        color = self._colors.on_accent if day == scene.today else self._colors.text_1
        self._text(place, number, bold, color, align=Qt.AlignmentFlag.AlignHCenter)
        if day in scene.key_dates:
            begin = x + CIRCLE + GAP - 2
            width = rect.width() - self._room_for_signs(day, scene)
            room = self._seen(rect, QRect(rect.x(), rect.y(), width, rect.height()))
            names = self._names(scene.key_dates[day], font(SMALL), room.width() - begin - 4)
            if room.width() - begin >= FEWEST:
                self._words(room, begin, names, font(SMALL), color="text_3")

    def _words(self, rect: QRect, x: int, text: str, with_font: QFont, *, color: str) -> int:
        """Text so far from the start of a rectangle; where it ends."""
        width = min(QFontMetrics(with_font).horizontalAdvance(text) + 1, rect.width() - x - 4)
        place = self._seen(rect, QRect(rect.x() + x, rect.y() + 1, max(0, width), rect.height()))
        self._text(place, text, with_font, self._themes.theme.color(color))
        return x + width


def _has_room(rect: QRect, name: str, *, signs: int) -> bool:
    """Whether a weekday and its number stand as usual beside the sign at the end of a heading."""
    return BEFORE + QFontMetrics(font(SMALL)).horizontalAdvance(name) + GAP + CIRCLE + signs <= rect.width()
