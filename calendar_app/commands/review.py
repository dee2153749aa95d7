"""From draft to validation: sending, deciding, taking back, and saying that something is out.

Each decision is a signed record that names the exact copies it covers (exchange.md §2).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from calendar_app.commands.desk import NOTHING, Desk, Rendered, Seals, covering, named, seal_of
from calendar_app.commands.media import RenderJob, job_for, keep_rendered, render
from calendar_app.commands.posts import clean, demand_right
from calendar_app.commands.remarks import demand_words
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.remark import threads
from calendar_app.domain.workflow import OWN_STEP, Act, ReviewStep, Status, may
from calendar_app.journal.records import Kind, Record
from calendar_app.journal.remarks import read_remark, remark_body
from calendar_app.journal.status import VariantState, counts, next_steps
from calendar_app.store.projection import WorkingVariant

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

TO_SEND = frozenset({Status.DRAFT, Status.CHANGES_REQUESTED, Status.CHANGED})


# -- sending


def what_to_render(workspace: Workspace, post_id: str) -> list[RenderJob]:
    """The files that still have to be made before a post can be sent or decided on."""
    return workspace.look(_jobs, post_id, workspace)


def _jobs(tx: Transaction, post_id: str, workspace: Workspace) -> list[RenderJob]:
    jobs: dict[RenderJob, None] = {}
    for variant in Desk(tx, post_id).variants:
        copy, by_tool = variant.sealed.copy, tx.get(Channel, variant.variant.channel).by_tool
        for item in copy.media:
            if not item.rendered:
                network = workspace.networks[copy.network]
                job = job_for(
                    item, network=network, format=copy.format, by_tool=by_tool, store=workspace.media
                )
                jobs[job] = None
    return list(jobs)


def send(workspace: Workspace, post_id: str, channels: Collection[str] | None = None) -> None:
    """Make the files and send, all in the calling thread."""
    rendered = keep_rendered(workspace, map(render, what_to_render(workspace, post_id)))
    workspace.run(send_for_validation, post_id, channels=channels, rendered=rendered)


def send_for_validation(
    tx: Transaction,
    post_id: str,
    *,
    channels: Collection[str] | None = None,
    reason: str = "",
    asked: bool = True,
    rendered: Rendered = NOTHING,
) -> None:
    """Freeze what stands and ask for its validation; who is alone validates by sending.

    Channels that need different steps are sent for themselves, each with the steps it needs; optional ones
    only where they are ``asked`` for. ``reason`` is why it is sent although its network would refuse it.
    Raises Refusal: not_allowed, nothing_to_send, empty_variant, not_rendered.
    """
    demand_right(tx, Act.SUBMIT)
    desk = Desk(tx, post_id)
    variants = desk.chosen(channels, lambda state: state.trust in TO_SEND)
    _demand_sendable(variants)
    revision = desk.mint(rendered)
    _demand_rendered(desk)
    policy_id, _ = tx.trust.policy_now()
    for steps, some in _by_steps(desk, variants, asked=asked).items():
        covered = covering(desk, some)
        body = {
            "revision": revision,
            "channels": covered,
            "policy": policy_id,
            "steps": [s.id for s in steps],
            "reason": clean(reason).strip(),
        }
        tx.write(Kind.SUBMIT, post=post_id, body=body)
        if len(steps) == 1 and _is_alone(tx, steps[0]):
            approval = {"revision": revision, "channels": covered, "step": steps[0].id}
            tx.write(Kind.APPROVE, post=post_id, body=approval)


def clear(
    tx: Transaction,
    post_id: str,
    *,
    channels: Collection[str] | None = None,
    reason: str = "",
    rendered: Rendered = NOTHING,
) -> None:
    """Clear a post oneself, where the rules leave it to the sender whether somebody else is asked.

    Raises Refusal: validation_required, and what ``send_for_validation`` raises.
    """
    demand_right(tx, Act.SUBMIT)
    desk = Desk(tx, post_id)
    sendable = desk.chosen(channels, lambda state: state.trust in TO_SEND)
    if not all(_may_be_cleared(desk, variant) for variant in sendable):
        raise Refusal("validation_required")
    send_for_validation(tx, post_id, channels=channels, reason=reason, asked=False, rendered=rendered)


def _may_be_cleared(desk: Desk, variant: WorkingVariant) -> bool:
    """Whether today's rules ask for nobody, and nobody was ever asked for it."""
    channel = variant.variant.channel
    asked = [s.steps for s in desk.history.submits if desk.history.covers(s.record, channel)]
    return set(asked) | set(_by_steps(desk, [variant], asked=False)) == {(OWN_STEP,)}


def _by_steps(
    desk: Desk, variants: Iterable[WorkingVariant], *, asked: bool
) -> dict[tuple[ReviewStep, ...], list[WorkingVariant]]:
    """The variants by the steps today's rules ask of them."""
    _, policy = desk.tx.trust.policy_now()
    tags, campaign = desk.post.tags, desk.post.campaign
    found: dict[tuple[ReviewStep, ...], list[WorkingVariant]] = {}
    for variant in variants:
        channel = variant.variant.channel
        steps = policy.steps_for(tags, channel=channel, campaign=campaign, asked=asked)
        found.setdefault(steps, []).append(variant)
    return found


def _demand_sendable(variants: list[WorkingVariant]) -> None:
    if not variants:
        raise Refusal("nothing_to_send")
    for variant in variants:
        content = variant.content
        if not (content.text.strip() or content.media or content.headline.strip()):
            raise Refusal("empty_variant", channel=variant.variant.channel)


def _demand_rendered(desk: Desk) -> None:
    """Everything that will be seen must be there: what you see is what you sign."""
    if any(not item.rendered for v in desk.variants for item in v.sealed.copy.media):
        raise Refusal("not_rendered")


def _is_alone(tx: Transaction, step: ReviewStep) -> bool:
    """Whether the author may take a step and nobody else can; the step of no rules is always one's own."""
    if step == OWN_STEP:
        return True
    members = tx.trust.members_now()
    able = {person for person, roles in members.items() if step.is_for(person, roles)}
    return able == {tx.author.person}


def withdraw(tx: Transaction, post_id: str) -> None:
    """Take back what the author sent. Raises Refusal("nothing_to_withdraw")."""
    history = tx.history(post_id)
    mine = [s.record for s in history.submits if s.record.by == tx.author.person]
    live = [record for record in mine if record.id not in history.taken_back]
    if not live:
        raise Refusal("nothing_to_withdraw")
    for record in live:
        tx.write(Kind.WITHDRAW, post=post_id, body={"takes_back": record.id})


# -- deciding


def approve(
    tx: Transaction,
    post_id: str,
    *,
    channels: Collection[str] | None = None,
    reason: str = "",
    rendered: Rendered = NOTHING,
    shown: Seals | None = None,
) -> None:
    """Validate exactly what stands; ``reason`` is that of an emergency.

    ``shown`` is what the validator had before them; None where that is what stands.
    Raises Refusal: not_allowed, nothing_to_decide, four_eyes, not_rendered, changed_while_reading.
    """
    desk = Desk(tx, post_id)
    variants = [v for v in desk.chosen(channels, is_to_decide) if desk.is_asked_for(v)]
    if shown is not None and _differ(variants, shown):
        raise Refusal("changed_while_reading")
    if not variants:
        raise Refusal("nothing_to_decide")
    by_step = _steps_to_take(desk, variants, in_emergency=bool(reason))
    revision = desk.mint(rendered)
    _demand_rendered(desk)
    for step, some in by_step.items():
        body = {
            "revision": revision,
            "channels": covering(desk, some),
            "step": step,
            "reason": clean(reason).strip(),
        }
        record = tx.write(Kind.APPROVE, post=post_id, body=body)
        _demand_four_eyes(tx, record)


def what_stands(workspace: Workspace, post_id: str) -> Seals:
    """What a decision on a post would cover now, by channel."""
    return workspace.look(lambda tx: {v.variant.channel: seal_of(v) for v in Desk(tx, post_id).variants})


def _differ(variants: Iterable[WorkingVariant], shown: Seals) -> bool:
    """Whether somebody would decide on what they have not read."""
    return any(shown.get(v.variant.channel) != seal_of(v) for v in variants)


def is_to_decide(state: VariantState) -> bool:
    """Whether a validator is waited for, or may validate what was moved or corrected since."""
    return state.trust in (Status.IN_REVIEW, Status.CHANGED) or (
        state.changed_since_sent and state.trust is Status.DRAFT
    )


def _steps_to_take(
    desk: Desk, variants: list[WorkingVariant], *, in_emergency: bool
) -> dict[str, list[WorkingVariant]]:
    """The variants by the step the author may take for them. Raises Refusal("not_allowed")."""
    found: dict[str, list[WorkingVariant]] = {}
    for variant in variants:
        step = _my_step(desk, variant, in_emergency=in_emergency)
        if step is None:
            raise Refusal("not_allowed")
        found.setdefault(step.id, []).append(variant)
    return found


def _my_step(desk: Desk, variant: WorkingVariant, *, in_emergency: bool = False) -> ReviewStep | None:
    """The step the author may take; steps need different people, except in an emergency."""
    person, roles = desk.tx.author.person, desk.tx.trust.roles_now(desk.tx.author.person)
    by = None if in_emergency else person
    steps = next_steps(desk.history, desk.working, variant.variant.channel, person=by)
    mine = [s for s in steps if s.is_for(person, roles) or (in_emergency and may(Act.DECIDE, roles))]
    return mine[0] if mine else None


def _demand_four_eyes(tx: Transaction, record: Record) -> None:
    """Refuse what would not count; raising takes back what was written in this transaction."""
    history = tx.history(record.post)
    if not all(counts(history, record, channel) for channel in record.channels):
        raise Refusal("four_eyes")


def request_changes(
    tx: Transaction, post_id: str, *, text: str = "", channels: Collection[str] | None = None
) -> None:
    """Send back with a remark, or with those its author has made since it was sent and nobody has settled.

    Raises Refusal: remark_missing, nothing_to_decide, not_allowed.
    """
    desk = Desk(tx, post_id)
    remarks = _own_remarks(desk)
    said = "" if remarks and not text.strip() else demand_words(text)
    sent = desk.chosen(
        channels, lambda state: state.trust in (Status.IN_REVIEW, Status.APPROVED, Status.CHANGED)
    )
    variants = [v for v in sent if v.variant.channel in _last_sent(desk)]
    if not variants:
        raise Refusal("nothing_to_decide")
    if not may_decide(tx):
        raise Refusal("not_allowed")
    if said:
        remarks.append(tx.write(Kind.REMARK, post=post_id, body=remark_body(text=said)))
    _send_back(desk, {v.variant.channel for v in variants}, remarks)


def remarks_to_send_back_with(workspace: Workspace, post_id: str) -> int:
    """How many remarks would go with a post that the person working here sends back without another word."""
    return workspace.look(lambda tx: len(_own_remarks(Desk(tx, post_id))))


def _own_remarks(desk: Desk) -> list[Record]:
    """What the author has said since the last sending and nobody has settled."""
    history, me = desk.history, desk.tx.author.person
    told = history.past.records
    sent = max((told.index(submit.record) for submit in history.submits), default=-1)
    open_now = {thread.first.id for thread in threads(map(read_remark, history.remarks())) if thread.is_open}
    return [record for record in told[sent + 1 :] if record.by == me and record.id in open_now]


def _send_back(desk: Desk, channels: Collection[str], remarks: Sequence[Record]) -> None:
    """One refusal for each sending that these channels were last sent with; it names the last word first."""
    sent = _last_sent(desk)
    named = {"remark": remarks[-1].id, "remarks": [remark.id for remark in remarks[:-1]]}
    for record in {sent[channel].id: sent[channel] for channel in channels}.values():
        covered = {c: value for c, value in record.channels.items() if c in channels and sent[c] is record}
        body = {"revision": record.body["revision"], "channels": covered, **named}
        desk.tx.write(Kind.REQUEST_CHANGES, post=desk.post.id, body=body)


def _last_sent(desk: Desk) -> dict[str, Record]:
    """Per channel the record of its latest sending."""
    return {channel: s.record for s in desk.history.submits for channel in s.record.channels}


def reopen(tx: Transaction, post_id: str) -> None:
    """Take back the author's last decision, so that the post waits again. Raises Refusal("nothing_to_do")."""
    desk = Desk(tx, post_id)
    if not _can_be_reopened(desk):
        raise Refusal("nothing_to_do")
    last = _own_decisions(desk)[-1]
    for record in _own_decisions(desk):
        if (record.kind, record.body.get("revision")) == (last.kind, last.body.get("revision")):
            tx.write(Kind.WITHDRAW, post=post_id, body={"takes_back": record.id})


def _own_decisions(desk: Desk) -> list[Record]:
    """The author's decisions on what was sent to them, in the order they were made."""
    history, me = desk.history, desk.tx.author.person
    refusals = [record for record in history.refusals if record.kind == Kind.REQUEST_CHANGES]
    mine = [r for r in [*history.approvals, *refusals] if r.by == me and r.body.get("step") != OWN_STEP.id]
    return sorted(mine, key=history.past.records.index)


def _can_be_reopened(desk: Desk) -> bool:
    """Whether a decision of theirs is what stands, and nothing of it is out."""
    states = [desk.state(variant) for variant in desk.variants]
    decided = (Status.APPROVED, Status.CHANGES_REQUESTED)
    is_out = any(state.status in (Status.PUBLISHED, Status.SCHEDULED) for state in states)
    return bool(_own_decisions(desk)) and not is_out and any(s.trust in decided for s in states)


def may_decide(tx: Transaction) -> bool:
    """Whether the author is a validator, by role or by a step that names them."""
    person = tx.author.person
    roles = tx.trust.roles_now(person)
    return may(Act.DECIDE, roles) or any(s.is_for(person, roles) for s in tx.trust.policy_now()[1].steps)


# -- the way out


def mark_published(
    tx: Transaction, post_id: str, *, channels: Collection[str] | None = None, link: str = ""
) -> None:
    """Note that variants are out: of each what was validated, even if it is being changed since.

    One that nobody validated is out as it stands, and recorded as such.
    """
    demand_right(tx, Act.PUBLISH)
    desk = Desk(tx, post_id)
    variants = _demand_any(desk.chosen(channels, lambda state: state.status is not Status.PUBLISHED))
    states = {v.variant.channel: desk.state(v) for v in variants}
    left = {channel: named(s.leaving) for channel, s in states.items() if s.leaving and not _is_torn(s)}
    if left.keys() < states.keys():
        desk.mint(NOTHING)
    body = {"channels": covering(desk, variants) | left, "link": clean(link).strip()}
    tx.write(Kind.PUBLISHED, post=post_id, body=body)


def _is_torn(state: VariantState) -> bool:
    """Whether nobody can say which of several versions was meant."""
    return state.trust is Status.CONFLICT


def mark_scheduled(
    tx: Transaction, post_id: str, *, tool: str, channels: Collection[str] | None = None
) -> None:
    """Note that validated variants were handed to a tool. Raises Refusal("not_validated")."""
    demand_right(tx, Act.PUBLISH)
    desk = Desk(tx, post_id)
    variants = desk.chosen(channels, lambda state: state.status is Status.APPROVED)
    if not variants:
        raise Refusal("not_validated")
    body = {"channels": covering(desk, variants), "tool": clean(tool).strip()}
    tx.write(Kind.SCHEDULE, post=post_id, body=body)


def hold(tx: Transaction, post_id: str) -> None:
    """Pause a post."""
    _say(tx, Kind.HOLD, post_id, fits=_can_be_held)


def _can_be_held(state: VariantState) -> bool:
    return not state.held and state.status is not Status.PUBLISHED


def resume(tx: Transaction, post_id: str) -> None:
    """Let a paused post go on."""
    _say(tx, Kind.RESUME, post_id, fits=_is_held_alone)


def _is_held_alone(state: VariantState) -> bool:
    return state.held and not state.paused


def _say(tx: Transaction, kind: Kind, post_id: str, *, fits: Callable[[VariantState], bool]) -> None:
    demand_right(tx, Act.PUBLISH)
    desk = Desk(tx, post_id)
    variants = _demand_any(desk.chosen(None, fits))
    tx.write(kind, post=post_id, body={"channels": covering(desk, variants)})


def _demand_any(variants: list[WorkingVariant]) -> list[WorkingVariant]:
    if not variants:
        raise Refusal("nothing_to_do")
    return variants


# -- what is possible


def allowed(workspace: Workspace, post_id: str) -> frozenset[str]:
    """The names of what the person working here can do with a post now."""
    return workspace.look(_allowed, post_id)


def _allowed(tx: Transaction, post_id: str) -> frozenset[str]:
    desk = Desk(tx, post_id)
    states = {v.variant.channel: desk.state(v) for v in desk.variants}
    roles = tx.trust.roles_now(tx.author.person)
    found = {"add_remark"} if roles else set()
    if may(Act.SUBMIT, roles) and any(state.trust in TO_SEND for state in states.values()):
        found.add("send_for_validation")
        if _is_choice(desk, states):
            found.add("clear")
    if _can_be_reopened(desk):
        found.add("reopen")
    if _has_live_submit(desk) and any(s.trust is Status.IN_REVIEW for s in states.values()):
        found.add("withdraw")
    return frozenset(
        found | _decisions(desk, states) | _ways_out(states.values(), may_publish=may(Act.PUBLISH, roles))
    )


def _is_choice(desk: Desk, states: Mapping[str, VariantState]) -> bool:
    """Whether all that can be sent may be cleared by its sender, and somebody might be asked all the same."""
    sendable = [v for v in desk.variants if states[v.variant.channel].trust in TO_SEND]
    return all(_may_be_cleared(desk, v) for v in sendable) and set(_by_steps(desk, sendable, asked=True)) != {
        (OWN_STEP,)
    }


def _has_live_submit(desk: Desk) -> bool:
    me, gone = desk.tx.author.person, desk.history.taken_back
    return any(s.record.by == me and s.record.id not in gone for s in desk.history.submits)


def _decisions(desk: Desk, states: Mapping[str, VariantState]) -> set[str]:
    waiting = [v for v in desk.variants if is_to_decide(states[v.variant.channel]) and desk.is_asked_for(v)]
    found = {"approve"} if waiting and all(_my_step(desk, v) for v in waiting) else set()
    sent = any(s.trust in (Status.IN_REVIEW, Status.APPROVED, Status.CHANGED) for s in states.values())
    if sent and _last_sent(desk) and may_decide(desk.tx):
        found.add("request_changes")
    return found


def _ways_out(states: Iterable[VariantState], *, may_publish: bool) -> set[str]:
    if not may_publish:
        return set()
    checks: dict[str, Callable[[VariantState], bool]] = {
        "mark_published": lambda s: s.status is not Status.PUBLISHED,
        "mark_scheduled": lambda s: s.status is Status.APPROVED,
        "hold": _can_be_held,
        "resume": _is_held_alone,
    }
    known = list(states)
    return {name for name, fits in checks.items() if any(fits(state) for state in known)}
