"""How a working copy follows what came in: channel by channel, where nobody was at work on it here."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import EMPTY
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.channel import Channel
from calendar_app.domain.network import Format
from calendar_app.domain.options import Options
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import SHARED_FIELDS, Content, Post, Variant, content_of
from calendar_app.domain.thread import parts
from calendar_app.journal.history import History, Value
from calendar_app.journal.records import moment
from calendar_app.journal.seal import Copy, media_as_sealed
from calendar_app.journal.status import value_now
from calendar_app.store.projection import working_of, working_variants

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

TITLE_LENGTH = 60


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A post before something came in: what its revisions say, and which of them the rows are based on."""

    heads: frozenset[str]
    said: dict[str, Value | None]
    at_rest: frozenset[str]
    """The channels that nobody has changed here since."""


def standing_of(tx: Transaction, post_id: str) -> Standing:
    """How a post stands now, to be kept while something comes in."""
    history, working = tx.history(post_id), _working(tx, post_id)
    said = _said(history, working or ())
    at_rest = frozenset(
        channel
        for channel in said
        if working is None
        or working.get(channel) == said[channel]
        or _is_as_minted(tx, history, channel, working.get(channel))
    )
    return Standing(heads=frozenset(history.heads), said=said, at_rest=at_rest)


def _working(tx: Transaction, post_id: str) -> dict[str, Value] | None:
    """What stands in the rows per channel; None where there are none of this post yet."""
    post = tx.find(Post, post_id)
    return dict(working_of((), working_variants(tx, post)).values) if post else None


def _said(history: History, channels: Iterable[str]) -> dict[str, Value | None]:
    """Per channel what all revisions together say: None where they disagree or have taken it off."""
    known = {channel for values in history.revisions.values() for channel in values}
    return {
        channel: None if _is_taken_off(history, channel) else value_now(history, channel)
        for channel in sorted(known.union(channels))
    }


def _is_taken_off(history: History, channel: str) -> bool:
    """Whether the last word on a channel is its removal; one that was edited meanwhile stays."""
    revisions = history.revisions
    before = {name: [revisions.get(p, {}).get(channel) for p in history.parents(name)] for name in revisions}
    changes = [
        name
        for name, values in revisions.items()
        if any(value != values.get(channel) for value in before[name]) or not before[name]
    ]
    replaced = frozenset().union(*(history.ancestry[name] for name in changes))
    last = [revisions[name].get(channel) for name in changes if name not in replaced]
    return bool(last) and not any(last)


def _is_as_minted(tx: Transaction, history: History, channel: str, value: Value | None) -> bool:
    bases = tx.bases(history.post)
    return bool(bases) and all(history.revisions.get(name, {}).get(channel) == value for name in bases)


def follow(tx: Transaction, post_id: str, before: Standing) -> None:
    """Move on what was at rest; what somebody is at work on stays for them to see."""
    history = tx.history(post_id)
    if not history.heads or (tx.find(Post, post_id) is None and not _begin(tx, history)):
        return
    now = _said(history, before.said)
    rows = _working(tx, post_id) or {}
    for channel, value in now.items():
        # What was taken off here comes back where it was edited meanwhile: nothing is hidden.
        is_news = channel not in rows and value != before.said.get(channel)
        if channel in before.at_rest or is_news:
            _follow_in(tx, history, channel, value)
    if _working(tx, post_id) != rows:
        _share_what_agrees(tx, post_id)
    if _is_on_top(tx, post_id, before, now):
        tx.set_bases(post_id, history.heads)


def _is_on_top(tx: Transaction, post_id: str, before: Standing, now: dict[str, Value | None]) -> bool:
    """Whether the rows are all that is known, or changes of it that nobody else has touched."""
    rows = _working(tx, post_id) or {}
    was_on_top = frozenset(tx.bases(post_id)) == before.heads
    return all(
        rows.get(channel) == value or (was_on_top and before.said.get(channel) == value)
        for channel, value in now.items()
    )


def _begin(tx: Transaction, history: History) -> bool:
    """The rows of a post drafted elsewhere, after one of its latest revisions; False until that is here."""
    head = history.heads[0]
    values = history.revisions[head]
    copies = [history.copies.get(value.copy) for value in values.values()]
    here = [copy for copy in copies if copy is not None]
    if not here or len(here) < len(copies):
        return False
    _put_post(tx, history, here)
    for channel, value in values.items():
        _follow_in(tx, history, channel, value)
    _share_what_agrees(tx, history.post)
    tx.set_bases(history.post, [head])
    return True


def _put_post(tx: Transaction, history: History, copies: list[Copy]) -> None:
    """Called by its first words until its name arrives."""
    first = min((r for r in history.records if r.id in history.revisions), key=lambda r: (moment(r), r.id))
    title = next((line for copy in copies for line in copy.text.splitlines() if line.strip()), "")
    post = Post(
        id=history.post,
        title=title[:TITLE_LENGTH],
        author=first.by,
        salt=copies[0].salt or secrets.token_hex(16),
        created_at=moment(first),
    )
    tx.put(post)


def _follow_in(tx: Transaction, history: History, channel: str, value: Value | None) -> None:
    """Give a channel what the revisions say of it, where they agree."""
    there = next((v for v in tx.variants_of(history.post) if v.channel == channel), None)
    copy = history.copies.get(value.copy) if value else None
    if value and copy:
        _put_variant(tx, there or _new_variant(tx, history.post, channel, copy), copy, value.plan)
    elif value is None and there and _is_taken_off(history, channel):
        tx.remove(Variant, there.id)


def _new_variant(tx: Transaction, post_id: str, channel: str, copy: Copy) -> Variant:
    _demand_channel(tx, channel, copy)
    return Variant(id=new_id(), post=post_id, channel=channel, format=copy.format)


def _put_variant(tx: Transaction, variant: Variant, copy: Copy, plan: Plan | None) -> None:
    """Fields that differ from what the channels share become its own; the others go on following that."""
    content = content_of(tx.get(Post, variant.post), variant)
    said: dict[str, Any] = {
        "text": _text(content, copy),
        "headline": copy.title,
        "first_comment": copy.first_comment,
        "link": copy.link,
        "options": _options(tx, content, copy),
        "media": _media(tx, content, copy),
        "plan": plan,
    }
    own = frozenset(name for name in SHARED_FIELDS if getattr(content, name) != said[name])
    changed: dict[str, Any] = {name: said[name] for name in own}
    tx.put(replace(variant, **changed, format=copy.format, own=variant.own | own))


def _text(content: Content, copy: Copy) -> str:
    """A thread that reads the same stays as it is written here, whatever blank lines stand about its cuts."""
    is_same_thread = len(copy.texts) > 1 and parts(content.text) == copy.texts
    return content.text if is_same_thread else copy.text


def _options(tx: Transaction, content: Content, copy: Copy) -> Options:
    """What stands here where it says the same for this format: those of other formats are not in a copy."""
    said = Options(copy.options)
    rules = _rules(tx, copy)
    is_same = rules is not None and content.options.only(rules.option_names) == said
    return content.options if is_same else said


def _media(tx: Transaction, content: Content, copy: Copy) -> tuple[MediaItem, ...]:
    """What stands here where it says the same for this format: not all that helps is in a copy."""
    said = tuple(replace(item, rendered="") for item in copy.media)
    if media_as_sealed(content, _rules(tx, copy)) == said:
        return content.media
    return tuple(
        MediaItem(asset=i.source, alt=i.alt, crop=i.crop, thread_post=i.thread_post) for i in copy.media
    )


def _rules(tx: Transaction, copy: Copy) -> Format | None:
    """The format of a copy, None where nobody here knows it."""
    network = tx.networks.get(copy.network)
    return network.formats.get(copy.format) if network else None


def _share_what_agrees(tx: Transaction, post_id: str) -> None:
    """What all channels have in common is the post's again, so that typing it once reaches them all."""
    post, variants = tx.get(Post, post_id), tx.variants_of(post_id)
    contents = [content_of(post, variant) for variant in variants]
    common: dict[str, Any] = {}
    for name in SHARED_FIELDS if contents else ():
        first, *others = (getattr(content, name) for content in contents)
        if all(value == first for value in others):
            common[name] = first
    tx.put(replace(post, **common))
    for variant in variants:
        emptied = {name: EMPTY[name] for name in common}
        tx.put(replace(variant, **emptied, own=variant.own - set(common)))


def _demand_channel(tx: Transaction, channel: str, copy: Copy) -> None:
    """A row for a channel that only the journal knows, named after its network until its name arrives."""
    if tx.find(Channel, channel) is None:
        network = tx.networks.get(copy.network)
        name = network.name if network else copy.network
        tx.put(Channel(id=channel, network=copy.network, name=name, handle="", position=len(tx.all(Channel))))
