"""Where the list lies on its canvas: days one under the other, scrolled under a header that stays."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, chain

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.card import Card
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.calendar.geometry import EDGE, Geometry
from calendar_app.ui.calendar.page import Item, Page

HEADER_HEIGHT = 30
HEADING_HEIGHT = 28
ROW = 38
NOTE = 26
SLOT = 184
AFTER = 6
"""Under the last row of a day."""
SIDE, NOTE_SIDE = 8, 13
LEAST_WEEK = 7 * HEADING_HEIGHT
"""How high a week is with nothing in it."""


@dataclass(frozen=True, kw_only=True)
class ListGeometry(Geometry):
    """``edges`` are those between days from the first one down, which have gone up by ``scrolled``."""

    edges: Sequence[int]
    scrolled: int = 0

    @property
    def body(self) -> QRect:
        """Where days and their rows are, below the header."""
        return QRect(0, HEADER_HEIGHT, self.width, self.height - HEADER_HEIGHT)

    @property
    def row_width(self) -> int:
        """What a row has to itself."""
        return self.width - 2 * SIDE

    @property
    def seen(self) -> range:
        """The days of which something is on the screen, by their number."""
        first = bisect_right(self.edges, self.scrolled) - 1
        last = bisect_right(self.edges, self.scrolled + self.body.height() - 1)
        return range(max(0, first), min(last, len(self.edges) - 1))

    def day(self, number: int) -> date:
        """A day by its number."""
        return self.weeks[0][0] + timedelta(days=number)

    def cell(self, row: int, column: int) -> QRect:
        """A day with all its rows."""
        number = 7 * row + column
        top, bottom = self.edges[number], self.edges[number + 1]
        return QRect(0, HEADER_HEIGHT + top - self.scrolled, self.width, bottom - top)

    def heading(self, row: int, column: int) -> QRect:
        """The top of a day, which stays in sight for as long as any of its rows does."""
        cell = self.cell(row, column)
        top = max(cell.top(), min(HEADER_HEIGHT, cell.bottom() + 1 - HEADING_HEIGHT))
        return QRect(0, top, self.width, HEADING_HEIGHT)

    def row(self, cell: QRect, top: int) -> QRect:
        """A post, by where it begins under the heading of its day."""
        return QRect(SIDE, cell.top() + HEADING_HEIGHT + top + 1, self.row_width, ROW - 2)

    def note(self, cell: QRect, top: int) -> QRect:
        """What is no post, so that its icon stands under the hours."""
        y = cell.top() + HEADING_HEIGHT + top + 2
        return self._seen(NOTE_SIDE, y, self.width - SIDE - NOTE_SIDE, NOTE - 4)

    def slot(self, cell: QRect, top: int, column: int) -> QRect:
        """A free slot, several of them on a line."""
        y = cell.top() + HEADING_HEIGHT + top + 2
        return self._seen(NOTE_SIDE + column * SLOT, y, SLOT - 6, NOTE - 4)

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        if not self.body.contains(point):
            return None
        number = bisect_right(self.edges, point.y() - HEADER_HEIGHT + self.scrolled) - 1
        return self.day(number) if 0 <= number < len(self.edges) - 1 else None

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        return -1 if point.y() < HEADER_HEIGHT else int(point.y() >= self.height - EDGE)


def slots_per_line(width: int) -> int:
    """How many free slots stand side by side in a list of this width."""
    return max(1, (width - SIDE - NOTE_SIDE) // SLOT)


def edges_of(page: Page, cards: Mapping[date, Sequence[Card]], *, width: int) -> tuple[int, ...]:
    """The edges between the days of a page, of which these are the cards."""
    per_line = slots_per_line(width)
    heights = (_height(page, cards, day, per_line) for day in chain.from_iterable(page.weeks))
    return tuple(accumulate(heights, initial=0))


def stacked(items: Iterable[Item], *, per_line: int) -> tuple[list[tuple[Item, int, int]], int]:
    """Each with where it begins under the heading of its day and its place on a line, and the height of all.

    Only free slots share lines, those that follow each other.
    """
    found, top, column = [], 0, 0
    for item in items:
        is_slot = isinstance(item, FreeSlot)
        if column and (not is_slot or column == per_line):
            top, column = top + NOTE, 0
        found.append((item, top, column))
        if is_slot:
            column += 1
        else:
            top += ROW if isinstance(item, Card) else NOTE
    return found, top + (NOTE if column else 0)


def _height(page: Page, cards: Mapping[date, Sequence[Card]], day: date, per_line: int) -> int:
    here = cards.get(day, ())
    if day in page.slots:
        rows = stacked(page.items_of(day, here), per_line=per_line)[1]
    else:
        rows = len(here) * ROW + len(page.blocks.get(day, ())) * NOTE
    return HEADING_HEIGHT + (rows + AFTER if rows else 0)
