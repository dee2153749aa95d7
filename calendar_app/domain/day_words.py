"""Days as people write them, in French and English: « mardi prochain », "24/11", "next friday", « S48 ».

Pure: today is a parameter. Both languages are understood at any time; only "5/6" needs to know
which of the two comes first.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from unicodedata import combining, normalize

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
AHEAD = {"prochain": 1, "prochaine": 1, "next": 1, "dernier": -1, "derniere": -1, "last": -1, "passe": -1}
THIS = ("ce", "cet", "cette", "this")
UNITS = {"jour": "day", "day": "day", "semaine": "week", "week": "week", "mois": "month", "month": "month"}
_YEAR = r"(?:[ ,./-]+(?P<year>\d{4}|\d{2}))?"
_NUMBERS = re.compile(rf"(?P<one>\d{{1,2}})[/.-](?P<other>\d{{1,2}}){_YEAR}")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DAY_AND_MONTH = re.compile(rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)? (?:of )?(?P<month>[a-z]+)\.?{_YEAR}")
_MONTH_AND_DAY = re.compile(rf"(?P<month>[a-z]+)\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}")
_MONTH = re.compile(r"(?P<month>[a-z]+)\.?(?: (?P<year>\d{4}))?")
_WEEK = re.compile(
    r"(?:(?P<first>\d{4})[- ]?)?(?:s|w|sem|semaine|week) ?(?P<week>\d{1,2})(?: (?P<year>\d{4}))?"
)
_DISTANCE = re.compile(r"(?:dans|in) (?P<number>\d{1,3}) (?P<unit>[a-z]+?)s?")
_DAY_OF_MONTH = re.compile(r"(?:le|the) (?P<day>\d{1,2})(?:er|st|nd|rd|th)?")


def days_meant(text: str, *, today: date, month_first: bool = False) -> tuple[date, ...]:
    """The days a text can mean, the likeliest first; none where it speaks of no day.

    A week, or a month, is its first day. A day without a year is the one nearest to ``today``.
    """
    said = _plain(text)
    with_weekday = re.sub(r"^(?P<weekday>[a-z]{3,})\.?,? (?=.*\d)", _without_weekday, said)
    readings = (reading(with_weekday, today) for reading in _READINGS)
    found = [*_from_numbers(with_weekday, today, month_first=month_first), *_flat(readings)]
    return tuple(dict.fromkeys(found))


def _plain(text: str) -> str:
    """Without accents, capitals, typographic signs and needless spaces."""
    bare = "".join(sign for sign in normalize("NFKD", text) if not combining(sign))
    return " ".join(bare.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


def _without_weekday(match: re.Match[str]) -> str:
    """« mardi 24 novembre » is told by its number; "march 24" begins with no weekday."""
    name = match["weekday"]
    return "" if _places(name, WEEKDAYS) and not _places(name, MONTHS) else match[0]


def _flat(found: Iterable[Iterable[date]]) -> Iterator[date]:
    for some in found:
        yield from some


def _places(name: str, table: tuple[tuple[str, ...], ...]) -> list[int]:
    """Where in a table of names one begins so, from nought."""
    if len(name) < SHORTEST:
        return []
    return [place for place, names in enumerate(table) if any(each.startswith(name) for each in names)]


# -- words


def _near(said: str, today: date) -> Iterator[date]:
    for name, distance in NEAR.items():
        if name == said or (len(said) > SHORTEST and name.startswith(said)):
            yield today + distance * DAY


def _weekday(said: str, today: date) -> Iterator[date]:
    """« mardi » is the next one, today included; « mardi prochain » is not today, and may be next week's."""
    words = said.split()
    names = [word for word in words if word not in AHEAD and word not in THIS]
    ahead = sum(AHEAD.get(word, 0) for word in words)
    in_a_week = names[1:] == ["en", "huit"]
    if not names or not (len(names) == 1 or in_a_week):
        return
    for weekday in _places(names[0], WEEKDAYS):
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


def _period(said: str, today: date) -> Iterator[date]:
    """« semaine prochaine », "next month", « ce mois »."""
    words = said.removeprefix("la ").removeprefix("le ").split()
    if len(words) != 2:
        return
    unit = next((UNITS[word] for word in words if word in UNITS), "")
    step = next((0 if word in THIS else AHEAD[word] for word in words if word in AHEAD or word in THIS), None)
    if unit and step is not None:
        yield from _later(_first_of(unit, today), unit, step)


def _distance(said: str, today: date) -> Iterator[date]:
    """« dans 3 jours », "in 2 weeks"."""
    match = _DISTANCE.fullmatch(said)
    unit = match and (UNITS.get(match["unit"]) or UNITS.get(f"{match['unit']}s"))
    if match and unit:
        yield from _later(today, unit, int(match["number"]))


def _first_of(unit: str, day: date) -> date:
    match unit:
        case "week":
            return day - day.weekday() * DAY
        case "month":
            return day.replace(day=1)
    return day


def _later(day: date, unit: str, number: int) -> Iterator[date]:
    if unit != "month":
        yield day + number * (WEEK if unit == "week" else DAY)
        return
    months = day.year * 12 + day.month - 1 + number
    year, month = months // 12, months % 12 + 1
    yield date(year, month, min(day.day, monthrange(year, month)[1]))


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
    for month in _places(match["month"], MONTHS) if match else ():
        yield from _day(int(match["day"]), month + 1, match["year"], today)  # type: ignore[index]


def _month(said: str, today: date) -> Iterator[date]:
    """« novembre », "november 2026": its first day."""
    if match := _MONTH.fullmatch(said):
        for month in _places(match["month"], MONTHS):
            yield from _day(1, month + 1, match["year"], today)


def _day_of_month(said: str, today: date) -> Iterator[date]:
    """« le 24 »: the nearest one."""
    if match := _DAY_OF_MONTH.fullmatch(said):
        months = _flat(_later(today.replace(day=1), "month", step) for step in (-1, 0, 1))
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
    _period,
    _distance,
    _iso,
    _named_month,
    _day_of_month,
    _week,
    _month,
)
