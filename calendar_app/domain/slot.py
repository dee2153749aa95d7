"""The places a channel has in every week, and which of them are still free."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from calendar_app.domain.plan import Plan, days_between

NEAR = timedelta(minutes=30)
"""A post this close to a place, or closer, takes it."""

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
    free = (each for each in places if not each.plan.begins_before(after) and is_free(each, taken))
    return sorted(free, key=lambda each: each.order)


def is_free(place: FreeSlot, taken: Iterable[Taken]) -> bool:
    """Whether nothing of the channel goes out about that time."""
    return not any(channel == place.slot.channel and _near(plan, place.plan) for channel, plan in taken)


def _near(one: Plan, other: Plan) -> bool:
    return one.utc is not None and other.utc is not None and abs(one.utc - other.utc) <= NEAR
