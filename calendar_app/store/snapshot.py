"""A copy of a brand's database, read as if a stranger had made it; nothing in it is believed unchecked.

Follows SQLite's own advice for such files (sqlite.org/security.html): no triggers, no views, an untrusted
schema, and a check of the whole file before the first question.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from unicodedata import is_normalized

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    String,
    Table,
    create_engine,
    func,
    literal,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from calendar_app.domain.errors import Refusal
from calendar_app.domain.person import Brand
from calendar_app.journal.records import RecordRefused
from calendar_app.store import schema
from calendar_app.store.columns import HEAD
from calendar_app.store.database import demand_known, migrate
from calendar_app.store.journal_table import JournalTable

T = TypeVar("T")


class Snapshot:
    """The values and the journal of a database that stands still while it is read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.brand = self.values(Brand)[0]
        self.journal = JournalTable(connection, ws=self.brand.id)

    def values(self, kind: type[T]) -> list[T]:
        """All values of a kind."""
        found = self._connection.execute(select(schema.TABLES[kind]))
        return [kind(**row._mapping) for row in found]

    def bases(self) -> dict[str, tuple[str, ...]]:
        """Per post the revisions that its working copy is based on."""
        table = schema.base
        found: dict[str, tuple[str, ...]] = {}
        query = select(table.c.post, table.c.revision).order_by(table.c.revision)
        for post, revision in self._connection.execute(query):
            found[post] = (*found.get(post, ()), revision)
        return found

    @property
    def records(self) -> int:
        """How many signed records there are."""
        return self._connection.execute(select(func.count()).select_from(schema.record)).scalar_one()

    @property
    def files(self) -> frozenset[str]:
        """The ids of the pictures and of the files made from them."""
        assets = self._connection.execute(select(schema.asset.c.id)).scalars()
        return self.journal.all_blobs().union(assets)

    def records_beyond(self, other: "Snapshot") -> list[tuple[bytes, bytes]]:
        """Records that another one does not have, with their signatures."""
        known = other.ids_in(schema.record)
        stored = self.journal.stored_records()
        return [(data, signature) for name, data, signature in stored if name not in known]

    def copies_beyond(self, other: "Snapshot") -> list[tuple[str, str, bytes]]:
        """Copies that another one does not have, with their post and channel."""
        known = other.ids_in(schema.copy)
        return [(p, c, data) for name, p, c, data in self.journal.stored_copies() if name not in known]

    def ids_in(self, table: Table) -> set[str]:
        """The ids under which a table keeps its rows."""
        return set(self._connection.execute(select(table.c.id)).scalars())


@contextmanager
def foreign(path: Path) -> Iterator[Snapshot]:
    """A copy that lies where nobody else writes; brought to this program's version first.

    Raises Refusal: backup_damaged, backup_newer.
    """
    with _refused_as_damaged():
        if demand_sound(path) != HEAD:
            migrate(path)
        with _reading(path, still=True) as connection:
            _demand_kinds(connection)
            snapshot = Snapshot(connection)
            _demand_values(snapshot)
            yield snapshot


@contextmanager
def own(path: Path) -> Iterator[Snapshot]:
    """The database of the brand that is open, as it stands now, from a connection of its own."""
    with _reading(path, still=False) as connection:
        yield Snapshot(connection)


def demand_sound(path: Path) -> str:
    """That a file is a whole database this program knows; gives its version.

    Raises Refusal: backup_damaged, backup_newer.
    """
    with _refused_as_damaged(), closing(read_only(path, still=True)) as connection:
        kinds = connection.execute("SELECT type, sql FROM sqlite_master").fetchall()
        faults = (
            any(kind not in ("table", "index") or _is_alien(sql) for kind, sql in kinds),
            connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",),
            connection.execute("PRAGMA foreign_key_check").fetchone() is not None,
        )
        if any(faults):
            raise Refusal("backup_damaged")
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if version != HEAD:
            _demand_known(str(version))
        return str(version)


def _is_alien(sql: str | None) -> bool:
    """A virtual table runs code as it is read; the full-text index is the one of ours, and is not read."""
    return sql is not None and sql.upper().startswith("CREATE VIRTUAL") and sql != schema.SEARCH_SQL


def _demand_known(version: str) -> None:
    try:
        demand_known(version)
    except Refusal as refusal:
        raise Refusal("backup_newer") from refusal


@contextmanager
def _refused_as_damaged() -> Iterator[None]:
    """Whatever a foreign file makes the readers say, to a person it is one thing."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError, RecordRefused) as error:
        raise Refusal("backup_damaged") from error
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal("backup_damaged") from error


@contextmanager
def _reading(path: Path, *, still: bool) -> Iterator[Connection]:
    engine = create_engine("sqlite://", creator=lambda: read_only(path, still=still), poolclass=StaticPool)
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def read_only(path: Path, *, still: bool) -> sqlite3.Connection:
    """A connection that writes nothing, and to a file that stands ``still`` nothing beside it either."""
    mode = "mode=ro&immutable=1" if still else "mode=ro"
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)
    for pragma in ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _demand_kinds(connection: Connection) -> None:
    """SQLite stores anything in any column: what stands in each must be what the column is for."""
    for table in schema.metadata.tables.values():
        wrong = [func.typeof(type_coerce(c, String)).not_in(_kinds_of(c)) for c in table.columns]
        if connection.execute(select(literal(1)).select_from(table).where(or_(*wrong)).limit(1)).first():
            raise Refusal("backup_damaged")


def _kinds_of(column: Column[Any]) -> list[str]:
    whole, raw = isinstance(column.type, Integer | Boolean), isinstance(column.type, LargeBinary)
    return ["integer" if whole else "blob" if raw else "text", *(["null"] if column.nullable else [])]


def _demand_values(snapshot: Snapshot) -> None:
    for kind in schema.TABLES:
        for value in snapshot.values(kind):
            if not all(_is_plain(getattr(value, field.name)) for field in fields(value)):
                raise Refusal("backup_damaged")


def _is_plain(value: object) -> bool:
    """As the commands leave it: text in normal form C, moments with their zone."""
    if isinstance(value, datetime):
        return value.tzinfo is not None
    return not isinstance(value, str) or (is_normalized("NFC", value) and "\0" not in value)
