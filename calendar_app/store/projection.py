"""Keeps ``placement`` and ``event`` in step with the rows and the journal."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, delete, select, true, update
from sqlalchemy.dialects.sqlite import insert

from calendar_app.domain.network import Format
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Content, Post, Variant, content_of
from calendar_app.domain.thread import is_cut
from calendar_app.domain.workflow import Status
from calendar_app.journal.history import History, Value
from calendar_app.journal.pause import EVERYTHING, pauses, under_pause
from calendar_app.journal.records import Kind
from calendar_app.journal.seal import Copy, SealedCopy, plan_json, seal, working_copy
from calendar_app.journal.status import VariantState, Working, settled_status
from calendar_app.journal.trust import Trust
from calendar_app.store import schema
from calendar_app.store.memory import Row
from calendar_app.store.transaction import Transaction

UNTOUCHED = VariantState(status=Status.DRAFT, trust=Status.DRAFT)
BATCH = 400
MARKS = (
    "edited_since_published", "changed_since_sent", "published_unapproved", "emergency", "auto_validated"
)  # fmt: skip


PLACE = insert(schema.placement).prefix_with("OR REPLACE")
TELL = insert(schema.event).on_conflict_do_update(
    index_elements=["post", "channel"],
    set_={
        name: insert(schema.event).excluded[name] for name in ("slot", "content", "sequence", "changed_at")
    },
)
"""Written with every move: made once."""


@dataclass(frozen=True, kw_only=True)
class WorkingVariant:
    """A variant as it stands: its effective content, and that content as it would be sealed."""

    variant: Variant
    content: Content
    sealed: SealedCopy

    @property
    def value(self) -> Value:
        """What it brings to its channel."""
        return Value(self.sealed.id, self.content.plan)


def working_variants(tx: Transaction, post: Post) -> list[WorkingVariant]:
    """The working copy of a post, per variant."""
    history = tx.history(post.id)
    networks = networks_of(tx)
    return [
        _working(tx, history, tx.bases(post.id), post, variant, network=networks[variant.channel])
        for variant in tx.variants_of(post.id)
    ]


def _working(
    tx: Transaction, history: History, bases: Sequence[str], post: Post, variant: Variant, *, network: str
) -> WorkingVariant:
    content = content_of(post, variant)
    copy = working_copy(
        content,
        salt=post.salt,
        network=network,
        format=variant.format,
        rules=_rules(tx, content, network, variant.format),
        bases=_base_copies(history, bases, variant.channel),
    )
    return WorkingVariant(
        variant=variant, content=content, sealed=seal(copy, post=post.id, channel=variant.channel)
    )


def _rules(tx: Transaction, content: Content, network: str, format_id: str) -> Format | None:
    """The format, where it decides what is sealed. Most posts need none, and no network's file is read."""
    if not content.options and not is_cut(content.text):
        return None
    known = tx.networks.get(network)
    return known.formats.get(format_id) if known else None


def _base_copies(history: History, bases: Sequence[str], channel: str) -> Iterator[Copy]:
    for name in bases:
        value = history.revisions.get(name, {}).get(channel)
        copy = history.copies.get(value.copy) if value else None
        if copy:
            yield copy


def working_of(bases: tuple[str, ...], variants: Iterable[WorkingVariant]) -> Working:
    """The working copy as the status function takes it."""
    return Working(bases=bases, values={w.variant.channel: w.value for w in variants})


def refresh(tx: Transaction, posts: Iterable[str]) -> None:
    """Compute anew where the variants of these posts stand."""
    tx.flush()
    wanted = sorted(posts)
    for start in range(0, len(wanted), BATCH):
        _refresh_batch(tx, wanted[start : start + BATCH], networks_of(tx))


def networks_of(tx: Transaction) -> Mapping[str, str]:
    """The network of each channel."""
    known = tx.memory.networks
    if not known:
        query = select(schema.channel.c.id, schema.channel.c.network)
        known.update(dict(tx.connection.execute(query).all()))
    return known


def _refresh_batch(tx: Transaction, ids: Sequence[str], networks: Mapping[str, str]) -> None:
    placements: dict[str, dict[str, Row]] = {post_id: {} for post_id in ids}
    slots: dict[str, dict[str, Row]] = {post_id: {} for post_id in ids}
    paused = pauses(tx.trust)
    for post, variants in _posts(tx, ids):
        for variant, state in _states(tx, post, variants, networks):
            channel = variant.channel if variant else ""
            row = _placement(post, variant, under_pause(state, paused, channel))
            placements[post.id][row["variant"]] = row
            if variant:
                slots[post.id][variant.channel] = _slot(post, variant, state)
    _replace_placements(tx, placements)
    _count_events(tx, slots)


def _posts(tx: Transaction, ids: Sequence[str]) -> Iterator[tuple[Post, list[Variant]]]:
    """Posts with their variants: a single one as it is remembered, many in two questions."""
    if len(ids) == 1:
        post = tx.find(Post, ids[0])
        if post:
            yield post, tx.variants_of(post.id)
        return
    variants: dict[str, list[Variant]] = {post_id: [] for post_id in ids}
    for row in _rows(tx.connection, schema.variant, "post", ids):
        variants[row.post].append(Variant(**row._mapping))
    for row in _rows(tx.connection, schema.post, "id", ids):
        yield Post(**row._mapping), variants[row.id]


def _rows(connection: Connection, table: Any, column: str, ids: Sequence[str]) -> Any:
    return connection.execute(select(table).where(table.c[column].in_(ids)))


def _states(
    tx: Transaction, post: Post, variants: list[Variant], networks: Mapping[str, str]
) -> Iterator[tuple[Variant | None, VariantState]]:
    """Each variant with its state; a post without any counts once, as a draft."""
    if not variants:
        yield None, UNTOUCHED
    elif not tx.journal.records(post.id):
        yield from ((variant, UNTOUCHED) for variant in variants)
    else:
        history, bases = tx.history(post.id), tx.bases(post.id)
        working = [_working(tx, history, bases, post, v, network=networks[v.channel]) for v in variants]
        values = working_of(bases, working)
        for variant in variants:
            yield variant, settled_status(history, values, variant.channel)


def _placement(post: Post, variant: Variant | None, state: VariantState) -> dict[str, Any]:
    content = content_of(post, variant)
    plan = content.plan
    instant = plan.utc if plan else None
    return {
        "post": post.id,
        "variant": variant.id if variant else "",
        "channel": variant.channel if variant else "",
        "format": variant.format if variant else "",
        "day": plan.day if plan else None,
        "utc": int(instant.timestamp()) if instant else None,
        "plan": plan,
        "status": str(state.status),
        "trust": str(state.trust),
        "held": state.held,
        "marks": tuple(mark for mark in MARKS if getattr(state, mark)),
        "leaving": state.leaving.copy if state.leaving else "",
        "leaving_plan": state.leaving.plan if state.leaving else None,
        "cover": content.media[0].asset if content.media else "",
        "archived": post.archived,
    }


def _replace_placements(tx: Transaction, found: Mapping[str, dict[str, Row]]) -> None:
    """Write the rows that are not as they were; of posts whose rows are not remembered, all anew."""
    table, known = schema.placement, tx.memory.placements
    anew = [post for post, rows in found.items() if known.get(post, {}).keys() != rows.keys() or not rows]
    if anew:
        tx.connection.execute(delete(table).where(table.c.post.in_(anew)))
    before = {post: known.get(post, {}) for post in found if post not in anew}
    rows = [
        row
        for post, of_post in found.items()
        for variant, row in of_post.items()
        if before.get(post, {}).get(variant) != row
    ]
    if rows:
        tx.connection.execute(PLACE, rows)
    known.update(found)


def _slot(post: Post, variant: Variant, state: VariantState) -> dict[str, Any]:
    content = content_of(post, variant)
    plan = state.leaving.plan if state.leaving else content.plan
    told = (post.title, content.text, content.link, post.campaign, post.tags, state.status, state.leaving)
    return {
        "post": post.id,
        "channel": variant.channel,
        "slot": _slot_text(plan, archived=post.archived),
        "content": hashlib.sha256(repr(told).encode()).hexdigest(),
        "created_at": post.created_at,
    }


def _slot_text(plan: Plan | None, *, archived: bool) -> str:
    return json.dumps([plan_json(plan), archived], sort_keys=True)


def _count_events(tx: Transaction, slots: Mapping[str, Mapping[str, Row]]) -> None:
    """Raise the sequence of what was moved or taken away; note when anything told outside changed."""
    known = _known_events(tx, slots)
    rows = []
    for of_post in slots.values():
        for slot in of_post.values():
            before = known[slot["post"]].get(slot["channel"])
            if before is None:
                rows.append({**slot, "sequence": 0, "changed_at": tx.now})
            elif (before["slot"], before["content"]) != (slot["slot"], slot["content"]):
                moved = before["slot"] != slot["slot"]
                rows.append({**slot, "sequence": before["sequence"] + moved, "changed_at": tx.now})
    if rows:
        for row in rows:
            known[row["post"]][row["channel"]] = row
        tx.connection.execute(TELL, rows)


def _known_events(tx: Transaction, posts: Iterable[str]) -> dict[str, dict[str, Row]]:
    """What calendars outside were told of these posts, by channel."""
    known = tx.memory.events
    unknown = [post for post in posts if post not in known]
    if unknown:
        known.update({post: {} for post in unknown})
        for row in _rows(tx.connection, schema.event, "post", unknown):
            known[row.post][row.channel] = dict(row._mapping)
    return known


def rebuild(tx: Transaction) -> None:
    """Compute the whole cache anew."""
    tx.memory.placements.clear()
    tx.connection.execute(delete(schema.placement))
    refresh(tx, list(tx.connection.execute(select(schema.post.c.id)).scalars()))


def refresh_recorded(tx: Transaction) -> None:
    """Compute anew every post that the journal speaks of, after members or devices changed."""
    refresh(tx, tx.journal.posts())


def waiting(tx: Transaction) -> list[str]:
    """The posts for which something is not here yet."""
    table = schema.placement
    query = select(table.c.post).where(table.c.trust == Status.WAITING).distinct()
    return list(tx.connection.execute(query).scalars())


def refresh_paused(tx: Transaction, before: Trust) -> None:
    """Compute anew what is held, where other channels are paused now than by ``before``.

    That may be every post there is: the rows are set at once, and only posts that somebody paused by
    themselves are judged again.
    """
    places = pauses(tx.trust).keys()
    if tx.trust is before or places == pauses(before).keys():
        return
    tx.flush()
    table = schema.placement
    named = true() if EVERYTHING in places else table.c.channel.in_(places)
    held = and_(table.c.status != Status.PUBLISHED, named)
    tx.connection.execute(update(table).where(table.c.held != held).values(held=held))
    tx.memory.placements.clear()
    refresh(tx, tx.journal.posts_with(Kind.HOLD))
