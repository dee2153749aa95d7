"""Sheets of paper: whatever is planned stands on them once, in its order, and over nothing else."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.paper import Box, Paper, Sheet
from calendar_app.domain.print_layout import Leaf, Spacing, Stack, flow, grid, shares

FIRST = date(2026, 11, 2)
SPACING = Spacing(heading=12, gap=2, rest=9)
TALLEST = 40
A_LITTLE = 1e-6

sheets = st.builds(Sheet, paper=st.sampled_from(Paper), landscape=st.booleans())


@st.composite
def stacks(draw: st.DrawFn, *, most: int = 12) -> tuple[tuple[float, ...], ...]:
    """The heights of a day's things in three densities, each lower than the one before."""
    roomy = draw(st.lists(st.floats(12, TALLEST), max_size=most))
    return tuple(tuple(height * share for height in roomy) for share in (1, 0.7, 0.4))


@st.composite
def months(draw: st.DrawFn) -> list[list[Stack]]:
    days = (FIRST + timedelta(days=n) for n in range(7 * draw(st.integers(1, 6))))
    above = draw(st.sampled_from([0, 10, 30]))
    made = [Stack(day=day, heights=draw(stacks()), above=above) for day in days]
    return [made[n : n + 7] for n in range(0, len(made), 7)]


def order_of(leaves: Sequence[Leaf]) -> list[tuple[date, int]]:
    """As the sheets are read: day by day on the grid, then down each column."""
    return [(spot.day, spot.index) for leaf in leaves for spot in leaf.spots]


def demand_sound(leaves: Sequence[Leaf], body: Box) -> None:
    """Everything is inside, and nothing lies over anything else."""
    for leaf in leaves:
        boxes = [part.box for parts in (leaf.headings, leaf.spots, leaf.rests) for part in parts]
        assert all(is_inside(box, body) for box in boxes)
        assert not any(overlap(a, b) for a, b in combinations(boxes, 2))


def is_inside(box: Box, body: Box) -> bool:
    across = body.left - A_LITTLE <= box.left and box.right <= body.right + A_LITTLE
    return across and body.top - A_LITTLE <= box.top and box.bottom <= body.bottom + A_LITTLE


def overlap(a: Box, b: Box) -> bool:
    across = min(a.right, b.right) - max(a.left, b.left)
    along = min(a.bottom, b.bottom) - max(a.top, b.top)
    return across > A_LITTLE and along > A_LITTLE


@given(weeks=months(), sheet=sheets)
def test_a_grid_shows_each_thing_once_and_nothing_over_another(
    weeks: list[list[Stack]], sheet: Sheet
) -> None:
    leaves = grid(weeks, body=sheet.body, spacing=SPACING)
    wanted = [(stack.day, n) for week in weeks for stack in week for n in range(stack.count)]
    assert sorted(order_of(leaves)) == wanted
    demand_sound(leaves, sheet.body)
    cells = leaves[0].cells
    assert abs(sum(row[0].height for row in cells) - sheet.body.height) < A_LITTLE
    flat = [cell for row in cells for cell in row]
    assert all(is_inside(cell, sheet.body) for cell in flat)
    assert not any(overlap(a, b) for a, b in combinations(flat, 2))


@given(weeks=months(), sheet=sheets)
def test_a_day_goes_on_where_it_stopped_and_says_how_much_follows(
    weeks: list[list[Stack]], sheet: Sheet
) -> None:
    first, *more = grid(weeks, body=sheet.body, spacing=SPACING)
    following = order_of(more)
    assert following == sorted(following)
    for rest in first.rests:
        own = [index for day, index in following if day == rest.day]
        shown = [spot.index for spot in first.spots if spot.day == rest.day]
        assert len(own) == rest.count
        assert [*shown, *own] == list(range(len(shown) + len(own)))
    assert all(heading.again for leaf in more for heading in leaf.headings)


@given(
    heights=st.lists(stacks(most=30), max_size=12),
    columns=st.integers(1, 4),
    sheet=sheets,
    begun=st.integers(0, 3),
)
def test_days_flow_through_columns_and_sheets_in_their_order(
    heights: list[tuple[tuple[float, ...], ...]], columns: int, sheet: Sheet, begun: int
) -> None:
    days = [(Stack(day=FIRST + timedelta(days=n), heights=each), begun) for n, each in enumerate(heights)]
    leaves = flow(days, columns=sheet.body.split(columns), spacing=SPACING)
    assert order_of(leaves) == [(stack.day, n) for stack, _ in days for n in range(begun, stack.count)]
    demand_sound(leaves, sheet.body)
    assert {stack.day for stack, _ in days} == {head.day for leaf in leaves for head in leaf.headings}


@given(heights=st.lists(stacks(most=30), min_size=1, max_size=12), columns=st.integers(1, 4), sheet=sheets)
def test_above_each_thing_stands_the_name_of_its_day(
    heights: list[tuple[tuple[float, ...], ...]], columns: int, sheet: Sheet
) -> None:
    days = [(Stack(day=FIRST + timedelta(days=n), heights=each), 0) for n, each in enumerate(heights)]
    boxes = sheet.body.split(columns)
    for leaf in flow(days, columns=boxes, spacing=SPACING):
        for column in boxes:
            here = [part for part in (*leaf.headings, *leaf.spots) if is_inside(part.box, column)]
            named = None
            for part in sorted(here, key=lambda part: part.box.top):
                named = part.day if part in leaf.headings else named
                assert part.day == named


@given(wants=st.lists(st.floats(0, 500), min_size=1, max_size=8), total=st.floats(10, 1000))
def test_a_length_is_divided_without_anything_left(wants: list[float], total: float) -> None:
    given_out = shares(wants, total)
    assert abs(sum(given_out) - total) < A_LITTLE
    if sum(wants) <= total:
        assert all(got >= want - A_LITTLE for want, got in zip(wants, given_out, strict=True))
    else:
        fair = total / len(wants)
        assert all(got >= min(want, fair) - A_LITTLE for want, got in zip(wants, given_out, strict=True))


def test_a_month_without_posts_is_one_sheet_of_equal_weeks() -> None:
    weeks = [[Stack(day=FIRST + timedelta(days=7 * row + n)) for n in range(7)] for row in range(5)]
    (leaf,) = grid(weeks, body=Sheet().body, spacing=SPACING)
    assert len({round(row[0].height, 6) for row in leaf.cells}) == 1
    assert len(leaf.headings) == 35


def test_a_sheet_is_as_large_as_its_name_says() -> None:
    width, height = Sheet(paper=Paper.A3, landscape=False).size
    assert (round(width), round(height)) == (842, 1191)
