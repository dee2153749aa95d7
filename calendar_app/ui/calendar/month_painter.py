"""Paints a month: whole weeks with their numbers, days with theirs."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from calendar_app.domain.layout import week_number
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.page_painter import PagePainter, Scene
from calendar_app.ui.dates import format_date, format_weekday
from calendar_app.ui.theme.fonts import SMALL, font

CIRCLE = 20


class MonthPainter(PagePainter[MonthGeometry]):
    """Draws one scene; made for each paint event."""

    def _paper(self, scene: Scene) -> None:
        geometry, painter = self._geometry, self._painter
        painter.fillRect(0, 0, geometry.width, geometry.height, self._colors.canvas)
        for column, day in enumerate(scene.page.weeks[0]):
            if day.weekday() >= 5:
                top, bottom = geometry.rows[0], geometry.rows[-1]
                cell = geometry.cell(0, column)
                painter.fillRect(QRect(cell.x(), top, cell.width(), bottom - top), self._colors.weekend)
            name = geometry.header(column).adjusted(9, 0, -4, 0)
            self._text(name, format_weekday(self._locale, day.weekday()), font(SMALL), self._colors.text_3)
        self._lines()

    def _hint_rooms(self, scene: Scene) -> list[QRect]:
        """The days of each week below their numbers and bars; that in the middle first."""
        weeks = len(self._geometry.weeks)
        middle = (weeks - 1) / 2
        return [
            self._below_bars(scene, row) for row in sorted(range(weeks), key=lambda row: abs(row - middle))
        ]

    def _below_bars(self, scene: Scene, row: int) -> QRect:
        room = self._geometry.cell(row, 0) | self._geometry.cell(row, 6)
        bars = (self._geometry.bar(row, bar).bottom() for bar in scene.page.bars(row))
        room.setTop(max([self._geometry.heading(row, 0).bottom(), *bars]))
        return room

    def _lines(self) -> None:
        geometry, painter = self._geometry, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._colors.line)
        for y in geometry.rows[:-1]:
            painter.drawLine(0, y, geometry.width, y)
        painter.setPen(self._colors.faint_line)
        for column in range(7):
            header = geometry.header(column)
            x = header.right() if geometry.mirrored else header.left()
            painter.drawLine(x, geometry.rows[0] + 1, x, geometry.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _days(self, scene: Scene) -> None:
        for row in range(len(scene.page.weeks)):
            days = self._geometry.across(row, first=0, last=7)
            if self._is_exposed(self._geometry.week_number(row) | days):
                self._week(row, scene)

    def _week(self, row: int, scene: Scene) -> None:
        number = self._geometry.week_number(row).adjusted(0, 4, 0, 0)
        week = scene.page.weeks[row]
        self._text(
            QRect(number.x(), number.y(), number.width(), CIRCLE),
            str(week_number(week)),
            font(10),
            self._colors.text_3,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        for column, day in enumerate(week):
            heading = self._geometry.heading(row, column)
            if self._is_exposed(heading):
                self._number(heading, day, scene)
        for bar in scene.page.bars(row):
            rect = self._geometry.bar(row, bar)
            self._campaign(rect, scene.page.campaigns[bar.index], begins=bar.begins)

    def _number(self, rect: QRect, day: date, scene: Scene) -> None:
        in_month = (day.year, day.month) == (scene.page.anchor.year, scene.page.anchor.month)
        text = str(day.day) if in_month or day.day > 1 else format_date(self._locale, day)
        color = self._colors.text_1 if in_month else self._colors.other_month
        weight = QFont.Weight.Medium if in_month else QFont.Weight.Normal
        circle = self._seen(rect, QRect(rect.x() + 4, rect.y() + 3, CIRCLE, CIRCLE))
        if day == scene.today:
            self._circle(circle, self._colors.accent)
            color, weight = self._colors.on_accent, QFont.Weight.Bold
        if day == scene.current and scene.has_focus and scene.focused is None:
            self._ring(QRectF(circle).adjusted(-1.5, -1.5, 1.5, 1.5), CIRCLE / 2 + 2)
        wide = max(CIRCLE, QFontMetrics(font(SMALL)).horizontalAdvance(text) + 6)
        place = self._seen(rect, QRect(rect.x() + 4, rect.y() + 3, wide, CIRCLE))
        self._text(place, text, font(SMALL, weight=weight), color, align=Qt.AlignmentFlag.AlignHCenter)
        if day in scene.key_dates:
            taken = wide + 14 + self._room_for_signs(day, scene)
            beside = self._seen(rect, QRect(rect.x() + wide + 10, rect.y() + 3, rect.width() - taken, CIRCLE))
            names = self._names(scene.key_dates[day], font(10), beside.width())
            self._text(beside, names, font(10), self._colors.text_3)
