"""A day to type or to pick from the month."""

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit

from calendar_app.ui.dates import field_pattern
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.month_picker import MonthPicker


class DayField(QDateEdit):
    """A date's field whose month is as calm as the rest."""

    def __init__(self, themes: Themes, day: date | QDate) -> None:
        super().__init__(day if isinstance(day, QDate) else QDate(day.year, day.month, day.day))
        self.setDisplayFormat(field_pattern(QLocale()))
        self.setCalendarPopup(True)
        self.setCalendarWidget(MonthPicker(themes))
