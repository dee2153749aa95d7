"""What travels between workstations: records and copies, as a set that only grows (exchange.md §5).

Whatever carries them, receiving is a union: twice does no harm, and order does not matter.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from calendar_app.commands.new import new_id
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.channel import Channel
from calendar_app.domain.person import Person
from calendar_app.domain.post import SHARED_FIELDS, Post, Variant
from calendar_app.journal.history import History, Value
from calendar_app.journal.records import Kind, Record, RecordRefused, is_signed, read_record
from calendar_app.journal.seal import Copy, SealedCopy, copy_id, read_copy
from calendar_app.journal.status import value_now
from calendar_app.store import projection
from calendar_app.store.projection import working_of, working_variants
from calendar_app.store.transaction import Transaction

TITLE_LENGTH = 60


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
    touched, received = workspace.run(receive, bundle)
    workspace.forget_steps_of(touched)
    return received


def receive(tx: Transaction, bundle: Bundle) -> tuple[frozenset[str], Received]:
    """Add what is new, verified, and move on the working copies that nobody has touched here."""
    good, refused = _verified(tx.journal.ws, bundle.records)
    posts = {record.post for record in good if record.post} | {post for post, _, _ in bundle.copies}
    untouched = {post_id for post_id in posts if _is_untouched(tx, post_id)}
    forks = dict(tx.trust.forks)
    for blob in sorted(bundle.blobs):
        tx.journal.add_blob(blob)
    _keep_copies(tx, bundle.copies)
    tx.journal.put_aside(refused, at=tx.now)
    new = tx.journal.receive(good)
    _welcome_members(tx)
    for post_id in sorted(posts):
        _move_on(tx, post_id, untouched=post_id in untouched)
        tx.touch(post_id)
    if any(not record.post for record in new) or tx.trust.forks != forks:
        projection.refresh_recorded(tx)
    counts = Received(new=len(new), known=len(good) - len(new), refused=len(refused))
    return frozenset(posts), counts


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


def _keep_copies(tx: Transaction, copies: Iterable[tuple[str, str, bytes]]) -> None:
    """A copy is known by its hash, so bytes that were altered name another copy, which nothing refers to."""
    for post, channel, data in copies:
        try:
            copy = read_copy(data)
        except RecordRefused:
            continue
        name = copy_id(data, post=post, channel=channel)
        tx.keep(SealedCopy(id=name, data=data, copy=copy), post=post, channel=channel)


def _is_untouched(tx: Transaction, post_id: str) -> bool:
    """Whether the working copy is exactly its base; true too where there is none yet."""
    post = tx.find(Post, post_id)
    if post is None:
        return True
    history, bases = tx.history(post_id), tx.bases(post_id)
    values = working_of(bases, working_variants(tx, post)).values
    return bool(bases) and all(dict(values) == history.revisions.get(name) for name in bases)


def _welcome_members(tx: Transaction) -> None:
    """A row for everybody whom a grant names."""
    for record in tx.trust.past.records:
        person = str(record.body.get("person", ""))
        if record.kind in (Kind.GENESIS, Kind.GRANT) and tx.find(Person, person) is None:
            tx.put(Person(id=person, name=str(record.body.get("name", ""))))


def _move_on(tx: Transaction, post_id: str, *, untouched: bool) -> None:
    """Let an untouched working copy follow the journal; a touched one stays for its owner to see."""
    history = tx.history(post_id)
    if not untouched or not history.heads:
        return
    channels = sorted({channel for values in history.revisions.values() for channel in values})
    values = {channel: value_now(history, channel) for channel in channels}
    if any(value is None or value.copy not in history.copies for value in values.values()):
        return
    post = tx.find(Post, post_id) or _new_post(tx, history)
    for channel, value in values.items():
        if value is not None:
            _follow(tx, post, channel, value, history.copies[value.copy])
    tx.set_bases(post_id, history.heads)


def _new_post(tx: Transaction, history: History) -> Post:
    """The row of a post drafted elsewhere, called by its first words until its name arrives."""
    first = min((r for r in history.records if r.id in history.revisions), key=lambda r: (r.at, r.id))
    copies = [
        history.copies[v.copy] for v in history.revisions[first.id].values() if v.copy in history.copies
    ]
    title = next((line for copy in copies for line in copy.text.splitlines() if line.strip()), "")
    post = Post(
        id=history.post,
        title=title[:TITLE_LENGTH],
        author=first.by,
        salt=copies[0].salt if copies else secrets.token_hex(16),
        created_at=datetime.fromisoformat(first.at),
    )
    tx.put(post)
    return post


def _follow(tx: Transaction, post: Post, channel: str, value: Value, copy: Copy) -> None:
    """Give a variant what the journal says; every field becomes its own."""
    _demand_channel(tx, channel, copy)
    there = next((v for v in tx.variants_of(post.id) if v.channel == channel), None)
    variant = there or Variant(id=new_id(), post=post.id, channel=channel, format=copy.format)
    followed = replace(
        variant,
        format=copy.format,
        text=copy.text,
        headline=copy.title,
        first_comment=copy.first_comment,
        link=copy.link,
        media=tuple(MediaItem(asset=i.source, alt=i.alt, crop=i.crop) for i in copy.media),
        plan=value.plan,
        own=frozenset(SHARED_FIELDS),
    )
    tx.put(followed)


def _demand_channel(tx: Transaction, channel: str, copy: Copy) -> None:
    """A row for a channel that only the journal knows, named after its network until its name arrives."""
    if tx.find(Channel, channel) is None:
        network = tx.networks.get(copy.network)
        name = network.name if network else copy.network
        tx.put(Channel(id=channel, network=copy.network, name=name, handle="", position=len(tx.all(Channel))))
