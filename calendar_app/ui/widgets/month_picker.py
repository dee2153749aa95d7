"""The month from which a date is picked, as calm as the rest: Qt's own paints weekends red."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from calendar_app.ui.theme.themes import Themes

WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class MonthPicker(QCalendarWidget):
    """For `QDateEdit.setCalendarWidget`; weeks begin as the locale says and carry their ISO numbers."""

    def __init__(self, themes: Themes, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        themes.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        colors = self._themes.theme.colors
        header = QTextCharFormat()
        header.setForeground(colors.text_3)
        self.setHeaderTextFormat(header)
        # Qt draws the days around the month, and the weeks' numbers, as if they were disabled.
        palette = self.palette()
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, colors.other_month)
        self.setPalette(palette)
        weekend = QTextCharFormat()
        weekend.setForeground(colors.text_2)
        for day in WEEKEND:
            self.setWeekdayTextFormat(day, weekend)
