"""A quarter is whole weeks, counts nobody twice, and knows where nothing is planned."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.channel import Channel
from calendar_app.domain.layout import quarter_of_year, weeks_of_quarter
from calendar_app.domain.quarter import ChannelWeeks, Goal, quarter_of

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
days = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def channel(key: str, *, goal: int = 0, archived: bool = False) -> Channel:
    return Channel(id=key, network="x", name=key, handle=key, weekly_goal=goal, archived=archived)


def row(*posts: int, goal: int = 0) -> ChannelWeeks:
    return ChannelWeeks(channel=channel("a", goal=goal), posts=posts)


def test_quarters_of_a_year() -> None:
    assert quarter_of_year(date(2026, 12, 31)) == (date(2026, 10, 1), date(2027, 1, 1))
    assert quarter_of_year(date(2026, 1, 1)) == (date(2026, 1, 1), date(2026, 4, 1))


@given(days, st.integers(0, 6))
def test_the_weeks_of_a_quarter_are_whole_and_no_more_than_it_takes(day: date, weekday: int) -> None:
    weeks = weeks_of_quarter(day, first_weekday=weekday)
    first, last = quarter_of_year(day)
    flat = [each for week in weeks for each in week]
    assert flat == [flat[0] + n * DAY for n in range(7 * len(weeks))]
    assert flat[0].weekday() == weekday
    assert flat[0] <= first <= day < last <= flat[-1] + DAY
    assert first in weeks[0]
    assert last - DAY in weeks[-1]
    assert len(weeks) in (13, 14)


def test_how_a_week_stands_to_its_goal() -> None:
    several = row(0, 2, 3, 4, goal=3)
    assert [several.goal(n) for n in range(4)] == [Goal.SHORT, Goal.SHORT, Goal.REACHED, Goal.OVER]
    assert row(4).goal(0) is Goal.NONE


def test_gaps_are_stretches_of_weeks_without_a_post() -> None:
    several = row(0, 0, 2, 0, 1, goal=3)
    assert several.gaps == ((0, 2), (3, 4))
    assert [several.gap(n) for n in range(5)] == [2, 2, 0, 1, 0]
    assert row(0, 1).gaps == ((0, 1),)
    assert row(0, 0).gaps == ()


def test_a_channel_put_away_asks_for_nothing_and_is_listed_with_its_posts() -> None:
    week = date(2026, 11, 9)
    channels = [
        channel("kept", goal=2),
        channel("old", goal=2, archived=True),
        channel("gone", archived=True),
    ]
    found = quarter_of(channels, [week], {("old", week): 1, ("", week): 2})
    assert [(each.channel.id if each.channel else "", each.posts, each.wanted) for each in found.rows] == [
        ("kept", (0,), 2),
        ("old", (1,), 0),
        ("", (2,), 0),
    ]
    assert found.posts == (3,)


@given(st.dictionaries(st.tuples(st.sampled_from("abc"), st.integers(0, 12)), st.integers(1, 9)))
def test_all_sums_agree_and_nothing_is_lost(numbers: dict[tuple[str, int], int]) -> None:
    begin = date(2026, 9, 28)
    weeks = [begin + n * WEEK for n in range(13)]
    counts = {(key if key != "c" else "", weeks[n]): number for (key, n), number in numbers.items()}
    found = quarter_of([channel("a", goal=2), channel("b")], weeks, counts)
    assert found.total == sum(counts.values()) == sum(each.total for each in found.rows)
    for each in found.rows:
        empty = [n for first, last in each.gaps for n in range(first, last)]
        assert all(each.posts[n] == 0 for n in empty)
        assert [bool(each.gap(n)) for n in range(13)] == [n in empty for n in range(13)]
