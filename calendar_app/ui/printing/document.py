"""A period laid out on sheets of paper, and one of these sheets painted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter

from calendar_app.domain.layout import months_on
from calendar_app.domain.paper import Box, Sheet
from calendar_app.domain.print_layout import Leaf
from calendar_app.ui.printing import grid, period, quarter, rows
from calendar_app.ui.printing.content import Content
from calendar_app.ui.printing.frame import Frame, FramePainting, frame_of
from calendar_app.ui.printing.ink import Ink, Letters
from calendar_app.ui.printing.period import Period

WEEK = (6, 3, 2, 1, 0)
MONTH = (3, 2, 1, 0)
"""The lines of a title in each density."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """Sheets that are ready to be painted, numbered from 0."""

    sheet: Sheet
    content: Content
    frame: Frame
    leaves: Sequence[Leaf]
    view: str

    @property
    def count(self) -> int:
        """How many sheets there are, one at least."""
        return len(self.leaves)

    def page_of(self, day: date) -> int:
        """The number of the sheet on which a day goes on, as a person counts."""
        first = next(
            n for n, leaf in enumerate(self.leaves) if any(h.day == day and h.again for h in leaf.headings)
        )
        return first + 1


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A way of looking at the calendar, as it is printed."""

    period: Callable[[date, int, QLocale], Period]
    """That holds a day, in weeks that begin with a weekday (0 is Monday)."""
    turned: Callable[[date, int], date]
    """The day so many periods on."""
    leaves: Callable[[Content, Box, Letters], list[Leaf]]
    paint: Callable[[Ink, Document, Leaf], None]
    zooms: Sequence[float] = ()
    """How much larger it may be where that takes no further sheet, the largest first."""


def compose(view: str, content: Content, sheet: Sheet) -> Document:
    """Finds everything its place: as large as it may be on one sheet, else on as many as it takes."""
    letters = Letters()
    for zoom in VIEWS[view].zooms:
        made = _composed(view, content, replace(sheet, zoom=zoom), letters)
        if made.count == 1:
            return made
    return _composed(view, content, sheet, letters)


def _composed(view: str, content: Content, sheet: Sheet, letters: Letters) -> Document:
    frame = frame_of(content, sheet.body, letters)
    leaves = VIEWS[view].leaves(content, frame.body, letters) or [Leaf()]
    return Document(sheet=sheet, content=content, frame=frame, leaves=leaves, view=view)


def paint(document: Document, number: int, painter: QPainter) -> None:
    """Draws a sheet with a painter whose unit is that of the sheet."""
    ink, leaf = Ink(painter, Letters()), document.leaves[number]
    FramePainting(ink, document.content, document.frame).paint(number, document.count)
    VIEWS[document.view].paint(ink, document, leaf)


def _paint_grid(ink: Ink, document: Document, leaf: Leaf, *, lines: Sequence[int]) -> None:
    grid.GridPainting(
        ink, document.content, document.frame.body, lines=lines, page_of=document.page_of
    ).paint(leaf)


def _paint_quarter(ink: Ink, document: Document, leaf: Leaf) -> None:
    quarter.QuarterPainting(ink, document.content, document.frame.body).paint(leaf)


def _paint_list(ink: Ink, document: Document, leaf: Leaf) -> None:
    rows.ListPainting(ink, document.content, document.frame.body).paint(leaf)


VIEWS: Mapping[str, Printed] = {
    "week": Printed(
        period=period.week,
        turned=lambda day, step: day + 7 * step * period.DAY,
        leaves=partial(grid.leaves, lines=WEEK),
        paint=partial(_paint_grid, lines=WEEK),
        zooms=(1.4, 1.2),
    ),
    "month": Printed(
        period=period.month,
        turned=months_on,
        leaves=partial(grid.leaves, lines=MONTH),
        paint=partial(_paint_grid, lines=MONTH),
    ),
    "quarter": Printed(
        period=period.quarter,
        turned=lambda day, step: months_on(day, 3 * step),
        leaves=quarter.leaves,
        paint=_paint_quarter,
        zooms=(1.2,),
    ),
    "list": Printed(
        period=lambda day, _weekday, locale: period.month_as_list(day, locale),
        turned=months_on,
        leaves=rows.leaves,
        paint=_paint_list,
    ),
}
"""What can be printed, by the name of the view; a new one is a line here."""
