"""Weeks, bars and names of a quarter find a place, lose nobody and never cover one another."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.key_dates import KeyDate, Layer
from calendar_app.domain.layout import weeks_of_quarter
from calendar_app.ui.calendar.quarter_geometry import QuarterGeometry
from calendar_app.ui.calendar.quarter_placement import edge_at, lanes_of, named, placed_bars

DAY = timedelta(days=1)
FIRST = date(2026, 9, 28)
days = st.integers(0, 97).map(lambda n: FIRST + n * DAY)
geometries = st.builds(
    lambda width, height, mirrored, rows, lanes: QuarterGeometry(
        width=width,
        height=height,
        weeks=weeks_of_quarter(date(2026, 11, 10)),
        mirrored=mirrored,
        rows=rows,
        lanes=lanes,
    ),
    st.integers(500, 2400),
    st.integers(320, 1600),
    st.booleans(),
    st.integers(0, 40),
    st.integers(0, 12),
)
campaigns = st.lists(
    st.builds(
        lambda n, first, length: Campaign(
            id=str(n), name=str(n), first=FIRST + first * DAY, last=FIRST + (first + length) * DAY
        ),
        st.uuids(),
        st.integers(-40, 97),
        st.integers(0, 120),
    ).filter(lambda each: each.last >= FIRST),
    max_size=20,
)
key_dates = st.dictionaries(
    days,
    st.sampled_from(Layer).map(
        lambda layer: KeyDate(id=layer, layer=layer, first=FIRST, last=FIRST, fr="Noël", en="Christmas")
    ),
    max_size=40,
)


@given(geometries, days)
def test_each_day_is_met_where_it_lies(geometry: QuarterGeometry, day: date) -> None:
    cell = geometry.cell_of(day)
    assert cell.width() > 0
    assert geometry.day_at(QPoint(cell.center().x(), geometry.height - 2)) == day
    week = geometry.week_at(cell.center())
    assert week is not None
    assert day in geometry.weeks[week]


@given(geometries)
def test_the_matrix_fills_its_columns_and_covers_nothing(geometry: QuarterGeometry) -> None:
    for row in range(geometry.rows + 1):
        cells = [geometry.count(row, week) for week in range(len(geometry.weeks))]
        whole = [geometry.row_label(row), *cells, geometry.sum(row)]
        assert all(geometry.row(row).contains(each) for each in whole)
        ordered = whole if not geometry.mirrored else whole[::-1]
        assert all(left.right() < right.left() for left, right in pairwise(ordered))
    rows = [geometry.row(row) for row in range(geometry.rows + 1)]
    assert all(above.bottom() < below.top() for above, below in pairwise(rows))
    assert geometry.bar(geometry.lanes - 1, FIRST, FIRST).bottom() < geometry.matrix_heading().top() or not (
        geometry.lanes
    )


@given(geometries, campaigns)
def test_bars_lose_nobody_and_lie_in_as_many_lanes_as_share_a_day(
    geometry: QuarterGeometry, several: list[Campaign]
) -> None:
    bars = placed_bars(several, geometry)
    assert sorted(bar.campaign.id for bar in bars) == sorted(each.id for each in several)
    for n, bar in enumerate(bars):
        assert geometry.columns[0] <= (geometry._along(bar.rect.center())) <= geometry.columns[-1]
        assert not any(bar.rect.intersects(other.rect) for other in bars[n + 1 :])
    deepest = max(
        (sum(other.first <= each.first <= other.last for other in several) for each in several), default=0
    )
    assert set(lanes_of(several)) == set(range(deepest))


@given(geometries, campaigns)
def test_an_edge_is_held_only_where_it_is_on_the_page(
    geometry: QuarterGeometry, several: list[Campaign]
) -> None:
    bars = placed_bars(several, geometry)
    for bar in bars:
        left, right = bar.rect.left(), bar.rect.right()
        begin, end = (right, left) if geometry.mirrored else (left, right)
        held = edge_at(bars, QPoint(begin, bar.rect.center().y()), mirrored=geometry.mirrored)
        assert not (held and not held.is_last and not bar.begins)
        held = edge_at(bars, QPoint(end, bar.rect.center().y()), mirrored=geometry.mirrored)
        assert not (held and held.is_last and not bar.ends)
        assert (held is not None and held.bar is bar and held.is_last) or not bar.ends or bar.rect.width() < 4


@given(geometries, key_dates, st.integers(30, 300), st.integers(1, 3))
def test_names_of_days_lose_none_and_never_overlap(
    geometry: QuarterGeometry, known: dict[date, KeyDate], width: int, lines: int
) -> None:
    found = named(
        {day: (each,) for day, each in known.items()},
        dict.fromkeys(known, "Noël"),
        dict.fromkeys(known, width),
        geometry,
        lines=lines,
    )
    placed = found.placed(geometry)
    assert [each.day for each in placed] == sorted(known)
    across = QRect(geometry.cell_of(FIRST)).united(geometry.cell_of(FIRST + 97 * DAY))
    for n, each in enumerate(placed):
        assert across.left() - 6 <= each.rect.left() <= each.rect.right() <= across.right() + 6
        assert not any(each.rect.intersects(other.rect) for other in placed[n + 1 :])
