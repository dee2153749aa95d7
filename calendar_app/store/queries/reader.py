"""The handle through which screens read."""

from typing import Any, TypeVar

from sqlalchemy import Engine, Row, Select

from calendar_app.store.database import in_words

T = TypeVar("T")


class Reader:
    """Reads what was committed, from one connection of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def rows(self, query: Select[Any]) -> list[Row[Any]]:
        """The rows of a query, as they stand now."""
        with in_words(), self._engine.connect() as connection:
            return list(connection.execute(query).all())

    def values(self, kind: type[T], query: Select[Any]) -> list[T]:
        """The values of a kind that a query over its whole table finds."""
        return [kind(**row._mapping) for row in self.rows(query)]
