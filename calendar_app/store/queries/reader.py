"""The handle through which screens read."""

import json
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeVar

from calendar_app.store.columns import READ
from calendar_app.store.refusing import in_words

T = TypeVar("T")
Row = Any
"""What a query finds, by the names of its columns."""


class Reader:
    """Reads what was committed, from one connection of its own.

    Queries are SQL in which ``:names`` stand for values, a collection being a JSON array; nothing that
    varies is ever written into one.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: dict[str, tuple[int, Any]] = {}

    @property
    def version(self) -> int:
        """Changes whenever something is committed: while it stays, so does what was read."""
        with in_words():
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def kept(self, name: str, make: Callable[[], T]) -> T:
        """What is made of what was committed: made anew only once something else is."""
        version, known = self.version, self._kept.get(name)
        if known is None or known[0] != version:
            known = self._kept[name] = version, make()
        found: T = known[1]
        return found

    def rows(self, query: str, **values: Any) -> list[Row]:
        """The rows of a query, as they stand now."""
        names, found = self._read(query, values)
        kind = _row_of(names)
        return [kind(*columns) for columns in found]

    def values(self, kind: type[T], query: str, **values: Any) -> list[T]:
        """The values of a kind that a query finds, whose columns are the fields of the kind."""
        names, found = self._read(query, values)
        return [kind(**dict(zip(names, columns, strict=True))) for columns in found]

    def _read(self, query: str, values: Mapping[str, Any]) -> tuple[tuple[str, ...], list[Sequence[Any]]]:
        with in_words():
            cursor = self._connection.execute(query, {n: _plain(value) for n, value in values.items()})
            names = tuple(column[0] for column in cursor.description)
            return names, list(map(_reading(names), cursor))


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (frozenset, list, set, tuple)):
        return json.dumps(list(value))
    return value


@cache
def _row_of(names: tuple[str, ...]) -> Callable[..., Row]:
    """There are as many kinds of rows as there are queries."""
    return namedtuple("Row", names)  # noqa: PYI024 - known once the query is


@cache
def _reading(names: tuple[str, ...]) -> Callable[[tuple[Any, ...]], Sequence[Any]]:
    """What reads the columns that have these names."""
    reads = [(place, READ[name]) for place, name in enumerate(names) if name in READ]

    def read(found: tuple[Any, ...]) -> Sequence[Any]:
        columns = list(found)
        for place, read_one in reads:
            if columns[place] is not None:
                columns[place] = read_one(columns[place])
        return columns

    return read
