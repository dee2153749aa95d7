"""Where a month lies on its canvas: pixels of weeks, days, bars and cards."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.layout import Bar
from calendar_app.ui.calendar.geometry import EDGE, Geometry, step_at

NUMBERS_WIDTH = 30
HEADER_HEIGHT = 26
WEEKEND_SHARE = 0.72
NUMBER_HEIGHT = 25
BAR_HEIGHT = 17
BAR_GAP = 3
LOW_ROW = 120
"""Below this a week keeps two cards a day in sight by bars that stand closer."""
LOW_BAR_HEIGHT = 13
LOW_BAR_GAP = 1
MARGIN = 5


@dataclass(frozen=True, kw_only=True)
class MonthGeometry(Geometry):
    """Weeks one under the other below a header row, beside a column of week numbers."""

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """The eight edges between days, from the first day on."""
        shares = [WEEKEND_SHARE if day.weekday() >= 5 else 1.0 for day in self.weeks[0]]
        unit = (self.width - NUMBERS_WIDTH) / sum(shares)
        return tuple(NUMBERS_WIDTH + round(unit * share) for share in accumulate(shares, initial=0.0))

    @cached_property
    def rows(self) -> tuple[int, ...]:
        """The edges between weeks."""
        step = (self.height - HEADER_HEIGHT) / len(self.weeks)
        return tuple(HEADER_HEIGHT + round(step * n) for n in range(len(self.weeks) + 1))

    @property
    def body(self) -> QRect:
        """Where days and their cards are, below the header."""
        return QRect(0, HEADER_HEIGHT, self.width, self.height - HEADER_HEIGHT)

    def cell(self, row: int, column: int) -> QRect:
        """A day, by its place."""
        return self.across(row, first=column, last=column + 1)

    def across(self, row: int, *, first: int, last: int) -> QRect:
        """The days of a week from ``first`` to before ``last``."""
        left, right = self.columns[first], self.columns[last]
        return self._seen(left, self.rows[row], right - left, self.rows[row + 1] - self.rows[row])

    def header(self, column: int) -> QRect:
        """Above a column: the name of its weekday."""
        left, right = self.columns[column], self.columns[column + 1]
        return self._seen(left, 0, right - left, HEADER_HEIGHT)

    def week_number(self, row: int) -> QRect:
        """Beside a week: its number."""
        return self._seen(0, self.rows[row], NUMBERS_WIDTH, self.rows[row + 1] - self.rows[row])

    def heading(self, row: int, column: int) -> QRect:
        """The top of a day: its number, and what the day is known for."""
        cell = self.cell(row, column)
        return QRect(cell.x(), cell.y(), cell.width(), NUMBER_HEIGHT)

    def bar(self, row: int, bar: Bar) -> QRect:
        """A campaign in one week."""
        span = self.across(row, first=bar.first, last=bar.last)
        height, gap = self._bars
        top = span.y() + NUMBER_HEIGHT + bar.lane * (height + gap)
        return QRect(span.x() + MARGIN, top, span.width() - 2 * MARGIN + 1, height)

    def room(self, row: int, column: int, *, bars: int) -> QRect:
        """What a day leaves to its cards under that many lanes of bars."""
        cell = self.cell(row, column)
        top = NUMBER_HEIGHT + bars * sum(self._bars) + (3 if bars else 1)
        return cell.adjusted(MARGIN, top, -MARGIN, -3)

    @property
    def _bars(self) -> tuple[int, int]:
        """The height of a bar, and the gap below it."""
        low = self.rows[1] - self.rows[0] < LOW_ROW
        return (LOW_BAR_HEIGHT, LOW_BAR_GAP) if low else (BAR_HEIGHT, BAR_GAP)

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        row, column = step_at(self.rows, point.y()), step_at(self.columns, self._along(point))
        return None if row is None or column is None else self.weeks[row][column]

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        x = self._along(point)
        if point.y() < HEADER_HEIGHT or x < NUMBERS_WIDTH:
            return -1
        return int(point.y() >= self.height - EDGE or x >= self.width - EDGE)
