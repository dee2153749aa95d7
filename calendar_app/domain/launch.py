"""A launch, and the posts planned back and on from its day: D-14, D-7, D-1, D, D+1."""

import datetime as dt
from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Milestone:
    """A post of a template: ``offset`` days from the launch, below zero before it; for these channels."""

    offset: int
    title: str
    time: dt.time | None = None
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LaunchTemplate:
    """How a team goes about a launch."""

    id: str
    name: str
    milestones: tuple[Milestone, ...]


@dataclass(frozen=True, kw_only=True)
class Launch:
    """What comes out, and on which day. Its posts know how many days from it they are meant to be."""

    id: str
    name: str
    day: date


def day_from(launch: date, offset: int, *, days_off: Container[date]) -> date:
    """The day so far from a launch; a holiday gives way to the next day further from the launch.

    The day of the launch itself is somebody's choice, and stays where it is.
    """
    return _skipping(launch + timedelta(days=offset), offset, days_off)


def following(day: date, offset: int, *, old: date, new: date, days_off: Container[date]) -> date:
    """Where a post goes when its launch moves: as far as the launch does, holidays skipped.

    One that stands where the launch has it is counted anew from there, so that holidays on the way leave
    no trace; one that was moved by hand keeps its own distance.
    """
    if old == new:
        return day
    if day == day_from(old, offset, days_off=days_off):
        return day_from(new, offset, days_off=days_off)
    return _skipping(day + (new - old), offset, days_off)


def _skipping(day: date, offset: int, days_off: Container[date]) -> date:
    while offset and day in days_off:
        day += DAY if offset > 0 else -DAY
    return day
