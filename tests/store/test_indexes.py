"""What is read while one works costs what is seen: SQLite finds it by an index, not by looking at all."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from calendar_app.commands.planning import add_slot
from calendar_app.commands.posts import create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.store import queries
from calendar_app.store.queries.reader import Reader
from tests.builders import NOW, at, make_workspace

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 6)
GROWING = ("placement", "post", "variant", "wording", "record", "copy", "event")
"""Tables with a row or more for each post."""

READINGS: dict[str, Callable[[Reader], object]] = {
    "page": lambda r: queries.cards_between(r, FIRST, LAST, now=NOW),
    "filtered page": lambda r: queries.cards_between(
        r,
        FIRST,
        LAST,
        now=NOW,
        filter=Filter(tags=frozenset({"x"}), pillars=frozenset({"x"}), troubles=frozenset(Trouble)),
    ),
    "warnings": lambda r: queries.warnings_between(r, FIRST, LAST, now=NOW),
    "tray": lambda r: queries.cards_without_date(r, now=NOW),
    "some cards": lambda r: queries.cards_of(r, "one", "another", now=NOW),
    "free slots": lambda r: queries.free_slots_between(r, FIRST, LAST, now=NOW, filter=Filter()),
    "blocks": lambda r: queries.blocks_between(r, FIRST, LAST),
    "today": lambda r: queries.agenda_of(r, now=NOW),
    "queue": queries.waiting,
    "some of the queue": lambda r: queries.waiting_of(r, ["one", "another"]),
    "post": lambda r: queries.post(r, "one"),
    "series of a post": lambda r: queries.in_series(r, "one"),
    "launch of a post": lambda r: queries.launch_of(r, "one"),
    "posts of a launch": lambda r: queries.posts_of_launch(r, "one"),
    "posts of a profile": lambda r: queries.posts_around(r, "one", "one", today=FIRST, not_shown=()),
    "variants": lambda r: queries.variants(r, "one"),
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    channel = queries.channels(made.reader)[0].id
    made.run(create_post, title="One", channels=[channel], plan=at("2026-11-12T10:00"), text="One")
    made.run(add_slot, channel=channel, weekdays=[2], time=at("2026-11-12T10:00").time)
    yield made
    made.close()


@pytest.mark.parametrize("name", READINGS)
def test_nothing_that_grows_is_looked_through(workspace: Workspace, name: str) -> None:
    asked: list[str] = []
    connection = workspace.database.reading
    connection.set_trace_callback(asked.append)
    READINGS[name](workspace.reader)
    connection.set_trace_callback(None)
    steps = [row[3] for query in asked for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert steps
    assert not [step for step in steps if step.startswith(tuple(f"SCAN {table}" for table in GROWING))]
