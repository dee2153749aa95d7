"""Several texts of a post changed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calendar_app.commands.posts import edit_post, edit_variant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calendar_app.store.transaction import Transaction


def replace_words(
    tx: Transaction, post_id: str, *, shared: Mapping[str, Any], own: Mapping[str, Mapping[str, Any]]
) -> None:
    """New values for fields that the channels share, and for those that variants have of their own, by id."""
    if shared:
        edit_post(tx, post_id, **shared)
    for variant_id, fields in own.items():
        edit_variant(tx, variant_id, **fields)
