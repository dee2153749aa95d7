"""The pillars of the editorial line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from calendar_app.commands.channels import HUES
from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.campaign import Pillar
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def add_pillar(tx: Transaction, *, name: str, share: int = 0, hue: int | None = None) -> str:
    """A new pillar, in the next hue unless one is given; gives its id."""
    demand_right(tx, Act.PLAN_BRAND)
    hue = len(tx.all(Pillar)) % HUES if hue is None else hue
    pillar = Pillar(id=new_id(), name=clean(name).strip(), share=share, hue=hue)
    tx.put(pillar)
    return pillar.id


def edit_pillar(tx: Transaction, pillar_id: str, **changes: Any) -> None:
    """Rename or recolour a pillar, or aim at another share of the posts."""
    demand_right(tx, Act.PLAN_BRAND)
    tx.put(replace(tx.get(Pillar, pillar_id), **changes))


def archive_pillar(tx: Transaction, pillar_id: str) -> None:
    """Offer a pillar no more; its posts keep it."""
    edit_pillar(tx, pillar_id, archived=True)


def restore_pillar(tx: Transaction, pillar_id: str) -> None:
    """Offer a pillar again."""
    edit_pillar(tx, pillar_id, archived=False)
