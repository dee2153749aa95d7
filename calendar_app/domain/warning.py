"""What is worth a word about some days while it can still be mended: too close, too much, too little."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from calendar_app.domain.card import Card
from calendar_app.domain.channel import Channel
from calendar_app.domain.filter import Trouble
from calendar_app.domain.pace import Collision
from calendar_app.domain.repetition import CrowdedDay, Repeat, Repetition
from calendar_app.domain.workflow import Status

WEEK = timedelta(weeks=1)
UNREADY = (Status.DRAFT, Status.IN_REVIEW, Status.CHANGES_REQUESTED, Status.CHANGED)


@dataclass(frozen=True, kw_only=True)
class ShortWeek:
    """A week that is not over in which a channel has fewer posts than its weekly goal."""

    channel: Channel
    first: date
    posts: int


@dataclass(frozen=True, kw_only=True)
class Warnings:
    """What some days give to notice. ``repeats`` are those of ``repetitions`` that are still to come.

    ``missed`` counts what was not validated when its time passed.
    """

    repetitions: tuple[Repetition, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    collisions: tuple[Collision, ...] = ()
    crowded: tuple[CrowdedDay, ...] = ()
    short_weeks: tuple[ShortWeek, ...] = ()
    missed: int = 0

    def concerns(self, trouble: Trouble, card: Card) -> bool:
        """Whether a card stands too close, repeats a text or is one of too many."""
        day = card.plan.day if card.plan else None
        if trouble is Trouble.CROWDED:
            return any((variant.channel, day) in self._crowded for variant in card.variants)
        which = self._repeated if trouble is Trouble.REPEATED else self._close
        return any((card.post, variant.channel) in which for variant in card.variants)

    @cached_property
    def crowded_days(self) -> frozenset[date]:
        """The days on which a channel has too many posts."""
        return frozenset(each.day for each in self.crowded)

    @cached_property
    def _crowded(self) -> frozenset[tuple[str, date | None]]:
        return frozenset((each.channel, each.day) for each in self.crowded)

    @cached_property
    def _repeated(self) -> frozenset[tuple[str, str]]:
        halves = ((each.channel, half) for each in self.repetitions for half in (each.first, each.second))
        return frozenset((half.post, channel) for channel, half in halves)

    @cached_property
    def _close(self) -> frozenset[tuple[str, str]]:
        return frozenset(
            (one.post, channel)
            for each in self.collisions
            for channel in each.channels
            for one in (each.first, each.second)
        )


def has_missed_its_time(card: Card, now: datetime) -> bool:
    """Whether the time of a card has passed before anybody validated it, and nobody paused it."""
    unready = card.status in UNREADY and not card.held
    return unready and card.plan is not None and card.plan.begins_before(now)


def short_weeks(
    channels: Iterable[Channel], weeks: Iterable[date], *, counts: Mapping[tuple[str, date], int]
) -> tuple[ShortWeek, ...]:
    """The weeks, told by their first day, in which channels have too few posts; channel by channel."""
    days = list(weeks)
    counted = (
        ShortWeek(channel=channel, first=week, posts=counts.get((channel.id, week), 0))
        for channel in channels
        for week in days
    )
    return tuple(each for each in counted if each.posts < each.channel.weekly_goal)
