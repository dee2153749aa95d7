"""The demonstration brand « Maison Lumen »: three months of a believable team, made as a team makes them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time, timedelta
from itertools import groupby
from pathlib import Path
from random import Random

from calendar_app.commands.demo.crowd import fill, first_day
from calendar_app.commands.demo.diary import Diary
from calendar_app.commands.demo.elsewhere import Laptop
from calendar_app.commands.demo.overfull import lengthened, overfill
from calendar_app.commands.demo.script import Idea, read_script
from calendar_app.commands.demo.stage import Hand, Stage, set_stage, welcome
from calendar_app.commands.demo.story import Story
from calendar_app.commands.demo.timing import Event, events_of
from calendar_app.commands.opening import create_workspace
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.workflow import Role
from calendar_app.integrations.keys import KeyStore
from calendar_app.integrations.networks import Networks
from calendar_app.journal.author import Author
from calendar_app.store.transaction import Transaction

FOUNDED, LAPTOP_BOUGHT, JOINED = "-9 mon", "-8 tue", "-4 mon"
MORNING = time(9)
TIME_TO_SETTLE = timedelta(weeks=4)


def make_demonstration(
    folder: Path,
    *,
    networks: Networks,
    keys: KeyStore,
    clock: Callable[[], datetime],
    posts: int = 120,
    seed: int = 1,
    zone: str = "Europe/Paris",
    overfull: bool = False,
) -> Workspace:
    """A new brand in an empty folder, with its plan from six weeks ago to six weeks ahead.

    More posts than the script has fill those weeks, and the years before; ``overfull`` has more
    and longer of everything than any screen has room for. Raises Refusal where the folder cannot
    be used.
    """
    diary, script = Diary(clock(), zone=zone), read_script()
    script = lengthened(script) if overfull else script
    extra = max(0, posts - len(script.ideas))
    hand = Hand(_founding(diary, extra))
    workspace = create_workspace(
        folder,
        name=script.name,
        person=script.people[0].name,
        role=Role.CM,
        zone=zone,
        networks=networks,
        keys=keys,
        clock=hand,
    )
    stage = Stage(script=script, workspace=workspace, hand=hand, diary=diary)
    set_stage(stage)
    chance = Random(seed)  # noqa: S311 (the same brand for the same seed, no secret)
    fill(stage, extra, chance)
    _play(stage, posts, chance)
    if overfull:
        overfill(stage)
    workspace.clock = clock
    workspace.become(workspace.me.id)
    return workspace


def _founding(diary: Diary, extra: int) -> datetime:
    """Before anybody drafted anything."""
    first = min(diary.day(FOUNDED), first_day(extra, diary=diary) - TIME_TO_SETTLE)
    return diary.at(first, MORNING)


def _play(stage: Stage, posts: int, chance: Random) -> None:
    """All that happened, in the order in which it happened."""
    events = _events(stage, posts, chance)
    joined = stage.diary.at(stage.diary.day(JOINED), MORNING)
    _play_weeks(stage, [event for event in events if event.at < joined])
    stage.hand.time = joined
    welcome(stage, stage.script.people[-1])
    _play_weeks(stage, [event for event in events if event.at >= joined])


def _events(stage: Stage, posts: int, chance: Random) -> list[Event]:
    diary, laptop = stage.diary, Laptop(stage)
    bought = diary.at(diary.day(LAPTOP_BOUGHT), MORNING)
    joined = diary.at(diary.day(JOINED), MORNING)
    events = [Event(at=bought, by=laptop.owner, do=laptop.introduce)]
    for idea in _some(stage.script.ideas, posts):
        events += events_of(Story(stage, idea, laptop), chance=chance, joined=joined)
    return sorted(events, key=lambda event: event.at)


def _some(ideas: Sequence[Idea], number: int) -> list[Idea]:
    """So many of them, from everywhere."""
    wanted = min(number, len(ideas))
    return [ideas[place * len(ideas) // wanted] for place in range(wanted)]


def _play_weeks(stage: Stage, events: Sequence[Event]) -> None:
    """One transaction a week: each event goes by its own clock and is signed by its own author."""
    for _, week in groupby(events, key=lambda event: event.at.isocalendar()[:2]):
        some = list(week)
        stage.hand.time = some[-1].at
        stage.workspace.run(_play_some, some, stage.authors())


def _play_some(tx: Transaction, events: Sequence[Event], authors: Mapping[str, Author]) -> None:
    for event in events:
        tx.now, tx.author = event.at, authors[event.by]
        event.do(tx)
