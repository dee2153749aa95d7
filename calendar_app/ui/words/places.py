"""Countries, regions and school zones, by the codes that key dates bear."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FRANCE = {"FR": QT_TRANSLATE_NOOP("Places", "France")}
REGIONS = {
    "FR-6AE": QT_TRANSLATE_NOOP("Places", "Alsace and Moselle"),
    "FR-971": QT_TRANSLATE_NOOP("Places", "Guadeloupe"),
    "FR-972": QT_TRANSLATE_NOOP("Places", "Martinique"),
    "FR-973": QT_TRANSLATE_NOOP("Places", "French Guiana"),
    "FR-974": QT_TRANSLATE_NOOP("Places", "Réunion"),
    "FR-976": QT_TRANSLATE_NOOP("Places", "Mayotte"),
    "FR-BL": QT_TRANSLATE_NOOP("Places", "Saint Barthélemy"),
    "FR-MF": QT_TRANSLATE_NOOP("Places", "Saint Martin"),
}
COUNTRIES = {
    "AT": QT_TRANSLATE_NOOP("Places", "Austria"),
    "BE": QT_TRANSLATE_NOOP("Places", "Belgium"),
    "BR": QT_TRANSLATE_NOOP("Places", "Brazil"),
    "CA": QT_TRANSLATE_NOOP("Places", "Canada"),
    "CH": QT_TRANSLATE_NOOP("Places", "Switzerland"),
    "CI": QT_TRANSLATE_NOOP("Places", "Côte d’Ivoire"),
    "CN": QT_TRANSLATE_NOOP("Places", "China"),
    "DE": QT_TRANSLATE_NOOP("Places", "Germany"),
    "DK": QT_TRANSLATE_NOOP("Places", "Denmark"),
    "ES": QT_TRANSLATE_NOOP("Places", "Spain"),
    "GB": QT_TRANSLATE_NOOP("Places", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("Places", "Ireland"),
    "IT": QT_TRANSLATE_NOOP("Places", "Italy"),
    "JP": QT_TRANSLATE_NOOP("Places", "Japan"),
    "LU": QT_TRANSLATE_NOOP("Places", "Luxembourg"),
    "MA": QT_TRANSLATE_NOOP("Places", "Morocco"),
    "MC": QT_TRANSLATE_NOOP("Places", "Monaco"),
    "NL": QT_TRANSLATE_NOOP("Places", "Netherlands"),
    "PL": QT_TRANSLATE_NOOP("Places", "Poland"),
    "PT": QT_TRANSLATE_NOOP("Places", "Portugal"),
    "SE": QT_TRANSLATE_NOOP("Places", "Sweden"),
    "SN": QT_TRANSLATE_NOOP("Places", "Senegal"),
    "TN": QT_TRANSLATE_NOOP("Places", "Tunisia"),
    "US": QT_TRANSLATE_NOOP("Places", "United States"),
}
"""Those that a brand can ask for."""
ZONES = {
    "A": QT_TRANSLATE_NOOP("Places", "Zone A"),
    "B": QT_TRANSLATE_NOOP("Places", "Zone B"),
    "C": QT_TRANSLATE_NOOP("Places", "Zone C"),
    "Corse": QT_TRANSLATE_NOOP("Places", "Corsica"),
}
_ALL = {**FRANCE, **REGIONS, **COUNTRIES, **ZONES}
MAINLAND = ("A", "B", "C")


def say_place(code: str) -> str:
    """A place by its code."""
    return QCoreApplication.translate("Places", str(_ALL.get(code, code)))


def say_places(codes: Sequence[str]) -> str:
    """Where something is so: "Zone A, Corsica"; nothing where it is so in all of mainland France."""
    return "" if tuple(codes) == MAINLAND else ", ".join(map(say_place, codes))
