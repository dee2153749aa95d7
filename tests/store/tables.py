"""What is on disk, read past the program."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from typing import Any

from calendar_app.commands.workspace import Workspace
from calendar_app.store import projection, schema, search
from calendar_app.store.transaction import Transaction

PLANNING = tuple(table.name for table in schema.TABLES.values())
EVERYTHING = tuple(schema.metadata.tables)
TOLD = ("post", "channel", "format", "plan", "status", "trust", "held", "marks", "leaving", "leaving_plan")
Rows = dict[str, list[tuple[Any, ...]]]


def contents(workspace: Workspace, tables: Iterable[str] = EVERYTHING) -> Rows:
    """Every row of these tables, in the same order for equal rows."""
    with closing(sqlite3.connect(workspace.database.path)) as connection:
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr)  # noqa: S608
            for name in tables
        }


def planning(workspace: Workspace) -> Rows:
    """What undo goes back and forth over."""
    return contents(workspace, PLANNING)


def told(workspace: Workspace, *columns: str) -> list[tuple[Any, ...]]:
    """Where each variant stands, without the ids that each workstation gives its own."""
    names = ", ".join(columns or TOLD)
    with closing(sqlite3.connect(workspace.database.path)) as connection:
        query = f"SELECT {names} FROM placement WHERE variant != '' ORDER BY post, channel"  # noqa: S608
        return connection.execute(query).fetchall()


def ids_in(workspace: Workspace, table: str) -> list[str]:
    """The ids of what is in a table, in order."""
    with closing(sqlite3.connect(workspace.database.path)) as connection:
        return [row[0] for row in connection.execute(f'SELECT id FROM "{table}" ORDER BY id')]  # noqa: S608


def record_ids(workspace: Workspace) -> set[str]:
    """The ids of all records here."""
    return set(ids_in(workspace, "record"))


def demand_cache_is_right(workspace: Workspace) -> None:
    """What was kept in step is what would be computed from nothing."""
    kept = told(workspace), findable(workspace)
    workspace.look(_rebuild)
    assert (told(workspace), findable(workspace)) == kept


def findable(workspace: Workspace) -> list[tuple[Any, ...]]:
    """What the full-text index and the fingerprints say of each post, without their places."""
    with closing(sqlite3.connect(workspace.database.path)) as connection:
        words = "SELECT post, title, words FROM search JOIN indexed ON place = search.rowid ORDER BY post"
        marks = "SELECT post, channel, fingerprint FROM wording ORDER BY post, channel"
        return [*connection.execute(words), *connection.execute(marks)]


def _rebuild(tx: Transaction) -> None:
    projection.rebuild(tx)
    search.rebuild(tx)
