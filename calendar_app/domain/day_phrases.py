"""Days told by how far they are: « dans trois jours », "friday next week", « fin novembre », "Q1 2027".

Each reading takes a text without accents and capitals; a period is its first day.
"""

import re
from collections.abc import Iterator
from datetime import date

from calendar_app.domain.day_names import (
    AHEAD,
    DAY,
    MONTHS,
    NUMBERS,
    THIS,
    UNITS,
    WEEK,
    WEEKDAYS,
    first_of,
    later,
    places,
)

_COUNTED = rf"(?P<number>\d{{1,3}}|{'|'.join(NUMBERS)}) ?(?P<unit>{'|'.join(UNITS)})s?"
_ON = re.compile(rf"(?:dans|in|d'ici) {_COUNTED}")
_BACK = re.compile(rf"(?P<french>il y a )?{_COUNTED}(?P<english> ago)?")
_OF_WEEK = re.compile(r"(?:le |on )?(?P<weekday>[a-z]+) (?:de |of )?(?P<rest>.+)")
_AND_DAY = re.compile(r"(?:le |on )?(?P<weekday>[a-z]+)\.?,? (?P<day>\d{1,2})(?:er|st|nd|rd|th)?")
_WEEKEND = re.compile(r"(?:(?P<before>[a-z]+) )?week-?end(?: (?P<after>[a-z]+))?")
_QUARTER = re.compile(r"[tq](?P<quarter>[1-4])(?: (?P<year>\d{4}))?")
_PART = re.compile(
    r"(?:the )?(?P<part>debut|beginning|early|start|mi|mid|milieu|middle|fin|end|late)"
    r"(?:[ -](?:de |du |of (?:the )?|d')?)(?P<rest>.+)"
)
_NAMED_MONTH = re.compile(r"(?P<month>[a-z]+)(?: (?P<year>\d{4}))?")
FIRST, MIDDLE = ("debut", "beginning", "early", "start"), ("mi", "mid", "milieu", "middle")


def distance(said: str, today: date) -> Iterator[date]:
    """« dans 3 jours », "in two weeks", « il y a un mois », "3 days ago"."""
    on, back = _ON.fullmatch(said), _BACK.fullmatch(said)
    if on:
        yield from later(today, UNITS[on["unit"]], _count(on["number"]))
    elif back and bool(back["french"]) != bool(back["english"]):
        yield from later(today, UNITS[back["unit"]], -_count(back["number"]))


def period(said: str, today: date) -> Iterator[date]:
    """« semaine prochaine », "next month", « ce trimestre »."""
    words = re.sub(r"^(?:la |le |l')", "", said).split()
    unit = next((UNITS[word] for word in words if word in UNITS), "")
    step = next((0 if word in THIS else AHEAD[word] for word in words if word in AHEAD or word in THIS), None)
    if len(words) == 2 and unit and step is not None:
        yield from later(first_of(unit, today), unit, step)


def weekday_of(said: str, today: date) -> Iterator[date]:
    """« vendredi de la semaine prochaine », "monday in 2 weeks"; « jeudi 3 », the next one on a Thursday."""
    if match := _AND_DAY.fullmatch(said):
        for weekday in places(match["weekday"], WEEKDAYS):
            yield from _on_weekday(weekday, int(match["day"]), today)
    elif match := _OF_WEEK.fullmatch(said):
        for weekday in places(match["weekday"], WEEKDAYS):
            for day in (*period(match["rest"], today), *distance(match["rest"], today)):
                yield first_of("week", day) + weekday * DAY


def weekend(said: str, today: date) -> Iterator[date]:
    """« ce week-end », "next weekend": its Saturday. The next one may be this week's or the one after."""
    match = _WEEKEND.fullmatch(said)
    word = match and (match["before"] or match["after"] or "ce")
    if word is None or word not in {*AHEAD, *THIS, "le", "the"}:
        return
    saturday = first_of("week", today) + 5 * DAY
    step = AHEAD.get(word, 0)
    if step >= 0 and (step == 0 or today < saturday):
        yield saturday
    if step:
        yield saturday + step * WEEK


def quarter(said: str, today: date) -> Iterator[date]:
    """« T1 2027 », "Q3"."""
    if match := _QUARTER.fullmatch(said):
        yield date(max(1, int(match["year"] or today.year)), int(match["quarter"]) * 3 - 2, 1)


def part_of_month(said: str, today: date) -> Iterator[date]:
    """« fin novembre », "mid-march 2027", « debut du mois prochain », "end of the month"."""
    match = _PART.fullmatch(said)
    for first in _months(match["rest"], today) if match else ():
        if match["part"] in FIRST:  # type: ignore[index]  # found, since there is a month
            yield first
        elif match["part"] in MIDDLE:  # type: ignore[index]
            yield first.replace(day=15)
        else:
            yield from (after - DAY for after in later(first, "month", 1))


def _months(said: str, today: date) -> Iterator[date]:
    """The first day of a month that is named, or of this or another one."""
    if said in ("mois", "month"):
        yield first_of("month", today)
    yield from (day for day in period(said, today) if day.day == 1)
    if match := _NAMED_MONTH.fullmatch(said):
        for month in places(match["month"], MONTHS):
            ahead = int(match["year"] or today.year + (month + 1 < today.month))
            yield date(max(ahead, 1), month + 1, 1)


def _on_weekday(weekday: int, day: int, today: date) -> Iterator[date]:
    """The next date with this number that falls on a weekday, within a year."""
    months = (first for step in range(13) for first in later(first_of("month", today), "month", step))
    dates = (first + (day - 1) * DAY for first in months)
    fitting = (each for each in dates if each.day == day and each.weekday() == weekday and each >= today)
    yield from list(fitting)[:1]


def _count(number: str) -> int:
    return NUMBERS[number] if number in NUMBERS else int(number)
