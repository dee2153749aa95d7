"""A rule for a day of each year as the data files write it: « 11-20 », « 3 thu 11 », « easter+49 »."""

import re
from datetime import date

from calendar_app.domain.yearly import Base, Easter, Fixed, NthWeekday, Rule, Shifted, Unless, WeekdayFrom

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WITHOUT_LEAP_DAY = 2001
"""A date that this year has, every year has."""

_DATE = r"([0-9]{2})-([0-9]{2})"
_WEEKDAY = f"({'|'.join(WEEKDAYS)})"
_FIXED = re.compile(_DATE)
_NTH = re.compile(rf"(-?[1-4]) {_WEEKDAY} ([0-9]{{2}})")
_FROM = re.compile(rf"{_WEEKDAY} from {_DATE}")
_SHIFTED = re.compile(r"(.+?) ?([+-][0-9]{1,3})")
_UNLESS = re.compile(r"(.+) unless (after )?(.+) then (.+)")


def parse_rule(text: str) -> Rule:
    """The rule of a text. Raises ValueError."""
    if found := _UNLESS.fullmatch(text):
        rule, after, limit, instead = found.groups()
        return Unless(
            rule=_shifted(rule), limit=_shifted(limit), instead=_shifted(instead), after=after is not None
        )
    return _shifted(text)


def _shifted(text: str) -> Shifted:
    if base := _base(text):
        return Shifted(base=base)
    found = _SHIFTED.fullmatch(text)
    base = _base(found[1]) if found else None
    if found is None or base is None:
        raise ValueError(f"not a rule: {text!r}")
    return Shifted(base=base, days=int(found[2]))


def _base(text: str) -> Base | None:
    if text == "easter":
        return Easter()
    if found := _FIXED.fullmatch(text):
        return _fixed(found[1], found[2])
    if found := _NTH.fullmatch(text):
        month = _fixed(found[3], "01").month
        return NthWeekday(nth=int(found[1]), weekday=WEEKDAYS.index(found[2]), month=month)
    if found := _FROM.fullmatch(text):
        return WeekdayFrom(weekday=WEEKDAYS.index(found[1]), start=_fixed(found[2], found[3]))
    return None


def _fixed(month: str, day: str) -> Fixed:
    """Raises ValueError for a date that not every year has."""
    found = date(WITHOUT_LEAP_DAY, int(month), int(day))
    return Fixed(month=found.month, day=found.day)
