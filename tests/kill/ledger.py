"""What a worker said it had done, and whether a database still knows all of it.

A worker prints a line before each command and one after its commit, so that whatever is
missing later is missing from a promise, and at most one command was cut off.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from calendar_app.store.database import FILE

State = dict[str, Any]
WALKS_BACK = frozenset({"undo", "redo"})


def state_of(connection: sqlite3.Connection, post: str) -> State:
    """A digest of a post's rows, and the ids of its records in the order in which they were written."""
    rows = [
        connection.execute("SELECT * FROM post WHERE id = ?", [post]).fetchall(),
        connection.execute("SELECT * FROM variant WHERE post = ? ORDER BY id", [post]).fetchall(),
        connection.execute("SELECT * FROM base WHERE post = ? ORDER BY revision", [post]).fetchall(),
    ]
    records = connection.execute("SELECT id FROM record WHERE post = ? ORDER BY place", [post])
    return {
        "rows": hashlib.sha256(repr(rows).encode()).hexdigest(),
        "records": [row[0] for row in records],
    }


@dataclass
class Ledger:
    """Every promise made so far, over all workers of a workspace."""

    promised: dict[str, list[State]] = field(default_factory=dict)
    """Per post each state that was acknowledged, the last one last."""
    under_way: dict[str, Any] | None = None
    acknowledged: int = 0

    def read(self, lines: Iterable[str]) -> None:
        """Take in what a worker printed; a line that was cut off says nothing."""
        for line in lines:
            if not line.endswith("\n"):
                return
            said = json.loads(line)
            if said["is"] == "doing":
                self.under_way = said
            elif said["is"] == "done":
                self._take_in(said["posts"])

    def _take_in(self, posts: dict[str, State]) -> None:
        self.under_way = None
        self.acknowledged += bool(posts)
        for post, state in posts.items():
            self.promised.setdefault(post, []).append(state)

    def missing(self, folder: Path) -> list[str]:
        """What was promised and is not there, in sentences."""
        with closing(sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)) as connection:
            return [*self._lost(connection), *self._unexpected(connection)]

    def _lost(self, connection: sqlite3.Connection) -> Iterable[str]:
        for post, states in self.promised.items():
            found, last = state_of(connection, post), states[-1]
            if found["records"][: len(last["records"])] != last["records"]:
                yield f"records of {post} are lost or in another order"
            elif found != last and not self._may_differ(post, found):
                yield f"{post} is not as it was acknowledged"

    def _may_differ(self, post: str, found: State) -> bool:
        """Only what was under way may show, and going back to an earlier state is only for undo and redo."""
        doing = self.under_way
        if doing is None or post not in doing["posts"]:
            return False
        return doing["command"] in WALKS_BACK or found not in self.promised[post]

    def _unexpected(self, connection: sqlite3.Connection) -> Iterable[str]:
        posts = {row[0] for row in connection.execute("SELECT id FROM post")}
        new = posts - self.promised.keys()
        allowed = 1 if self.under_way and self.under_way["makes_post"] else 0
        if len(new) > allowed:
            yield f"{len(new)} posts are there that nobody acknowledged"

    def settle(self, folder: Path) -> None:
        """Go on from what is there now."""
        self.under_way = None
        with closing(sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)) as connection:
            posts = {row[0] for row in connection.execute("SELECT id FROM post")}
            self.promised = {post: [state_of(connection, post)] for post in posts | self.promised.keys()}
