"""What is said where clocks are changed: over the hours themselves, and in a sentence."""

from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.clock_change import ClockChange
from calendar_app.domain.plan import OddHour
from calendar_app.ui.dates import format_time


def change_words(change: ClockChange, *, locale: QLocale) -> str:
    """« On avance l’heure : 2 h – 3 h n’existe pas »."""
    start, end = (format_time(locale, _time(minute)) for minute in (change.start, change.end))
    if change.odd is OddHour.SKIPPED:
        text = QCoreApplication.translate("Clocks", "The clocks go forward: {start} to {end} does not exist")
    else:
        text = QCoreApplication.translate("Clocks", "The clocks go back: {start} to {end} comes twice")
    return text.format(start=start, end=end)


def reason_words(change: ClockChange) -> str:
    """Why hours are odd."""
    if change.odd is OddHour.SKIPPED:
        return QCoreApplication.translate("Clocks", "Clocks go forward")
    return QCoreApplication.translate("Clocks", "Clocks go back")


def stretch_words(change: ClockChange) -> tuple[str, ...]:
    """A word over hours that never come; one for each half where they come twice."""
    if change.odd is OddHour.SKIPPED:
        return (QCoreApplication.translate("Clocks", "does not exist"),)
    return (
        QCoreApplication.translate("Clocks", "1st time"),
        QCoreApplication.translate("Clocks", "2nd time"),
    )


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)
