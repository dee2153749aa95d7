"""Rules for a day of each year: a fixed date, a weekday of a month, a distance from Easter."""

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.easter import easter


@dataclass(frozen=True, kw_only=True, slots=True)
class Fixed:
    """The same date each year; never 29 February, which most years lack."""

    month: int
    day: int

    def on(self, year: int) -> date:
        """The day in a year."""
        return date(year, self.month, self.day)


@dataclass(frozen=True, kw_only=True, slots=True)
class NthWeekday:
    """The nth of a weekday in a month, counted from its end where ``nth`` is negative; 0 is Monday."""

    nth: int
    weekday: int
    month: int

    def on(self, year: int) -> date:
        """The day in a year."""
        if self.nth > 0:
            first = date(year, self.month, 1)
            return _weekday_from(first, self.weekday) + timedelta(weeks=self.nth - 1)
        after = date(year + self.month // 12, self.month % 12 + 1, 1)
        return _weekday_from(after, self.weekday) + timedelta(weeks=self.nth)


@dataclass(frozen=True, kw_only=True, slots=True)
class WeekdayFrom:
    """The first of a weekday on or after a date; 0 is Monday."""

    weekday: int
    start: Fixed

    def on(self, year: int) -> date:
        """The day in a year."""
        return _weekday_from(self.start.on(year), self.weekday)


@dataclass(frozen=True, kw_only=True, slots=True)
class Easter:
    """Easter Sunday of the Gregorian calendar."""

    def on(self, year: int) -> date:
        """The day in a year."""
        found: date = easter(year)
        return found


Base = Fixed | NthWeekday | WeekdayFrom | Easter


@dataclass(frozen=True, kw_only=True, slots=True)
class Shifted:
    """So many days after (or before) another rule's day."""

    base: Base
    days: int = 0

    def on(self, year: int) -> date:
        """The day in a year."""
        return self.base.on(year) + timedelta(days=self.days)


@dataclass(frozen=True, kw_only=True, slots=True)
class Unless:
    """A rule that gives way to another where its day is another rule's (or later than that, if ``after``)."""

    rule: Shifted
    limit: Shifted
    instead: Shifted
    after: bool = False

    def on(self, year: int) -> date:
        """The day in a year."""
        usual, limit = self.rule.on(year), self.limit.on(year)
        gives_way = usual > limit if self.after else usual == limit
        return self.instead.on(year) if gives_way else usual


Rule = Shifted | Unless


def _weekday_from(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)
