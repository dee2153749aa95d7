"""Everything or whole channels paused at once, as in a crisis, and the way on."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from calendar_app.commands.posts import clean, demand_right
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Act
from calendar_app.journal.pause import EVERYTHING, pause_body, pauses
from calendar_app.journal.records import Kind

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def pause_channels(tx: Transaction, *, reason: str, channels: Collection[str] = ()) -> None:
    """Pause some channels, or everything where none is named, with the reason that everybody reads.

    Raises Refusal: not_allowed, pause_reason_missing, nothing_to_do where all of it is paused already.
    """
    demand_right(tx, Act.PUBLISH)
    said = clean(reason).strip()
    if not said:
        raise Refusal("pause_reason_missing")
    wanted = {tx.get(Channel, channel).id for channel in channels} or {EVERYTHING}
    new = wanted - pauses(tx.trust).keys()
    if not new:
        raise Refusal("nothing_to_do")
    tx.write(Kind.HOLD, body=pause_body(new, reason=said))


def resume_channels(tx: Transaction) -> None:
    """Let everything go on that is paused as a whole; posts paused by themselves stay so.

    Raises Refusal: not_allowed, nothing_to_do.
    """
    demand_right(tx, Act.PUBLISH)
    paused = pauses(tx.trust).keys()
    if not paused:
        raise Refusal("nothing_to_do")
    tx.write(Kind.RESUME, body=pause_body(paused))
