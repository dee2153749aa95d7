"""Where a week lies on its canvas: seven columns under a header that stays, over a page that scrolls."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.layout import Bar
from calendar_app.ui.calendar.geometry import EDGE, Geometry, step_at

HEADER_HEIGHT = 37
EMPTY_WEEKEND_SHARE = 0.62
BAR_HEIGHT = 17
BAR_STEP = 20
MARGIN = 5
BELOW = 40
"""Free room under the longest column, for a double-click."""


@dataclass(frozen=True, kw_only=True)
class WeekGeometry(Geometry):
    """``lanes`` of bars above the cards; ``busy`` are the days that need a whole column.

    ``scrolled`` is how far the page has gone up; ``gutter`` is kept free for the scroll bar at the end,
    ``before`` for what stands beside the first day.
    """

    busy: AbstractSet[date] = frozenset()
    lanes: int = 0
    scrolled: int = 0
    gutter: int = 0
    before: int = 0

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """The eight edges between days, from the first day on."""
        shares = [self._share(day) for day in self.weeks[0]]
        unit = (self.width - self.gutter - self.before) / sum(shares)
        return tuple(self.before + round(unit * share) for share in accumulate(shares, initial=0.0))

    @property
    def body(self) -> QRect:
        """Where bars and cards are, below the header."""
        return QRect(0, HEADER_HEIGHT, self.width, self.height - HEADER_HEIGHT)

    @property
    def bars_height(self) -> int:
        """What the lanes of bars take above the cards."""
        return self.lanes * BAR_STEP + 4 if self.lanes else 0

    @property
    def top(self) -> int:
        """Where the first card of each column begins."""
        return HEADER_HEIGHT + self.bars_height + 8 - self.scrolled

    def cell(self, _row: int, column: int) -> QRect:
        """A day from the header down, as far as it is seen."""
        left, right = self.columns[column], self.columns[column + 1]
        return self._seen(left, HEADER_HEIGHT, right - left, self.height - HEADER_HEIGHT)

    def header(self, column: int) -> QRect:
        """Above a column: its weekday, its number, what it is known for."""
        cell = self.cell(0, column)
        return QRect(cell.x(), 0, cell.width(), HEADER_HEIGHT)

    def heading(self, _row: int, column: int) -> QRect:
        """The header stands above the day."""
        return self.header(column)

    def bar(self, bar: Bar) -> QRect:
        """A campaign."""
        left, right = self.columns[bar.first], self.columns[bar.last]
        top = HEADER_HEIGHT + 4 + bar.lane * BAR_STEP - self.scrolled
        return self._seen(left + MARGIN - 2, top, right - left - 2 * MARGIN + 4, BAR_HEIGHT)

    def card(self, column: int, *, top: int, height: int) -> QRect:
        """A card of a column, by where it begins under the first one."""
        cell = self.cell(0, column)
        return QRect(cell.x() + MARGIN, self.top + top, self.card_width(column), height)

    def card_width(self, column: int) -> int:
        """What a column leaves to its cards."""
        return self.columns[column + 1] - self.columns[column] - 2 * MARGIN + 1

    def overflow(self, longest: int) -> int:
        """How far the page can be scrolled when its longest column is so high."""
        return max(0, self.top + self.scrolled + longest + BELOW - self.height)

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point, its header included."""
        column = step_at(self.columns, self._along(point))
        return None if column is None or not 0 <= point.y() < self.height else self.weeks[0][column]

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        x = self._along(point)
        return -1 if x < max(EDGE, self.before) else int(x >= self.width - EDGE)

    def _share(self, day: date) -> float:
        return EMPTY_WEEKEND_SHARE if day.weekday() >= 5 and day not in self.busy else 1.0
