"""Which holidays a brand's calendar knows, and the brand's own key dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.errors import Refusal
from calendar_app.domain.key_dates import BrandDate
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def set_holidays(tx: Transaction, *, places: Iterable[str], school_zones: Iterable[str]) -> None:
    """Choose the countries and regions of public holidays, and the zones of school holidays."""
    demand_right(tx, Act.PLAN_BRAND)
    tx.put(replace(tx.brand, places=tuple(sorted(places)), school_zones=tuple(sorted(school_zones))))


def add_key_date(tx: Transaction, *, name: str, first: date, last: date, yearly: bool = False) -> str:
    """A key date of the brand's own; gives its id. Raises Refusal("key_date_backwards")."""
    demand_right(tx, Act.PLAN_BRAND)
    own = BrandDate(id=new_id(), name=name, first=first, last=last, yearly=yearly)
    _put(tx, own)
    return own.id


def edit_key_date(tx: Transaction, date_id: str, **changes: Any) -> None:
    """Change a key date of the brand's own. Raises Refusal("key_date_backwards")."""
    demand_right(tx, Act.PLAN_BRAND)
    _put(tx, replace(tx.get(BrandDate, date_id), **changes))


def archive_key_date(tx: Transaction, date_id: str) -> None:
    """Show a key date of the brand's own no more."""
    edit_key_date(tx, date_id, archived=True)


def _put(tx: Transaction, own: BrandDate) -> None:
    if own.last < own.first:
        raise Refusal("key_date_backwards")
    tx.put(replace(own, name=clean(own.name).strip()))
