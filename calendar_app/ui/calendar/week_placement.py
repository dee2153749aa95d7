"""Where each card of a week stands in its column, and which of them are on the screen."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect

from calendar_app.domain.card import Card
from calendar_app.domain.layout import stack
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.page import Key, Page, Placed, Placement
from calendar_app.ui.calendar.week_card import card_height
from calendar_app.ui.calendar.week_geometry import WeekGeometry

GAP = 7


@dataclass(frozen=True, kw_only=True)
class Column:
    """The cards of a day one under the other; ``tops`` has one number more, where a further card would be."""

    number: int
    cards: Sequence[Card]
    heights: Sequence[int]
    tops: Sequence[int]

    @property
    def bottom(self) -> int:
        """Where its last card ends."""
        return max(0, self.tops[-1] - GAP)

    def between(self, first: int, last: int) -> Iterator[tuple[Card, int, int]]:
        """The cards that are at least partly in a range of heights, with their top and their height."""
        begin = max(0, bisect_right(self.tops, first) - 1)
        for n in range(begin, min(bisect_left(self.tops, last), len(self.cards))):
            yield self.cards[n], self.tops[n], self.heights[n]

    def span_of(self, key: Key) -> tuple[int, int] | None:
        """Where a card begins and how high it is."""
        spans = zip(self.cards, self.tops, self.heights, strict=False)
        return next(((top, height) for card, top, height in spans if card.key == key), None)


Columns = Mapping[date, Column]


def column_of(cards: Sequence[Card], *, number: int, width: int) -> Column:
    """The cards of a day in a column of this width."""
    heights = [card_height(title_of(card), width=width, with_picture=bool(card.cover)) for card in cards]
    return Column(number=number, cards=cards, heights=heights, tops=stack(heights, gap=GAP))


def columns_of(page: Page, geometry: WeekGeometry) -> dict[date, Column]:
    """All days of a week that have cards."""
    return {
        day: column_of(page.cards[day], number=number, width=geometry.card_width(number))
        for number, day in enumerate(page.weeks[0])
        if day in page.cards
    }


def longest(columns: Columns) -> int:
    """The height of the longest column."""
    return max((column.bottom for column in columns.values()), default=0)


def placed(columns: Columns, geometry: WeekGeometry, *, landing: Card | None = None) -> Placement:
    """The cards that are on the screen now."""
    first, last = geometry.body.top() - geometry.top, geometry.height - geometry.top
    return Placement(
        cards=tuple(
            Placed(card=card, day=day, rect=rect, landing=card is landing)
            for day, column in columns.items()
            for card, rect in _rects(column, geometry, first, last)
        )
    )


def _rects(column: Column, geometry: WeekGeometry, first: int, last: int) -> Iterator[tuple[Card, QRect]]:
    for card, top, height in column.between(first, last):
        yield card, geometry.card(column.number, top=top, height=height)
