"""Where each card and block of a month stands, and which days cannot show all of theirs."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from PySide6.QtCore import QRect

from calendar_app.domain.block import BlockDay
from calendar_app.domain.card import Card
from calendar_app.domain.layout import CardSizes, Fit, bars_over, fit_day
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.page import More, Page, Placed, PlacedBlock, PlacedSlot, Placement

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
    """Puts what a day has into its room, one under the other; ``coming`` are the ids of landing cards."""
    fit, kept = fit_day(len(cards), len(blocks), height=room.height(), sizes=sizes)
    seen, rects = _seen(cards, fit=fit, coming=coming), _stack(room, fit=fit, sizes=sizes)
    under = room.adjusted(0, fit.shown * (sizes.height(one_line=fit.one_line) + sizes.gap), 0, 0)
    below = under.adjusted(0, kept * STEP, 0, 0)
    return Placement(
        cards=tuple(
            Placed(card=card, day=day, rect=rect, landing=id(card) in coming)
            for card, rect in zip(seen, rects, strict=True)
        ),
        blocks=tuple(_under(blocks[:kept], room=under)),
        slots=tuple([] if fit.hidden else _faint(slots, room=below)),
        more=tuple(_rest(day, fit=fit, room=below)),
    )


def _stack(room: QRect, *, fit: Fit, sizes: CardSizes) -> list[QRect]:
    """One under the other."""
    height = sizes.height(one_line=fit.one_line)
    tops = (room.top() + n * (height + sizes.gap) for n in range(fit.shown))
    return [QRect(room.left(), top, room.width(), height) for top in tops]


def _rest(day: date, *, fit: Fit, room: QRect) -> list[More]:
    if not fit.hidden:
        return []
    rect = QRect(room.left(), room.top(), room.width(), SIZES.more)
    return [More(day=day, hidden=fit.hidden, rect=rect)]


def _under(blocks: Sequence[BlockDay], *, room: QRect) -> list[PlacedBlock]:
    """One line each, under the cards."""
    tops = (room.top() + n * STEP for n in range(len(blocks)))
    rects = (QRect(room.left(), top, room.width(), SIZES.one_line) for top in tops)
    return [PlacedBlock(block=block, rect=rect) for block, rect in zip(blocks, rects, strict=False)]


def _faint(slots: Sequence[FreeSlot], *, room: QRect) -> list[PlacedSlot]:
    """One line each, as many as there is room for: what is free is never counted behind « +3 »."""
    fitting = max(0, (room.height() + SIZES.gap) // STEP)
    rects = (QRect(room.left(), room.top() + n * STEP, room.width(), SIZES.one_line) for n in range(fitting))
    return [PlacedSlot(slot=slot, rect=rect) for slot, rect in zip(slots, rects, strict=False)]


def _seen(cards: Sequence[Card], *, fit: Fit, coming: Collection[int]) -> Sequence[Card]:
    """The cards there is room for; a landing card takes the last place rather than be hidden."""
    seen = list(cards[: fit.shown])
    hidden = next((card for card in cards[fit.shown :] if id(card) in coming), None)
    if hidden is not None and seen:
        seen[-1] = hidden
    return seen
