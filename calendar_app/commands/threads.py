"""A text that becomes a thread, and one post again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calendar_app.commands.posts import edit_variant, fitting
from calendar_app.domain import thread
from calendar_app.domain.channel import Channel
from calendar_app.domain.checks.threads import fits
from calendar_app.domain.errors import Refusal
from calendar_app.domain.formats import thread_format
from calendar_app.domain.post import Content, Post, Variant, content_of
from calendar_app.domain.thread_media import on_first

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def change_format(tx: Transaction, variant_id: str, format_id: str) -> None:
    """Give a variant another format; a thread that is none any more is one text again."""
    variant = tx.get(Variant, variant_id)
    network = tx.networks[tx.get(Channel, variant.channel).network]
    text = _content(tx, variant).text
    was_thread = variant.format in network.formats and network.formats[variant.format].kind == "thread"
    is_joined = was_thread and network.formats[format_id].kind != "thread"
    changes: dict[str, Any] = {}
    if is_joined and thread.is_cut(text):
        changes["text"] = thread.join(text)
    if is_joined and any(item.thread_post for item in variant.media):
        changes["media"] = on_first(variant.media)
    edit_variant(tx, variant_id, format=format_id, **changes)


def split_into_thread(tx: Transaction, variant_id: str) -> None:
    """Cut the text of a variant wherever a post would be too long. Raises Refusal("no_threads")."""
    variant = tx.get(Variant, variant_id)
    channel = tx.get(Channel, variant.channel)
    rules = thread_format(tx.networks[channel.network], by_tool=channel.by_tool)
    if rules is None:
        raise Refusal("no_threads")
    content = _content(tx, variant)
    text = thread.split(content.text, fits(rules, content.options))
    changes: dict[str, Any] = {"text": text} if text != content.text else {}
    edit_variant(tx, variant_id, format=rules.id, **changes)


def join_thread(tx: Transaction, variant_id: str) -> None:
    """Make one post of a thread, in the format its files ask for."""
    variant = tx.get(Variant, variant_id)
    change_format(tx, variant_id, fitting(tx, variant.channel, _content(tx, variant).media))


def _content(tx: Transaction, variant: Variant) -> Content:
    return content_of(tx.get(Post, variant.post), variant)
