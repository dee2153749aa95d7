"""The views of the calendar that a brand keeps; looking being no privilege, whoever may look may keep one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean
from calendar_app.domain.filter import Filter
from calendar_app.domain.saved_view import SavedView

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def save_view(
    tx: Transaction, *, name: str, filter: Filter, view: str, columns: tuple[str, ...] = (), sorting: str = ""
) -> str:
    """Keep a way of looking under a name; gives its id."""
    saved = SavedView(
        id=new_id(), name=clean(name).strip(), filter=filter, view=view, columns=columns, sorting=sorting
    )
    tx.put(saved)
    return saved.id


def edit_saved_view(tx: Transaction, view_id: str, **changes: Any) -> None:
    """Rename a view, or have it show what is shown now."""
    tx.put(replace(tx.get(SavedView, view_id), **changes))


def remove_saved_view(tx: Transaction, view_id: str) -> None:
    """Keep a view no more."""
    tx.remove(SavedView, view_id)
