"""Which rows of the list are on the screen, and where."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRect

from calendar_app.domain.block import BlockDay
from calendar_app.domain.card import Card
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.calendar.list_geometry import ListGeometry, slots_per_line, stacked
from calendar_app.ui.calendar.page import Item, Key, Page, Placement

Cards = Mapping[date, Sequence[Card]]


def placed(page: Page, cards: Cards, geometry: ListGeometry, *, landing: Sequence[Card] = ()) -> Placement:
    """The cards, blocks and free slots that are seen now."""
    seen = (
        (item, day, rect)
        for day in map(geometry.day, geometry.seen)
        for item, rect in _rows(page, cards, geometry, day)
        if rect.intersects(geometry.body)
    )
    return Placement.of(seen, coming=frozenset(map(id, landing)))


def rect_of(page: Page, cards: Cards, geometry: ListGeometry, key: Key, day: date) -> QRect | None:
    """Where a row of a day is, on the screen or off it; None where the day has no such row."""
    rows = _rows(page, cards, geometry, day)
    return next((rect for item, rect in rows if item.key == key), None)


def _rows(page: Page, cards: Cards, geometry: ListGeometry, day: date) -> Iterator[tuple[Item, QRect]]:
    """All of a day, one under the other."""
    cell, items = geometry.cell_of(day), page.items_of(day, cards.get(day, ()))
    for item, top, column in stacked(items, per_line=slots_per_line(geometry.width))[0]:
        if isinstance(item, BlockDay):
            yield item, geometry.note(cell, top)
        elif isinstance(item, FreeSlot):
            yield item, geometry.slot(cell, top, column)
        else:
            yield item, geometry.row(cell, top)
