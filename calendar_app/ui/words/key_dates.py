"""What key dates are called where there is room to say what they are."""

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.key_dates import KeyDate, Layer


def key_date_name(key_date: KeyDate, language: str) -> str:
    """« Toilettes (journée mondiale) », « Black Friday »: without a word more "Toilets" is a riddle."""
    name = key_date.name(language)
    if key_date.layer is not Layer.WORLD:
        return name
    return QCoreApplication.translate("KeyDates", "{name} (world day)").format(name=name)
