"""The quarter on the screen: painted again, and turned to the next one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count, cycle
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from calendar_app.app import Desktop
from calendar_app.domain.filter import Filter
from calendar_app.store.database import FILE
from calendar_app.ui.calendar.quarter import QuarterView
from tests.benchmarks.figures import Figure, compared
from tests.benchmarks.painting import draw_plainly
from tests.benchmarks.seen import seen

COUNTED = """
SELECT channel, day, count(*) FROM placement
WHERE archived = 0 AND day >= ? AND day < ? AND NOT held GROUP BY channel, day
"""


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """Around the busiest month."""
    with seen(QuarterView, folder, desktop) as (view, image):
        yield painted(view, image, posts)
        yield from turned(view, image, folder, posts)


def painted(view: QuarterView, image: QImage, posts: int) -> Figure:
    """What Qt asks for whenever something covered the window."""
    rects = cells(view)
    value, p95, floor = compared(lambda: view.render(image), lambda: draw_plainly(image, rects))
    return Figure(
        name=f"quarter painted ({len(rects)} cells seen)",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="boxes with two lines of text",
    )


def cells(view: QuarterView) -> list[QRect]:
    """The cells of the matrix and its sums."""
    geometry, rows = view.geometry_of_page, range(len(view.page.quarter.rows) + 1)
    return [geometry.count(row, week) for row in rows for week in range(len(view.page.weeks))]


def turned(view: QuarterView, image: QImage, folder: Path, posts: int) -> Iterator[Figure]:
    """Forth and back, placed and painted: as read ahead, and read anew for a filter that hides nothing."""
    directions = cycle([1, -1])
    filters = (Filter(hidden_channels=frozenset({f"none {number}"})) for number in count())

    def turn() -> None:
        view.turn_page(next(directions))
        view.render(image)

    def turn_unread() -> None:
        view.source.filter = next(filters)
        turn()

    first, last = view.range
    with closing(sqlite3.connect(folder / FILE)) as connection:
        days = (first.isoformat(), last.isoformat())
        for name, turned_so in (("read ahead", turn), ("read from disk", turn_unread)):
            value, p95, floor = compared(turned_so, lambda: connection.execute(COUNTED, days).fetchall())
            yield Figure(
                name=f"quarter turned and painted, {name}",
                posts=posts,
                value=value,
                p95=p95,
                unit="ms",
                floor=floor,
                floor_name="SQLite counting the quarter's rows",
            )
