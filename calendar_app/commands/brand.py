"""The brand itself: its name, where its days begin, and how it plans."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def edit_brand(tx: Transaction, **changes: Any) -> None:
    """Change the brand. What is planned keeps the zone it was planned in.

    Raises Refusal: not_allowed, name_missing, unknown_zone.
    """
    demand_right(tx, Act.EDIT_BRAND)
    brand = replace(tx.brand, **changes)
    brand = replace(brand, name=clean(brand.name).strip())
    if not brand.name:
        raise Refusal("name_missing")
    if not _is_zone(brand.zone):
        raise Refusal("unknown_zone", zone=brand.zone)
    tx.put(brand)


def _is_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name).key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # Its name may be that of a folder of the database, or no name at all.
        return False
