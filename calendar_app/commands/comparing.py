"""What a person is shown of a post before deciding on it, or correcting it: what changed since last time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from calendar_app.commands.desk import Desk, Seal, Seals, seal_of
from calendar_app.commands.review import is_to_decide
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.workflow import Status
from calendar_app.journal.changes import Change, Version, changes
from calendar_app.journal.history import History
from calendar_app.journal.records import Kind, Record, moment
from calendar_app.store.projection import WorkingVariant

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

SHOWN, CHOSEN = "shown", "chosen"
"""Why a version is compared with another that nobody decided on."""


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
class Numbered:
    """An earlier version: its number and id, and who made it when."""

    number: int
    revision: str
    person: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Versions are numbered from 1; ``since`` is the number of the earlier one, 0 without any.

    ``verdict`` is what was said of that one, SHOWN or CHOSEN, and ``judge`` who said it. ``revision`` is the
    id of what stands now, "" where no version was made of it yet.
    """

    number: int
    since: int = 0
    verdict: str = ""
    judge: str = ""
    channels: tuple[Compared, ...] = ()
    revision: str = ""
    settled: bool = False
    """Nobody waits for anything: it is shown as it was decided on."""
    versions: tuple[Numbered, ...] = ()

    @property
    def is_unchanged(self) -> bool:
        """Whether all of this is as it was in the earlier version."""
        return bool(self.channels) and not any(each.first or each.changes for each in self.channels)

    @property
    def is_known(self) -> bool:
        """Whether the person has decided on all of this, or seen it, before."""
        return self.is_unchanged and self.verdict != CHOSEN

    @property
    def seals(self) -> tuple[Seal, ...]:
        """What a decision would cover, channel by channel."""
        return tuple(each.seal for each in self.channels)

    @property
    def shown(self) -> Seals:
        """The same by channel (id)."""
        return {each.channel: each.seal for each in self.channels}


@dataclass(frozen=True, kw_only=True)
class _Base:
    """The version a channel is compared with, and why that one; ``revision`` "" compares with nothing."""

    revision: str
    verdict: str
    judge: str = ""


def comparison_of(
    workspace: Workspace, post_id: str, *, shown: Collection[str] = (), since: str | None = None
) -> Comparison:
    """What stands where a decision or a correction is waited for. Raises Refusal("gone").

    It is compared with the newest version that the person decided on, or was ``shown`` before it; with
    ``since`` where another one is wished, "" to see all of it as new.
    """
    return workspace.look(_comparison, post_id, frozenset(shown), since)


def _comparison(tx: Transaction, post_id: str, shown: frozenset[str], since: str | None) -> Comparison:
    desk = Desk(tx, post_id)
    order = [*desk.history.revisions]
    waiting = [variant for variant in desk.variants if _is_waited_for(desk, variant)]
    found = [(v, _base(desk, v, shown, settled=not waiting)) for v in waiting or desk.variants]
    last = max((b for _, b in found if b), key=lambda base: _place(order, base), default=None)
    if since is not None:
        last = _Base(revision=since, verdict=CHOSEN, judge=last.judge if last else "")
        found = [(variant, last) for variant, _ in found]
    now = "" if desk.is_unminted() else desk.bases[0]
    return Comparison(
        number=order.index(now) + 1 if now else len(order) + 1,
        since=_place(order, last) + 1 if last else 0,
        verdict=last.verdict if last else "",
        judge=last.judge if last else "",
        channels=tuple(_compared(desk, variant, base) for variant, base in found),
        revision=now,
        settled=not waiting,
        versions=tuple(_numbered(desk.history, order, now)),
    )


def _numbered(history: History, order: Sequence[str], now: str) -> Iterator[Numbered]:
    """The latest one first."""
    for place, name in reversed([*enumerate(order)]):
        record = history.past.find(name)
        if record and name != now:
            yield Numbered(number=place + 1, revision=name, person=record.by, at=moment(record))


def _place(order: Sequence[str], base: _Base) -> int:
    return order.index(base.revision) if base.revision in order else -1


def _is_waited_for(desk: Desk, variant: WorkingVariant) -> bool:
    state = desk.state(variant)
    if state.trust is Status.CHANGES_REQUESTED:
        return True
    return is_to_decide(state) and desk.is_asked_for(variant)


def _base(desk: Desk, variant: WorkingVariant, shown: frozenset[str], *, settled: bool) -> _Base | None:
    """The newest version the person decided on or was shown; for a correction the one that was sent back.

    Where all is ``settled`` it is an earlier one, as it was before the decision.
    """
    history, channel = desk.history, variant.variant.channel
    sent_back = [r for r in history.refusals if r.kind == Kind.REQUEST_CHANGES and history.covers(r, channel)]
    if desk.state(variant).trust is Status.CHANGES_REQUESTED:
        return _decided(_last(history, sent_back))
    approved = [r for r in history.approvals if history.covers(r, channel)]
    now = desk.bases if settled else ()
    mine = (
        record
        for record in [*approved, *sent_back]
        if record.by == desk.tx.author.person and record.body.get("revision") not in now
    )
    decided, seen = _decided(_last(history, mine)), _seen(desk, channel, shown)
    order = [*history.revisions]
    # Of one that was seen and decided on, the decision says more.
    return max((b for b in (decided, seen) if b), key=lambda base: _place(order, base), default=None)


def _decided(record: Record | None) -> _Base | None:
    if record is None:
        return None
    return _Base(revision=str(record.body.get("revision")), verdict=record.kind, judge=record.by)


def _seen(desk: Desk, channel: str, shown: frozenset[str]) -> _Base | None:
    """The newest version that was shown before the one that stands now."""
    now = () if desk.is_unminted() else desk.bases
    earlier = [
        name for name, values in desk.history.revisions.items()
        if name in shown and name not in now and channel in values
    ]  # fmt: skip
    me = desk.tx.author.person
    return _Base(revision=earlier[-1], verdict=SHOWN, judge=me) if earlier else None


def _last(history: History, records: Iterable[Record]) -> Record | None:
    return max(records, key=history.past.records.index, default=None)


def _compared(desk: Desk, variant: WorkingVariant, base: _Base | None) -> Compared:
    now = Version(copy=variant.sealed.copy, plan=variant.content.plan)
    before = _version(desk.history, base, variant.variant.channel)
    return Compared(
        variant=variant.variant.id,
        channel=variant.variant.channel,
        first=before is None,
        changes=changes(before, now),
        seal=seal_of(variant),
    )


def _version(history: History, base: _Base | None, channel: str) -> Version | None:
    """What the earlier version says for a channel; None without one, or where its content is not here."""
    value = history.revisions.get(base.revision, {}).get(channel) if base else None
    copy = history.copies.get(value.copy) if value else None
    return Version(copy=copy, plan=value.plan) if value and copy else None
