"""What SQLite says, as refusals that can be put into words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from calendar_app.domain.errors import Refusal


@contextmanager
def in_words() -> Iterator[None]:
    """Turns what goes wrong in the database into a Refusal; SQLAlchemy keeps what SQLite said in ``orig``."""
    try:
        yield
    except Exception as error:
        said = getattr(error, "orig", error)
        if isinstance(said, sqlite3.OperationalError):
            raise Refusal(key_of(str(said))) from error
        # Other faults have classes of their own: malformed, not a database, a search that cannot be begun.
        if type(said) is sqlite3.DatabaseError:
            raise Refusal("workspace_damaged") from error
        raise


def key_of(message: str) -> str:
    """The refusal for what SQLite could not do."""
    for sign, key in (
        ("disk is full", "disk_full"),
        ("readonly", "workspace_read_only"),
        ("locked", "workspace_busy"),
        ("no such table", "workspace_damaged"),
        ("unable to open", "workspace_missing"),
    ):
        if sign in message:
            return key
    return "disk_error"
