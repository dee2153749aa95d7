"""Undo and redo: values go back and forth; records stay, and what they said is taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import Post
from calendar_app.domain.workflow import OWN_STEP, ReviewStep
from calendar_app.journal.policy import marks_of, read_policy
from calendar_app.journal.records import Kind, Record

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

CAN_BE_TAKEN_BACK = frozenset(
    {
        Kind.SUBMIT, Kind.APPROVE, Kind.REQUEST_CHANGES, Kind.REMARK, Kind.SCHEDULE, Kind.PUBLISHED,
        Kind.HOLD, Kind.RESUME,
    }
)  # fmt: skip


def can_be_undone(step: Step) -> bool:
    """Whether a step can be taken back: membership is signed and stays as it was signed."""
    return step.name not in MEMBERSHIP


MEMBERSHIP = frozenset(
    {
        "found",
        "add_member",
        "change_roles",
        "archive_person",
        "restore_person",
        "introduce_device",
        "name_delegate",
        "keep_role",
        "end_replacement",
    }
)
FROM_OUTSIDE = frozenset({"receive"})
"""What other workstations did is theirs to take back; here it ends the undoing of what it touched."""


def is_remembered(step: Step) -> bool:
    """Whether a step is one of the user's: noting a file that was taken in is part of using it."""
    return step.name != "add_asset"


def take_back(tx: Transaction, step: Step) -> None:
    """Put back what was before, and withdraw what was said.

    Raises Refusal("overtaken") where a value is no longer what the step left.
    """
    for change in reversed(step.changes):
        _replace(tx, change.kind, change.id, expected=change.after, wanted=change.before)
    for record in _records(tx, step):
        if record.kind in CAN_BE_TAKEN_BACK:
            tx.write(Kind.WITHDRAW, post=record.post, body={"takes_back": record.id})
        elif record.kind == Kind.WITHDRAW:
            target = _taken_back(tx, record)
            tx.write(Kind(target.kind), post=target.post, body=_said_today(tx, target))
        elif record.kind == Kind.POLICY:
            if tx.trust.policy_now()[1] != read_policy(record.body):
                raise Refusal("overtaken")
            _put_rules(tx, _policy_before(tx, record))


def do_again(tx: Transaction, step: Step) -> None:
    """Put back what came after, and say again what was said."""
    for change in step.changes:
        _replace(tx, change.kind, change.id, expected=change.before, wanted=change.after)
    for record in _records(tx, step):
        if record.kind == Kind.POLICY:
            _put_rules(tx, record.body)
        elif record.kind in CAN_BE_TAKEN_BACK:
            tx.write(Kind(record.kind), post=record.post, body=_said_today(tx, record))
        elif record.kind == Kind.WITHDRAW:
            tx.write(Kind.WITHDRAW, post=record.post, body={"takes_back": _last_said(tx, record).id})


def _put_rules(tx: Transaction, body: Mapping[str, Any]) -> None:
    tx.write(Kind.POLICY, body=body, must=marks_of(body))


def _taken_back(tx: Transaction, withdrawal: Record) -> Record:
    """What a withdrawal took back."""
    said = tx.journal.records(withdrawal.post)
    return next(record for record in said if record.id == withdrawal.body["takes_back"])


def _last_said(tx: Transaction, withdrawal: Record) -> Record:
    """What undoing the withdrawal said again: its author's latest record of that kind."""
    kind, by = _taken_back(tx, withdrawal).kind, withdrawal.by
    said = tx.journal.records(withdrawal.post)
    return next(record for record in reversed(said) if (record.kind, record.by) == (kind, by))


def _said_today(tx: Transaction, record: Record) -> Mapping[str, Any]:
    """What a record said; a sending names today's rules, since those it named may have been replaced."""
    post = tx.find(Post, record.post)
    if record.kind != Kind.SUBMIT or post is None:
        return record.body
    policy_id, policy = tx.trust.policy_now()
    met = {
        step.id: step
        for channel in record.channels
        for step in policy.steps_for(post.tags, channel=channel, campaign=post.campaign)
    }
    asked = [step.id for step in policy.steps if step.id in met and _is_said_again(step, record)]
    return {**record.body, "policy": policy_id, "steps": asked or [OWN_STEP.id]}


def _is_said_again(step: ReviewStep, sending: Record) -> bool:
    """An optional step is asked for again only where it was."""
    return not step.optional or step.id in sending.body["steps"]


def _replace(tx: Transaction, kind: type[Any], value_id: str, *, expected: Any, wanted: Any) -> None:
    if tx.find(kind, value_id) != expected:
        raise Refusal("overtaken")
    if wanted is None:
        tx.remove(kind, value_id)
    else:
        tx.put(wanted)


def _records(tx: Transaction, step: Step) -> list[Record]:
    """The step's own records, in the order they were written."""
    posts = {"", *step.posts}
    found = {record.id: record for post in posts for record in tx.journal.records(post)}
    return [found[name] for name in step.records if name in found]


def _policy_before(tx: Transaction, record: Record) -> Any:
    earlier = [r for r in tx.trust.past.before(record) if r.kind == Kind.POLICY]
    latest = tx.trust.past.maximal(earlier)
    return min(latest, key=lambda r: r.id).body if latest else record.body
