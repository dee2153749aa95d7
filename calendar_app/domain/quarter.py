"""A quarter week by week: how many posts each channel has, beside the goal it has set itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import groupby

from calendar_app.domain.channel import Channel


class Goal(StrEnum):
    """How a week stands to its weekly goal; ``NONE`` where nobody set one."""

    NONE = "none"
    SHORT = "short"
    REACHED = "reached"
    OVER = "over"


@dataclass(frozen=True, kw_only=True)
class ChannelWeeks:
    """The posts of a channel in each week; ``channel`` is None for posts that have none yet."""

    channel: Channel | None
    posts: tuple[int, ...]

    @property
    def wanted(self) -> int:
        """The posts a week that the channel aims at, 0 where nothing is."""
        return self.channel.weekly_goal if self.channel and not self.channel.archived else 0

    @property
    def total(self) -> int:
        """All its posts."""
        return sum(self.posts)

    def goal(self, week: int) -> Goal:
        """How a week stands, by its place in the quarter."""
        return goal_of(self.posts[week], self.wanted)

    def gap(self, week: int) -> int:
        """How many weeks in a row without a post a week belongs to; 0 where it has posts."""
        return next((last - first for first, last in self.gaps if first <= week < last), 0)

    @cached_property
    def gaps(self) -> tuple[tuple[int, int], ...]:
        """The half-open stretches of weeks without a post. A channel that nobody uses or wants has none."""
        if self.channel is None or not (self.wanted or self.total):
            return ()
        stretches, begin = [], 0
        for is_empty, some in groupby(self.posts, key=lambda posts: posts == 0):
            end = begin + len(list(some))
            if is_empty:
                stretches.append((begin, end))
            begin = end
        return tuple(stretches)


@dataclass(frozen=True, kw_only=True)
class Quarter:
    """A matrix of channels and weeks, these told by their first day."""

    weeks: tuple[date, ...]
    rows: tuple[ChannelWeeks, ...] = ()

    @cached_property
    def posts(self) -> tuple[int, ...]:
        """The sum of each week: a post counts once on each of its channels."""
        return tuple(sum(row.posts[n] for row in self.rows) for n in range(len(self.weeks)))

    @property
    def total(self) -> int:
        """The sum of all weeks."""
        return sum(self.posts)

    @property
    def gaps(self) -> int:
        """How many stretches of weeks without a post there are."""
        return sum(len(row.gaps) for row in self.rows)


def goal_of(posts: int, wanted: int) -> Goal:
    """How many posts stand to how many that are wanted."""
    if not wanted:
        return Goal.NONE
    if posts < wanted:
        return Goal.SHORT
    return Goal.OVER if posts > wanted else Goal.REACHED


def quarter_of(
    channels: Iterable[Channel], weeks: Sequence[date], counts: Mapping[tuple[str, date], int]
) -> Quarter:
    """The matrix of posts counted by channel, "" standing for none, and by first day of the week.

    A channel that is archived is listed as long as it has posts; having none is listed where it happens.
    """
    found = {channel for channel, _ in counts}
    listed: list[Channel | None] = [each for each in channels if not each.archived or each.id in found]
    if "" in found:
        listed.append(None)
    rows = ((each, each.id if each else "") for each in listed)
    return Quarter(
        weeks=tuple(weeks),
        rows=tuple(
            ChannelWeeks(channel=each, posts=tuple(counts.get((key, week), 0) for week in weeks))
            for each, key in rows
        ),
    )
