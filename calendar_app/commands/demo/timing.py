"""When each act of a story happened: in working hours, in order, never in the future."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from calendar_app.commands.demo.story import Story
from calendar_app.store.transaction import Transaction

HURRIED = frozenset({"emergency", "unapproved"})
BREATH = timedelta(minutes=7)
"""At least so long between two acts of a story."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something done at a moment, by the person with these initials."""

    at: datetime
    by: str
    do: Callable[[Transaction], object]


def events_of(story: Story, *, chance: Random, joined: datetime) -> list[Event]:
    """The acts of a story with their moments; until ``joined`` there is only one validator."""
    acts = story.acts
    moments = _moments(story, chance)
    sent = moments[1] if len(acts) > 1 else None
    is_own = story.idea.by == story.validator
    if sent and sent >= joined and (is_own or story.fate == "approved_by_juliette" or chance.random() < 0.3):
        story.validator, is_own = "JM", False
    # Who is alone validates by sending.
    return [
        Event(at=at, by=story.actor(act), do=getattr(story, act))
        for act, at in zip(acts, moments, strict=True)
        if not (is_own and act == "approve")
    ]


def _moments(story: Story, chance: Random) -> list[datetime]:
    acts = story.acts
    first_out = acts.index("publish") if "publish" in acts else len(acts)
    inside = _inside(story, first_out, chance)
    return inside + _outside(story, len(acts) - first_out, chance)


def _inside(story: Story, number: int, chance: Random) -> list[datetime]:
    """What was done before it was out, the last of it some time before its plan and before now."""
    diary, hurried = story.stage.diary, story.fate in HURRIED
    moment = _last(story, chance)
    moments = []
    for _ in range(number):
        moments.append(moment if hurried else diary.at_work(moment))
        moment -= timedelta(minutes=chance.randint(7, 12)) if hurried else _hours(chance, 5, 45)
    return _in_order(moments[::-1])


def _last(story: Story, chance: Random) -> datetime:
    diary, plan = story.stage.diary, story.plan
    rest = _hours(chance, 3, 18 * 24) if story.fate == "draft" else _hours(chance, 2, 50)
    if plan is None:
        return diary.now - rest
    lead = timedelta(minutes=10) if story.fate in HURRIED else _hours(chance, 20, 60)
    return min(diary.now - rest, diary.moment(plan) - lead)


def _outside(story: Story, number: int, chance: Random) -> list[datetime]:
    """When it was said to be out, minutes after its time, and what was done to it later."""
    diary, plan = story.stage.diary, story.plan
    if not number or plan is None:
        return []
    out = diary.moment(plan) + timedelta(minutes=chance.randint(1, 6))
    return [min(out + n * timedelta(hours=3), diary.now) for n in range(number)]


def _hours(chance: Random, fewest: int, most: int) -> timedelta:
    return timedelta(minutes=chance.randint(fewest * 60, most * 60))


def _in_order(moments: Sequence[datetime]) -> list[datetime]:
    found: list[datetime] = []
    for moment in moments:
        found.append(max(moment, found[-1] + BREATH) if found else moment)
    return found
