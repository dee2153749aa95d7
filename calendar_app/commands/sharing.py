"""What travels between workstations: records and copies, as a set that only grows (exchange.md §5).

Whatever carries them, receiving is a union: twice does no harm, and order does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from calendar_app.commands.following import follow, standing_of
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Act, may
from calendar_app.journal.records import Kind, Record, RecordRefused, is_signed, read_record
from calendar_app.journal.seal import SealedCopy, copy_id, read_copy
from calendar_app.store import projection

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """Records as bytes and signature; copies as post, channel and bytes; the ids of files that came along."""

    records: Sequence[tuple[bytes, bytes]] = ()
    copies: Sequence[tuple[str, str, bytes]] = ()
    blobs: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Received:
    """How many records were new, here already, or put aside."""

    new: int = 0
    known: int = 0
    refused: int = 0


def bundle_of(workspace: Workspace) -> Bundle:
    """All that this workstation could tell another."""
    return workspace.look(_bundle)


def _bundle(tx: Transaction) -> Bundle:
    return Bundle(
        records=tx.journal.all_records(), copies=tx.journal.all_copies(), blobs=tx.journal.all_blobs()
    )


def receive_bundle(workspace: Workspace, bundle: Bundle) -> Received:
    """Take in what another workstation told; steps of the posts it touches can no longer be undone."""
    return workspace.run(receive, bundle)


def receive(tx: Transaction, bundle: Bundle) -> Received:
    """Add what is new, verified, and move on the working copies that nobody has touched here."""
    news = _news_in(tx, bundle)
    before = {post_id: standing_of(tx, post_id) for post_id in _concerned(tx, news)}
    forks = dict(tx.trust.forks)
    _add(tx, news)
    for post_id, standing in before.items():
        follow(tx, post_id, standing)
        tx.touch(post_id)
    if tx.trust.forks != forks:
        projection.refresh_recorded(tx)
    return Received(new=len(news.records), known=news.known, refused=len(news.refused))


def take_in(tx: Transaction, bundle: Bundle) -> None:
    """Add what is new, verified, and leave every working copy as it is."""
    news, forks = _news_in(tx, bundle), dict(tx.trust.forks)
    for post_id in _concerned(tx, news):
        tx.touch(post_id)
    _add(tx, news)
    if tx.trust.forks != forks:
        projection.refresh_recorded(tx)


@dataclass(frozen=True, kw_only=True)
class _News:
    """What of a bundle is not here yet and is what it claims, and what is not."""

    records: Sequence[Record]
    copies: Sequence[tuple[str, str, SealedCopy]]
    blobs: frozenset[str]
    refused: Sequence[tuple[bytes, bytes, str]]
    known: int


def _news_in(tx: Transaction, bundle: Bundle) -> _News:
    good, refused = _verified(tx.journal.ws, bundle.records)
    new = tx.journal.unknown(good)
    copies = _new_copies(tx, bundle.copies)
    known = len(good) - len(new)
    return _News(records=new, copies=copies, blobs=bundle.blobs, refused=refused, known=known)


def _add(tx: Transaction, news: _News) -> None:
    _keep_files(tx, news.blobs)
    for post_id, channel, sealed in news.copies:
        tx.keep(sealed, post=post_id, channel=channel)
    tx.journal.put_aside(news.refused, at=tx.now)
    tx.journal.receive(news.records)
    _welcome_members(tx)


def _concerned(tx: Transaction, news: _News) -> list[str]:
    """The posts that something new is about; members and rules concern every post."""
    posts = {record.post for record in news.records} | {post_id for post_id, _, _ in news.copies}
    if "" in posts:
        posts.update(tx.journal.posts())
    return sorted(posts - {""})


def _keep_files(tx: Transaction, blobs: frozenset[str]) -> None:
    """Note the files that came along; what waited for one may be shown now."""
    new = blobs - tx.journal.all_blobs()
    for blob in sorted(new):
        tx.journal.add_blob(blob)
    for post_id in projection.waiting(tx) if new else ():
        tx.touch(post_id)


def _verified(
    ws: str, records: Iterable[tuple[bytes, bytes]]
) -> tuple[list[Record], list[tuple[bytes, bytes, str]]]:
    """Records of this workspace that are what they claim, and the others with what is wrong."""
    good: dict[str, Record] = {}
    refused = []
    for data, signature in records:
        try:
            record = read_record(data, signature)
            _demand_genuine(record, ws)
            good[record.id] = record
        except RecordRefused as reason:
            refused.append((data, signature, str(reason)))
    return list(good.values()), refused


def _demand_genuine(record: Record, ws: str) -> None:
    if not (record.ws == ws or (record.kind == Kind.GENESIS and record.id == ws)):
        raise RecordRefused("of another workspace")
    if not is_signed(record):
        raise RecordRefused("not signed by its device")


def _new_copies(
    tx: Transaction, copies: Iterable[tuple[str, str, bytes]]
) -> list[tuple[str, str, SealedCopy]]:
    """A copy is known by its hash, so bytes that were altered name another copy, which nothing refers to."""
    found = {}
    for post, channel, data in copies:
        try:
            copy = read_copy(data)
        except RecordRefused:
            continue
        name = copy_id(data, post=post, channel=channel)
        if name not in tx.journal.copies(post):
            found[name] = post, channel, SealedCopy(id=name, data=data, copy=copy)
    return list(found.values())


def _welcome_members(tx: Transaction) -> None:
    """A row for everybody whom an owner has granted a role."""
    for record in tx.trust.past.records:
        person = record.body.get("person")
        if isinstance(person, str) and _is_grant(tx, record) and tx.find(Person, person) is None:
            tx.put(Person(id=person, name=str(record.body.get("name", ""))))


def _is_grant(tx: Transaction, record: Record) -> bool:
    if record.kind == Kind.GENESIS:
        return record.id == tx.journal.ws
    is_owner = tx.trust.is_bound(record) and may(Act.MANAGE_PEOPLE, tx.trust.roles(record))
    return record.kind == Kind.GRANT and is_owner
