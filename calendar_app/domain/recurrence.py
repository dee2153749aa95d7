"""Posts that come again by a rule, as RFC 5545 writes rules, and the days these fall on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from itertools import islice

MOST = 60
"""So many posts come at once, as many as are written within a moment; a series can go on from its last."""
IN_EVERY_MONTH = 28
FIFTH = 5
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Frequency(StrEnum):
    """What a rule counts in."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """Every ``interval`` days, weeks or months until it ends, after ``count`` times or on a last day.

    ``weekdays`` (0 is Monday) are those of a week, or with ``nth`` (-1 is the last) the one of a month;
    ``month_day`` is a day of a month, or its last one where the month is shorter.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    month_day: int = 0
    count: int | None = None
    until: date | None = None

    @property
    def text(self) -> str:
        """The rule as RFC 5545 (3.3.10) writes it."""
        days = ",".join(f"{self.nth or ''}{WEEKDAYS[weekday]}" for weekday in self.weekdays)
        parts = {
            "FREQ": self.frequency.value,
            "INTERVAL": str(self.interval),
            "BYDAY": days,
            **_month_day(self.month_day),
            "COUNT": str(self.count or ""),
            "UNTIL": self.until.isoformat().replace("-", "") if self.until else "",
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)

    def days(self, first: date) -> list[date]:
        """Its days from the first on, which counts even where the rule does not name it; MOST + 1 at most."""
        from dateutil.rrule import rrulestr  # noqa: PLC0415 - 4 ms that no start waits for

        start = datetime.combine(first, time.min)
        # The count of the standard would not count such a first day.
        found = rrulestr(replace(self, count=None).text, dtstart=start).xafter(start)
        later = MOST if self.count is None else min(self.count - 1, MOST)
        return [first, *(moment.date() for moment in islice(found, later))]


def read_rule(text: str) -> Rule:
    """The rule of a text that `Rule.text` wrote."""
    parts: Mapping[str, str] = dict(part.split("=", 1) for part in text.split(";"))
    days = [day for day in parts.get("BYDAY", "").split(",") if day]
    month_days = [int(day) for day in parts.get("BYMONTHDAY", "").split(",") if day]
    return Rule(
        frequency=Frequency(parts["FREQ"]),
        interval=int(parts["INTERVAL"]),
        weekdays=tuple(WEEKDAYS.index(day[-2:]) for day in days),
        nth=int(days[0][:-2] or 0) if days else 0,
        month_day=max(month_days, default=0),
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
        until=date.fromisoformat(parts["UNTIL"]) if "UNTIL" in parts else None,
    )


def nth_of_month(day: date) -> int:
    """Which weekday of its month a day is: 2 for a second Tuesday, -1 for a fifth, which is the last."""
    nth = (day.day + 6) // 7
    return nth if nth < FIFTH else -1


def _month_day(day: int) -> Mapping[str, str]:
    """The day of each month that has it, the last day of those that are shorter."""
    if day <= IN_EVERY_MONTH:
        return {"BYMONTHDAY": str(day or "")}
    days = ",".join(str(each) for each in range(IN_EVERY_MONTH, day + 1))
    return {"BYMONTHDAY": days, "BYSETPOS": "-1"}


@dataclass(frozen=True, kw_only=True)
class Series:
    """What posts that come again have in common: the rule they were made by."""

    id: str
    rule: Rule


class Scope(StrEnum):
    """Which of the other posts of a series a change is for."""

    FOLLOWING = "following"
    ALL = "all"
