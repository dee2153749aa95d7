"""Posts keep their distance from a launch, and holidays are skipped away from it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.launch import day_from, following

CHRISTMAS = frozenset({date(2026, 12, 25), date(2026, 12, 26)})
DAYS = st.dates(date(2026, 11, 1), date(2027, 2, 1))
OFFSETS = st.integers(-21, 21)


@pytest.mark.parametrize(
    ("launch", "offset", "day"),
    [
        ("2027-01-08", -14, "2026-12-24"),
        ("2026-12-27", -1, "2026-12-24"),
        ("2026-12-24", 1, "2026-12-27"),
        ("2026-12-25", 0, "2026-12-25"),
        ("2027-01-08", -7, "2027-01-01"),
    ],
)
def test_a_holiday_is_skipped_away_from_the_launch(launch: str, offset: int, day: str) -> None:
    found = day_from(date.fromisoformat(launch), offset, days_off=CHRISTMAS)
    assert found == date.fromisoformat(day)


def test_what_was_moved_by_hand_keeps_its_own_distance() -> None:
    old, new = date(2026, 12, 1), date(2026, 12, 4)
    moved = following(date(2026, 11, 26), -7, old=old, new=new, days_off=CHRISTMAS)
    assert moved == date(2026, 11, 29)


@given(old=DAYS, new=DAYS, offset=OFFSETS)
def test_holidays_on_the_way_leave_no_trace(old: date, new: date, offset: int) -> None:
    there = day_from(old, offset, days_off=CHRISTMAS)
    moved = following(there, offset, old=old, new=new, days_off=CHRISTMAS)
    assert moved == day_from(new, offset, days_off=CHRISTMAS)
    assert following(moved, offset, old=new, new=old, days_off=CHRISTMAS) == there


@given(day=DAYS, old=DAYS, by=st.integers(-90, 90), offset=OFFSETS)
def test_without_holidays_all_go_as_far(day: date, old: date, by: int, offset: int) -> None:
    new = old + timedelta(days=by)
    assert following(day, offset, old=old, new=new, days_off=()) == day + timedelta(days=by)
