"""Where a week of hours lies on its canvas: heads and what has no hour stay, the hours scroll."""

from dataclasses import dataclass
from datetime import date, time
from functools import cached_property

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.layout import Bar
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.week_geometry import (
    BAR_HEIGHT,
    BAR_STEP,
    HEADER_HEIGHT,
    MARGIN,
    WeekGeometry,
)

HOUR = 48
"""The height of an hour."""
DAY = 24 * 60
"""The minutes of a wall clock."""
RULERS = (74, 88)
"""The widths of the columns of hours: the one next to the days, and the one that may tell another day."""
ROW = SIZES.one_line + SIZES.gap
ABOVE = 9
"""Over midnight, for the upper half of its label."""
BELOW = 40
"""Under midnight, for what begins right before it."""
NEAR = 20
"""So near to where the hours begin and end on the screen, a card that is held scrolls them."""


@dataclass(frozen=True, kw_only=True)
class HoursGeometry(WeekGeometry):
    """``rows`` lines of what has no hour stand under the bars."""

    rows: int = 1
    before: int = RULERS[0]

    @cached_property
    def row(self) -> QRect:
        """What has no hour, for all days."""
        return QRect(0, HEADER_HEIGHT + self.bars_height, self.width, self.rows * ROW + 4)

    @cached_property
    def hours(self) -> QRect:
        """What is seen of the hours."""
        top = self.row.bottom() + 1
        return QRect(0, top, self.width, max(0, self.height - top))

    @property
    def top(self) -> int:
        """Where the day begins, seen or not."""
        return self.hours.top() + ABOVE - self.scrolled

    def bar(self, bar: Bar) -> QRect:
        """A campaign, which does not scroll."""
        left, right = self.columns[bar.first], self.columns[bar.last]
        top = HEADER_HEIGHT + 4 + bar.lane * BAR_STEP
        return self._seen(left + MARGIN - 2, top, right - left - 2 * MARGIN + 4, BAR_HEIGHT)

    def room(self, column: int) -> QRect:
        """What the row without hours leaves to the cards of a day."""
        cell = self.cell(0, column)
        return QRect(
            cell.x() + MARGIN, self.row.top() + 2, self.card_width(column), self.rows * ROW - SIZES.gap
        )

    def stretch(self, column: int, start: int, end: int) -> QRect:
        """A day between two minutes of its wall clock."""
        cell = self.cell(0, column)
        return QRect(cell.x(), self.y_of(start), cell.width(), self.y_of(end) - self.y_of(start))

    def part(self, column: int, *, left: int, width: int, top: int, height: int) -> QRect:
        """A part of what a column leaves to its cards, ``top`` counted from midnight."""
        cell = self.cell(0, column)
        room = self.card_width(column)
        start = room - left - width if self.mirrored else left
        return QRect(cell.x() + MARGIN + start, self.top + top, width, height)

    def label(self, minute: int, *, number: int = 0) -> QRect:
        """The line beside a minute of the day, in a column of hours; 0 is the one next to the days."""
        return self._seen(self._ruler(number), self.y_of(minute) - 8, RULERS[number] - 8, 16)

    def ruler_head(self, number: int) -> QRect:
        """Above a column of hours."""
        return self._seen(self._ruler(number), 0, RULERS[number], HEADER_HEIGHT - 1)

    def is_second_ruler(self, point: QPoint) -> bool:
        """Whether a point is on the hours of another zone, or above them."""
        return self._along(point) < self._ruler(0)

    def y_of(self, minute: int) -> int:
        """Where a minute of the day is."""
        return self.top + height_of(minute)

    def minute_at(self, y: int) -> int:
        """The minute of the day at a height, within the day."""
        return max(0, min(DAY - 1, (y - self.top) * 60 // HOUR))

    def time_at(self, point: QPoint, *, step: int) -> time | None:
        """The time of day under a point, so many minutes from one to the next; none above the hours."""
        if point.y() < self.hours.top():
            return None
        minute = self.minute_at(point.y()) // step * step
        return time(minute // 60, minute % 60)

    def is_late_half(self, point: QPoint, day: date) -> bool:
        """Whether a point is in the half of a day's column that is read second."""
        middle = self.cell_of(day).center().x()
        return point.x() < middle if self.mirrored else point.x() > middle

    def hours_overflow(self) -> int:
        """How far the hours can be scrolled."""
        return max(0, ABOVE + height_of(DAY) + BELOW - self.hours.height())

    def scroll_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card scrolls the hours up or down, else 0."""
        top = self.hours.top()
        if top <= point.y() < top + NEAR:
            return -1
        return int(point.y() >= self.height - NEAR)

    def _ruler(self, number: int) -> int:
        return self.before - sum(RULERS[: number + 1])


def height_of(minutes: int) -> int:
    """The pixels of so many minutes."""
    return round(minutes * HOUR / 60)
