"""How often a channel speaks: whether posts stand too close, and whether there are enough of them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby, pairwise

from calendar_app.domain.channel import Channel
from calendar_app.domain.person import Brand
from calendar_app.domain.plan import Plan


@dataclass(frozen=True, kw_only=True, slots=True)
class Timed:
    """A version with its hour on a channel: ``day`` as it is written, ``utc`` in seconds since 1970."""

    post: str
    title: str
    channel: str
    day: date
    utc: int
    is_out: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Collision:
    """Two posts that stand closer than ``gap`` minutes on these channels."""

    first: Timed
    second: Timed
    channels: tuple[str, ...]
    gap: int

    @property
    def minutes(self) -> int:
        """How far they are apart."""
        return abs(self.second.utc - self.first.utc) // 60


def gaps_of(channels: Iterable[Channel], *, brand: Brand) -> dict[str, int]:
    """The minimum gap of each channel that has one, in minutes by id."""
    gaps = {
        channel.id: brand.minimum_gap if channel.minimum_gap is None else channel.minimum_gap
        for channel in channels
    }
    return {channel: gap for channel, gap in gaps.items() if gap > 0}


def clash(
    timed: Iterable[Timed],
    *,
    post: str,
    plan: Plan | None,
    channels: Collection[str],
    gaps: Mapping[str, int],
) -> Collision | None:
    """The nearest of these that a post would stand too close to; None where all is well."""
    if plan is None or plan.utc is None:
        return None
    at = int(plan.utc.timestamp())
    near = [each for each in timed if each.channel in channels and _is_close(each.utc - at, each, gaps)]
    if not near:
        return None
    other = min(near, key=lambda each: (abs(each.utc - at), each.title))
    here = Timed(post=post, title="", channel=other.channel, day=plan.day, utc=at)
    return Collision(first=here, second=other, channels=(other.channel,), gap=gaps[other.channel])


def collisions(timed: Iterable[Timed], *, gaps: Mapping[str, int], now: int) -> tuple[Collision, ...]:
    """The neighbours that stand too close, where one of them is still to come, in time order."""
    by_channel = sorted(timed, key=lambda each: (each.channel, each.utc, each.post))
    close = [
        Collision(first=first, second=second, channels=(first.channel,), gap=gaps[first.channel])
        for first, second in pairwise(by_channel)
        if first.channel == second.channel and _is_close(second.utc - first.utc, second, gaps)
        if second.utc >= now and not (first.is_out and second.is_out)
    ]
    return tuple(_together(list(same)) for _, same in groupby(sorted(close, key=_which), key=_which))


def _which(collision: Collision) -> tuple[int, int, str, str, int]:
    first, second = collision.first, collision.second
    return first.utc, second.utc, first.post, second.post, collision.gap


def _together(same: Sequence[Collision]) -> Collision:
    """One for all channels on which the same two posts collide."""
    return replace(same[0], channels=tuple(channel for each in same for channel in each.channels))


def _is_close(seconds: int, other: Timed, gaps: Mapping[str, int]) -> bool:
    return abs(seconds) < 60 * gaps.get(other.channel, 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class BelowGoal:
    """A channel with fewer posts than its weekly goal, in this week or the next."""

    channel: Channel
    this_week: int
    next_week: int

    @property
    def is_now(self) -> bool:
        """Whether this week is short already."""
        return self.this_week < self.channel.weekly_goal


@dataclass(frozen=True, kw_only=True)
class Pace:
    """How a brand keeps up in the week that holds a day and the one that begins with ``next_week``.

    ``channels`` are those in use, by id.
    """

    channels: Mapping[str, Channel] = field(default_factory=dict)
    below_goal: tuple[BelowGoal, ...] = ()
    collisions: tuple[Collision, ...] = ()
    next_week: date = date.max

    @property
    def on_goal(self) -> list[Channel]:
        """The channels that have as many posts as they should, or no goal."""
        short = {each.channel.id for each in self.below_goal}
        return [channel for channel in self.channels.values() if channel.id not in short]


def below_goal(
    channels: Iterable[Channel], *, this_week: Mapping[str, int], next_week: Mapping[str, int]
) -> tuple[BelowGoal, ...]:
    """The channels that have too few posts, by how many each has in the two weeks."""
    counted = (
        BelowGoal(channel=c, this_week=this_week.get(c.id, 0), next_week=next_week.get(c.id, 0))
        for c in channels
    )
    return tuple(each for each in counted if min(each.this_week, each.next_week) < each.channel.weekly_goal)
