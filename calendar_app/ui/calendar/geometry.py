"""Where days lie on a canvas, whatever the way of looking at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.layout import Week

EDGE = 10
"""Pixels at the edge of a page where holding a card turns it."""


@dataclass(frozen=True, kw_only=True)
class Geometry:
    """A canvas of whole weeks.

    ``mirrored`` puts the first day at the right, as languages written from there want it.
    """

    width: int
    height: int
    weeks: Sequence[Week]
    mirrored: bool = False

    @property
    def body(self) -> QRect:
        """Where days and their cards are, below the header."""
        raise NotImplementedError

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        raise NotImplementedError

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> QRect:
        """A day, by its place."""
        raise NotImplementedError

    def cell_of(self, day: date) -> QRect:
        """A day; nowhere if the page does not hold it."""
        offset = (day - self.weeks[0][0]).days
        return self.cell(offset // 7, offset % 7) if 0 <= offset < 7 * len(self.weeks) else QRect()

    def heading(self, row: int, column: int) -> QRect:
        """Where a day has its number and what it is known for, by its place."""
        raise NotImplementedError

    def heading_of(self, day: date) -> QRect:
        """The heading of a day; nowhere if the page does not hold it."""
        offset = (day - self.weeks[0][0]).days
        return self.heading(offset // 7, offset % 7) if 0 <= offset < 7 * len(self.weeks) else QRect()

    def _along(self, point: QPoint) -> int:
        """How far a point is from the edge at which the week begins."""
        return self.width - 1 - point.x() if self.mirrored else point.x()

    def _seen(self, x: int, y: int, width: int, height: int) -> QRect:
        return QRect(self.width - x - width if self.mirrored else x, y, width, height)


def step_at(edges: Sequence[int], value: int) -> int | None:
    """Between which two edges a value lies."""
    return next((n for n, (low, high) in enumerate(pairwise(edges)) if low <= value < high), None)
