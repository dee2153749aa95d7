"""The places a channel has in every week, and which of them are still free."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from calendar_app.domain.plan import Plan, days_between

NEAR = timedelta(minutes=30)
"""A post this close to a place, or closer, takes it."""

FARTHEST = timedelta(days=2)
"""Two equal moments are written with dates this far apart at most: zones reach from UTC-12 to UTC+14."""

Taken = tuple[str, Plan]
"""A channel, and when something goes out there."""


@dataclass(frozen=True, kw_only=True)
class Slot:
    """On these weekdays (0 is Monday) a channel likes to publish at this wall-clock time of the brand."""

    id: str
    channel: str
    weekdays: tuple[int, ...]
    time: time


@dataclass(frozen=True, kw_only=True, slots=True)
class FreeSlot:
    """A slot on one of its days, with nothing of its channel about that time."""

    slot: Slot
    plan: Plan

    @property
    def key(self) -> tuple[str, Plan | None]:
        """What tells it from all cards, blocks and other free slots."""
        return self.slot.id, self.plan

    @property
    def order(self) -> tuple[date, time, str]:
        """Sorts by day and time."""
        return self.plan.day, self.slot.time, self.slot.id


def free_slots(
    slots: Iterable[Slot],
    first: date,
    last: date,
    *,
    zone: str,
    after: datetime,
    taken: Collection[Taken] = (),
) -> list[FreeSlot]:
    """The places of a half-open range of days that lie after a moment and are not taken, in time order.

    What has a date and no hour takes no place: nobody knows yet which.
    """
    days = days_between(first, last)
    places = [
        FreeSlot(slot=slot, plan=Plan(day=day, time=slot.time, zone=zone))
        for slot in slots
        for day in days
        if day.weekday() in slot.weekdays
    ]
    ahead = [each for each in places if not each.plan.begins_before(after)]
    channels = {each.slot.channel for each in ahead}
    of_channel = {name: [each for each in taken if each[0] == name] for name in channels}
    free = (each for each in ahead if is_free(each, of_channel[each.slot.channel]))
    return sorted(free, key=lambda each: each.order)


def is_free(place: FreeSlot, taken: Iterable[Taken]) -> bool:
    """Whether nothing of the channel goes out about that time."""
    return not any(channel == place.slot.channel and _near(plan, place.plan) for channel, plan in taken)


def _near(one: Plan, other: Plan) -> bool:
    # Written dates are quick to compare, and lie two days apart at most where the moments are near.
    if abs(one.day - other.day) > FARTHEST:
        return False
    return one.utc is not None and other.utc is not None and abs(one.utc - other.utc) <= NEAR
