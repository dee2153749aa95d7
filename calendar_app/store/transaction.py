"""The one way to write: values put through a transaction, which notes what each was before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from calendar_app.domain.change import Change, Step
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.network import Network
from calendar_app.domain.person import Brand
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.workflow import Status
from calendar_app.journal.author import Author
from calendar_app.journal.history import History
from calendar_app.journal.records import Kind, Record, write_record
from calendar_app.journal.seal import SealedCopy
from calendar_app.journal.trust import Trust
from calendar_app.store import schema
from calendar_app.store.journal_table import JournalTable

T = TypeVar("T")


class Transaction:
    """What a command works with. Reads see what the command wrote before."""

    def __init__(
        self,
        connection: Connection,
        *,
        journal: JournalTable,
        author: Author,
        now: datetime,
        networks: Mapping[str, Network] = {},
    ) -> None:
        self.connection = connection
        self.journal = journal
        self.author = author
        self.now = now
        self.networks = networks
        self.memory = journal.memory
        self._before: dict[tuple[type[Any], str], Any] = {}
        self._current: dict[tuple[type[Any], str], Any] = {}
        self._unwritten: set[tuple[type[Any], str]] = set()
        self._stored: dict[tuple[type[Any], str], bool] = {}
        self._records: list[Record] = []
        self._touched: set[str] = set()
        self._revisited: set[str] = set()

    # -- values

    def find(self, kind: type[T], value_id: str) -> T | None:
        """The value with this id, or None."""
        key = (kind, value_id)
        found: T | None
        if key in self._current:
            found = self._current[key]
        elif kind is Post:
            found = self._find_post(value_id)  # type: ignore[assignment]  # a T is a Post here
        else:
            found = self._read(kind, value_id)
        return found

    def _find_post(self, post_id: str) -> Post | None:
        known = self.memory.posts
        if post_id not in known and (found := self._read(Post, post_id)):
            known[post_id] = found
        return known.get(post_id)

    def _read(self, kind: type[T], value_id: str) -> T | None:
        table = schema.TABLES[kind]
        row = self.connection.execute(select(table).where(table.c.id == value_id)).one_or_none()
        return kind(**row._mapping) if row else None

    def get(self, kind: type[T], value_id: str) -> T:
        """The value with this id. Raises Refusal where it is gone."""
        found = self.find(kind, value_id)
        if found is None:
            raise Refusal("gone")
        return found

    def all(self, kind: type[T], **where: Any) -> list[T]:
        """All values of a kind with these fields, oldest first."""
        self.flush()
        table = schema.TABLES[kind]
        query = select(table).order_by(table.c.id)
        for name, value in where.items():
            query = query.where(table.c[name] == value)
        return [kind(**row._mapping) for row in self.connection.execute(query)]

    def variants_of(self, post_id: str) -> list[Variant]:
        """The variants of a post in the order of the channels."""
        known = self.memory.variants
        if post_id not in known:
            self.flush()
            known[post_id] = self._read_variants(post_id)
        return list(known[post_id])

    def _read_variants(self, post_id: str) -> list[Variant]:
        table, channel = schema.variant, schema.channel
        query = (
            select(table)
            .join(channel, channel.c.id == table.c.channel)
            .where(table.c.post == post_id)
            .order_by(channel.c.position, channel.c.id)
        )
        return [Variant(**row._mapping) for row in self.connection.execute(query)]

    def status_of(self, variant: Variant) -> Status:
        """Where a variant stood before this transaction, as far as that does not depend on now."""
        if variant.post in self.memory.placements:
            known = self.memory.placements[variant.post].get(variant.id, {})
            return Status(known.get("status", Status.DRAFT))
        table = schema.placement
        query = select(table.c.status).where(table.c.post == variant.post, table.c.variant == variant.id)
        return Status(self.connection.execute(query).scalar() or Status.DRAFT)

    def planned(self, first: date, last: date) -> list[tuple[str, Plan]]:
        """The channel and the plan of all that stood in a half-open range of days before this transaction."""
        table = schema.placement
        query = select(table.c.channel, table.c.plan).where(
            ~table.c.archived, table.c.day >= first, table.c.day < last
        )
        return [(row.channel, row.plan) for row in self.connection.execute(query)]

    @property
    def brand(self) -> Brand:
        """The brand of this workspace."""
        return self.all(Brand)[0]

    def put(self, value: Any) -> None:
        """Write a value, new or changed."""
        self._note(type(value), value.id, value)

    def add(self, value: Any) -> None:
        """Write a value whose id is new, which spares looking for an earlier one."""
        key = (type(value), value.id)
        self._before[key] = None
        self._after(key, value)
        self._touch_post_of(value)

    def remove(self, kind: type[Any], value_id: str) -> None:
        """Take a value away."""
        self._note(kind, value_id, None)

    def _note(self, kind: type[Any], value_id: str, after: Any) -> None:
        key = (kind, value_id)
        before = self.find(kind, value_id)
        if before == after:
            return
        self._before.setdefault(key, before)
        self._after(key, after)
        self._touch_post_of(before)
        self._touch_post_of(after)

    def _after(self, key: tuple[type[Any], str], value: Any) -> None:
        self.memory.note(self._current.get(key) or self._before[key])
        self.memory.note(value)
        if key[0] is Channel:
            self.memory.forget_order()
        self._current[key] = value
        self._unwritten.add(key)

    def _touch_post_of(self, value: Any) -> None:
        if isinstance(value, Variant):
            self._touched.add(value.post)
        elif isinstance(value, Post):
            self._touched.add(value.id)

    # -- the journal

    def write(
        self, kind: Kind, *, post: str = "", body: Mapping[str, Any] = {}, must: Sequence[str] = ()
    ) -> Record:
        """Append a signed record by the author; ``must`` is what a reader has to understand of it.

        Raises Refusal("locked") where their key is not at hand.
        """
        if self.author.key is None:
            raise Refusal("locked")
        seq, prev = self.journal.next_in_chain(self.author.key.id)
        record = write_record(
            self.author.key,
            ws=self.journal.ws if kind != Kind.GENESIS else "",
            kind=kind,
            post=post,
            by=self.author.person,
            seq=seq,
            prev=prev,
            seen=[seen.id for seen in self.journal.maximal(post)],
            at=self.now.isoformat(timespec="seconds"),
            must=must,
            body=body,
        )
        self.journal.add(record)
        self._records.append(record)
        if post:
            self._touched.add(post)
        return record

    def keep(self, sealed: SealedCopy, *, post: str, channel: str) -> None:
        """Store the bytes of a copy."""
        self.journal.add_copy(sealed, post=post, channel=channel)

    def history(self, post_id: str) -> History:
        """All that the journal says of a post."""
        return self.journal.history(post_id)

    @property
    def trust(self) -> Trust:
        """Members and rules of the workspace."""
        return self.journal.trust

    def bases(self, post_id: str) -> tuple[str, ...]:
        """The revisions a working copy is based on."""
        return self.journal.bases(post_id)

    def set_bases(self, post_id: str, revisions: Iterable[str]) -> None:
        """Base a working copy on these revisions."""
        self.journal.set_bases(post_id, revisions)
        self._touched.add(post_id)

    def touch(self, post_id: str) -> None:
        """Have the look of a post computed again although no value of it changed."""
        self._touched.add(post_id)
        self._revisited.add(post_id)

    # -- the end

    def flush(self) -> None:
        """Send what is not yet written to the database, many rows at a time, parents first."""
        if self._unwritten:
            unwritten, self._unwritten = self._unwritten, set()
            # Nothing refers to a variant, and one that goes may make room for another of its channel.
            self._flush_gone(Variant, schema.variant, [i for k, i in unwritten if k is Variant])
            kinds = {kind for kind, _ in unwritten}
            written = [(kind, table) for kind, table in schema.TABLES.items() if kind in kinds]
            for kind, table in written:
                self._flush_kind(kind, table, [i for k, i in unwritten if k is kind])
            for kind, table in reversed(written):
                self._flush_gone(kind, table, [i for k, i in unwritten if k is kind])
            self._stored.update((key, self._current[key] is not None) for key in unwritten)
            # What is kept beyond this transaction is what it wrote.
            posts = (self._current[key] for key in unwritten if key[0] is Post)
            self.memory.posts.update((post.id, post) for post in posts if post)
        self.journal.flush()

    def _flush_kind(self, kind: type[Any], table: Any, ids: Sequence[str]) -> None:
        values = [v for i in sorted(ids) if (v := self._current[kind, i]) is not None]
        new = [_row(value) for value in values if not self._is_stored(value)]
        changed = [{**_row(value), "same_id": value.id} for value in values if self._is_stored(value)]
        if new:
            self._execute(insert(table), new)
        if changed:
            self._execute(update(table).where(table.c.id == bindparam("same_id")), changed)

    def _flush_gone(self, kind: type[Any], table: Any, ids: Sequence[str]) -> None:
        gone = [{"gone": i} for i in ids if self._current[kind, i] is None]
        if gone:
            self._execute(delete(table).where(table.c.id == bindparam("gone")), gone)

    def _is_stored(self, value: Any) -> bool:
        """Whether the database has a row for it: a value may be flushed, or removed, more than once."""
        key = (type(value), value.id)
        return self._stored.get(key, self._before[key] is not None)

    def _execute(self, statement: Any, rows: list[dict[str, Any]]) -> None:
        self.connection.execute(statement, rows)

    @property
    def touched(self) -> frozenset[str]:
        """The posts whose look may have changed."""
        return frozenset(self._touched)

    @property
    def revisited(self) -> frozenset[str]:
        """The posts that ``touch`` was called for: anything of them may be new."""
        return frozenset(self._revisited)

    @property
    def written(self) -> tuple[Record, ...]:
        """The records the author wrote."""
        return tuple(self._records)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What became of each value that is no longer what it was."""
        return tuple(
            Change(kind=kind, id=value_id, before=before, after=self._current[kind, value_id])
            for (kind, value_id), before in self._before.items()
            if before != self._current[kind, value_id]
        )

    def step(self, name: str) -> Step:
        """What this transaction did, as one undo entry."""
        return Step(
            name=name,
            person=self.author.person,
            changes=self.changes,
            records=tuple(record.id for record in self._records),
            posts=self.touched,
        )


def _row(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}
