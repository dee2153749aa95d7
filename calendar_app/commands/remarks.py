"""The conversation about a post: remarks, answers, what is settled, and suggestions that are taken over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from calendar_app.commands.desk import Desk
from calendar_app.commands.posts import clean, edit_post, edit_variant
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import Post, content_of
from calendar_app.domain.remark import Anchor, Layer, Remark, Thread, WordsAnchor, threads, words_today
from calendar_app.domain.workflow import Role
from calendar_app.journal.records import Kind, Record
from calendar_app.journal.remarks import read_remark, remark_body

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def add_remark(
    tx: Transaction,
    post_id: str,
    text: str = "",
    *,
    anchor: Anchor | None = None,
    suggestion: str = "",
    layer: Layer = Layer.INTERNAL,
) -> None:
    """Say something about a post, a picture of it or words of it, or suggest other words.

    Raises Refusal: remark_missing, not_allowed.
    """
    write_remark(tx, post_id, text, anchor=anchor, suggestion=suggestion, layer=layer)


def write_remark(
    tx: Transaction,
    post_id: str,
    text: str,
    *,
    anchor: Anchor | None = None,
    suggestion: str = "",
    layer: Layer = Layer.INTERNAL,
) -> Record:
    """The record of a remark. A suggestion needs no words beside it. Raises Refusal as ``add_remark``."""
    proposed = clean(suggestion) if isinstance(anchor, WordsAnchor) else ""
    said = clean(text).strip()
    if not said and not proposed.strip():
        raise Refusal("remark_missing")
    _demand_layer(tx, layer)
    pointed = _with_copy(Desk(tx, post_id), anchor) if anchor else None
    body = remark_body(text=said, anchor=pointed, suggestion=proposed, layer=layer)
    return tx.write(Kind.REMARK, post=post_id, body=body)


def answer_remark(
    tx: Transaction, post_id: str, remark: str, text: str, *, layer: Layer = Layer.INTERNAL
) -> None:
    """Answer in the thread of a remark; what the team keeps to itself is never answered to the client.

    Raises Refusal: remark_missing, not_allowed, gone.
    """
    said = demand_words(text)
    thread = _thread(tx, post_id, remark)
    _demand_layer(tx, layer)
    if layer is Layer.CLIENT and thread.layer is not Layer.CLIENT:
        raise Refusal("internal_thread")
    body = remark_body(text=said, answers=thread.first.id, layer=layer)
    tx.write(Kind.REMARK, post=post_id, body=body)


def resolve_remark(tx: Transaction, post_id: str, remark: str) -> None:
    """Settle the thread of a remark. Raises Refusal: gone, nothing_to_do, not_allowed."""
    thread = _thread(tx, post_id, remark)
    if not thread.is_open:
        raise Refusal("nothing_to_do")
    _settle(tx, post_id, thread)


def _settle(tx: Transaction, post_id: str, thread: Thread) -> None:
    _demand_layer(tx, thread.layer)
    body = remark_body(resolves=thread.first.id, layer=thread.layer)
    tx.write(Kind.REMARK, post=post_id, body=body)


def reopen_remark(tx: Transaction, post_id: str, remark: str) -> None:
    """Open a settled thread again. Raises Refusal: gone, nothing_to_do, not_allowed."""
    thread = _thread(tx, post_id, remark)
    if thread.is_open:
        raise Refusal("nothing_to_do")
    _demand_layer(tx, thread.layer)
    for settling in thread.settled:
        body = remark_body(reopens=settling.id, layer=thread.layer)
        tx.write(Kind.REMARK, post=post_id, body=body)


def accept_suggestion(tx: Transaction, post_id: str, remark: str) -> None:
    """Put the suggested words in the place of those they were suggested for, and settle the thread.

    It is the person's own edit, by the ordinary command: it asks for the same right and breaks the same
    seals. Raises Refusal: gone, nothing_to_do, words_gone, not_allowed.
    """
    thread = _thread(tx, post_id, remark)
    suggested = next((each for each in (thread.first, *thread.answers) if each.id == remark), thread.first)
    anchor = suggested.anchor
    if not isinstance(anchor, WordsAnchor) or not suggested.suggestion:
        raise Refusal("nothing_to_do")
    _replace(tx, post_id, anchor, suggested.suggestion)
    if thread.is_open:
        _settle(tx, post_id, thread)


def _replace(tx: Transaction, post_id: str, anchor: WordsAnchor, wanted: str) -> None:
    post, variants = tx.get(Post, post_id), tx.variants_of(post_id)
    place = words_today(anchor, post, variants)
    # Words that were written anew are not those that somebody wanted to replace.
    if not place.is_exact:
        raise Refusal("words_gone")
    variant = next((each for each in variants if each.channel == anchor.channel), None)
    text: str = getattr(content_of(post, variant), anchor.field)
    start, end = place.span
    changed = {anchor.field: text[:start] + wanted + text[end:]}
    if variant:
        edit_variant(tx, variant.id, **changed)
    else:
        edit_post(tx, post_id, **changed)


def demand_words(text: str) -> str:
    """What somebody said, tidied. Raises Refusal("remark_missing")."""
    said = clean(text).strip()
    if not said:
        raise Refusal("remark_missing")
    return said


def _demand_layer(tx: Transaction, layer: Layer) -> None:
    """All who have a role take part, a client in their own talk only. Raises Refusal("not_allowed")."""
    roles = tx.trust.roles_now(tx.author.person)
    if not roles or (layer is not Layer.CLIENT and roles == {Role.CLIENT}):
        raise Refusal("not_allowed")


def _thread(tx: Transaction, post_id: str, remark: str) -> Thread:
    """The thread a remark belongs to. Raises Refusal("gone")."""
    for thread in threads(remarks_of(tx, post_id)):
        if remark in (thread.first.id, *(answer.id for answer in thread.answers)):
            return thread
    raise Refusal("gone")


def remarks_of(tx: Transaction, post_id: str) -> list[Remark]:
    """What was said about a post and not taken back, oldest first."""
    return [read_remark(record) for record in tx.history(post_id).remarks()]


def _with_copy(desk: Desk, anchor: Anchor) -> Anchor:
    """With the version that its author is looking at; shared words are those of a channel that shows them."""
    name = "media" if not isinstance(anchor, WordsAnchor) else anchor.field
    shows = (v for v in desk.variants if _shows(anchor.channel, v.variant.channel, name, v.variant.own))
    copy = next((v.sealed.id for v in shows), "")
    return replace(anchor, copy=copy)


def _shows(wanted: str, channel: str, field: str, own: frozenset[str]) -> bool:
    return channel == wanted if wanted else field not in own
