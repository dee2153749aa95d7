"""Records, copies and bases in the database, and what is cached of them while a workspace is open."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from calendar_app.journal.history import History
from calendar_app.journal.past import Past
from calendar_app.journal.records import Kind, Record, read_record
from calendar_app.journal.seal import Copy, SealedCopy, read_copy
from calendar_app.journal.trust import Trust
from calendar_app.store import schema
from calendar_app.store.memory import Memory

BATCH = 1000


class JournalTable:
    """The journal as one transaction sees it; what it adds is written at ``flush``."""

    def __init__(
        self,
        connection: Connection,
        *,
        ws: str,
        trust: Trust | None = None,
        memory: Memory | None = None,
    ) -> None:
        self.connection = connection
        self.ws = ws
        self.memory = memory or Memory(version=0)
        self._trust = trust
        self._chains: dict[str, tuple[int, str]] = {}
        self._tips: dict[str, list[Record]] = {}
        self._here = self.memory.blobs
        self._records = self.memory.records
        self._copies = self.memory.copies
        self._bases = self.memory.bases
        self._new_records: list[Record] = []
        self._new_copies: list[dict[str, object]] = []
        self._new_blobs: list[dict[str, object]] = []
        self._new_bases: list[dict[str, str]] = []

    @property
    def trust(self) -> Trust:
        """Members, devices and rules, read once."""
        if self._trust is None:
            past = Past.of(self.records(""))
            self._trust = Trust(past, ws=self.ws, forks=self._forks())
        return self._trust

    def records(self, post_id: str) -> list[Record]:
        """The records of a post, or the workspace's own for "", in the order they arrived."""
        if post_id not in self._records:
            table = schema.record
            query = (
                select(table.c.data, table.c.signature).where(table.c.post == post_id).order_by(table.c.place)
            )
            self._records[post_id] = [read_record(*row) for row in self.connection.execute(query)]
        return self._records[post_id]

    def copies(self, post_id: str) -> dict[str, Copy]:
        """The copies of a post that are here, by id."""
        if post_id not in self._copies:
            table = schema.copy
            query = select(table.c.id, table.c.data).where(table.c.post == post_id)
            self._copies[post_id] = {name: read_copy(data) for name, data in self.connection.execute(query)}
        return self._copies[post_id]

    def starts_empty(self, post_id: str) -> None:
        """Say that a post is new here, so that nothing needs to be looked up for it."""
        self._records.setdefault(post_id, [])
        self._copies.setdefault(post_id, {})
        self._bases.setdefault(post_id, ())

    def history(self, post_id: str) -> History:
        """A post's records together with the workspace's."""
        records, copies = self.records(post_id), self.copies(post_id)
        missing = self._missing(copies.values())
        made_from = (len(records), len(copies), missing, self.trust)
        before, history = self.memory.histories.get(post_id, (None, None))
        if history is None or before != made_from:
            history = History(records, post=post_id, trust=self.trust, copies=copies, missing_blobs=missing)
            self.memory.histories[post_id] = (made_from, history)
        return history

    def maximal(self, post_id: str) -> list[Record]:
        """The records known of a post and the workspace that no other of them has seen."""
        if post_id not in self._tips:
            past = self.trust.past
            past = Past.of(self.records(post_id), after=past) if post_id else past
            self._tips[post_id] = past.maximal(past.records)
        return self._tips[post_id]

    def next_in_chain(self, device: str) -> tuple[int, str]:
        """The number of a device's next record, and the id of its last."""
        if device not in self._chains:
            table = schema.record
            last = self.connection.execute(
                select(table.c.seq, table.c.id)
                .where(table.c.device == device)
                .order_by(table.c.seq.desc())
                .limit(1)
            ).one_or_none()
            self._chains[device] = (last.seq, last.id) if last else (0, "")
        seq, prev = self._chains[device]
        return seq + 1, prev

    def add(self, record: Record) -> None:
        """Append a record of our own."""
        self.records(record.post).append(record)
        self._chains[record.device] = (record.seq, record.id)
        self._new_records.append(record)
        if record.post:
            self._advance(record)
        else:
            self._trust = None
            self._tips.clear()

    def _advance(self, record: Record) -> None:
        """Let a record stand for those it names as seen; nothing maximal is seen in any other way."""
        tips = self._tips.get(record.post)
        if tips is not None:
            self._tips[record.post] = [tip for tip in tips if tip.id not in record.seen] + [record]

    def unknown(self, records: Sequence[Record]) -> list[Record]:
        """Those of some records that are not here yet."""
        self.flush()
        here: set[str] = set()
        for start in range(0, len(records), BATCH):
            ids = [record.id for record in records[start : start + BATCH]]
            known = select(schema.record.c.id).where(schema.record.c.id.in_(ids))
            here.update(self.connection.execute(known).scalars())
        return [record for record in records if record.id not in here]

    def receive(self, records: Sequence[Record]) -> None:
        """Append records of others whose signatures were verified."""
        self._new_records.extend(records)
        self.forget()

    def posts(self) -> list[str]:
        """Every post that the journal speaks of."""
        posts = self.connection.execute(select(schema.record.c.post).distinct()).scalars()
        return [post_id for post_id in posts if post_id]

    def posts_with(self, kind: Kind) -> list[str]:
        """The posts of which a record may be of this kind; some of them may only have its name in a text."""
        self.flush()
        table = schema.record
        named = func.instr(table.c.data, f'"{kind}"'.encode()) > 0
        query = select(table.c.post).distinct().where(table.c.post != "", named)
        return list(self.connection.execute(query).scalars())

    def all_records(self) -> list[tuple[bytes, bytes]]:
        """Every record with its signature, in the order they arrived."""
        return [(data, signature) for _, data, signature in self.stored_records()]

    def all_copies(self) -> list[tuple[str, str, bytes]]:
        """Every copy with its post and channel."""
        return [(post, channel, data) for _, post, channel, data in self.stored_copies()]

    def stored_records(self) -> Iterator[tuple[str, bytes, bytes]]:
        """The id under which each record is kept, its bytes and its signature."""
        table = schema.record
        query = select(table.c.id, table.c.data, table.c.signature).order_by(table.c.place)
        return (tuple(row) for row in self.connection.execute(query))

    def stored_copies(self) -> Iterator[tuple[str, str, str, bytes]]:
        """The id under which each copy is kept, its post, channel and bytes."""
        table = schema.copy
        query = select(table.c.id, table.c.post, table.c.channel, table.c.data)
        return (tuple(row) for row in self.connection.execute(query))

    def all_blobs(self) -> frozenset[str]:
        """The ids of the files that are here."""
        return frozenset(self.connection.execute(select(schema.blob.c.id)).scalars())

    def put_aside(self, refused: Iterable[tuple[bytes, bytes, str]], *, at: datetime) -> None:
        """Keep what was refused where it can be looked at, with the reason."""
        table = schema.quarantine
        known = {tuple(row) for row in self.connection.execute(select(table.c.data, table.c.signature))}
        new = {(data, signature): reason for data, signature, reason in refused}
        rows = [
            {"data": data, "signature": signature, "reason": reason, "arrived_at": at}
            for (data, signature), reason in new.items()
            if (data, signature) not in known
        ]
        if rows:
            self.connection.execute(insert(table), rows)

    def forget(self) -> None:
        """Read everything anew when it is next asked for."""
        self.flush()
        self._trust = None
        self.memory.forget_journal()
        self._chains.clear()
        self._tips.clear()

    def add_copy(self, sealed: SealedCopy, *, post: str, channel: str) -> None:
        """Keep the bytes of a copy; one already here is left alone."""
        copies = self.copies(post)
        if sealed.id not in copies:
            copies[sealed.id] = sealed.copy
            self._new_copies.append({"id": sealed.id, "post": post, "channel": channel, "data": sealed.data})

    def add_blob(self, blob_id: str) -> None:
        """Note that a file is in the media store."""
        self._here.add(blob_id)
        self._new_blobs.append({"id": blob_id})

    def bases(self, post_id: str) -> tuple[str, ...]:
        """The revisions a working copy is based on."""
        if post_id not in self._bases:
            query = select(schema.base.c.revision).where(schema.base.c.post == post_id)
            self._bases[post_id] = tuple(sorted(self.connection.execute(query).scalars()))
        return self._bases[post_id]

    def set_bases(self, post_id: str, revisions: Iterable[str]) -> None:
        """Base a working copy on these revisions."""
        had, self._bases[post_id] = self.bases(post_id), tuple(sorted(revisions))
        if had:
            self.flush()
            self.connection.execute(delete(schema.base).where(schema.base.c.post == post_id))
        self._new_bases.extend({"post": post_id, "revision": name} for name in self._bases[post_id])

    def flush(self) -> None:
        """Write what was added, many rows at a time."""
        records, self._new_records = self._new_records, []
        rows = [
            {n: getattr(r, n) for n in ("id", "data", "signature", "post", "device", "seq")} for r in records
        ]
        for table, new in (
            (schema.record, rows),
            (schema.copy, self._new_copies),
            (schema.blob, self._new_blobs),
            (schema.base, self._new_bases),
        ):
            if new:
                self.connection.execute(insert(table).on_conflict_do_nothing(), list(new))
        for added in (self._new_copies, self._new_blobs, self._new_bases):
            added.clear()

    def _missing(self, copies: Iterable[Copy]) -> frozenset[str]:
        """The files that the store does not have; those once found are not looked for again."""
        unknown = frozenset().union(*(copy.blobs for copy in copies)) - self._here
        if unknown:
            table = schema.blob
            here = select(table.c.id).where(table.c.id.in_(bindparam("needed", expanding=True)))
            self._here.update(self.connection.execute(here, {"needed": sorted(unknown)}).scalars())
        return unknown - self._here

    def _forks(self) -> dict[str, tuple[int, ...]]:
        """Per device the numbers that two of its records bear."""
        table = schema.record
        twice = (
            select(table.c.device, table.c.seq)
            .group_by(table.c.device, table.c.seq)
            .having(func.count() > 1)
            .order_by(table.c.device, table.c.seq)
        )
        found: dict[str, tuple[int, ...]] = {}
        for device, seq in self.connection.execute(twice):
            found[device] = (*found.get(device, ()), seq)
        return found
