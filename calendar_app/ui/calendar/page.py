"""A page of the calendar: which cards and bars it holds, and where each of them is seen."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property
from itertools import chain
from typing import Any, Self

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.block import BlockDay
from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card, in_time_order
from calendar_app.domain.layout import Bar, Week, bars_in_week
from calendar_app.domain.plan import Plan
from calendar_app.domain.slot import FreeSlot

Key = tuple[str, Plan | None]
Item = Card | BlockDay | FreeSlot
"""What stands on a day."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """The content of the weeks shown; ``anchor`` is the day the page was turned to.

    A day that is not ``in_time`` has its cards in an order of their own, and what is no post below them.
    """

    anchor: date
    weeks: tuple[Week, ...]
    cards: Mapping[date, Sequence[Card]] = field(default_factory=dict)
    campaigns: Sequence[Campaign] = ()
    blocks: Mapping[date, Sequence[BlockDay]] = field(default_factory=dict)
    slots: Mapping[date, Sequence[FreeSlot]] = field(default_factory=dict)
    in_time: bool = True

    @cached_property
    def in_order(self) -> list[Card]:
        """All cards of the page as they are read."""
        return [card for day in sorted(self.cards) for card in self.cards[day]]

    @cached_property
    def lanes(self) -> int:
        """How many bars lie one under the other, at most."""
        rows = range(len(self.weeks))
        return max((bar.lane + 1 for row in rows for bar in self.bars(row)), default=0)

    def bars(self, row: int) -> list[Bar]:
        """The campaigns of a week."""
        periods = [(campaign.first, campaign.last) for campaign in self.campaigns]
        return bars_in_week(periods, week=self.weeks[row])

    def holds(self, day: date) -> bool:
        """Whether a day is on the page."""
        return self.weeks[0][0] <= day <= self.weeks[-1][-1]

    def find(self, key: Key | None) -> Card | None:
        """The card of this page with a key."""
        return self._by_key.get(key) if key else None

    def find_block(self, key: Key | None) -> BlockDay | None:
        """The block of this page with a key."""
        return next((block for block in self.all_blocks if block.key == key), None) if key else None

    def find_slot(self, key: Key | None) -> FreeSlot | None:
        """The free slot of this page with a key."""
        return next((slot for slot in self.all_slots if slot.key == key), None) if key else None

    @cached_property
    def all_slots(self) -> list[FreeSlot]:
        """All free slots of the page as they are read."""
        return [slot for day in sorted(self.slots) for slot in self.slots[day]]

    @cached_property
    def all_blocks(self) -> list[BlockDay]:
        """All blocks of the page as they are read."""
        return [block for day in sorted(self.blocks) for block in self.blocks[day]]

    def items_of(self, day: date, cards: Sequence[Card]) -> list[Item]:
        """What stands on a day from top to bottom, with these cards."""
        items: list[Item] = [*cards, *self.blocks.get(day, ()), *self.slots.get(day, ())]
        return by_hour(items) if self.in_time else items

    def keys_of(self, day: date) -> list[Key]:
        """The same as it is walked."""
        return [item.key for item in self.items_of(day, self.cards.get(day, ()))]

    def with_landing(self, landing: Sequence[Card]) -> dict[date, Sequence[Card]]:
        """The cards of each day as they would be with more of them, in their place in time."""
        shown = dict(self.cards)
        for day, more in by_day(landing).items():
            shown[day] = in_time_order([*shown.get(day, ()), *more])
        return shown

    def turned(self, *others: "Page", anchor: date, weeks: tuple[Week, ...]) -> "Page":
        """The page of other weeks, with what this one has of them already and what others bring."""
        days = frozenset(chain.from_iterable(weeks))

        def among(name: str) -> dict[date, Any]:
            found = chain.from_iterable(getattr(page, name).items() for page in (self, *others))
            return {day: some for day, some in found if day in days}

        campaigns = {each.id: each for page in (self, *others) for each in page.campaigns}
        return Page(
            anchor=anchor,
            weeks=weeks,
            cards=among("cards"),
            campaigns=tuple(campaigns.values()),
            blocks=among("blocks"),
            slots=among("slots"),
            in_time=self.in_time,
        )

    @cached_property
    def _by_key(self) -> dict[Key, Card]:
        return {card.key: card for card in self.in_order}


def hour_of(item: Item) -> time | None:
    """When something begins; None where it has no hour."""
    if isinstance(item, Card):
        return item.plan.time if item.plan else None
    return item.block.begins if isinstance(item, BlockDay) else item.slot.time


def by_hour(items: Iterable[Item]) -> list[Item]:
    """What has no hour first; what is alike stays in its order."""
    return sorted(items, key=lambda item: hour_of(item) or time.min)


def by_day(cards: Sequence[Card]) -> dict[date, list[Card]]:
    """Cards in time order under their day."""
    days: dict[date, list[Card]] = defaultdict(list)
    for card in in_time_order(cards):
        if card.plan is not None:
            days[card.plan.day].append(card)
    return dict(days)


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """A card on the canvas; ``landing`` marks the one that only shows where a drop would put it."""

    card: Card
    day: date
    rect: QRect
    landing: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedBlock:
    """A block on the canvas."""

    block: BlockDay
    rect: QRect


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedSlot:
    """A free slot on the canvas."""

    slot: FreeSlot
    rect: QRect


@dataclass(frozen=True, kw_only=True, slots=True)
class More:
    """« +3 » on the canvas: the cards and blocks of a day for which there is no room."""

    day: date
    hidden: int
    rect: QRect


@dataclass(frozen=True, kw_only=True)
class Placement:
    """All cards and blocks of a page that can be seen, and what says that there are more."""

    cards: tuple[Placed, ...] = ()
    blocks: tuple[PlacedBlock, ...] = ()
    slots: tuple[PlacedSlot, ...] = ()
    more: tuple[More, ...] = ()

    @classmethod
    def of(
        cls,
        found: Iterable[tuple[Item, date, QRect]],
        *,
        coming: Collection[int] = (),
        more: Iterable[More] = (),
    ) -> Self:
        """From what stands where, of each kind; ``coming`` are the ids of landing cards."""
        cards: list[Placed] = []
        blocks: list[PlacedBlock] = []
        slots: list[PlacedSlot] = []
        for item, day, rect in found:
            if isinstance(item, BlockDay):
                blocks.append(PlacedBlock(block=item, rect=rect))
            elif isinstance(item, FreeSlot):
                slots.append(PlacedSlot(slot=item, rect=rect))
            else:
                cards.append(Placed(card=item, day=day, rect=rect, landing=id(item) in coming))
        return cls(cards=tuple(cards), blocks=tuple(blocks), slots=tuple(slots), more=tuple(more))

    def about(self, _point: QPoint) -> "Placement":
        """What lies uppermost about a point: all of it, where nothing scrolls under anything else."""
        return self

    def card_at(self, point: QPoint) -> Placed | None:
        """The card under a point."""
        return next((placed for placed in self.about(point).cards if placed.rect.contains(point)), None)

    def block_at(self, point: QPoint) -> BlockDay | None:
        """The block under a point."""
        here = self.about(point).blocks
        return next((placed.block for placed in here if placed.rect.contains(point)), None)

    def slot_at(self, point: QPoint) -> FreeSlot | None:
        """The free slot under a point."""
        return next((placed.slot for placed in self.about(point).slots if placed.rect.contains(point)), None)

    def more_at(self, point: QPoint) -> More | None:
        """The « +3 » under a point."""
        return next((more for more in self.about(point).more if more.rect.contains(point)), None)

    def rect_of(self, key: Key | None) -> QRect | None:
        """Where a card, a block or a free slot is seen; None if it is behind « +3 » or elsewhere."""
        blocks = ((placed.block.key, placed.rect) for placed in self.blocks)
        slots = ((placed.slot.key, placed.rect) for placed in self.slots)
        cards = ((placed.card.key, placed.rect) for placed in self.cards if not placed.landing)
        return next((rect for each, rect in chain(cards, blocks, slots) if each == key), None)


def joined(placements: Iterable[Placement]) -> Placement:
    """All that several placements hold."""
    several = list(placements)
    return Placement(
        cards=tuple(placed for each in several for placed in each.cards),
        blocks=tuple(placed for each in several for placed in each.blocks),
        slots=tuple(placed for each in several for placed in each.slots),
        more=tuple(more for each in several for more in each.more),
    )
