"""Noting by which words a file of the library is found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.library import Labels
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from collections.abc import Iterable

    from calendar_app.store.transaction import Transaction


def label_asset(tx: Transaction, asset: str, *, tags: Iterable[str]) -> None:
    """Give a file these labels and no others."""
    demand_right(tx, Act.DRAFT)
    tx.put(Labels(id=asset, tags=tuple(clean(tag).strip() for tag in tags)))
