"""What a person is shown of a post before deciding on it, or correcting it: what changed since last time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from calendar_app.commands.desk import Desk
from calendar_app.commands.review import is_to_decide
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status
from calendar_app.journal.changes import Change, Version, changes
from calendar_app.journal.history import History, value_in
from calendar_app.journal.records import Kind, Record
from calendar_app.store.projection import WorkingVariant

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

Seal = tuple[str, Plan | None]
"""A copy by its id, and when it is planned."""


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One channel; ``first`` where there is no earlier version, and everything is a change."""

    variant: str
    channel: str
    first: bool
    changes: tuple[Change, ...]
    seal: Seal
    """What a decision would cover."""


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Versions are numbered from 1; ``since`` is the number of the earlier one, 0 without any.

    ``verdict`` is what was said of that one, and ``judge`` who said it.
    """

    number: int
    since: int = 0
    verdict: str = ""
    judge: str = ""
    channels: tuple[Compared, ...] = ()

    @property
    def is_unchanged(self) -> bool:
        """Whether the person has decided on all of this before."""
        return bool(self.channels) and not any(each.first or each.changes for each in self.channels)

    @property
    def seals(self) -> tuple[Seal, ...]:
        """What a decision would cover, channel by channel."""
        return tuple(each.seal for each in self.channels)


def comparison_of(workspace: Workspace, post_id: str) -> Comparison:
    """What stands where a decision or a correction is waited for. Raises Refusal("gone")."""
    return workspace.look(_comparison, post_id)


def _comparison(tx: Transaction, post_id: str) -> Comparison:
    desk = Desk(tx, post_id)
    found = [(v, _earlier(desk, v)) for v in desk.variants if _is_waited_for(desk, v)]
    records = [record for _, record in found if record]
    last = max(records, key=desk.history.past.records.index, default=None)
    return Comparison(
        number=_number_now(desk),
        since=_number(desk.history, last) if last else 0,
        verdict=last.kind if last else "",
        judge=last.by if last else "",
        channels=tuple(_compared(desk, variant, record) for variant, record in found),
    )


def _is_waited_for(desk: Desk, variant: WorkingVariant) -> bool:
    state = desk.state(variant)
    if state.trust is Status.CHANGES_REQUESTED:
        return True
    return is_to_decide(state) and desk.is_asked_for(variant)


def _earlier(desk: Desk, variant: WorkingVariant) -> Record | None:
    """The person's own last decision on this channel; whoever corrects looks back to what was sent back."""
    history, channel = desk.history, variant.variant.channel
    sent_back = [r for r in history.refusals if r.kind == Kind.REQUEST_CHANGES and history.covers(r, channel)]
    if desk.state(variant).trust is Status.CHANGES_REQUESTED:
        return _last(history, sent_back)
    approved = [r for r in history.approvals if history.covers(r, channel)]
    return _last(history, (r for r in [*approved, *sent_back] if r.by == desk.tx.author.person))


def _last(history: History, records: Iterable[Record]) -> Record | None:
    return max(records, key=history.past.records.index, default=None)


def _compared(desk: Desk, variant: WorkingVariant, earlier: Record | None) -> Compared:
    now = Version(copy=variant.sealed.copy, plan=variant.content.plan)
    before = _version(desk.history, earlier, variant.variant.channel)
    return Compared(
        variant=variant.variant.id,
        channel=variant.variant.channel,
        first=before is None,
        changes=changes(before, now),
        seal=(variant.sealed.id, variant.content.plan),
    )


def _version(history: History, record: Record | None, channel: str) -> Version | None:
    """What a decision was about; None without one, or where its content is not here."""
    if record is None:
        return None
    value = value_in(record, channel)
    copy = history.copies.get(value.copy)
    return Version(copy=copy, plan=value.plan) if copy else None


def _number_now(desk: Desk) -> int:
    if desk.is_unminted():
        return len(desk.history.revisions) + 1
    return [*desk.history.revisions].index(desk.bases[0]) + 1


def _number(history: History, record: Record) -> int:
    revisions = [*history.revisions]
    named = str(record.body.get("revision"))
    return revisions.index(named) + 1 if named in revisions else 0
