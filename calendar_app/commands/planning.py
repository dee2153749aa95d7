"""The weekly slots of the channels, and posts that go to the next one that is free."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import demand_right, edit_variant, move_card, refuse_published
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, Variant, content_of
from calendar_app.domain.slot import FreeSlot, Slot, Taken, free_slots, is_free
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

WEEK = timedelta(days=7)
WEEKS_AHEAD = 104
"""How far a free slot is looked for."""


def add_slot(tx: Transaction, *, channel: str, weekdays: Iterable[int], time: time) -> str:
    """A place of a channel in every week; gives its id. Raises as `edit_slot` does."""
    slot = Slot(id=new_id(), channel=tx.get(Channel, channel).id, weekdays=(), time=time)
    _put(tx, slot, weekdays=weekdays)
    return slot.id


def edit_slot(tx: Transaction, slot_id: str, **changes: Any) -> None:
    """Change a slot. Raises Refusal("slot_without_day"), Refusal("slot_twice") where another has its time."""
    slot = tx.get(Slot, slot_id)
    _put(tx, slot, **{"weekdays": slot.weekdays, **changes})


def remove_slot(tx: Transaction, slot_id: str) -> None:
    """Offer a slot no more; what was planned there stays."""
    demand_right(tx, Act.PLAN_BRAND)
    tx.remove(Slot, slot_id)


def move_to_free_slots(tx: Transaction, cards: Sequence[tuple[str, Plan | None]]) -> list[Plan]:
    """Move each card to the next free slot of its channels, all or none; gives where each went.

    What is still to come moves on from where it was, the rest from now. Raises Refusal("published"),
    Refusal("no_free_slot").
    """
    demand_right(tx, Act.DRAFT)
    search, went = _Search(tx), []
    for post, plan in cards:
        place = search.next_for(_channels(tx, post, plan), after=_begin(tx, plan))
        if place is None:
            raise Refusal("no_free_slot", title=tx.get(Post, post).title)
        move_card(tx, post, from_plan=plan, to_plan=place)
        went.append(place)
    return went


def swap_dates(tx: Transaction, one: str, other: str) -> None:
    """Give two variants each other's date and time; their posts' other channels stay where they are.

    Raises Refusal("published").
    """
    plans = [content_of(tx.get(Post, each.post), each).plan for each in _variants(tx, one, other)]
    for variant, plan in zip(_variants(tx, one, other), reversed(plans), strict=True):
        _plan_alone(tx, variant, plan)


def _variants(tx: Transaction, *ids: str) -> list[Variant]:
    return [tx.get(Variant, variant) for variant in ids]


def _plan_alone(tx: Transaction, variant: Variant, plan: Plan | None) -> None:
    post = tx.get(Post, variant.post)
    if len(tx.variants_of(post.id)) == 1:
        move_card(tx, post.id, from_plan=content_of(post, variant).plan, to_plan=plan)
    else:
        refuse_published(tx, [variant])
        edit_variant(tx, variant.id, plan=plan)


class _Search:
    """Looks through the weeks one after the other, each read once, and keeps what it has given away."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._zone = tx.brand.zone
        self._slots = tx.all(Slot)
        self._weeks: dict[date, list[FreeSlot]] = {}
        self._given: list[Taken] = []

    def next_for(self, channels: Collection[str], *, after: datetime) -> Plan | None:
        """The first place of one of the channels after a moment; from then on it is taken."""
        day = after.astimezone(ZoneInfo(self._zone)).date()
        monday = day - timedelta(days=day.weekday())
        if any(slot.channel in channels for slot in self._slots):
            for week in range(WEEKS_AHEAD):
                if place := self._first(monday + week * WEEK, channels, after):
                    self._given += [(channel, place.plan) for channel in channels]
                    return place.plan
        return None

    def _first(self, monday: date, channels: Collection[str], after: datetime) -> FreeSlot | None:
        if monday not in self._weeks:
            self._weeks[monday] = self._read(monday)
        places = (each for each in self._weeks[monday] if each.slot.channel in channels)
        later = (each for each in places if each.plan.utc and each.plan.utc > after)
        return next((each for each in later if is_free(each, self._given)), None)

    def _read(self, monday: date) -> list[FreeSlot]:
        # A day more on both sides: what is written in another zone may stand on another date.
        taken = self._tx.planned(monday - timedelta(days=1), monday + WEEK + timedelta(days=1))
        return free_slots(
            self._slots, monday, monday + WEEK, zone=self._zone, after=self._tx.now, taken=taken
        )


def _channels(tx: Transaction, post_id: str, plan: Plan | None) -> set[str]:
    post = tx.get(Post, post_id)
    return {each.channel for each in tx.variants_of(post_id) if content_of(post, each).plan == plan}


def _begin(tx: Transaction, plan: Plan | None) -> datetime:
    """The later of now and the plan; a day without an hour counts from its beginning."""
    if plan is None:
        return tx.now
    start = datetime.combine(plan.day, time.min, tzinfo=ZoneInfo(tx.brand.zone))
    return max(tx.now, plan.utc or start)


def _put(tx: Transaction, slot: Slot, *, weekdays: Iterable[int], **changes: Any) -> None:
    demand_right(tx, Act.PLAN_BRAND)
    fields = {"id": slot.id, "channel": slot.channel, "time": slot.time, **changes}
    wanted = Slot(weekdays=tuple(sorted(set(weekdays))), **fields)
    if not wanted.weekdays:
        raise Refusal("slot_without_day")
    for other in tx.all(Slot, channel=wanted.channel, time=wanted.time):
        if other.id != wanted.id and set(other.weekdays) & set(wanted.weekdays):
            raise Refusal("slot_twice")
    tx.put(wanted)
