"""Which rows of the list are on the screen, and where."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRect

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.list_geometry import HEADING_HEIGHT, NOTE, ROW, ListGeometry
from calendar_app.ui.calendar.page import Key, Page, Placed, PlacedBlock, PlacedSlot, Placement

Cards = Mapping[date, Sequence[Card]]


def placed(page: Page, cards: Cards, geometry: ListGeometry, *, landing: Sequence[Card] = ()) -> Placement:
    """The cards, blocks and free slots that are seen now."""
    coming = frozenset(map(id, landing))
    days = [geometry.day(number) for number in geometry.seen]
    return Placement(
        cards=tuple(
            Placed(card=card, day=day, rect=rect, landing=id(card) in coming)
            for day in days
            for card, rect in _rows(cards.get(day, ()), geometry, day)
        ),
        blocks=tuple(each for day in days for each in _blocks(page, cards, geometry, day)),
        slots=tuple(each for day in days for each in _slots(page, cards, geometry, day)),
    )


def rect_of(page: Page, cards: Cards, geometry: ListGeometry, key: Key, day: date) -> QRect | None:
    """Where a row of a day is, on the screen or off it; None where the day has no such row."""
    keys = [card.key for card in cards.get(day, ())]
    if key in keys:
        return geometry.row(geometry.cell_of(day), keys.index(key) * ROW)
    blocks = ((each.block.key, each.rect) for each in _blocks(page, cards, geometry, day))
    slots = ((each.slot.key, each.rect) for each in _slots(page, cards, geometry, day))
    return next((rect for each, rect in (*blocks, *slots) if each == key), None)


def _rows(cards: Sequence[Card], geometry: ListGeometry, day: date) -> Iterator[tuple[Card, QRect]]:
    """Those on the screen: a day may have hundreds."""
    cell, body = geometry.cell_of(day), geometry.body
    first = max(0, (body.top() - cell.top() - HEADING_HEIGHT) // ROW)
    last = max(0, (body.bottom() - cell.top() - HEADING_HEIGHT) // ROW + 1)
    for number, card in enumerate(cards[first:last], first):
        yield card, geometry.row(cell, number * ROW)


def _blocks(page: Page, cards: Cards, geometry: ListGeometry, day: date) -> Iterator[PlacedBlock]:
    cell, top = geometry.cell_of(day), len(cards.get(day, ())) * ROW
    for number, block in enumerate(page.blocks.get(day, ())):
        yield PlacedBlock(block=block, rect=geometry.note(cell, top + number * NOTE))


def _slots(page: Page, cards: Cards, geometry: ListGeometry, day: date) -> Iterator[PlacedSlot]:
    cell = geometry.cell_of(day)
    top = len(cards.get(day, ())) * ROW + len(page.blocks.get(day, ())) * NOTE
    for number, slot in enumerate(page.slots.get(day, ())):
        yield PlacedSlot(slot=slot, rect=geometry.slot(cell, top, number))
