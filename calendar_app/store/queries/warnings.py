"""What some days give to notice, and how their posts spread over the pillars; bounded by those days."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from calendar_app.domain.filter import Trouble
from calendar_app.domain.layout import week_of
from calendar_app.domain.pace import collisions, gaps_of
from calendar_app.domain.warning import UNREADY, WEEK, ShortWeek, Warnings, short_weeks
from calendar_app.store.queries.brand import brand, channels
from calendar_app.store.queries.pace import posts_per_week, timed_between
from calendar_app.store.queries.reader import Reader
from calendar_app.store.queries.repetitions import crowded_days, repeats_among, repetitions

DAY = timedelta(days=1)
AMONG_OTHERS = frozenset({Trouble.REPEATED, Trouble.TOO_CLOSE, Trouble.CROWDED})
"""What a card alone cannot tell."""


def warnings_between(reader: Reader, first: date, last: date, *, now: datetime) -> Warnings:
    """All that a half-open range of days gives to notice; ``now`` where the brand's days begin.

    What has passed is no news but where it repeats a text, or a text that repeats it.
    """
    ahead, end = max(first, now.date()), last - DAY
    found = troubles_between(reader, first, last, now=now, only=AMONG_OTHERS)
    return Warnings(
        repetitions=found.repetitions,
        repeats=repeats_among(reader, found.repetitions, ahead, end),
        collisions=found.collisions,
        crowded=tuple(each for each in found.crowded if each.day >= ahead),
        short_weeks=_short_weeks(reader, ahead, end),
        missed=_missed(reader, first, last, now),
    )


def troubles_between(
    reader: Reader, first: date, last: date, *, now: datetime, only: Collection[Trouble]
) -> Warnings:
    """Of a half-open range of days no more than a filter asks for."""
    end, gaps = last - DAY, gaps_of(channels(reader), brand=brand(reader))
    # A day more before and after: the same instant is another day in another zone.
    near = timed_between(reader, first - DAY, last + DAY) if Trouble.TOO_CLOSE in only and gaps else []
    return Warnings(
        repetitions=repetitions(reader, first, end) if Trouble.REPEATED in only else (),
        collisions=collisions(near, gaps=gaps, now=int(now.timestamp())),
        crowded=crowded_days(reader, first, end) if Trouble.CROWDED in only else (),
    )


def _missed(reader: Reader, first: date, last: date, now: datetime) -> int:
    """How many posts were not validated when their time passed, once for each day and time."""
    query = """
        SELECT count(DISTINCT post || plan) AS number FROM placement
        WHERE archived = 0 AND day >= :first AND day < :last AND NOT held
            AND status IN (SELECT value FROM json_each(:unready))
            AND (utc < :at OR utc IS NULL AND day < :today)
    """
    at, today = int(now.timestamp()), now.date()
    (row,) = reader.rows(query, first=first, last=last, unready=UNREADY, at=at, today=today)
    return int(row.number)


def _short_weeks(reader: Reader, first: date, end: date) -> tuple[ShortWeek, ...]:
    weekday = brand(reader).first_weekday
    begin = week_of(first, first_weekday=weekday)[0]
    weeks = [begin + n * WEEK for n in range((end - begin).days // 7 + 1)]
    counts = posts_per_week(reader, begin, begin + len(weeks) * WEEK)
    return short_weeks(channels(reader), weeks, counts=counts)
