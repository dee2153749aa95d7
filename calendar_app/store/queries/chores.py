"""Posts that wait for somebody: rows of placements made into chores, and what the journal says of them."""

from collections.abc import Mapping, Sequence
from datetime import date

from calendar_app.domain import agenda
from calendar_app.domain.agenda import Chore
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import RIGHTS, Act, Policy, ReviewStep, Role, Status
from calendar_app.journal.records import Kind, Record
from calendar_app.store.queries.reader import Row

PLACED = """
    SELECT placement.post, placement.variant, placement.channel, placement.plan, placement.status,
        placement.trust, placement.held, placement.marks, placement.cover, placement.archived,
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
        networks=tuple(dict.fromkeys(row.network for row in rows if row.network)),
        cover=next((row.cover for row in rows if row.cover), ""),
    )


def _day_and_time(plan: Plan) -> tuple[date, str]:
    return plan.day, plan.time.isoformat() if plan.time else ""


def last_remark(records: Sequence[Record]) -> str:
    """The last word about a post."""
    standing = [r for r in standing_records(records) if r.kind == Kind.REMARK]
    return str(standing[-1].body.get("text", "")) if standing else ""


def standing_records(records: Sequence[Record]) -> list[Record]:
    """Those that their author did not take back."""
    gone = {(r.body.get("takes_back"), r.by) for r in records if r.kind == Kind.WITHDRAW}
    return [r for r in records if (r.id, r.by) not in gone]


def deciders(
    records: Sequence[Record], rules: Policy, members: Mapping[str, frozenset[Role]]
) -> frozenset[str]:
    """Who is waited for; that they may decide is judged exactly when they do."""
    standing = standing_records(records)
    sent = next((r for r in reversed(standing) if r.kind == Kind.SUBMIT), None)
    if sent is None:
        return frozenset()
    taken = {
        str(r.body.get("step")): r.by for r in standing[standing.index(sent) :] if r.kind == Kind.APPROVE
    }
    asked = [str(name) for name in sent.body.get("steps", ())]
    step = next((name for name in asked if name not in taken), "")
    known = {each.id: each for each in rules.steps}
    step_now = known.get(step, ReviewStep(id=step, name="", roles=RIGHTS[Act.DECIDE]))
    return agenda.deciders(step_now, members=members, sender=sent.by, taken_by=taken.values())
