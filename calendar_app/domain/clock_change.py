"""Days on which clocks are changed: which of their hours never come, and which come twice."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from calendar_app.domain.plan import OddHour, Plan

QUARTER = 15
"""Minutes. Wherever clocks are changed today they are at a full quarter of an hour, and by as many."""
LAST = dt.time(23, 59)


@dataclass(frozen=True, kw_only=True, slots=True)
class ClockChange:
    """Minutes of a day's wall clock from ``start`` to before ``end``: skipped, or there twice (``FIRST``)."""

    start: int
    end: int
    odd: OddHour


@lru_cache(maxsize=64)
def clock_changes(day: dt.date, *, zone: str) -> Sequence[ClockChange]:
    """What is odd about the hours of a day; nothing on nearly every one."""
    if _offset(day, dt.time(), zone) == _offset(day, LAST, zone, fold=1):
        return ()
    quarters = [(minute, _odd(day, minute, zone)) for minute in range(0, 24 * 60, QUARTER)]
    stretches = (
        (odd, [minute for minute, _ in some]) for odd, some in groupby(quarters, lambda each: each[1])
    )
    return tuple(
        ClockChange(start=minutes[0], end=minutes[-1] + QUARTER, odd=odd) for odd, minutes in stretches if odd
    )


def _odd(day: dt.date, minute: int, zone: str) -> OddHour | None:
    return Plan(day=day, time=dt.time(minute // 60, minute % 60), zone=zone).odd_hour


def _offset(day: dt.date, hour: dt.time, zone: str, *, fold: int = 0) -> dt.timedelta | None:
    return dt.datetime.combine(day, hour, tzinfo=ZoneInfo(zone)).replace(fold=fold).utcoffset()
