"""Where a quarter lies on its canvas: a column for each week, bands of names and campaigns, a matrix."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QPoint, QRect

from calendar_app.ui.calendar.geometry import EDGE, Geometry, step_at

MONTHS, WEEKS = 25, 23
HEADER_HEIGHT = MONTHS + WEEKS
LABELS, NARROW_LABELS = 184, 180
SUMS = 62
NARROW = 900
NAME_LINE = 19
"""A line of key dates or launches."""
BAR_HEIGHT, BAR_GAP = 22, 5
BAND_MARGIN = 5
"""Above and below what stands in a band."""
HEADING = 30
ROW = 38
SUMMARY = 36
CELL_MARGIN = 3
GRIP = 6
"""So near to the edge of a bar the pointer takes hold of it."""


@dataclass(frozen=True, kw_only=True)
class QuarterGeometry(Geometry):
    """Scrolls under a header of months and weeks, which stays; ``gutter`` is what the bar for it takes."""

    launch_lines: int = 0
    name_lines: int = 0
    lanes: int = 0
    rows: int = 0
    """The channels of the matrix, without the row of sums."""
    scrolled: int = 0
    gutter: int = 0

    @property
    def labels(self) -> int:
        """How wide the words at the beginning of each row are."""
        return NARROW_LABELS if self.width < NARROW else LABELS

    @property
    def across(self) -> int:
        """How wide all weeks together are."""
        return max(7 * len(self.weeks), self.width - self.labels - SUMS - self.gutter)

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """The edges between weeks, from the first one on."""
        step = self.across / len(self.weeks)
        return tuple(self.labels + round(step * n) for n in range(len(self.weeks) + 1))

    @property
    def body(self) -> QRect:
        """What is below the header."""
        return QRect(0, HEADER_HEIGHT, self.width, self.height - HEADER_HEIGHT)

    # From the top down, as if nothing were scrolled

    @property
    def names_top(self) -> int:
        """Where key dates begin, under the launches."""
        return _band(self.launch_lines * NAME_LINE)

    @property
    def bars_top(self) -> int:
        """Where campaigns begin."""
        return self.names_top + _band(self.name_lines * NAME_LINE)

    @property
    def matrix_top(self) -> int:
        """Where the matrix begins, with its heading."""
        return self.bars_top + _band(self.lanes * (BAR_HEIGHT + BAR_GAP))

    @property
    def summary_top(self) -> int:
        """What stands under the matrix."""
        return self.matrix_top + HEADING + (self.rows + 1) * ROW

    @property
    def overflow(self) -> int:
        """How far the page can be scrolled."""
        return max(0, self.summary_top + SUMMARY - self.body.height())

    # Rectangles on the screen

    def month(self, first: date, last: date) -> QRect:
        """The head of a month, of which the days from the first to before the last are seen."""
        left, right = self.x_of(first), self.x_of(last)
        return self._seen(left, 0, right - left, MONTHS)

    def weeks_head(self) -> QRect:
        """The word before the numbers of the weeks."""
        return self._seen(0, MONTHS, self.labels, WEEKS)

    def week(self, week: int) -> QRect:
        """The head of a week."""
        left, right = self.columns[week : week + 2]
        return self._seen(left, MONTHS, right - left, WEEKS)

    def cell(self, row: int, column: int) -> QRect:
        """A day from the header down through the matrix, by its week and its weekday."""
        first = self.weeks[0][0].toordinal() + 7 * row + column
        left, right = (self.x_of(date.fromordinal(first + n)) for n in (0, 1))
        height = min(self.body.height(), self.summary_top - self.scrolled)
        return self._seen(left, HEADER_HEIGHT, right - left, height)

    def heading(self, row: int, column: int) -> QRect:
        """Where a day may be named: in the bands of launches and key dates."""
        cell = self.cell(row, column)
        return QRect(cell.x(), self._y(0), cell.width(), self.bars_top)

    def name(self, line: int, start: int, end: int, *, launches: bool) -> QRect:
        """A name on a line of its band, by pixels from the first day on."""
        top = (0 if launches else self.names_top) + BAND_MARGIN + line * NAME_LINE
        return self._seen(self.labels + start, self._y(top), end - start, NAME_LINE)

    def bar(self, lane: int, first: date, last: date) -> QRect:
        """A campaign from its first day to its last one, as far as it is on the page."""
        end = date.fromordinal(last.toordinal() + 1)
        left, right = self.x_of(first), self.x_of(end)
        top = self._y(self.bars_top + BAND_MARGIN + lane * (BAR_HEIGHT + BAR_GAP))
        return self._seen(left + 1, top, max(right - left - 2, 2), BAR_HEIGHT)

    def matrix_heading(self) -> QRect:
        """The line above the matrix."""
        return QRect(0, self._y(self.matrix_top), self.width, HEADING)

    def row(self, row: int) -> QRect:
        """A row of the matrix with its words and its sum; after the channels come the sums."""
        return QRect(0, self._y(self.matrix_top + HEADING + row * ROW), self.width - self.gutter, ROW)

    def row_label(self, row: int) -> QRect:
        """The words at the beginning of a row of the matrix."""
        return self._seen(0, self.row(row).y(), self.labels, ROW)

    def count(self, row: int, week: int) -> QRect:
        """What is painted of a week of a channel."""
        left, right = self.columns[week : week + 2]
        return self._seen(left, self.row(row).y(), right - left, ROW).adjusted(
            CELL_MARGIN, CELL_MARGIN + 1, -CELL_MARGIN, -CELL_MARGIN
        )

    def sum(self, row: int) -> QRect:
        """The sum at the end of a row of the matrix."""
        return self._seen(self.columns[-1], self.row(row).y(), SUMS, ROW)

    def sums_head(self) -> QRect:
        """The head of the column of sums."""
        return self._seen(self.columns[-1], MONTHS, SUMS, WEEKS)

    def band_label(self, top: int, height: int) -> QRect:
        """The words at the beginning of a band."""
        return self._seen(0, self._y(top + BAND_MARGIN), self.labels, height)

    def summary(self) -> QRect:
        """The line under the matrix."""
        return QRect(0, self._y(self.summary_top), self.width - self.gutter, SUMMARY)

    # And back

    def x_of(self, day: date) -> int:
        """Where a day begins, the first and the last edge at most, without regard to mirroring."""
        days = min(max((day - self.weeks[0][0]).days, 0), 7 * len(self.weeks))
        return self.labels + round(self.across * days / (7 * len(self.weeks)))

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        return self.day_along(point) if self.body.contains(point) and self._is_in_weeks(point) else None

    def day_along(self, point: QPoint) -> date:
        """The day above or below a point, the nearest of the page where it is beside it."""
        days, first = 7 * len(self.weeks), self.weeks[0][0].toordinal()
        offset = (self._along(point) - self.labels) * days // self.across
        near = (date.fromordinal(first + offset + n) for n in (1, 0, -1))
        found = next((day for day in near if self.x_of(day) <= self._along(point)), self.weeks[0][0])
        return min(max(found, self.weeks[0][0]), self.weeks[-1][-1])

    def row_at(self, point: QPoint) -> int | None:
        """The row of the matrix under a point."""
        row = (point.y() - self.row(0).y()) // ROW
        return row if self.body.contains(point) and 0 <= row <= self.rows else None

    def week_at(self, point: QPoint) -> int | None:
        """The week under a point, by its place."""
        return step_at(self.columns, self._along(point))

    def is_in_sums(self, point: QPoint) -> bool:
        """Whether a point is in the column of sums."""
        return self.columns[-1] <= self._along(point) < self.columns[-1] + SUMS

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        along = self._along(point)
        if along < self.labels - EDGE:
            return -1
        return int(along >= self.columns[-1] + EDGE)

    def _is_in_weeks(self, point: QPoint) -> bool:
        return self.columns[0] <= self._along(point) < self.columns[-1]

    def _y(self, top: int) -> int:
        return HEADER_HEIGHT + top - self.scrolled


def _band(height: int) -> int:
    """How high a band is that holds something; nothing where it is empty."""
    return height + 2 * BAND_MARGIN if height else 0
