"""How often a channel speaks."""

from datetime import date

import pytest

from calendar_app.domain.channel import Channel
from calendar_app.domain.pace import Timed, below_goal, clash, collisions, gaps_of
from calendar_app.domain.person import Brand
from tests.builders import at

DAY = date(2026, 11, 16)
NINE = int(at("2026-11-16T09:00").utc.timestamp())
GAPS = {"x": 60, "linkedin": 30}


def timed(post: str, minutes: int, *, channel: str = "x", is_out: bool = False) -> Timed:
    """A post so many minutes after nine."""
    return Timed(
        post=post, title=post.upper(), channel=channel, day=DAY, utc=NINE + 60 * minutes, is_out=is_out
    )


def channel(name: str, *, gap: int | None = None, goal: int = 0) -> Channel:
    return Channel(id=name, network=name, name=name, handle="", minimum_gap=gap, weekly_goal=goal)


def test_a_channel_has_its_own_gap_the_brands_or_none() -> None:
    brand = Brand(id="brand", name="Lumen", zone="UTC", minimum_gap=45)
    channels = [channel("x", gap=60), channel("linkedin"), channel("tiktok", gap=0)]
    assert gaps_of(channels, brand=brand) == {"x": 60, "linkedin": 45}


@pytest.mark.parametrize(("minutes", "close"), [(59, True), (60, False), (-59, True), (-60, False)])
def test_a_gap_counts_both_ways_and_is_enough_when_reached(minutes: int, close: bool) -> None:  # noqa: FBT001
    found = clash(
        [timed("other", minutes)], post="new", plan=at("2026-11-16T09:00"), channels={"x"}, gaps=GAPS
    )
    assert bool(found) is close


def test_the_nearest_is_named_with_the_gap_of_its_channel() -> None:
    around = [
        timed("far", 40),
        timed("near", 20, channel="linkedin"),
        timed("elsewhere", 1, channel="tiktok"),
    ]
    found = clash(around, post="new", plan=at("2026-11-16T09:00"), channels={"x", "linkedin"}, gaps=GAPS)
    assert found is not None
    assert (found.second.post, found.minutes, found.gap) == ("near", 20, 30)


def test_a_day_without_an_hour_collides_with_nothing() -> None:
    assert not clash([timed("other", 0)], post="new", plan=at("2026-11-16"), channels={"x"}, gaps=GAPS)


def test_two_posts_collide_once_for_all_their_channels() -> None:
    both = {"x": 60, "linkedin": 60}
    around = [timed(post, when, channel=where) for where in both for post, when in (("a", 0), ("b", 30))]
    (found,) = collisions(around, gaps=both, now=NINE)
    assert (found.first.post, found.second.post, sorted(found.channels)) == ("a", "b", ["linkedin", "x"])


def test_what_has_passed_or_is_out_is_no_news() -> None:
    close = [timed("a", 0), timed("b", 30)]
    assert not collisions(close, gaps=GAPS, now=NINE + 31 * 60)
    assert not collisions([timed("a", 0, is_out=True), timed("b", 30, is_out=True)], gaps=GAPS, now=NINE)


def test_a_goal_is_missed_this_week_the_next_or_not_at_all() -> None:
    now, later, never = channel("x", goal=2), channel("linkedin", goal=2), channel("tiktok")
    found = below_goal(
        [now, later, never], this_week={"x": 1, "linkedin": 2}, next_week={"x": 2, "linkedin": 1}
    )
    assert [(each.channel, each.is_now) for each in found] == [(now, True), (later, False)]
