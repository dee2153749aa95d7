"""Where things go on paper: as many sheets as it takes, and nothing left out. Pure arithmetic.

Days hold things that have a height each; which things they are is not known here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from calendar_app.domain.paper import Box


@dataclass(frozen=True, kw_only=True, slots=True)
class Stack:
    """A day and its things one under the other.

    ``heights`` are theirs, once for each density, the roomiest first; ``above`` is kept free over them.
    """

    day: date
    heights: tuple[tuple[float, ...], ...] = ((),)
    above: float = 0

    @property
    def count(self) -> int:
        """How many things the day holds."""
        return len(self.heights[0])


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """Where a thing stands: the ``index``-th of a day, in the density it is drawn in."""

    day: date
    index: int
    density: int
    box: Box


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """The place of a day's name; ``again`` where the day goes on from a sheet or a column before."""

    day: date
    box: Box
    again: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Rest:
    """The line of a day that tells how much of it stands on a later sheet."""

    day: date
    count: int
    box: Box


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """What stands on one sheet; ``cells`` are the days of a grid, row by row."""

    cells: tuple[tuple[Box, ...], ...] = ()
    headings: tuple[Heading, ...] = ()
    spots: tuple[Spot, ...] = ()
    rests: tuple[Rest, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Spacing:
    """Lengths of a layout: a day's heading, the gap under each thing, the line that tells of a rest."""

    heading: float
    gap: float
    rest: float = 0


def grid(weeks: Sequence[Sequence[Stack]], *, body: Box, spacing: Spacing) -> list[Leaf]:
    """Weeks of as many days each, one under the other on one sheet; what has no room follows on others.

    Full weeks are higher than empty ones. Each day is drawn as roomily as its cell allows.
    """
    first = _Grid(weeks, body, spacing).leaf()
    left = [(stack, shown) for stack, shown in _shown(weeks, first) if shown < stack.count]
    columns = body.split(max((len(week) for week in weeks), default=1))
    inner = [column.within(left=spacing.gap, right=spacing.gap) for column in columns]
    return [first, *flow(left, columns=inner, spacing=spacing)]


def flow(stacks: Sequence[tuple[Stack, int]], *, columns: Sequence[Box], spacing: Spacing) -> list[Leaf]:
    """Days one after the other down the columns of as many sheets as it takes, in the roomiest density.

    With each day comes the number of its things that stand elsewhere already. A heading is repeated where
    its day goes on, and never stands without the thing that follows it.
    """
    leaves = _Flow(columns, spacing)
    for stack, begun in stacks:
        leaves.add(stack, begun)
    return leaves.done()


def shares(wants: Sequence[float], total: float) -> list[float]:
    """Divides a length: to each what it wants where there is enough, and as much of what is left over.

    Where there is not, nobody gets less because others want more than their share.
    """
    left, open_to = total, len(wants)
    given = [0.0] * len(wants)
    for n in sorted(range(len(wants)), key=lambda n: wants[n]):
        given[n] = min(wants[n], left / open_to)
        left -= given[n]
        open_to -= 1
    return [each + max(0, left) / len(wants) for each in given]


def _shown(weeks: Sequence[Sequence[Stack]], leaf: Leaf) -> Iterator[tuple[Stack, int]]:
    for week in weeks:
        for stack in week:
            yield stack, sum(spot.day == stack.day for spot in leaf.spots)


class _Grid:
    def __init__(self, weeks: Sequence[Sequence[Stack]], body: Box, spacing: Spacing) -> None:
        self._weeks = weeks
        self._body = body
        self._spacing = spacing

    def leaf(self) -> Leaf:
        cells = tuple(self._rows())
        filled = [
            self._filled(stack, cell)
            for week, row in zip(self._weeks, cells, strict=True)
            for stack, cell in zip(week, row, strict=True)
        ]
        return Leaf(
            cells=cells,
            headings=tuple(
                Heading(day=stack.day, box=_top(cell, self._spacing.heading))
                for week, row in zip(self._weeks, cells, strict=True)
                for stack, cell in zip(week, row, strict=True)
            ),
            spots=tuple(spot for spots, _ in filled for spot in spots),
            rests=tuple(rest for _, rest in filled if rest),
        )

    def _rows(self) -> Iterator[tuple[Box, ...]]:
        heights = shares(self._wants(), self._body.height)
        tops = accumulate(heights, initial=self._body.top)
        for week, top, height in zip(self._weeks, tops, heights, strict=False):
            row = Box(left=self._body.left, top=top, width=self._body.width, height=height)
            yield row.split(len(week))

    def _wants(self) -> list[float]:
        """How high each week is best: as dense as can be, then roomier as long as all have room."""
        count = max((len(stack.heights) for week in self._weeks for stack in week), default=1)
        wants = [self._want(week, count - 1) for week in self._weeks]
        for density in reversed(range(count - 1)):
            roomier = sorted((self._want(week, density), n) for n, week in enumerate(self._weeks))
            for want, n in roomier:
                if sum(wants) - wants[n] + want <= self._body.height:
                    wants[n] = want
        return wants

    def _want(self, week: Sequence[Stack], density: int) -> float:
        return max(self._height(stack, density) for stack in week)

    def _height(self, stack: Stack, density: int) -> float:
        heights = stack.heights[min(density, len(stack.heights) - 1)]
        gap = self._spacing.gap
        return self._spacing.heading + stack.above + sum(heights) + gap * (len(heights) + 1)

    def _filled(self, stack: Stack, cell: Box) -> tuple[list[Spot], Rest | None]:
        """A day in its cell: all of it in the first density that allows that, else what has room."""
        gap = self._spacing.gap
        room = cell.within(left=gap, right=gap, top=self._spacing.heading + stack.above, bottom=gap)
        densities = range(len(stack.heights))
        # What adds up to the height of a row must not fail by the last bit of a number.
        fitting = (n for n in densities if self._height(stack, n) <= cell.height + 1e-6)
        density = next(fitting, None)
        if density is not None:
            return _stacked(stack, density, room, gap=gap), None
        line = Box(
            left=room.left, top=cell.bottom - self._spacing.rest, width=room.width, height=self._spacing.rest
        )
        above = room.within(bottom=self._spacing.rest)
        spots = _stacked(stack, densities[-1], above, gap=gap)
        return spots, Rest(day=stack.day, count=stack.count - len(spots), box=line)


def _stacked(stack: Stack, density: int, room: Box, *, gap: float) -> list[Spot]:
    """From the top as far as there is room."""
    spots, y = [], room.top
    for index, height in enumerate(stack.heights[density]):
        if y + height > room.bottom + 1e-6:
            break
        box = Box(left=room.left, top=y, width=room.width, height=height)
        spots.append(Spot(day=stack.day, index=index, density=density, box=box))
        y += height + gap
    return spots


class _Flow:
    """Sheets being filled: ``_y`` is how far the present column has come."""

    def __init__(self, columns: Sequence[Box], spacing: Spacing) -> None:
        self._columns = columns
        self._spacing = spacing
        self._leaves: list[Leaf] = []
        self._headings: list[Heading] = []
        self._spots: list[Spot] = []
        self._column = 0
        self._y = columns[0].top

    def add(self, stack: Stack, begun: int) -> None:
        """A day, but for the things that stand elsewhere already."""
        heights = stack.heights[0][begun:]
        self._demand(self._spacing.heading + (heights[0] if heights else 0))
        self._head(stack.day, again=begun > 0)
        for index, height in enumerate(heights, start=begun):
            if index > begun and self._demand(height):
                self._head(stack.day, again=True)
            self._spots.append(Spot(day=stack.day, index=index, density=0, box=self._take(height)))
            self._y += self._spacing.gap

    def done(self) -> list[Leaf]:
        """All sheets; none where nothing was added."""
        self._close()
        return self._leaves

    def _demand(self, height: float) -> bool:
        """Goes on in the next column where this one has no room; whether it did."""
        here = self._columns[self._column]
        if self._y + height <= here.bottom or self._y == here.top:
            return False
        self._column += 1
        if self._column == len(self._columns):
            self._close()
        self._y = self._columns[self._column].top
        return True

    def _close(self) -> None:
        if self._headings:
            self._leaves.append(Leaf(headings=tuple(self._headings), spots=tuple(self._spots)))
        self._headings, self._spots, self._column = [], [], 0

    def _head(self, day: date, *, again: bool) -> None:
        self._headings.append(Heading(day=day, box=self._take(self._spacing.heading), again=again))

    def _take(self, height: float) -> Box:
        column = self._columns[self._column]
        box = Box(left=column.left, top=self._y, width=column.width, height=height)
        self._y += height
        return box


def _top(box: Box, height: float) -> Box:
    return Box(left=box.left, top=box.top, width=box.width, height=height)
