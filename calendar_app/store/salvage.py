"""What a damaged database still gives of what was signed; whoever reads it verifies it."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from calendar_app.store.snapshot import read_only


def readable_records(path: Path) -> list[tuple[bytes, bytes]]:
    """Records with their signatures."""
    found = _salvaged(path, "data, signature", "record")
    return [row for row in found if [type(part) for part in row] == [bytes, bytes]]


def readable_copies(path: Path) -> list[tuple[str, str, bytes]]:
    """Copies with their post and channel."""
    found = _salvaged(path, "post, channel, data", "copy")
    return [row for row in found if [type(part) for part in row] == [str, str, bytes]]


def _salvaged(path: Path, columns: str, table: str) -> list[tuple[Any, ...]]:
    """Read from the front and from the back, as far as each way leads."""
    found: dict[tuple[Any, ...], None] = {}
    for direction in ("ASC", "DESC"):
        query = f"SELECT {columns} FROM {table} ORDER BY place {direction}"  # noqa: S608 - all of it is ours
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            _read_into(found, path, query)
    return list(found)


def _read_into(found: dict[tuple[Any, ...], None], path: Path, query: str) -> None:
    with closing(read_only(path, still=False)) as connection:
        for row in connection.execute(query):
            found[row] = None
