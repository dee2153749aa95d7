"""What a clock somewhere else says at the hour of a plan."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from calendar_app.domain.plan import Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Elsewhere:
    """The wall-clock time there, and how many days on: 1 where it is the next day already, -1 the last."""

    time: dt.time
    days: int


def elsewhere(plan: Plan | None, zone: str) -> Elsewhere | None:
    """The hour of a plan on the clocks of an IANA zone; None without an hour, or in the plan's own zone."""
    instant = plan.utc if plan else None
    if plan is None or instant is None or zone in ("", plan.zone):
        return None
    there = instant.astimezone(ZoneInfo(zone))
    return Elsewhere(time=there.time(), days=(there.date() - plan.day).days)


def city_of(zone: str) -> str:
    """What a zone is called after: "New York" of America/New_York, "Indianapolis, Indiana" of its state."""
    return ", ".join(reversed(zone.split("/")[1:] or [zone])).replace("_", " ")
