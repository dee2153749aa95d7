"""What is said where clocks are changed: over the hours themselves, and in a sentence."""

from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.clock_change import ClockChange
from calendar_app.domain.plan import OddHour
from calendar_app.ui.dates import format_time


def change_words(change: ClockChange, *, locale: QLocale) -> str:
    """« 2 h – 3 h n’existe pas : on avance l’heure »."""
    start, end = (format_time(locale, _time(minute)) for minute in (change.start, change.end))
    if change.odd is OddHour.SKIPPED:
        text = QCoreApplication.translate("Clocks", "{start} – {end} does not exist: the clocks go forward")
    else:
        text = QCoreApplication.translate("Clocks", "{start} – {end} comes twice: the clocks go back")
    return text.format(start=start, end=end)


def twice_words(change: ClockChange, *, locale: QLocale) -> str:
    """« 2 h – 3 h revient deux fois », over hours that do."""
    start, end = (format_time(locale, _time(minute)) for minute in (change.start, change.end))
    text = QCoreApplication.translate("Clocks", "{start} – {end} comes twice")
    return text.format(start=start, end=end)


def half_words() -> tuple[str, str]:
    """A word over each half of hours that come twice."""
    return (
        QCoreApplication.translate("Clocks", "1st time"),
        QCoreApplication.translate("Clocks", "2nd time"),
    )


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)
