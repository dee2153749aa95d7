"""Other brands of this computer, looked into without opening them."""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from calendar_app.domain.errors import Refusal
from calendar_app.journal.records import RecordRefused
from calendar_app.store.columns import HEAD
from calendar_app.store.database import FILE
from calendar_app.store.queries.reader import Reader

log = logging.getLogger(__name__)
T = TypeVar("T")


def look_into(folder: Path, question: Callable[[Reader], T]) -> T | None:
    """What a question finds in a brand that may be open elsewhere: no lock is taken, nothing is written.

    None where there is nothing this program can read: gone, damaged, or of another version.
    """
    file = folder / FILE
    try:
        with closing(_connection(file)) as connection:
            (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
            return question(Reader(connection)) if version == HEAD else None
    except (sqlite3.DatabaseError, Refusal, RecordRefused, LookupError, ValueError) as error:
        log.info("%s is not looked into: %s", folder.name, error)
        return None


def _connection(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=1)
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection
