"""Launches planned back from their day, and the templates of the brand's own for them."""

from __future__ import annotations

import secrets
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from calendar_app.commands.new import new_id
from calendar_app.commands.posts import CardMove, add_channel, clean, demand_right, move_cards
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.domain.launch import Launch, LaunchTemplate, Milestone, day_from
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post
from calendar_app.domain.workflow import Act

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def add_launch_template(tx: Transaction, *, name: str, milestones: Iterable[Milestone]) -> str:
    """A way to go about launches; gives its id. Raises Refusal("launch_without_posts")."""
    template = LaunchTemplate(id=new_id(), name="", milestones=())
    _put(tx, template, name=name, milestones=milestones)
    return template.id


def edit_launch_template(
    tx: Transaction, template_id: str, *, name: str, milestones: Iterable[Milestone]
) -> None:
    """Change a template; launches made with it stay as they are. Raises Refusal("launch_without_posts")."""
    _put(tx, tx.get(LaunchTemplate, template_id), name=name, milestones=milestones)


def remove_launch_template(tx: Transaction, template_id: str) -> None:
    """Offer a template no more."""
    demand_right(tx, Act.PLAN_BRAND)
    tx.remove(LaunchTemplate, template_id)


def start_launch(
    tx: Transaction,
    *,
    name: str,
    day: date,
    milestones: Sequence[Milestone],
    days_off: Container[date] = (),
) -> str:
    """A launch with a draft for each milestone that is still to come; gives its id.

    Raises Refusal("launch_has_passed") where none is.
    """
    demand_right(tx, Act.DRAFT)
    launch = Launch(id=new_id(), name=clean(name).strip(), day=day)
    here = tx.now.astimezone(ZoneInfo(tx.brand.zone))
    plans = ((each, _plan(tx, launch, each, days_off)) for each in milestones)
    wanted = [(each, plan) for each, plan in plans if not plan.begins_before(here)]
    if not wanted:
        raise Refusal("launch_has_passed")
    tx.add(launch)
    for milestone, plan in wanted:
        _draft(tx, launch, milestone, plan)
    return launch.id


def edit_launch(
    tx: Transaction, launch_id: str, *, name: str, day: date, moves: Sequence[CardMove] = ()
) -> None:
    """Rename a launch or move it to another day, and those of its cards that follow it."""
    demand_right(tx, Act.DRAFT)
    tx.put(replace(tx.get(Launch, launch_id), name=clean(name).strip(), day=day))
    move_cards(tx, moves)


def remove_launch(tx: Transaction, launch_id: str) -> None:
    """Let the posts of a launch go their own ways: they stay where they are."""
    demand_right(tx, Act.DRAFT)
    for post in tx.all(Post, launch=launch_id):
        tx.put(replace(post, launch=None, launch_offset=None))
    tx.remove(Launch, launch_id)


def _put(tx: Transaction, template: LaunchTemplate, *, name: str, milestones: Iterable[Milestone]) -> None:
    demand_right(tx, Act.PLAN_BRAND)
    clear = (replace(each, title=clean(each.title).strip()) for each in milestones)
    wanted = tuple(sorted(clear, key=lambda each: each.offset))
    if not wanted:
        raise Refusal("launch_without_posts")
    tx.put(replace(template, name=clean(name).strip(), milestones=wanted))


def _plan(tx: Transaction, launch: Launch, milestone: Milestone, days_off: Container[date]) -> Plan:
    day = day_from(launch.day, milestone.offset, days_off=days_off)
    return Plan(day=day, time=milestone.time, zone=tx.brand.zone if milestone.time else "")


def _draft(tx: Transaction, launch: Launch, milestone: Milestone, plan: Plan) -> None:
    post = Post(
        id=new_id(),
        title=" · ".join(part for part in (launch.name, milestone.title) if part),
        plan=plan,
        author=tx.author.person,
        salt=secrets.token_hex(16),
        created_at=tx.now,
        launch=launch.id,
        launch_offset=milestone.offset,
    )
    tx.add(post)
    for channel in milestone.channels:
        known = tx.find(Channel, channel)
        if known and not known.archived:
            add_channel(tx, post.id, channel)
