"""Runs commands in transactions, each committed as a whole or not at all.

Apart from the workspace because SQLAlchemy stands behind it: what only shows a brand does without.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar

from calendar_app.commands.identity import Identity
from calendar_app.domain.change import Step
from calendar_app.domain.network import Network
from calendar_app.journal.author import Author
from calendar_app.journal.trust import Trust
from calendar_app.store import projection, search
from calendar_app.store.database import Database
from calendar_app.store.journal_table import JournalTable
from calendar_app.store.memory import Memory
from calendar_app.store.transaction import Transaction

R = TypeVar("R")


def write_first(
    database: Database, command: Callable[..., R], *, author: Author, now: datetime, **about: Any
) -> R:
    """Run the command that founds a brand, before there is an identity to work with."""
    with database.transaction() as connection:
        tx = Transaction(connection, journal=JournalTable(connection, ws=""), author=author, now=now)
        result = command(tx, **about)
        tx.flush()
    return result


class Writer:
    """Writes to one database for whoever ``identity`` says works here."""

    def __init__(
        self,
        database: Database,
        *,
        identity: Identity,
        networks: Mapping[str, Network],
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._identity = identity
        self._networks = networks
        self.clock = clock
        self._trust: Trust | None = None
        self._memory: Memory | None = None

    def write(self, name: str, command: Callable[..., R], /, *args: Any, **kwargs: Any) -> tuple[R, Step]:
        """What a command gives, and the step of that name it was. Raises Refusal with nothing changed."""
        with self._transaction() as tx:
            trust = tx.trust
            result = command(tx, *args, **kwargs)
            projection.refresh(tx, tx.touched)
            projection.refresh_paused(tx, trust)
            search.refresh(tx)
            tx.flush()
            return result, tx.step(name)

    def look(self, reading: Callable[..., R], *args: Any) -> R:
        """What a function finds that takes a transaction and writes nothing."""
        with self._transaction() as tx:
            return reading(tx, *args)

    @contextmanager
    def _transaction(self) -> Iterator[Transaction]:
        # Back once it is committed: what a transaction that failed has remembered never was.
        before, self._memory = self._memory, None
        with self._database.transaction() as connection:
            memory = self._database.remembered(connection, before)
            tx = Transaction(
                connection,
                journal=JournalTable(connection, ws=self._identity.ws, trust=self._trust, memory=memory),
                author=self._identity.author(),
                now=self.clock(),
                networks=self._networks,
            )
            yield tx
            trust = tx.trust
        # What was learned of members and rules holds only once it is committed.
        self._trust = trust
        memory.trim()
        self._memory = memory
