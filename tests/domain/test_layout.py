"""Cards and bars find a place, lose nobody and never cover one another."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.layout import (
    CardSizes,
    bars_in_week,
    bars_over,
    clusters,
    fit_cards,
    fit_day,
    labels,
    lanes,
    stack,
    week_number,
    week_of,
    weeks_of_month,
)

SIZES = CardSizes(two_lines=38, one_line=20, gap=4, more=18)

spans = st.lists(
    st.builds(lambda start, length: (start, start + length), st.integers(-30, 30), st.integers(1, 20)),
    max_size=25,
)
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
periods = st.lists(
    st.builds(lambda first, n: (first, first + timedelta(days=n)), days, st.integers(0, 60)), max_size=8
)
months = st.tuples(st.integers(1990, 2060), st.integers(1, 12), st.integers(0, 6))


def depth(spans: list[tuple[int, int]]) -> int:
    return max((sum(start <= x < end for start, end in spans) for x, _ in spans), default=0)


@given(spans)
def test_spans_in_one_lane_never_overlap(spans):
    placed = list(zip(spans, lanes(spans), strict=True))
    for n, ((start, end), lane) in enumerate(placed):
        for (other_start, other_end), other_lane in placed[n + 1 :]:
            assert lane != other_lane or end <= other_start or other_end <= start


@given(spans)
def test_there_are_as_many_lanes_as_the_greatest_depth(spans):
    used = set(lanes(spans))
    assert used == set(range(depth(spans)))


@given(spans, st.integers(0, 3))
def test_marks_and_their_names_lose_nobody_and_never_overlap(spans, lines):
    placed = labels(spans, mark=2, lines=lines, within=40, least=5)
    assert [label.start for label in placed] == [start for start, _ in spans]
    for n, label in enumerate(placed):
        assert label.end - label.start == 2 or label.named
        assert not label.named or (label.line < lines and label.end <= 40)
        for other in placed[n + 1 :]:
            assert label.line != other.line or label.end <= other.start or other.end <= label.start
    assert {label.line for label in placed} == set(range(max((each.line + 1 for each in placed), default=0)))


def shares(spans: list[tuple[int, int]], *, most: int = 99) -> dict[int, tuple[float, float]]:
    """Where each span that is seen begins and ends in the width of its column, which is 1."""
    found = clusters(spans, most=most)
    return {
        n: (lane / each.lanes, end / each.lanes) for each in found for n, (lane, end) in each.shares.items()
    }


def overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(spans, st.integers(1, 6))
def test_side_by_side_no_two_cover_one_another(spans, most):
    found = shares(spans, most=most)
    for n in found:
        for other in found:
            assert n == other or not (overlap(spans[n], spans[other]) and overlap(found[n], found[other]))


@given(spans, st.integers(1, 6))
def test_side_by_side_nothing_is_lost(spans, most):
    found = clusters(spans, most=most)
    assert sorted(n for each in found for n in (*each.shares, *each.hidden)) == list(range(len(spans)))
    for each in found:
        assert all(
            each.start <= spans[n][0] and spans[n][1] <= each.end for n in (*each.shares, *each.hidden)
        )
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(spans, st.integers(1, 6))
def test_a_cluster_has_as_many_lanes_as_its_greatest_depth_while_there_is_room(spans, most):
    for each in clusters(spans, most=most):
        deepest = depth([spans[n] for n in (*each.shares, *each.hidden)])
        assert each.lanes == min(most, deepest)
        assert bool(each.hidden) == (deepest > most)


@given(spans)
def test_what_has_free_room_at_its_side_takes_it(spans):
    found = shares(spans)
    for each in clusters(spans, most=99):
        for n, (_, end) in each.shares.items():
            beside = [m for m in each.shares if m != n and overlap(spans[n], spans[m])]
            assert end == each.lanes or any(found[m][0] == found[n][1] for m in beside)


@given(spans, st.integers(-2000, 2000))
def test_scrolled_the_same_stand_beside_the_same(spans, by):
    assert shares([(start + by, end + by) for start, end in spans], most=4) == shares(spans, most=4)


def test_a_third_that_meets_only_one_of_two_is_widened():
    (only,) = clusters([(0, 10), (0, 4), (5, 10), (20, 30)], most=3)[:1]
    assert (only.lanes, only.shares) == (2, {0: (0, 1), 1: (1, 2), 2: (1, 2)})
    assert clusters([(0, 9), (0, 3), (1, 3), (4, 9)], most=3)[0].shares[3] == (1, 3)


def test_bars_stay_one_above_another_from_week_to_week():
    earlier, longer = (date(2026, 10, 12), date(2026, 11, 6)), (date(2026, 10, 26), date(2027, 1, 1))
    for first in (date(2026, 10, 26), date(2026, 11, 2)):
        bars = bars_in_week([longer, earlier], week=week_of(first))
        assert {bar.index: bar.lane for bar in bars} == {0: 1, 1: 0}


@given(spans)
def test_lanes_do_not_depend_on_the_order_in_which_spans_come(spans):
    apart = list(dict.fromkeys(spans))
    forwards = dict(zip(apart, lanes(apart), strict=True))
    backwards = dict(zip(apart[::-1], lanes(apart[::-1]), strict=True))
    assert forwards == backwards


def test_the_longer_of_two_that_begin_together_comes_first():
    assert lanes([(0, 2), (0, 5)]) == [1, 0]


@given(months)
def test_a_month_is_whole_weeks_that_hold_each_of_its_days_once(month):
    year, number, first_weekday = month
    weeks = weeks_of_month(year, number, first_weekday=first_weekday)
    shown = [day for week in weeks for day in week]
    assert all(len(week) == 7 and week[0].weekday() == first_weekday for week in weeks)
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(shown))
    in_month = [day for day in shown if (day.year, day.month) == (year, number)]
    assert in_month[0].day == 1
    assert (in_month[-1] + timedelta(days=1)).day == 1
    assert 4 <= len(weeks) <= 6


def test_november_2026_is_weeks_44_to_49():
    weeks = weeks_of_month(2026, 11)
    assert [week_number(week) for week in weeks] == [44, 45, 46, 47, 48, 49]
    assert (weeks[0][0], weeks[-1][-1]) == (date(2026, 10, 26), date(2026, 12, 6))


def test_a_row_that_begins_on_sunday_has_the_number_of_its_thursday():
    assert week_number(weeks_of_month(2026, 11, first_weekday=6)[0]) == 45


@given(periods, days)
def test_bars_cover_exactly_the_days_of_their_period(periods, day):
    week = tuple(day - timedelta(days=day.weekday()) + timedelta(days=n) for n in range(7))
    bars = bars_in_week(periods, week=week)
    covered = {(bar.index, week[column]) for bar in bars for column in range(bar.first, bar.last)}
    expected = {(n, d) for n, (first, last) in enumerate(periods) for d in week if first <= d <= last}
    assert covered == expected
    for bar in bars:
        first, last = periods[bar.index]
        assert (bar.begins, bar.ends) == (first in week, last in week)


@given(periods, days)
def test_cards_begin_under_the_lowest_bar_of_their_column(periods, day):
    week = tuple(day + timedelta(days=n) for n in range(7))
    bars = bars_in_week(periods, week=week)
    for column in range(7):
        over = [bar.lane for bar in bars if bar.first <= column < bar.last]
        assert bars_over(bars, column=column) == (max(over) + 1 if over else 0)


@given(st.integers(0, 40), st.integers(-20, 600))
def test_no_card_is_lost_and_what_is_shown_fits(count, height):
    fit = fit_cards(count, height=height, sizes=SIZES)
    assert fit.shown + fit.hidden == count
    card = SIZES.height(one_line=fit.one_line)
    used = fit.shown * (card + SIZES.gap) + (SIZES.more if fit.hidden else -SIZES.gap)
    assert used <= height or fit.shown == 0


@given(st.integers(0, 20), st.integers(0, 8), st.integers(-20, 600))
def test_no_block_is_lost_and_cards_come_first(cards, blocks, height):
    fit, shown = fit_day(cards, blocks, height=height, sizes=SIZES)
    assert fit.shown + shown + fit.hidden == cards + blocks
    card, line = SIZES.height(one_line=fit.one_line) + SIZES.gap, SIZES.one_line + SIZES.gap
    used = fit.shown * card + shown * line + (SIZES.more if fit.hidden else -SIZES.gap)
    assert used <= height or fit.shown + shown == 0
    assert fit.shown == cards or shown == 0


def test_cards_become_one_line_before_any_is_hidden():
    assert not fit_cards(2, height=80, sizes=SIZES).one_line
    three = fit_cards(3, height=80, sizes=SIZES)
    assert (three.one_line, three.shown) == (True, 3)
    nine = fit_cards(9, height=80, sizes=SIZES)
    assert (nine.one_line, nine.shown, nine.hidden) == (True, 2, 7)


@given(days, st.integers(0, 6))
def test_a_week_is_the_row_of_the_month_that_holds_the_day(day, first_weekday):
    week = week_of(day, first_weekday=first_weekday)
    assert day in week
    assert week in weeks_of_month(day.year, day.month, first_weekday=first_weekday)


@given(st.lists(st.integers(20, 300), max_size=60), st.integers(0, 12))
def test_stacked_cards_keep_their_order_and_their_distance(heights, gap):
    tops = stack(heights, gap=gap)
    assert len(tops) == len(heights) + 1
    assert [later - earlier for earlier, later in pairwise(tops)] == [height + gap for height in heights]
