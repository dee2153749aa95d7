"""The month from which a day is chosen, in a menu."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.month_picker import MonthPicker


class DayMenu(QMenu):
    """Calls ``chosen`` with a day that is not before ``first``."""

    def __init__(
        self, themes: Themes, *, first: date, chosen: Callable[[date], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.picker = MonthPicker(themes)
        self.picker.setAccessibleName(self.tr("Day"))
        self.picker.setMinimumDate(QDate(first.year, first.month, first.day))
        self.picker.activated.connect(self.choose)
        self.picker.clicked.connect(self.choose)
        holder = QWidgetAction(self)
        holder.setText(self.tr("Day"))
        holder.setDefaultWidget(self.picker)
        self.addAction(holder)
        self.aboutToShow.connect(self.picker.setFocus)

    def choose(self, day: QDate) -> None:
        """Hands the day over; a click tells of itself twice, and only the first time counts."""
        if self.isVisible():
            self.close()
            self._chosen(date(day.year(), day.month(), day.day()))
