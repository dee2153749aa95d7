"""Shoots, moderation time, meetings and leave on the calendar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.block import Block, BlockKind
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def add_block(
    tx: Transaction,
    *,
    kind: BlockKind,
    text: str,
    first: date,
    last: date,
    begins: time | None = None,
    ends: time | None = None,
    people: Iterable[str] = (),
) -> str:
    """A new block; gives its id. Raises Refusal("block_backwards"), Refusal("block_hours_backwards")."""
    demand_right(tx, Act.DRAFT)
    block = Block(
        id=new_id(),
        kind=kind,
        text=text,
        first=first,
        last=last,
        begins=begins,
        ends=ends,
        people=tuple(people),
    )
    _put(tx, block)
    return block.id


def edit_block(tx: Transaction, block_id: str, **changes: Any) -> None:
    """Change a block. Raises Refusal("block_backwards"), Refusal("block_hours_backwards")."""
    demand_right(tx, Act.DRAFT)
    _put(tx, replace(tx.get(Block, block_id), **changes))


def move_block(tx: Transaction, block_id: str, *, days: int = 0, minutes: int = 0) -> None:
    """Move a block by so many days, and its hours by so many minutes.

    Raises Refusal("block_over_midnight") where its hours would leave their day.
    """
    demand_right(tx, Act.DRAFT)
    block, by = tx.get(Block, block_id), timedelta(days=days)
    begins, ends = (_later(hour, minutes) for hour in (block.begins, block.ends))
    tx.put(replace(block, first=block.first + by, last=block.last + by, begins=begins, ends=ends))


def archive_block(tx: Transaction, block_id: str) -> None:
    """Put a block in the bin."""
    edit_block(tx, block_id, archived=True)


def restore_block(tx: Transaction, block_id: str) -> None:
    """Take a block out of the bin."""
    edit_block(tx, block_id, archived=False)


def _later(hour: time | None, minutes: int) -> time | None:
    if hour is None:
        return None
    moved = datetime.combine(date.min + timedelta(days=1), hour) + timedelta(minutes=minutes)
    if moved.toordinal() != date.min.toordinal() + 1:
        raise Refusal("block_over_midnight")
    return moved.time()


def _put(tx: Transaction, block: Block) -> None:
    if block.last < block.first:
        raise Refusal("block_backwards")
    if block.ends and (block.begins is None or block.ends <= block.begins):
        raise Refusal("block_hours_backwards")
    tx.put(replace(block, text=clean(block.text).strip()))
