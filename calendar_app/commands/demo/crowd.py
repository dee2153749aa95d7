"""Many more posts of the same kind, written in bulk: thousands a minute instead of dozens.

Each has the records its team would have signed, with the causal past those would have had; only
the order between posts is that of their plans, and not of each act.
"""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time, timedelta
from math import ceil
from random import Random

from calendar_app.commands.demo.diary import Diary
from calendar_app.commands.demo.dossier import VALIDATOR, Office, record
from calendar_app.commands.demo.script import Idea
from calendar_app.commands.demo.stage import Stage
from calendar_app.commands.demo.story import FATES
from calendar_app.commands.new import new_id
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, Variant
from calendar_app.store.transaction import Transaction

PER_DAY = 1000 / 42
WEEKS_BACK, WEEKS_ON = 6, 7
BATCH = 1000
HOURS = [time(hour, minute) for hour in range(8, 19) for minute in (0, 15, 30, 45)][2:]
PAST = {"published": 97, "overdue": 2, "draft": 1}
FUTURE = {"draft": 45, "in_review": 18, "sent_back": 6, "approved": 21, "scheduled": 10}
LONG_AGO = timedelta(weeks=6)
"""What is older is out."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """The place of one post: its number and its day."""

    number: int
    day: date


def first_day(posts: int, *, diary: Diary) -> date:
    """The first of the days over which so many posts are spread."""
    days = max(7 * (WEEKS_BACK + WEEKS_ON), ceil(posts / PER_DAY)) if posts else 0
    return diary.monday + timedelta(weeks=WEEKS_ON, days=-days)


def turns(posts: int, *, diary: Diary) -> Iterator[Turn]:
    """So many posts, evenly over the days until six weeks ahead, few of them on weekends."""
    first = first_day(posts, diary=diary)
    days = (diary.monday + timedelta(weeks=WEEKS_ON) - first).days
    for number in range(posts):
        day = first + timedelta(days=number * days // posts)
        weekend = max(0, day.weekday() - 4)
        yield Turn(number=number, day=day - timedelta(days=weekend) if number % 12 else day)


def fill(stage: Stage, posts: int, chance: Random) -> None:
    """Write so many posts."""
    wanted = list(turns(posts, diary=stage.diary))
    writer = Writer(stage, chance)
    with _without_looking_for_circles():
        for start in range(0, posts, BATCH):
            stage.workspace.run(writer.write_some, wanted[start : start + BATCH])
            # A step of a thousand posts is not worth keeping for undo.
            stage.workspace.become(stage.workspace.identity.person)


@contextmanager
def _without_looking_for_circles() -> Iterator[None]:
    """Bulk work makes millions of values and no circles; looking for some costs a tenth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class Writer:
    """Writes posts of the past ideas again and again, with other days, accounts and fates."""

    def __init__(self, stage: Stage, chance: Random) -> None:
        self.stage = stage
        self.chance = chance
        self.office = Office.of(stage)
        self.ideas = [idea for idea in stage.script.ideas if idea.when.startswith("-") and not idea.fate]

    def write_some(self, tx: Transaction, wanted: Sequence[Turn]) -> None:
        """Write the posts of these turns."""
        for blob in self.office.files():
            tx.journal.add_blob(blob)
        for turn in wanted:
            self._write(tx, turn)

    def _write(self, tx: Transaction, turn: Turn) -> None:
        idea = self.chance.choice(self.ideas)
        post = self._post(idea, turn)
        tx.add(post)
        tx.journal.starts_empty(post.id)
        networks = self.chance.sample(idea.on, self.chance.randint(1, len(idea.on)))
        variants = {network: self._variant(post, network) for network in networks}
        for variant in variants.values():
            tx.add(variant)
        if acts := FATES[self._fate(turn.day)]:
            record(tx, self.office, post=post, variants=variants, acts=acts)

    def _post(self, idea: Idea, turn: Turn) -> Post:
        plan = Plan(day=turn.day, time=self.chance.choice(HOURS), zone=self.stage.diary.zone)
        days_before = timedelta(days=self.chance.randint(5, 20))
        return Post(
            id=new_id(),
            title=f"{idea.title}, nº\u00a0{turn.number + 1}",
            text=idea.text,
            plan=plan,
            media=self.stage.media(idea),
            author=self.stage.people["CR" if idea.by == VALIDATOR else idea.by],
            salt=f"{self.chance.getrandbits(128):032x}",
            created_at=min(self.stage.diary.moment(plan), self.stage.diary.now) - days_before,
            pillar=self.stage.pillars.get(idea.pillar),
            tags=tuple(self.stage.tags[key] for key in idea.tags),
        )

    def _variant(self, post: Post, network: str) -> Variant:
        format = self.stage.format(network, len(post.media))
        return Variant(id=new_id(), post=post.id, channel=self.stage.channels[network], format=format)

    def _fate(self, day: date) -> str:
        today = self.stage.diary.today
        if day < today - LONG_AGO:
            return "published"
        weights = PAST if day < today else FUTURE
        return self.chance.choices(list(weights), list(weights.values()))[0]
