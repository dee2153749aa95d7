"""The columns of the list: which there are, which have room, and by which each day is sorted."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

GAP = 10
TITLE_LEAST = 180
"""Below this the last columns make way for the title."""


class Column(StrEnum):
    """What the list can say of a post, in the order in which it stands there."""

    TIME = "time"
    PICTURE = "picture"
    TITLE = "title"
    STATUS = "status"
    CHANNELS = "channels"
    FORMAT = "format"
    AUTHOR = "author"
    CAMPAIGN = "campaign"
    PILLAR = "pillar"
    TAGS = "tags"


ALWAYS = (Column.TIME, Column.TITLE)
CHOSEN: tuple[Column, ...] = tuple(column for column in Column if column not in ALWAYS)
SORTABLE: tuple[Column, ...] = tuple(column for column in Column if column is not Column.PICTURE)
WIDTHS: Mapping[Column, int] = {
    Column.TIME: 56,
    Column.PICTURE: 28,
    Column.STATUS: 148,
    Column.CHANNELS: 92,
    Column.FORMAT: 96,
    Column.AUTHOR: 116,
    Column.CAMPAIGN: 132,
    Column.PILLAR: 104,
    Column.TAGS: 104,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A column, and where it stands in a row that begins at 0."""

    column: Column
    left: int
    width: int


def columns_of(names: Collection[str]) -> frozenset[Column]:
    """Those of the columns one chooses that are remembered by these names."""
    return frozenset(column for column in CHOSEN if column in names)


def spans_of(chosen: Collection[Column], *, width: int) -> tuple[Span, ...]:
    """The columns that have room in a row of this width; the title takes what the others leave."""
    shown = [column for column in Column if column in ALWAYS or column in chosen]
    while (rest := _rest(shown, width)) < TITLE_LEAST and len(shown) > len(ALWAYS):
        shown.remove(next(column for column in reversed(shown) if column not in ALWAYS))
    spans, left = [], 0
    for column in shown:
        taken = WIDTHS.get(column, max(0, rest))
        spans.append(Span(column=column, left=left, width=taken))
        left += taken + GAP
    return tuple(spans)


def _rest(shown: Collection[Column], width: int) -> int:
    return width - sum(WIDTHS.get(column, 0) + GAP for column in shown) + GAP


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """By which column the posts of a day are sorted."""

    by: Column = Column.TIME
    backwards: bool = False

    def clicked(self, column: Column) -> "Order":
        """What a click on the head of a column makes of it: that column, the same one the other way round."""
        return Order(by=column, backwards=column is self.by and not self.backwards)

    def __str__(self) -> str:
        return f"-{self.by}" if self.backwards else str(self.by)


def order_of(text: str) -> Order:
    """An order as it was remembered; by time where nobody knows the column."""
    name = text.removeprefix("-")
    if name not in SORTABLE:
        return Order()
    return Order(by=Column(name), backwards=text.startswith("-"))
