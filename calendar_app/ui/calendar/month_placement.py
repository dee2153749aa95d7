"""Where each card and block of a month stands, and which days cannot show all of theirs."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QRect

from calendar_app.domain.block import BlockDay
from calendar_app.domain.card import Card
from calendar_app.domain.layout import Fit, bars_over, fit_day
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.page import More, Page, Placed, PlacedBlock, PlacedSlot, Placement

STEP = SIZES.one_line + SIZES.gap


def place(page: Page, geometry: MonthGeometry, *, landing: Sequence[Card] = ()) -> Placement:
    """Puts every card of a page on the canvas; ``landing`` are shown in time order among them."""
    shown = page.with_landing(landing) if landing else page.cards
    coming = frozenset(map(id, landing))
    cards: list[Placed] = []
    blocks: list[PlacedBlock] = []
    slots: list[PlacedSlot] = []
    more: list[More] = []
    for row, week in enumerate(page.weeks):
        bars = page.bars(row)
        for column, day in enumerate(week):
            if day in shown or day in page.blocks or day in page.slots:
                today, notes = shown.get(day, ()), page.blocks.get(day, ())
                room = geometry.room(row, column, bars=bars_over(bars, column=column))
                fit, kept = fit_day(len(today), len(notes), height=room.height(), sizes=SIZES)
                seen = _seen(today, fit=fit, coming=coming)
                rects = _stack(room, fit=fit)
                cards += (
                    Placed(card=card, day=day, rect=rect, landing=id(card) in coming)
                    for card, rect in zip(seen, rects, strict=True)
                )
                under = room.adjusted(0, fit.shown * (SIZES.height(one_line=fit.one_line) + SIZES.gap), 0, 0)
                blocks += _under(notes[:kept], room=under)
                below = under.adjusted(0, kept * STEP, 0, 0)
                more += _rest(day, fit=fit, room=below)
                if not fit.hidden:
                    slots += _faint(page.slots.get(day, ()), room=below)
    return Placement(cards=tuple(cards), blocks=tuple(blocks), slots=tuple(slots), more=tuple(more))


def _stack(room: QRect, *, fit: Fit) -> list[QRect]:
    """One under the other."""
    height = SIZES.height(one_line=fit.one_line)
    tops = (room.top() + n * (height + SIZES.gap) for n in range(fit.shown))
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
