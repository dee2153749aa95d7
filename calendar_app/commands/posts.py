"""Drafting and planning posts."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar
from unicodedata import normalize

from calendar_app.commands.new import new_id
from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.formats import count_files, fitting_format
from calendar_app.domain.options import Options
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import SHARED_FIELDS, Content, Post, SharedField, Variant, content_of
from calendar_app.domain.thread_media import follow
from calendar_app.domain.workflow import Act, Status, may

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

P = TypeVar("P", Post, Variant)
MONEY = frozenset({"sponsored", "spend", "currency"})
EDITABLE = frozenset({*SHARED_FIELDS, "title", "campaign", "pillar", "tags", "notes", *MONEY})
Plans = Mapping[Plan | None, Plan | None]
"""Where cards of a post stand, and where they are to go."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CardMove:
    """A card, which is a post's variants of one plan, and the plan it or its copy is to have."""

    post: str
    from_plan: Plan | None
    to_plan: Plan | None


def create_post(
    tx: Transaction,
    *,
    title: str = "",
    channels: Sequence[str] = (),
    plan: Plan | None = None,
    text: str = "",
    media: Sequence[MediaItem] = (),
) -> str:
    """A new draft with a variant for each of the channels; gives its id."""
    demand_right(tx, Act.DRAFT)
    post = Post(
        id=new_id(),
        title=clean(title),
        text=clean(text),
        media=tuple(media),
        plan=plan,
        author=tx.author.person,
        salt=secrets.token_hex(16),
        created_at=tx.now,
    )
    tx.put(post)
    for channel in channels:
        add_channel(tx, post.id, channel)
    return post.id


def edit_post(tx: Transaction, post_id: str, **changes: Any) -> None:
    """Change what the channels share, or what the team notes beside it."""
    demand_right(tx, Act.DRAFT)
    if not changes.keys() <= EDITABLE:
        raise ValueError(f"a post has no {changes.keys() - EDITABLE}")
    post = tx.get(Post, post_id)
    edited = replace(post, **_cleaned(changes))
    tx.put(edited if "media" in changes else _with_its_media(edited, before=post.text, after=edited.text))
    for variant in tx.variants_of(post_id) if "text" in changes else ():
        if "media" in variant.own and "text" not in variant.own:
            tx.put(_with_its_media(variant, before=post.text, after=edited.text))
    if "media" in changes:
        for variant in tx.variants_of(post_id):
            _fit_format(tx, variant)


def edit_variant(tx: Transaction, variant_id: str, **changes: Any) -> None:
    """Change a variant; a field that posts share becomes its own."""
    demand_right(tx, Act.DRAFT)
    variant = tx.get(Variant, variant_id)
    own = variant.own | {name for name in SHARED_FIELDS if name in changes}
    changed = replace(variant, **_cleaned(changes), own=own)
    if "text" in changes and "media" not in changes:
        before = content_of(tx.get(Post, variant.post), variant).text
        changed = _with_its_media(changed, before=before, after=changed.text)
    tx.put(changed)
    if "media" in changes and "format" not in changes:
        _fit_format(tx, changed)


def _with_its_media(written: P, *, before: str, after: str) -> P:
    """A post or variant after its text was edited: its media stay with their posts of the thread."""
    return replace(written, media=follow(written.media, before=before, after=after))


def reset_field(tx: Transaction, variant_id: str, field: SharedField) -> None:
    """Have a variant follow its post again in one field."""
    demand_right(tx, Act.DRAFT)
    variant = tx.get(Variant, variant_id)
    followed = replace(variant, own=variant.own - {field}, **{field: EMPTY[field]})
    tx.put(followed)
    if field == "media":
        _fit_format(tx, followed)


def add_channel(tx: Transaction, post_id: str, channel_id: str) -> str:
    """Give a post a variant for one more channel; gives the variant's id."""
    demand_right(tx, Act.DRAFT)
    there = next((v for v in tx.variants_of(post_id) if v.channel == channel_id), None)
    if there is not None:
        return there.id
    format = fitting(tx, channel_id, tx.get(Post, post_id).media)
    variant = Variant(id=new_id(), post=post_id, channel=channel_id, format=format)
    tx.put(variant)
    return variant.id


def remove_channel(tx: Transaction, variant_id: str) -> None:
    """Take a channel off a post. Raises Refusal("published") where it is out."""
    demand_right(tx, Act.DRAFT)
    variant = tx.get(Variant, variant_id)
    refuse_published(tx, [variant])
    tx.remove(Variant, variant_id)


def move_card(tx: Transaction, post_id: str, *, from_plan: Plan | None, to_plan: Plan | None) -> None:
    """Move the variants that share a plan. Raises Refusal("published") where one of them is out."""
    demand_right(tx, Act.DRAFT)
    _replan(tx, post_id, {from_plan: to_plan})


def move_cards(tx: Transaction, moves: Sequence[CardMove]) -> None:
    """Move cards of one post or many at once: all of them, or none where one cannot be moved."""
    demand_right(tx, Act.DRAFT)
    plans: dict[str, dict[Plan | None, Plan | None]] = {}
    for move in moves:
        plans.setdefault(move.post, {})[move.from_plan] = move.to_plan
    for post_id, wanted in plans.items():
        _replan(tx, post_id, wanted)


def _replan(tx: Transaction, post_id: str, plans: Plans) -> None:
    """Each variant goes once, by where it stood: a card may come to where another one has just left."""
    post = tx.get(Post, post_id)
    variants = tx.variants_of(post_id)
    standing = {variant.id: content_of(post, variant).plan for variant in variants}
    if not plans.keys() <= set(standing.values() if variants else [post.plan]):
        raise Refusal("gone")
    moving = [variant for variant in variants if standing[variant.id] in plans]
    refuse_published(tx, moving)
    whole = len(moving) == len(variants)
    if whole:
        post = replace(post, plan=plans.get(post.plan, next(iter(plans.values()))))
        tx.put(post)
    for variant in moving:
        plan = plans[standing[variant.id]]
        if not whole or plan != post.plan:
            tx.put(replace(variant, plan=plan, own=variant.own | {"plan"}))
        elif "plan" in variant.own:
            tx.put(replace(variant, plan=None, own=variant.own - {"plan"}))


def duplicate_post(tx: Transaction, post_id: str, *, plan: Plan | None) -> str:
    """A new draft with the same content, by whoever copies it; nothing of its validation comes along."""
    demand_right(tx, Act.DRAFT)
    return _twin(tx, tx.get(Post, post_id), tx.variants_of(post_id), plan=plan)


def copy_cards(tx: Transaction, copies: Sequence[CardMove]) -> list[str]:
    """New drafts with the content of these cards, and for their channels; gives their ids in order."""
    demand_right(tx, Act.DRAFT)
    return [_copy_card(tx, copy) for copy in copies]


def _copy_card(tx: Transaction, copy: CardMove) -> str:
    post = tx.get(Post, copy.post)
    variants = [v for v in tx.variants_of(post.id) if content_of(post, v).plan == copy.from_plan]
    return _twin(tx, post, variants, plan=copy.to_plan)


def _twin(tx: Transaction, post: Post, variants: Iterable[Variant], *, plan: Plan | None) -> str:
    twin = draft_like(tx, post, plan=plan)
    tx.add(twin)
    for variant in variants:
        own = variant.own - {"plan"}
        tx.add(replace(variant, id=new_id(), post=twin.id, own=own, plan=None))
    return twin.id


def draft_like(tx: Transaction, post: Post, **changes: Any) -> Post:
    """A post of its own with the content of another, by whoever copies it, outside of series and launches."""
    fresh = {"id": new_id(), "author": tx.author.person, "salt": secrets.token_hex(16), "created_at": tx.now}
    alone = dict.fromkeys(("series", "occurrence", "launch", "launch_offset"))
    return replace(post, **{**fresh, **alone, "archived": False, **changes})


def archive_posts(tx: Transaction, post_ids: Iterable[str]) -> None:
    """Put posts in the bin, all of them at once."""
    for post_id in post_ids:
        archive_post(tx, post_id)


def archive_post(tx: Transaction, post_id: str) -> None:
    """Put a post in the bin, with its pictures, versions and remarks."""
    demand_right(tx, Act.DRAFT)
    tx.put(replace(tx.get(Post, post_id), archived=True))


def restore_post(tx: Transaction, post_id: str) -> None:
    """Take a post out of the bin."""
    demand_right(tx, Act.DRAFT)
    tx.put(replace(tx.get(Post, post_id), archived=False))


def demand_right(tx: Transaction, act: Act) -> None:
    """Raises Refusal("not_allowed") where the author's roles do not allow this."""
    if not may(act, tx.trust.roles_now(tx.author.person)):
        raise Refusal("not_allowed")


def refuse_published(tx: Transaction, variants: Iterable[Variant]) -> None:
    """Raises Refusal("published") where one of them is out."""
    for variant in variants:
        if tx.status_of(variant) is Status.PUBLISHED:
            raise Refusal("published")


def _fit_format(tx: Transaction, variant: Variant) -> None:
    media = content_of(tx.get(Post, variant.post), variant).media
    found = fitting(tx, variant.channel, media, current=variant.format)
    tx.put(replace(variant, format=found))


def fitting(tx: Transaction, channel_id: str, media: Iterable[MediaItem], *, current: str = "") -> str:
    """The format of a channel for these files, the current one if that takes them."""
    files = count_files(tx.find(Asset, item.asset) for item in media)
    channel = tx.get(Channel, channel_id)
    network = tx.networks[channel.network]
    return fitting_format(network, files=files, by_tool=channel.by_tool, current=current)


EMPTY: Mapping[str, Any] = {f.name: f.default for f in fields(Content)}


def _cleaned(changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _cleaned_value(value) for name, value in changes.items()}


def _cleaned_value(value: Any) -> Any:
    match value:
        case str():
            return clean(value)
        case (MediaItem(), *_):
            return tuple(replace(item, alt=clean(item.alt)) for item in value)
        case tuple():
            return tuple(_cleaned_value(item) for item in value)
        case Options():
            return Options(_cleaned(value))
        case _:
            return value


def clean(text: str) -> str:
    """In normal form C, as records demand, with plain line ends and without half characters."""
    whole = text.encode("utf-8", "ignore").decode()
    return normalize("NFC", whole.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))
