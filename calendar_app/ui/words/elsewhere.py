"""The hour on another clock in words: « 12 h 30 New York », « 0 h 30 (+1) Tokyo »."""

from PySide6.QtCore import QLocale

from calendar_app.domain.elsewhere import Elsewhere, city_of, elsewhere
from calendar_app.domain.plan import Plan
from calendar_app.ui.dates import format_time


def elsewhere_words(plan: Plan | None, zone: str, *, locale: QLocale) -> str:
    """What the clocks of a zone say at the hour of a plan, and where; nothing where there is no other."""
    found = elsewhere(plan, zone)
    return f"{hour_words(found, locale=locale)} {city_of(zone)}" if found else ""


def hour_words(there: Elsewhere, *, locale: QLocale) -> str:
    """The hour alone, with « (+1) » where it is the next day there."""
    days = f" ({there.days:+d})".replace("-", "−") if there.days else ""
    return f"{format_time(locale, there.time)}{days}"
