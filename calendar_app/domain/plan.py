"""When a variant is to be published: a date, or a wall-clock time in a place."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo


class OddHour(StrEnum):
    """What the changing of the clocks makes of a wall-clock time."""

    SKIPPED = "skipped"
    """It never comes: clocks go forward over it, and the same instant reads an hour later or so."""
    FIRST = "first"
    SECOND = "second"
    """It comes twice: clocks go back over it."""


TWICE = frozenset({OddHour.FIRST, OddHour.SECOND})


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """The written date and time; the truth is local, UTC is derived.

    ``zone`` is an IANA name, and ``fold`` tells the second of two equal hours (PEP 495);
    both mean something only where there is a ``time``.
    """

    day: dt.date
    time: dt.time | None = None
    zone: str = ""
    fold: int = 0

    def __post_init__(self) -> None:
        if (self.time is None) == bool(self.zone):
            raise ValueError("a plan has a time and a zone, or neither")

    @property
    def utc(self) -> dt.datetime | None:
        """The instant, or None for a date without an hour."""
        if self.time is None:
            return None
        local = dt.datetime.combine(self.day, self.time, tzinfo=ZoneInfo(self.zone))
        return local.replace(fold=self.fold).astimezone(dt.UTC)

    @property
    def written(self) -> dt.datetime:
        """Its day and time as they stand in the calendar, whatever the zone; midnight without a time."""
        return dt.datetime.combine(self.day, self.time or dt.time())

    @property
    def odd_hour(self) -> OddHour | None:
        """Whether its time never comes that day, or twice (PEP 495); None for nearly every plan."""
        if self.time is None:
            return None
        local = dt.datetime.combine(self.day, self.time, tzinfo=ZoneInfo(self.zone))
        before, after = (local.replace(fold=fold).utcoffset() or dt.timedelta() for fold in (0, 1))
        if before == after:
            return None
        if before < after:
            return OddHour.SKIPPED
        return OddHour.SECOND if self.fold else OddHour.FIRST

    def on(self, day: dt.date) -> "Plan":
        """The same time of day on another day; which of two equal hours it was stays noted."""
        return replace(self, day=day)

    def begins_before(self, now: dt.datetime) -> bool:
        """Whether its time has passed at ``now`` (aware); a date passes with the end of its day."""
        instant = self.utc
        if instant is not None:
            return instant < now
        return self.day < now.date()

    def is_on_the_day_of(self, now: dt.datetime) -> bool:
        """Whether its day has come at ``now``, in the plan's own zone."""
        there = now.astimezone(ZoneInfo(self.zone)) if self.zone else now
        return self.day <= there.date()


def plan_at(moment: dt.datetime, *, zone: str) -> Plan:
    """The plan for an instant, written in the local time of ``zone``, to the minute."""
    local = moment.astimezone(ZoneInfo(zone))
    return Plan(
        day=local.date(), time=local.time().replace(second=0, microsecond=0), zone=zone, fold=local.fold
    )


def days_between(first: dt.date, last: dt.date) -> list[dt.date]:
    """Each day of the half-open range from ``first`` to ``last``."""
    return [first + dt.timedelta(days=n) for n in range((last - first).days)]
