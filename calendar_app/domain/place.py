"""Where on the calendar something is let go: a day, and a time where a grid of hours gives one."""

import datetime as dt
from dataclasses import dataclass, replace

from calendar_app.domain.plan import Plan

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A day, and the wall-clock time if the place has one; ``fold`` tells the second of two equal hours."""

    day: dt.date
    time: dt.time | None = None
    fold: int = 0

    def plan(self, *, zone: str) -> Plan:
        """What begins here, its time meant in ``zone``."""
        if self.time is None:
            return Plan(day=self.day)
        return Plan(day=self.day, time=self.time, zone=zone, fold=self.fold)

    def later(self, by: dt.timedelta, *, since: dt.time | None = None) -> "Place":
        """So much further on the calendar, in written days and hours.

        A place without a time goes on by whole days, else from ``since``, where that is given.
        """
        start = since if self.time is None else self.time
        if start is None or not by % DAY:
            return replace(self, day=self.day + by)
        local = dt.datetime.combine(self.day, start) + by
        return Place(day=local.date(), time=local.time())


def landed(plan: Plan | None, *, lead: Plan | None, place: Place, zone: str) -> Plan:
    """The plan of a card that is dragged along when the card planned at ``lead`` is let go at ``place``.

    All go the same way on the calendar, in written days and hours: no minute is lost where clocks
    change. A place without a time leaves every card its own; what had no date begins at the place.
    ``zone`` is meant where a card has no time yet.
    """
    if plan is None or lead is None:
        return place.plan(zone=zone) if plan is None else plan.on(place.day)
    if plan == lead and place.time is not None:
        return place.plan(zone=lead.zone or zone)
    moved = plan.on(plan.day + (place.day - lead.day))
    if place.time is None or plan.time is None or lead.time is None:
        return moved
    later = dt.datetime.combine(place.day, place.time) - dt.datetime.combine(lead.day, lead.time)
    local = dt.datetime.combine(plan.day, plan.time) + later
    return replace(plan, day=local.date(), time=local.time())
