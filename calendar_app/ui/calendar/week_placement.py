"""Where each card of a week stands in its column, and which of them are on the screen."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from calendar_app.domain.block import BlockDay
from calendar_app.domain.card import Card
from calendar_app.domain.layout import stack
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.calendar.block_face import block_height, block_words
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.page import Item, Key, Page, Placement
from calendar_app.ui.calendar.slot_face import HEIGHT
from calendar_app.ui.calendar.week_card import card_height
from calendar_app.ui.calendar.week_geometry import WeekGeometry

GAP = 7


@dataclass(frozen=True, kw_only=True)
class Column:
    """What a day has, one under the other.

    ``tops`` has one number more, where a further one would be.
    """

    number: int
    items: Sequence[Item]
    heights: Sequence[int]
    tops: Sequence[int]

    @property
    def bottom(self) -> int:
        """Where its last item ends."""
        return max(0, self.tops[-1] - GAP)

    def between(self, first: int, last: int) -> Iterator[tuple[Item, int, int]]:
        """What is at least partly in a range of heights, with its top and its height."""
        begin = max(0, bisect_right(self.tops, first) - 1)
        for n in range(begin, min(bisect_left(self.tops, last), len(self.items))):
            yield self.items[n], self.tops[n], self.heights[n]

    def span_of(self, key: Key) -> tuple[int, int] | None:
        """Where a card or a block begins and how high it is."""
        spans = zip(self.items, self.tops, self.heights, strict=False)
        return next(((top, height) for item, top, height in spans if item.key == key), None)


Columns = Mapping[date, Column]


def column_of(items: Sequence[Item], *, number: int, width: int) -> Column:
    """What a day has, in a column of this width."""
    heights = [_height(item, width) for item in items]
    return Column(number=number, items=items, heights=heights, tops=stack(heights, gap=GAP))


def _height(item: Item, width: int) -> int:
    if isinstance(item, FreeSlot):
        return HEIGHT
    if isinstance(item, BlockDay):
        return block_height(block_words(item.block), width=width)
    return card_height(title_of(item), width=width, with_picture=bool(item.cover))


def columns_of(page: Page, geometry: WeekGeometry) -> dict[date, Column]:
    """All days of a week that have anything."""
    return {
        day: column_of(items, number=number, width=geometry.card_width(number))
        for number, day in enumerate(page.weeks[0])
        if (items := page.items_of(day, page.cards.get(day, ())))
    }


def longest(columns: Columns) -> int:
    """The height of the longest column."""
    return max((column.bottom for column in columns.values()), default=0)


def placed(columns: Columns, geometry: WeekGeometry, *, landing: Sequence[Card] = ()) -> Placement:
    """The cards and blocks that are on the screen now."""
    first, last = geometry.body.top() - geometry.top, geometry.height - geometry.top
    seen = (
        (item, day, geometry.card(column.number, top=top, height=height))
        for day, column in columns.items()
        for item, top, height in column.between(first, last)
    )
    return Placement.of(seen, coming=frozenset(map(id, landing)))
