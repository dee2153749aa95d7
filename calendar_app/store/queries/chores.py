"""Posts that wait for somebody: rows of placements made into chores, and what the journal says of them."""

from collections.abc import Iterator, Sequence
from datetime import date

from calendar_app.domain import agenda
from calendar_app.domain.agenda import Chore, Turn
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import RIGHTS, Act, ReviewStep, Status
from calendar_app.journal.records import Kind, Record
from calendar_app.journal.remarks import read_remark
from calendar_app.store.queries.journal import Team
from calendar_app.store.queries.reader import Row

PLACED = """
    SELECT placement.post, placement.variant, placement.channel, placement.plan, placement.status,
        placement.trust, placement.held, placement.marks, placement.cover, placement.archived,
        placement.leaving, placement.leaving_plan,
        post.title, post.author, person.name AS author_name,
        channel.network, channel.name AS channel_name, channel.handle
    FROM placement
        JOIN post ON post.id = placement.post
        JOIN person ON person.id = post.author
        LEFT JOIN channel ON channel.id = placement.channel
    WHERE {conditions}
"""
"""Placements with what is said of their posts, authors and channels."""


def chore_of(rows: Sequence[Row]) -> Chore:
    """Placements of one post that share a status, as one thing to do."""
    about = rows[0]
    return Chore(
        post=about.post,
        title=about.title,
        author=about.author,
        author_name=about.author_name,
        status=Status(about.status),
        plan=min((row.plan for row in rows if row.plan), key=_day_and_time, default=None),
        placed=tuple((row.channel, row.plan) for row in rows if row.channel and row.plan and not row.held),
        networks=tuple(dict.fromkeys(row.network for row in rows if row.network)),
        cover=next((row.cover for row in rows if row.cover), ""),
    )


def _day_and_time(plan: Plan) -> tuple[date, str]:
    return plan.day, plan.time.isoformat() if plan.time else ""


def last_remark(records: Sequence[Record]) -> str:
    """The last word about a post."""
    remarks = [read_remark(r) for r in standing_records(records) if r.kind == Kind.REMARK]
    said = [remark for remark in remarks if remark.is_said]
    return (said[-1].text or said[-1].suggestion) if said else ""


def standing_records(records: Sequence[Record]) -> list[Record]:
    """Those that their author did not take back."""
    gone = {(r.body.get("takes_back"), r.by) for r in records if r.kind == Kind.WITHDRAW}
    return [r for r in records if (r.id, r.by) not in gone]


def deciders(records: Sequence[Record], team: Team) -> frozenset[str]:
    """Who is waited for; that they may decide is judged exactly when they do."""
    return frozenset[str]().union(*(able for _, able in _open_turns(records, team)))


def turn_of(records: Sequence[Record], team: Team) -> Turn:
    """The step that is waited for; where channels were sent with different ones, in the longest row."""
    return max((turn for turn, _ in _open_turns(records, team)), key=lambda turn: turn.of, default=Turn())


def _open_turns(records: Sequence[Record], team: Team) -> Iterator[tuple[Turn, frozenset[str]]]:
    """Per sending that still counts the step to be taken, and those who can."""
    standing = standing_records(records)
    last = {channel: r for r in standing if r.kind == Kind.SUBMIT for channel in r.channels}
    for sent in {record.id: record for record in last.values()}.values():
        since = standing[standing.index(sent) :]
        own = [channel for channel, record in last.items() if record is sent]
        given = [r for r in since if r.kind == Kind.APPROVE and any(c in r.channels for c in own)]
        if found := _next_turn(sent, given, team):
            yield found


def _next_turn(sent: Record, approvals: Sequence[Record], team: Team) -> tuple[Turn, frozenset[str]] | None:
    """The first step of a sending that is still to be taken, and by whom; None where there is none."""
    steps = _steps_of(sent, team)
    agreed: frozenset[str] = frozenset()
    for number, step in enumerate(steps, start=1):
        mine = [r for r in approvals if r.body.get("step") == step.id]
        taken_by = frozenset(r.by for r in mine)
        if not mine or (step.everybody and not any(r.body.get("reason") for r in mine)):
            able = agenda.deciders(
                step, members=team.members, sender=sent.by, taken_by=agreed, agreed=taken_by
            )
            if able:
                return Turn(number=number, of=len(steps), further=steps[number:]), able
        agreed |= taken_by
    return None


def _steps_of(sent: Record, team: Team) -> tuple[ReviewStep, ...]:
    """Those that a post was sent with, as its rules had them then."""
    rules = team.frozen.get(str(sent.body.get("policy")), team.rules)
    known = {each.id: each for each in rules.steps}
    names = map(str, sent.body.get("steps", ()))
    return tuple(known.get(name, ReviewStep(id=name, name="", roles=RIGHTS[Act.DECIDE])) for name in names)
