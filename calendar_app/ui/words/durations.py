"""How long something lasts, in the largest unit that says it in a whole number."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

UNITS = (
    (1440, QT_TRANSLATE_NOOP("Words", "%n day(s)")),
    (60, QT_TRANSLATE_NOOP("Words", "%n hour(s)")),
    (1, QT_TRANSLATE_NOOP("Words", "%n minute(s)")),
)


def duration_words(minutes: int) -> str:
    """« 3 jours », « 90 minutes »."""
    size, words = next((size, words) for size, words in UNITS if minutes % size == 0)
    return QCoreApplication.translate("Words", str(words), "", minutes // size)
