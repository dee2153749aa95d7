"""Keeps the full-text index and the fingerprints of texts in step with the posts: caches both.

A post is indexed anew only when a word of it changed, so that moving a card costs nothing here.
What is in the bin is not found.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import delete, func, literal, select
from sqlalchemy.dialects.sqlite import insert

from calendar_app.domain.change import Change
from calendar_app.domain.post import Post, Variant, content_of
from calendar_app.domain.repetition import fingerprint
from calendar_app.journal.records import Kind
from calendar_app.store import schema
from calendar_app.store.transaction import Transaction

BATCH = 400
FIELDS: Mapping[type[Any], Sequence[str]] = {
    Post: ("title", "text", "headline", "first_comment", "options", "notes", "media", "archived"),
    Variant: ("text", "headline", "first_comment", "options", "media", "own", "channel"),
}
"""What of a value can change the words of its post."""
SAID = (Kind.REMARK, Kind.WITHDRAW)


def refresh(tx: Transaction) -> None:
    """Index anew the posts that this transaction gave other words."""
    changed = {_post_of(change) for change in tx.changes if _rewords(change)}
    said = {record.post for record in tx.written if record.kind in SAID}
    _index(tx, sorted(changed | said | tx.revisited))


def rebuild(tx: Transaction) -> None:
    """Index everything anew, the latest post last."""
    for table in (schema.search, schema.indexed, schema.wording):
        tx.connection.execute(delete(table))
    table = schema.post
    query = select(table.c.id).order_by(table.c.created_at, table.c.id)
    _index(tx, list(tx.connection.execute(query).scalars()))


def _rewords(change: Change) -> bool:
    names = FIELDS.get(change.kind, ())
    return any(getattr(change.before, name, None) != getattr(change.after, name, None) for name in names)


def _post_of(change: Change) -> str:
    value = change.after or change.before
    post: str = value.id if change.kind is Post else value.post
    return post


def _index(tx: Transaction, posts: Sequence[str]) -> None:
    if posts:
        tx.flush()
    for start in range(0, len(posts), BATCH):
        _index_batch(tx, posts[start : start + BATCH])


def _index_batch(tx: Transaction, ids: Sequence[str]) -> None:
    posts = [Post(**row._mapping) for row in _rows(tx, schema.post, "id", ids)]
    posts = [post for post in posts if not post.archived]
    variants: dict[str, list[Variant]] = {post_id: [] for post_id in ids}
    for row in _rows(tx, schema.variant, "post", ids):
        variants[row.post].append(Variant(**row._mapping))
    places = _places(tx, ids)
    names, said = _file_names(tx, posts, variants), _remarks(tx, ids)
    tx.connection.execute(delete(schema.search).where(schema.search.c.rowid.in_(places.values())))
    tx.connection.execute(delete(schema.wording).where(schema.wording.c.post.in_(ids)))
    found = [
        {
            "rowid": places[post.id],
            "title": post.title,
            "words": "\n".join(_words(post, variants[post.id], names, said.get(post.id, ()))),
        }
        for post in posts
    ]
    _insert(tx, schema.search, found)
    _insert(tx, schema.wording, [row for post in posts for row in _wordings(post, variants[post.id])])


def _insert(tx: Transaction, table: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        tx.connection.execute(insert(table), rows)


def _rows(tx: Transaction, table: Any, column: str, ids: Iterable[str]) -> Any:
    return tx.connection.execute(select(table).where(table.c[column].in_(ids)))


def _places(tx: Transaction, ids: Sequence[str]) -> dict[str, int]:
    """Where posts stand in the index; those that are new come last, in the order given."""
    table = schema.indexed
    tx.connection.execute(insert(table).on_conflict_do_nothing(), [{"post": post_id} for post_id in ids])
    return {row.post: row.place for row in _rows(tx, table, "post", ids)}


def _words(
    post: Post, variants: Iterable[Variant], names: Mapping[str, str], remarks: Iterable[str]
) -> dict[str, None]:
    """Every text of a post once, what the public reads first."""
    pieces = [post, *variants]
    texts = ((piece.text, piece.headline, piece.first_comment, *piece.options.words()) for piece in pieces)
    media = [item for piece in pieces for item in piece.media]
    alts = (item.alt for item in media)
    files = (names.get(item.asset, "") for item in media)
    return dict.fromkeys(filter(None, chain(*texts, alts, [post.notes], remarks, files)))


def _wordings(post: Post, variants: Iterable[Variant]) -> Iterator[dict[str, str]]:
    for variant in variants:
        if mark := fingerprint(content_of(post, variant).text):
            yield {"post": post.id, "variant": variant.id, "channel": variant.channel, "fingerprint": mark}


def _file_names(
    tx: Transaction, posts: Iterable[Post], variants: Mapping[str, Iterable[Variant]]
) -> dict[str, str]:
    """What the files of these posts were called when they came in."""
    pieces = chain(posts, *variants.values())
    wanted = {item.asset for piece in pieces for item in piece.media}
    return {row.id: row.name for row in _rows(tx, schema.asset, "id", wanted)} if wanted else {}


def _remarks(tx: Transaction, ids: Sequence[str]) -> dict[str, list[str]]:
    """What people said about posts and did not take back, by post."""
    table = schema.record
    # The kind is written in the bytes: reading them all would cost more than the rest together.
    mentions = func.instr(table.c.data, literal(Kind.REMARK.encode())) > 0
    query = select(table.c.post).where(table.c.post.in_(ids), mentions).distinct()
    return {post_id: _remarks_of(tx, post_id) for post_id in tx.connection.execute(query).scalars()}


def _remarks_of(tx: Transaction, post_id: str) -> list[str]:
    records = tx.journal.records(post_id)
    trust = tx.trust.extended(records)
    gone = {(r.body.get("takes_back"), r.by) for r in records if r.kind == Kind.WITHDRAW}
    return [
        str(record.body.get("text", ""))
        for record in records
        if record.kind == Kind.REMARK and (record.id, record.by) not in gone and trust.is_bound(record)
    ]
