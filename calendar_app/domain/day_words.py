"""Days as people write them, in French and English: « mardi prochain », "24/11", "next friday", « S48 ».

Pure: today is a parameter. Both languages are understood at any time; only "5/6" needs to know
which of the two comes first.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from calendar_app.domain.day_names import (
    AHEAD,
    DAY,
    MONTHS,
    SHORTEST,
    THIS,
    WEEK,
    WEEKDAYS,
    first_of,
    later,
    places,
)
from calendar_app.domain.day_phrases import distance, part_of_month, period, quarter, weekday_of, weekend
from calendar_app.domain.folding import folded

NEAR = {
    "avant-hier": -2,
    "day before yesterday": -2,
    "hier": -1,
    "yesterday": -1,
    "aujourd'hui": 0,
    "today": 0,
    "demain": 1,
    "tomorrow": 1,
    "apres-demain": 2,
    "day after tomorrow": 2,
}
_YEAR = r"(?:[ ,./-]+(?P<year>\d{4}|\d{2}))?"
_NUMBERS = re.compile(rf"(?P<one>\d{{1,2}})[/.-](?P<other>\d{{1,2}}){_YEAR}")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DAY_AND_MONTH = re.compile(rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)? (?:of )?(?P<month>[a-z]+)\.?{_YEAR}")
_MONTH_AND_DAY = re.compile(rf"(?P<month>[a-z]+)\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}")
_MONTH = re.compile(r"(?P<month>[a-z]+)\.?(?: (?P<year>\d{4}))?")
_WEEK = re.compile(
    r"(?:(?P<first>\d{4})[- ]?)?(?:s|w|sem|semaine|week) ?(?P<week>\d{1,2})(?: (?P<year>\d{4}))?"
)
_WEEKDAY_BEFORE_NUMBER = re.compile(
    r"^(?:le |on )?(?P<weekday>[a-z]{3,})\.?,? (?=.*\d)(?!\d{1,2}(?:er|st|nd|rd|th)?$|dans |in |d'ici |en 8)"
)
"""A weekday says more than the number after it where that is a day alone, or a distance."""
_WEEK_OF = re.compile(r"(?:la )?semaine du (?P<day>.+)|(?:the )?week of (?:the )?(?P<day_en>.+)")
_DAY_OF_MONTH = re.compile(r"(?:le|the) (?P<day>\d{1,2})(?:er|st|nd|rd|th)?")


def days_meant(text: str, *, today: date, month_first: bool = False) -> tuple[date, ...]:
    """The days a text can mean, the likeliest first; none where it speaks of no day.

    A week, or a month, is its first day. A day without a year is the one nearest to ``today``.
    """
    said = _plain(text)
    if asked := _WEEK_OF.fullmatch(said):
        days = days_meant(asked["day"] or asked["day_en"], today=today, month_first=month_first)
        return tuple(dict.fromkeys(first_of("week", day) for day in days))
    without_weekday = _WEEKDAY_BEFORE_NUMBER.sub(_without_weekday, said)
    readings = (reading(without_weekday, today) for reading in _READINGS)
    found = [
        *_from_numbers(without_weekday, today, month_first=month_first),
        *_flat(readings),
        *weekday_of(said, today),
    ]
    return tuple(dict.fromkeys(found))


def _plain(text: str) -> str:
    """Without accents, capitals, typographic signs and needless spaces."""
    return " ".join(folded(text).split())


def _without_weekday(match: re.Match[str]) -> str:
    """« mardi 24 novembre » is told by its number; "march 24" begins with no weekday."""
    name = match["weekday"]
    return "" if places(name, WEEKDAYS) and not places(name, MONTHS) else match[0]


def _flat(found: Iterable[Iterable[date]]) -> Iterator[date]:
    for some in found:
        yield from some


# -- words


def _near(said: str, today: date) -> Iterator[date]:
    for name, days in NEAR.items():
        if name == said or (len(said) > SHORTEST and name.startswith(said)):
            yield today + days * DAY


def _weekday(said: str, today: date) -> Iterator[date]:
    """« mardi » is the next one, today included; « mardi prochain » is not today, and may be next week's."""
    words = said.removeprefix("le ").removeprefix("on ").split()
    names = [word for word in words if word not in AHEAD and word not in THIS]
    ahead = sum(AHEAD.get(word, 0) for word in words)
    in_a_week = names[1:] in (["en", "huit"], ["en", "8"])
    if not names or not (len(names) == 1 or in_a_week):
        return
    for weekday in places(names[0], WEEKDAYS):
        coming = today + (weekday - today.weekday()) % 7 * DAY
        if in_a_week:
            yield coming + WEEK
        elif ahead < 0:
            yield coming - WEEK
        elif ahead:
            yield from _next(coming, today)
        else:
            yield coming


def _next(coming: date, today: date) -> Iterator[date]:
    if coming > today:
        yield coming
    if coming == today or coming.isocalendar()[:2] == today.isocalendar()[:2]:
        yield coming + WEEK


# -- numbers


def _from_numbers(said: str, today: date, *, month_first: bool) -> Iterator[date]:
    """« 24/11 », "11/24" where months come first; the other way round where that is the only day."""
    if match := _NUMBERS.fullmatch(said):
        pairs = [(match["one"], match["other"]), (match["other"], match["one"])]
        for day, month in reversed(pairs) if month_first else pairs:
            if found := list(_day(int(day), int(month), match["year"], today)):
                yield from found
                return


def _iso(said: str, today: date) -> Iterator[date]:
    if match := _ISO.fullmatch(said):
        yield from _day(int(match["day"]), int(match["month"]), match["year"], today)


def _named_month(said: str, today: date) -> Iterator[date]:
    """« 24 nov. », "november 24th, 2026", « 1er mai »."""
    said = said.removeprefix("le ").removeprefix("the ")
    match = _DAY_AND_MONTH.fullmatch(said) or _MONTH_AND_DAY.fullmatch(said)
    for month in places(match["month"], MONTHS) if match else ():
        yield from _day(int(match["day"]), month + 1, match["year"], today)  # type: ignore[index]


def _month(said: str, today: date) -> Iterator[date]:
    """« novembre », "november 2026": its first day."""
    if match := _MONTH.fullmatch(said):
        for month in places(match["month"], MONTHS):
            yield from _day(1, month + 1, match["year"], today)


def _day_of_month(said: str, today: date) -> Iterator[date]:
    """« le 24 »: the nearest one."""
    if match := _DAY_OF_MONTH.fullmatch(said):
        months = _flat(later(today.replace(day=1), "month", step) for step in (-1, 0, 1))
        days = _flat(_day(int(match["day"]), first.month, str(first.year), today) for first in months)
        yield from sorted(days, key=lambda day: _distance_of(day, today))[:1]


def _week(said: str, today: date) -> Iterator[date]:
    """« S48 », "week 48", "2026-W48": its Monday (ISO 8601)."""
    match = _WEEK.fullmatch(said)
    if match is None:
        return
    year = match["year"] or match["first"]
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    yield from _nearest((_monday(each, int(match["week"])) for each in years), today)


def _monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def _day(day: int, month: int, year: str | None, today: date) -> Iterator[date]:
    """The day of that year, or the nearest one; nothing where there is none."""
    if year:
        years = [int(year) + (2000 if len(year) == 2 else 0)]
    else:
        # A leap year is four years away at most, but for the turns of centuries.
        years = list(range(today.year - 4, today.year + 5))
    yield from _nearest((_date(each, month, day) for each in years), today)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(days: Iterable[date | None], today: date) -> list[date]:
    there = [day for day in days if day]
    return [min(there, key=lambda day: _distance_of(day, today))] if there else []


def _distance_of(day: date, today: date) -> tuple[timedelta, bool]:
    return abs(day - today), day < today


_READINGS: tuple[Callable[[str, date], Iterator[date]], ...] = (
    _near,
    _weekday,
    period,
    distance,
    weekend,
    quarter,
    part_of_month,
    _iso,
    _named_month,
    _day_of_month,
    _week,
    _month,
)
