"""Where each card of a week stands among the hours, and in the row of what has none."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.block import BlockDay
from calendar_app.domain.card import Card
from calendar_app.domain.layout import Cluster, clusters
from calendar_app.domain.slot import FreeSlot
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.hours_geometry import HoursGeometry, height_of
from calendar_app.ui.calendar.month_placement import in_room
from calendar_app.ui.calendar.page import (
    Item,
    Key,
    More,
    Page,
    Placement,
    hour_of,
    joined,
)
from calendar_app.ui.calendar.slot_face import HEIGHT

GAP = 2
"""Between cards, across and along."""
NARROWEST = 44
"""A card that still says its status and how its title or hour begins."""
MORE = 34
"""The room of « +3 » beside the cards."""
MOST_ROWS = 4
ROWS = replace(SIZES, two_lines=SIZES.one_line)
"""In the row without hours all stand on one line."""


@dataclass(frozen=True, kw_only=True)
class HoursColumn:
    """What a day has at set hours, with the pixels of each below midnight, and how they share the width.

    Nothing in it depends on how far the page is scrolled.
    """

    number: int
    items: Sequence[Item]
    spans: Sequence[tuple[int, int]]
    clusters: Sequence[Cluster]

    def span_of(self, key: Key) -> tuple[int, int] | None:
        """Where a card, a block or a free slot begins and ends."""
        found = zip(self.items, self.spans, strict=True)
        return next((span for item, span in found if item.key == key), None)


Columns = Mapping[date, HoursColumn]


@dataclass(frozen=True, kw_only=True)
class HoursPlacement(Placement):
    """``above`` is the row of what has no hour: from ``edge`` up it covers what scrolls under it."""

    above: Placement
    below: Placement
    edge: int

    def about(self, point: QPoint) -> Placement:
        """What lies uppermost about a point."""
        return self.above if point.y() < self.edge else self.below


def columns_of(page: Page, geometry: HoursGeometry) -> dict[date, HoursColumn]:
    """All days of a week that have anything."""
    return {
        day: column_of(page, day, page.cards.get(day, ()), geometry)
        for day in page.weeks[0]
        if page.keys_of(day)
    }


def column_of(page: Page, day: date, cards: Sequence[Card], geometry: HoursGeometry) -> HoursColumn:
    """What a day has at set hours, with these cards."""
    number = page.weeks[0].index(day)
    items = [item for item in page.items_of(day, cards) if hour_of(item) is not None]
    width = geometry.card_width(number)
    found = _clusters(items, width)
    if any(each.hidden for each in found):
        # Free slots give way to posts and notes.
        items = [item for item in items if not isinstance(item, FreeSlot)]
        found = _clusters(items, width)
    if any(each.hidden for each in found):
        # « +3 » takes its room from the cards, which must not get narrower than they may be.
        found = _clusters(items, width - MORE)
    return HoursColumn(number=number, items=items, spans=[_span(item) for item in items], clusters=found)


def _clusters(items: Sequence[Item], width: int) -> list[Cluster]:
    apart = [(top, end + GAP) for top, end in map(_span, items)]
    return clusters(apart, most=max(1, width // NARROWEST))


def rows_of(page: Page) -> int:
    """How many lines what has no hour takes, with one that stays free for what is let go there."""
    items: list[Item] = [*page.in_order, *page.all_blocks]
    counts = Counter(_day_of(item) for item in items if hour_of(item) is None)
    return min(MOST_ROWS, 1 + max(counts.values(), default=0))


def _day_of(item: Item) -> date | None:
    if isinstance(item, BlockDay):
        return item.day
    return item.plan.day if item.plan else None


def placed(
    page: Page,
    columns: Columns,
    geometry: HoursGeometry,
    *,
    shown: Mapping[date, Sequence[Card]],
    landing: Sequence[Card],
) -> HoursPlacement:
    """What is on the screen now; ``shown`` are the cards of each day, those that land among them."""
    coming = frozenset(map(id, landing))
    above = joined(_without_hours(page, geometry, shown, coming))
    below = joined(_in_column(day, column, geometry, coming) for day, column in columns.items())
    both = joined((above, below))
    return HoursPlacement(
        cards=both.cards,
        blocks=both.blocks,
        slots=both.slots,
        more=both.more,
        above=above,
        below=below,
        edge=geometry.hours.top(),
    )


def _without_hours(
    page: Page, geometry: HoursGeometry, shown: Mapping[date, Sequence[Card]], coming: Collection[int]
) -> Iterator[Placement]:
    for number, day in enumerate(page.weeks[0]):
        cards = [card for card in shown.get(day, ()) if hour_of(card) is None]
        blocks = [block for block in page.blocks.get(day, ()) if hour_of(block) is None]
        if cards or blocks:
            yield in_room(day, geometry.room(number), cards, blocks, coming=coming, sizes=ROWS)


def _in_column(day: date, column: HoursColumn, geometry: HoursGeometry, coming: Collection[int]) -> Placement:
    first = geometry.hours.top() - geometry.top
    last = geometry.height - geometry.top
    seen = (each for each in column.clusters if each.end > first and each.start < last)
    return joined(_in_cluster(day, column, each, geometry, coming) for each in seen)


def _in_cluster(
    day: date, column: HoursColumn, cluster: Cluster, geometry: HoursGeometry, coming: Collection[int]
) -> Placement:
    landing = [n for n in cluster.hidden if id(column.items[n]) in coming]
    counted = [n for n in cluster.hidden if not isinstance(column.items[n], FreeSlot) and n not in landing]
    room = geometry.card_width(column.number) - (MORE if counted else 0)
    # What is to land is seen, even over another card.
    over = dict.fromkeys(landing, (cluster.lanes - 1, cluster.lanes))
    found: list[tuple[Item, date, QRect]] = []
    for n, (lane, end) in (*cluster.shares.items(), *over.items()):
        left, right = (round(edge * (room + GAP) / cluster.lanes) for edge in (lane, end))
        top, bottom = column.spans[n]
        rect = geometry.part(column.number, left=left, width=right - left - GAP, top=top, height=bottom - top)
        found.append((column.items[n], day, rect))
    return Placement.of(found, coming=coming, more=_rest(day, column, counted, geometry))


def _rest(day: date, column: HoursColumn, hidden: Iterable[int], geometry: HoursGeometry) -> Iterator[More]:
    """« +3 » at the end, as high as the cards that have no room: one for all that begin about there."""
    left = geometry.card_width(column.number) - MORE
    tops = sorted(column.spans[n][0] for n in hidden)
    while tops:
        about = [top for top in tops if top < tops[0] + SIZES.one_line + GAP]
        rect = geometry.part(column.number, left=left, width=MORE, top=tops[0], height=SIZES.one_line)
        yield More(day=day, hidden=len(about), rect=rect)
        tops = tops[len(about) :]


def _span(item: Item) -> tuple[int, int]:
    """Where something begins and ends: posts have no length, blocks have their hours."""
    begins = hour_of(item) or time()
    top = height_of(_minutes(begins))
    if isinstance(item, FreeSlot):
        return top, top + HEIGHT
    if isinstance(item, Card):
        return top, top + SIZES.two_lines
    ends = item.block.ends
    length = height_of(_minutes(ends)) - top - GAP if ends else 0
    return top, top + max(SIZES.one_line, length)


def _minutes(hour: time) -> int:
    return hour.hour * 60 + hour.minute
