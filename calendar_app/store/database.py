"""The SQLite file of a workspace: opening, migrating, backing up, checking."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from calendar_app.domain.errors import Refusal
from calendar_app.store.columns import HEAD
from calendar_app.store.memory import Memory
from calendar_app.store.refusing import in_words, key_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

log = logging.getLogger(__name__)
FILE = "calendar.db"
BACKUPS = "backups"
DAMAGED = "damaged"
"""Left among the backups by a copy that was found damaged: the next opening looks at the whole file."""
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # what was acknowledged survives a power cut
    "foreign_keys=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
)


class Database:
    """One connection that reads what was committed, and one that writes, opened when it is first needed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with in_words():
            self.reading = _connected(path)
            self.reading.execute("PRAGMA query_only=ON")

    @cached_property
    def _engine(self) -> "Engine":
        return _engine(self.path)

    @contextmanager
    def transaction(self) -> "Iterator[Connection]":
        """A connection whose changes are committed together at the end, or not at all.

        Raises Refusal: workspace_away where the file is no longer in its place, disk_full …
        """
        # SQLite would go on writing into a deleted file, or one whose disk is unmounted, and say nothing.
        if not self.path.exists():
            raise Refusal("workspace_away")
        with in_words(), self._engine.begin() as connection:
            yield connection

    def remembered(self, connection: "Connection", memory: Memory | None) -> Memory:
        """What earlier transactions remember, or nothing where somebody else has written since."""
        version = int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        return memory if memory and memory.version == version else Memory(version=version)

    def backup(self, target: Path) -> None:
        """A consistent copy of the database, taken while it is in use, from any thread. Raises OSError."""
        _copy(self.path, target)

    def problems(self) -> list[str]:
        """What SQLite finds wrong with the file, in its own words."""
        found = [row[0] for row in self.reading.execute("PRAGMA integrity_check") if row[0] != "ok"]
        strays = self.reading.execute("PRAGMA foreign_key_check").fetchall()
        return found + [f"{row[0]} {row[1]} → {row[2]}" for row in strays]

    def close(self) -> None:
        """Close both connections; the write-ahead log is folded into the file."""
        self.reading.close()
        if "_engine" in vars(self):
            self._engine.dispose()


def create_database(folder: Path) -> Database:
    """A new empty database in a workspace folder."""
    path = folder / FILE
    migrate(path)
    return Database(path)


def open_database(folder: Path, *, now: datetime) -> Database:
    """The database of a workspace, brought to this program's version after a backup.

    Raises Refusal: workspace_missing, workspace_damaged, workspace_newer, workspace_read_only.
    """
    path = folder / FILE
    if not path.is_file():
        raise Refusal("workspace_missing", folder=str(folder))
    if (folder / BACKUPS / DAMAGED).exists():
        _demand_whole(path)
    version = _version(path)
    if version != HEAD:
        demand_known(version)
        _backup_before(path, version, now)
        migrate(path)
    return Database(path)


def _version(path: Path) -> str:
    """Asked without the program's pragmas: a file that is damaged must stay as it was found."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        raise Refusal(key_of(str(error))) from error
    except sqlite3.DatabaseError as error:
        raise Refusal("workspace_damaged") from error
    if row is None:
        raise Refusal("workspace_damaged")
    return str(row[0])


def _demand_whole(path: Path) -> None:
    """Takes as long as reading the file: only where there is a reason."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    except sqlite3.DatabaseError as error:
        raise Refusal("workspace_damaged") from error
    if not whole:
        raise Refusal("workspace_damaged")
    (path.parent / BACKUPS / DAMAGED).unlink(missing_ok=True)


def demand_known(version: str) -> None:
    """That this program has heard of a version. Raises Refusal("workspace_newer")."""
    # Alembic costs 150 ms to import: only an older database needs it.
    from calendar_app.store.migrations import revisions  # noqa: PLC0415

    if version not in revisions():
        raise Refusal("workspace_newer")


def migrate(path: Path) -> None:
    """Bring a database to this program's version, or make a new one. Raises Refusal: disk_full …"""
    from calendar_app.store.migrations import upgrade  # noqa: PLC0415

    engine = _engine(path)
    try:
        with in_words(), engine.begin() as connection:
            upgrade(connection)
    finally:
        engine.dispose()


def _backup_before(path: Path, version: str, now: datetime) -> None:
    """An older database is not touched before there is a copy of it. Raises Refusal("backup_failed")."""
    folder = path.parent / BACKUPS
    try:
        folder.mkdir(exist_ok=True)
        _copy(path, folder / f"{now:%Y-%m-%d-%H%M%S}-before-{HEAD}-from-{version}.db")
    except OSError as error:
        raise Refusal("backup_failed", folder=str(folder)) from error


def _copy(path: Path, target: Path) -> None:
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _connected(path: Path) -> sqlite3.Connection:
    """Without transactions of its own making: each statement, or whoever says BEGIN, decides."""
    connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _engine(path: Path) -> "Engine":
    """An engine with one connection that takes the write lock when a transaction begins."""
    # It costs as much as two bare windows to import: the calendar is on the screen before.
    from sqlalchemy import create_engine, event  # noqa: PLC0415
    from sqlalchemy.pool import StaticPool  # noqa: PLC0415

    engine = create_engine("sqlite://", creator=lambda: _connected(path), poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: "Connection") -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
