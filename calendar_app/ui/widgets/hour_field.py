"""A time of day to type, written as the language writes it."""

from datetime import time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QTimeEdit

from calendar_app.ui.dates import NO_BREAK

FRENCH = f"H{NO_BREAK}'h'{NO_BREAK}mm"


class HourField(QTimeEdit):
    """« 18 h 30 », "18:30" or "6:30 PM"."""

    def __init__(self, hour: time) -> None:
        super().__init__(QTime(hour.hour, hour.minute))
        locale = QLocale()
        is_french = locale.language() is QLocale.Language.French
        self.setDisplayFormat(FRENCH if is_french else locale.timeFormat(QLocale.FormatType.ShortFormat))
