"""Noting whose a picture is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.rights import Origin, Rights
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from datetime import date

    from calendar_app.store.transaction import Transaction


def set_rights(
    tx: Transaction, asset: str, *, origin: Origin, holder: str, permission: str, until: date | None
) -> None:
    """Note the rights of a picture, for every post that uses it."""
    demand_right(tx, Act.DRAFT)
    noted = Rights(
        id=asset,
        origin=origin,
        holder=clean(holder).strip(),
        permission=clean(permission).strip(),
        until=until,
    )
    tx.put(noted)
