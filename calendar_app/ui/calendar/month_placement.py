"""Where each card and block of a month stands, and which days cannot show all of theirs."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import accumulate

from PySide6.QtCore import QRect

from calendar_app.domain.block import BlockDay
from calendar_app.domain.card import Card
from calendar_app.domain.layout import CardSizes, Fit, bars_over, fit_day
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.page import (
    Item,
    More,
    Page,
    Placement,
    by_hour,
)

STEP = SIZES.one_line + SIZES.gap


Days = dict[date, Placement]


def days_of(page: Page, geometry: MonthGeometry) -> Days:
    """Where everything stands, day by day."""
    busy = page.cards.keys() | page.blocks.keys() | page.slots.keys()
    return _placed(page, geometry, busy, cards=page.cards)


def days_with(page: Page, geometry: MonthGeometry, landing: Sequence[Card]) -> Days:
    """The days on which cards would land, these shown in time order among the others."""
    days = {card.plan.day for card in landing if card.plan}
    return _placed(page, geometry, days, cards=page.with_landing(landing), coming=frozenset(map(id, landing)))


def _placed(
    page: Page,
    geometry: MonthGeometry,
    days: AbstractSet[date],
    *,
    cards: Mapping[date, Sequence[Card]],
    coming: Collection[int] = (),
) -> Days:
    found = {}
    for row, week in enumerate(page.weeks):
        bars = () if days.isdisjoint(week) else page.bars(row)
        for column, day in enumerate(week):
            if day in days:
                room = geometry.room(row, column, bars=bars_over(bars, column=column))
                notes, slots = page.blocks.get(day, ()), page.slots.get(day, ())
                found[day] = in_room(day, room, cards.get(day, ()), notes, slots=slots, coming=coming)
    return found


def in_room(
    day: date,
    room: QRect,
    cards: Sequence[Card],
    blocks: Sequence[BlockDay],
    *,
    slots: Sequence[FreeSlot] = (),
    coming: Collection[int],
    sizes: CardSizes = SIZES,
) -> Placement:
    """Puts what a day has into its room, in time order; ``coming`` are the ids of landing cards."""
    fit, kept = fit_day(len(cards), len(blocks), height=room.height(), sizes=sizes)
    height = sizes.height(one_line=fit.one_line)
    below = room.adjusted(0, fit.shown * (height + sizes.gap) + kept * STEP, 0, 0)
    free = [] if fit.hidden else slots[: _lines_in(below)]
    seen = by_hour([*_seen(cards, fit=fit, coming=coming), *blocks[:kept], *free])
    stack = zip(seen, _stack(seen, room, height=height, gap=sizes.gap), strict=True)
    found = ((item, day, rect) for item, rect in stack)
    return Placement.of(found, coming=coming, more=_rest(day, fit=fit, room=below))


def _stack(items: Sequence[Item], room: QRect, *, height: int, gap: int) -> list[QRect]:
    """One under the other: cards of this height, the rest a line each."""
    heights = [height if isinstance(item, Card) else SIZES.one_line for item in items]
    tops = accumulate((each + gap for each in heights), initial=room.top())
    return [QRect(room.left(), top, room.width(), each) for top, each in zip(tops, heights, strict=False)]


def _rest(day: date, *, fit: Fit, room: QRect) -> list[More]:
    if not fit.hidden:
        return []
    rect = QRect(room.left(), room.top(), room.width(), SIZES.more)
    return [More(day=day, hidden=fit.hidden, rect=rect)]


def _lines_in(room: QRect) -> int:
    """How many free slots there is room for: none of them is counted behind « +3 »."""
    return max(0, (room.height() + SIZES.gap) // STEP)


def _seen(cards: Sequence[Card], *, fit: Fit, coming: Collection[int]) -> Sequence[Card]:
    """The cards there is room for; a landing card takes the last place rather than be hidden."""
    seen = list(cards[: fit.shown])
    hidden = next((card for card in cards[fit.shown :] if id(card) in coming), None)
    if hidden is not None and seen:
        seen[-1] = hidden
    return seen
