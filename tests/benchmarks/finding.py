"""What somebody waits for who looks for posts: another filter seen, and a letter more of what they type."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain, combinations, cycle
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.app import Desktop
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.store.database import FILE
from calendar_app.ui.window import MainWindow
from tests.benchmarks.brands import busiest_month, opened
from tests.benchmarks.figures import Figure, compared
from tests.benchmarks.painting import PAGE

SIZE = QSize(1440, 900)
TYPED = "lampe roubaix"
MATCHES = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 20"


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """In the whole window, in the busiest month: the sidebar's counts and the tray follow as well."""
    workspace = opened(folder)
    window = MainWindow(desktop.context_of(workspace))
    window.resize(SIZE)
    window.show()
    window.calendar.show_view("month")
    window.calendar.view.go(busiest_month(folder))
    try:
        with closing(sqlite3.connect(folder / FILE)) as connection:
            yield filtered(window, connection, posts)
            yield searched(window, connection, posts)
    finally:
        window.close()
        window.deleteLater()
        window.context.deleteLater()
        workspace.close()


def filtered(window: MainWindow, connection: sqlite3.Connection, posts: int) -> Figure:
    """By what keeps many posts and by what keeps few, one after the other; all that changed is painted."""
    filters = some_filters(window.context.workspace.reader)

    def filter_by_next() -> None:
        window.sidebar.filtering.apply(next(filters))
        QApplication.processEvents()

    first, last = window.calendar.view.range
    rows = (first.isoformat(), last.isoformat())
    value, p95, floor = compared(filter_by_next, lambda: connection.execute(PAGE, rows).fetchall(), times=50)
    return Figure(
        name="filter changed and painted",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="SQLite reading the month's rows",
    )


def some_filters(reader: queries.Reader) -> Iterator[Filter]:
    """By ever other people, and for each by something else in turn: 60 in all, none of them twice."""
    people = [person.id for person in queries.people(reader)]
    groups = chain.from_iterable(combinations(people, size) for size in range(1, len(people) + 1))
    for group in map(frozenset, groups):
        yield Filter(people=group)
        yield Filter(people=group, pillars=frozenset({""}))
        yield Filter(people=group, statuses=frozenset({Status.PUBLISHED}))
        yield Filter(people=group, troubles=frozenset({Trouble.TOO_CLOSE}))


def searched(window: MainWindow, connection: sqlite3.Connection, posts: int) -> Figure:
    """Letter by letter until the entries are painted, and from the first to the last word anew."""
    letters = cycle(TYPED)
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    window.search()

    def type_one() -> None:
        letter = next(letters)
        if len(window.finder.line.text()) == len(TYPED):
            window.finder.line.clear()
        QTest.keyClicks(window.finder.line, letter)
        window.finder.render(image)

    value, p95, floor = compared(type_one, _matching(connection), times=4 * len(TYPED))
    window.finder.dismiss()
    return Figure(
        name="letter typed and entries painted",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name="SQLite finding the same words",
    )


def _matching(connection: sqlite3.Connection) -> Callable[[], object]:
    """What SQLite needs to find the beginnings of the words, one after the other."""
    begun = cycle([TYPED[:length].split() for length in range(1, len(TYPED) + 1)])

    def match() -> object:
        words = " AND ".join(f'"{word}" *' for word in next(begun))
        return connection.execute(MATCHES, [words]).fetchall()

    return match
