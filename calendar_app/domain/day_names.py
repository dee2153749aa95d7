"""Names and numbers that days are told by, in French and English, without accents or capitals."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
SHORTEST = 3
"""Fewer letters of a name could be the beginning of anything."""
WEEKDAYS = (
    ("lundi", "monday"),
    ("mardi", "tuesday"),
    ("mercredi", "wednesday"),
    ("jeudi", "thursday"),
    ("vendredi", "friday"),
    ("samedi", "saturday"),
    ("dimanche", "sunday"),
)
MONTHS = (
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
)
AHEAD = {"prochain": 1, "prochaine": 1, "next": 1, "dernier": -1, "derniere": -1, "last": -1, "passe": -1}
THIS = ("ce", "cet", "cette", "this")
UNITS = {
    "jour": "day", "day": "day", "semaine": "week", "week": "week", "mois": "month", "month": "month",
    "j": "day", "trimestre": "quarter", "quarter": "quarter", "annee": "year", "an": "year", "year": "year",
}  # fmt: skip
MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
NUMBERS = {
    "un": 1, "une": 1, "a": 1, "an": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4,
    "four": 4, "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9,
    "nine": 9, "dix": 10, "ten": 10, "quinze": 15, "fifteen": 15,
}  # fmt: skip
"""Written out as people do where they count days."""


def places(name: str, table: tuple[tuple[str, ...], ...]) -> list[int]:
    """Where in a table of names one begins so, from nought."""
    if len(name) < SHORTEST:
        return []
    return [place for place, names in enumerate(table) if any(each.startswith(name) for each in names)]


def first_of(unit: str, day: date) -> date:
    """The first day of the week, month, quarter or year that holds a day."""
    match unit:
        case "week":
            return day - day.weekday() * DAY
        case "month":
            return day.replace(day=1)
        case "quarter":
            return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
        case "year":
            return day.replace(month=1, day=1)
    return day


def later(day: date, unit: str, number: int) -> Iterator[date]:
    """The day so many units on, or back; nothing beyond the end of the calendar."""
    if unit in MONTHS_OF:
        months = day.year * 12 + day.month - 1 + number * MONTHS_OF[unit]
        year, month = months // 12, months % 12 + 1
        if MINYEAR <= year <= MAXYEAR:
            yield date(year, month, min(day.day, monthrange(year, month)[1]))
        return
    ordinal = day.toordinal() + number * (7 if unit == "week" else 1)
    if date.min.toordinal() <= ordinal <= date.max.toordinal():
        yield date.fromordinal(ordinal)
