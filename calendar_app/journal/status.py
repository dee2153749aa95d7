"""Where a variant stands: the whole trust of the product, as one pure function.

The rules are those of exchange.md §2, whose wording was model-checked; simpler ones leak
(old approvals revive, legal is skipped by resending, one channel unseals another).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import OWN_STEP, Act, ReviewStep, Status, may
from calendar_app.journal.history import History, Submit, Value, value_in
from calendar_app.journal.records import Kind, Record


@dataclass(frozen=True, kw_only=True)
class Working:
    """The working copy of a post: the revisions it is based on, and what stands per channel."""

    bases: tuple[str, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class VariantState:
    """``trust`` is what people decided; ``status`` adds where the variant is on its way out."""

    status: Status
    trust: Status
    held: bool = False
    paused: bool = False
    """Held together with its channel or with everything: resumed only with those."""
    edited_since_published: bool = False
    changed_since_sent: bool = False
    published_unapproved: bool = False
    emergency: bool = False
    auto_validated: bool = False
    sources: tuple[Value, ...] = ()
    leaving: Value | None = None
    """What leaves the house: the last value that was validated, even while it is being changed."""

    def at(self, now: datetime, plan: Plan | None) -> "VariantState":
        """The same with what depends on now: due and overdue, from approved only."""
        if self.status is not Status.APPROVED or plan is None:
            return self
        if plan.begins_before(now):
            return _with(self, Status.OVERDUE)
        return _with(self, Status.DUE) if plan.is_on_the_day_of(now) else self


def _with(state: VariantState, status: Status) -> VariantState:
    return VariantState(**{**{n: getattr(state, n) for n in state.__slots__}, "status": status})


def status(history: History, working: Working, channel: str, now: datetime) -> VariantState:
    """The status of one post on one channel at ``now``."""
    settled = settled_status(history, working, channel)
    return settled.at(now, settled.sources[0].plan if settled.sources else None)


def settled_status(history: History, working: Working, channel: str) -> VariantState:
    """All of the status that does not depend on now."""
    return _Judgement(history, working, channel).state()


def value_now(history: History, channel: str) -> Value | None:
    """What all revisions together say for a channel; None where they say different things, or nothing."""
    sources = _sources(history, Working(), channel, None)
    return sources[0] if len(sources) == 1 else None


def next_steps(
    history: History, working: Working, channel: str, *, person: str | None = None
) -> list[ReviewStep]:
    """Per sending, the first step that no approval of the current value has taken yet.

    With a ``person``, without those for which somebody else is needed, who has not agreed before.
    """
    return _Judgement(history, working, channel).next_steps(person)


def counts(history: History, record: Record, channel: str) -> bool:
    """Whether an approval passes the rule of four eyes."""
    return _Judgement(history, Working(), channel).is_four_eyes(record)


class _Judgement:
    """The records of a post seen from one channel."""

    def __init__(self, history: History, working: Working, channel: str) -> None:
        self.history = history
        self.past = history.past
        self.channel = channel
        self.unminted = _unminted(history, working, channel)
        self.sources = _sources(history, working, channel, self.unminted)
        self.current = self.sources[0] if self.sources else working.values.get(channel, Value("", None))
        self.submits = [s for s in history.submits if history.covers(s.record, channel)]
        self.refusals = [r for r in history.refusals if history.covers(r, channel)]

    def state(self) -> VariantState:
        trust = self._trust()
        published = self._standing(Kind.PUBLISHED)
        status = self._way_out(published) or trust
        approvals = self._approvals_of(self.current)
        return VariantState(
            status=status if _is_judged(trust) else trust,
            trust=trust,
            held=self._is_held(),
            edited_since_published=self._is_other_than(published),
            changed_since_sent=bool(self.submits) and not self._sent_current(),
            published_unapproved=bool(published) and not self._was_approved(published),
            emergency=any(a.body.get("reason") for a in approvals),
            auto_validated=any(self._is_own(a) for a in approvals),
            sources=tuple(self.sources),
            leaving=self._leaving(trust),
        )

    def next_steps(self, person: str | None) -> list[ReviewStep]:
        """The first step of each sending that is still to be taken, by somebody in particular."""
        approvals = self._approvals_of(self.current)
        found = []
        for submit in self.submits:
            taken = (n for n in range(len(submit.steps), 0, -1) if self._takes_some(approvals, submit, n))
            done = next(taken, 0)
            until_then = {step.id for step in submit.steps[: done + 1]}
            has_agreed = any(a.by == person and a.body.get("step") in until_then for a in approvals)
            if done < len(submit.steps) and not has_agreed:
                found.append(submit.steps[done])
        return found

    def _takes_some(self, approvals: list[Record], submit: Submit, number: int) -> bool:
        return self._takes(approvals, submit.steps[:number])

    # -- what people decided

    def _trust(self) -> Status:
        if self.history.needs_update:
            return Status.NEEDS_UPDATE
        if self._is_waiting():
            return Status.WAITING
        if len(set(self.sources)) > 1:
            return Status.CONFLICT
        if self._is_complete(self._approvals_of(self.current)):
            return Status.APPROVED
        return self._undecided()

    def _undecided(self) -> Status:
        """What is in force where the steps are not complete: the latest word counts."""
        sent = self._sent_current()
        on_copy = [a for a in self._live_approvals if value_in(a, self.channel).copy == self.current.copy]
        top = self.past.maximal([*on_copy, *sent, *self.refusals])
        kinds = {record.kind for record in top}
        if Kind.REQUEST_CHANGES in kinds:
            return Status.CHANGES_REQUESTED
        if Kind.WITHDRAW in kinds:
            return Status.DRAFT
        if Kind.SUBMIT not in kinds and self._is_complete(self._approvals_of(self.current, any_plan=True)):
            return Status.CHANGED
        if sent or self._approvals_of(self.current):
            return Status.IN_REVIEW
        return Status.CHANGED if self._another_copy_was_approved() else Status.DRAFT

    def _is_waiting(self) -> bool:
        minted = [value for value in self.sources if value != self.unminted]
        copies = [self.history.copies.get(value.copy) for value in self.sources]
        if self.history.lacks_revisions or self.history.lacks_past:
            return True
        if any(value.copy not in self.history.copies for value in minted):
            return True
        return any(copy and copy.blobs & self.history.missing_blobs for copy in copies)

    def _sent_current(self) -> list[Record]:
        """S: valid sendings of the current copy, not taken back."""
        return [s.record for s in self._live_submits() if self._names_current(s.record)]

    def _live_submits(self) -> list[Submit]:
        return [s for s in self.submits if s.record.id not in self.history.taken_back]

    @cached_property
    def _live_approvals(self) -> list[Record]:
        return [
            a
            for a in self.history.approvals
            if self.history.covers(a, self.channel)
            and any(self._may_take(a, step) for step in self._steps_asked(a))
            and self.is_four_eyes(a)
        ]

    def _approvals_of(self, value: Value, *, any_plan: bool = False) -> list[Record]:
        """A: approvals of this copy that count, which have seen every refusal and all of their past."""
        return [
            a
            for a in self._live_approvals
            if value_in(a, self.channel).copy == value.copy
            and (any_plan or self._is_within_tolerance(a, value.plan))
            and self.past.is_whole(a)
            and all(self.past.has_seen(a, refusal) for refusal in self.refusals)
            and any(self.past.has_seen(a, s.record) for s in self._live_submits())
        ]

    def _is_within_tolerance(self, approval: Record, plan: Plan | None) -> bool:
        """By the rules of every live sending the approval had seen: the strictest one decides."""
        approved = value_in(approval, self.channel).plan
        seen = [s for s in self._live_submits() if self.past.has_seen(approval, s.record)]
        return all(s.policy.tolerance.allows(approved, plan) for s in seen)

    # -- four eyes

    def is_four_eyes(self, approval: Record) -> bool:
        """Not by a sender, unless alone, with a recorded emergency, or where the rules ask for nobody."""
        if approval.by not in self._senders(approval):
            return True
        if approval.body.get("step") == OWN_STEP.id:
            return True
        return bool(approval.body.get("reason")) or self._is_alone(approval)

    def _senders(self, approval: Record) -> frozenset[str]:
        """Who sent this copy, and who sent last, as the approval knew."""
        copy = value_in(approval, self.channel).copy
        known = [s for s in self.submits if self.past.has_seen(approval, s.record)]
        of_copy = [s.record for s in known if value_in(s.record, self.channel).copy == copy]
        live = [s.record for s in known if s.record.id not in self.history.taken_back]
        return frozenset(record.by for record in [*of_copy, *self.past.maximal(live)])

    def _is_alone(self, approval: Record) -> bool:
        members = self.history.trust.members(seen_by=approval)
        return not any(
            person != approval.by and step.is_for(person, roles)
            for person, roles in members.items()
            for step in self._steps_asked(approval)
        )

    def _is_own(self, approval: Record) -> bool:
        return approval.by in self._senders(approval) and not approval.body.get("reason")

    # -- steps

    def _steps_asked(self, approval: Record) -> list[ReviewStep]:
        """The step it names, as the sendings define it that it had seen; a later one changes nothing."""
        known = [s for s in self.submits if self.past.has_seen(approval, s.record)]
        return [step for s in known for step in s.steps if step.id == approval.body.get("step")]

    def _is_complete(self, approvals: list[Record]) -> bool:
        """Whether the steps of every sending were taken in order; never without any sending."""
        return bool(self.submits) and all(self._takes(approvals, s.steps) for s in self.submits)

    def _takes(
        self,
        approvals: list[Record],
        steps: tuple[ReviewStep, ...],
        *,
        after: tuple[Record, ...] = (),
        by: frozenset[str] = frozenset(),
    ) -> bool:
        """Whether some approvals take these steps one after the other, by different people."""
        if not steps:
            return True
        fitting = [
            a
            for a in approvals
            if self._may_take(a, steps[0])
            and all(self.past.has_seen(a, earlier) for earlier in after)
            and (a.by not in by or a.body.get("reason"))
        ]
        return any(
            self._takes(approvals, steps[1:], after=group, by=by | {a.by for a in group})
            for group in (self._group(a, fitting, steps[0]) for a in fitting)
            if group
        )

    def _may_take(self, approval: Record, step: ReviewStep) -> bool:
        if approval.body.get("step") != step.id:
            return False
        roles = self.history.trust.roles(approval)
        in_emergency = bool(approval.body.get("reason")) and may(Act.DECIDE, roles)
        return in_emergency or step.is_for(approval.by, roles)

    def _group(self, first: Record, fitting: list[Record], step: ReviewStep) -> tuple[Record, ...]:
        """The approvals that take a step together with this one; none where somebody is missing."""
        chosen = {first.by: first}
        if not step.everybody or first.body.get("reason"):
            return (first,)
        while missing := frozenset().union(*(self._roster(step, a) for a in chosen.values())) - chosen.keys():
            person = min(missing)
            found = next((a for a in fitting if a.by == person), None)
            if found is None:
                return ()
            chosen[person] = found
        return tuple(chosen.values())

    def _roster(self, step: ReviewStep, approval: Record) -> frozenset[str]:
        """Everybody of a step, as known to an approval."""
        members = self.history.trust.members(seen_by=approval)
        return step.people.union(person for person, roles in members.items() if step.is_for(person, roles))

    def _another_copy_was_approved(self) -> bool:
        return any(value.copy != self.current.copy for value in self._approved_values())

    def _approved_values(self) -> list[Value]:
        """Every value that had all its steps, whatever its plan, in the order of their approvals."""
        values = dict.fromkeys(value_in(a, self.channel) for a in self._live_approvals)
        return [v for v in values if self._is_complete(self._approvals_of(v, any_plan=True))]

    def _leaving(self, trust: Status) -> Value | None:
        if trust in (Status.NEEDS_UPDATE, Status.WAITING):
            return None
        if trust is Status.APPROVED:
            return self.current
        return next(reversed(self._approved_values()), None)

    # -- the way out

    def _way_out(self, published: list[Record]) -> Status | None:
        if published:
            return Status.PUBLISHED
        handed_over = [
            record
            for record in self._standing(Kind.SCHEDULE)
            if value_in(record, self.channel) == self.current
        ]
        return Status.SCHEDULED if handed_over else None

    def _standing(self, kind: Kind) -> list[Record]:
        return [r for r in self.history.standing(kind) if self.history.covers(r, self.channel)]

    def _is_held(self) -> bool:
        """Paused and not resumed; of two at once the careful one counts."""
        top = self.past.maximal([*self._standing(Kind.HOLD), *self._standing(Kind.RESUME)])
        return any(record.kind == Kind.HOLD for record in top)

    def _is_other_than(self, published: list[Record]) -> bool:
        latest = self.past.maximal(published)
        return bool(latest) and all(value_in(r, self.channel).copy != self.current.copy for r in latest)

    def _was_approved(self, published: list[Record]) -> bool:
        """Whether what was published had its approvals by then."""
        first = published[0]
        known = [
            a
            for a in self._approvals_of(value_in(first, self.channel), any_plan=True)
            if self.past.has_seen(first, a)
        ]
        return self._is_complete(known)

    def _names_current(self, record: Record) -> bool:
        return value_in(record, self.channel).copy == self.current.copy


def _is_judged(trust: Status) -> bool:
    """Whether enough is here for a word such as published to stand over it."""
    return trust not in (Status.NEEDS_UPDATE, Status.WAITING, Status.CONFLICT)


def _sources(history: History, working: Working, channel: str, unminted: Value | None) -> list[Value]:
    """The values that revisions, the unminted one included, brought to this channel and nothing replaced."""
    changes = {
        name: values[channel]
        for name, values in history.revisions.items()
        if channel in values and _differs_from_a_parent(history, name, channel, values[channel])
    }
    ancestry = dict(history.lineage)
    if unminted is not None:
        changes[""] = unminted
        ancestry[""] = frozenset(working.bases).union(*(ancestry.get(b, ()) for b in working.bases))
    replaced = frozenset().union(*(ancestry[name] for name in changes)) if changes else frozenset()
    return list(dict.fromkeys(value for name, value in changes.items() if name not in replaced))


def _differs_from_a_parent(history: History, name: str, channel: str, value: Value) -> bool:
    parents = history.parents(name)
    return not parents or any(history.revisions.get(parent, {}).get(channel) != value for parent in parents)


def _unminted(history: History, working: Working, channel: str) -> Value | None:
    """The working copy where it differs from a base, or has none."""
    value = working.values.get(channel)
    if value is None:
        return None
    bases = [history.revisions.get(name, {}).get(channel) for name in working.bases]
    return value if not bases or any(base != value for base in bases) else None
