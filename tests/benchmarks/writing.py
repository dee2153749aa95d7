"""What a person waits for when something is changed: until it is on disk."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from calendar_app.app import Desktop
from calendar_app.commands.posts import move_card
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.card import Card
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.store.database import PRAGMAS
from calendar_app.ui.composer import ComposerPanel
from tests.benchmarks.brands import opened
from tests.benchmarks.figures import Figure, compared

WEEKS = timedelta(weeks=6)
COMMIT = "a bare SQLite commit of one row"


def measure(folder: Path, posts: int, desktop: Desktop) -> Iterator[Figure]:
    """A card moved, and a letter typed."""
    workspace = opened(folder)
    with bare_commit(folder) as commit:
        try:
            card = some_card(workspace)
            yield moved(workspace, card, commit, posts)
            yield typed(workspace, card, commit, posts, desktop)
        finally:
            workspace.close()


def some_card(workspace: Workspace) -> Card:
    """One that may be moved: of the last weeks that are planned, where little is published yet."""
    days = queries.first_and_last_day(workspace.reader)
    assert days is not None
    last = days[1] + timedelta(days=1)
    cards = queries.cards_between(workspace.reader, last - WEEKS, last, now=workspace.clock())
    return next(card for card in cards if not any(v.status is Status.PUBLISHED for v in card.variants))


def moved(workspace: Workspace, card: Card, commit: Callable[[], object], posts: int) -> Figure:
    """To the next day and back."""
    assert card.plan is not None
    here, there = card.plan, card.plan.on(card.plan.day + timedelta(days=1))
    ways = cycle([(here, there), (there, here)])

    def move() -> None:
        before, after = next(ways)
        workspace.run(move_card, card.post, from_plan=before, to_plan=after)

    value, p95, floor = compared(move, commit, times=61)
    return Figure(
        name="move committed", posts=posts, value=value, p95=p95, unit="ms", floor=floor, floor_name=COMMIT
    )


def typed(
    workspace: Workspace, card: Card, commit: Callable[[], object], posts: int, desktop: Desktop
) -> Figure:
    """A letter in the composer, counted, previewed and written, without the pause that waits for more."""
    context = desktop.context_of(workspace)
    panel = ComposerPanel(context)
    panel.resize(1440, 900)
    panel.show()
    panel.open(card.post)
    letters = cycle([Qt.Key.Key_A, Qt.Key.Key_Backspace])

    def type_one() -> None:
        QTest.keyClick(panel.writing.editor, next(letters))
        panel.saver.flush()

    try:
        value, p95, floor = compared(type_one, commit, times=41)
    finally:
        panel.close()
        panel.deleteLater()
        context.deleteLater()
    return Figure(
        name="keystroke to saved row",
        posts=posts,
        value=value,
        p95=p95,
        unit="ms",
        floor=floor,
        floor_name=COMMIT,
    )


@contextmanager
def bare_commit(folder: Path) -> Iterator[Callable[[], object]]:
    """One row changed in a database of its own, on the same disk and as safely."""
    file = folder.parent / "bare.db"
    connection = sqlite3.connect(file, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("INSERT OR REPLACE INTO row VALUES (1, '')")
    texts = cycle(["Les lampes de Roubaix", "arrivent vendredi"])
    yield lambda: connection.execute("UPDATE row SET text = ? WHERE id = 1", [next(texts)])
    connection.close()
    for leftover in file.parent.glob("bare.db*"):
        leftover.unlink()
