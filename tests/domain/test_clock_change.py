"""Hours that never come and hours that come twice, wherever clocks are changed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.clock_change import clock_changes
from calendar_app.domain.plan import OddHour
from tests.builders import PARIS

SKIPPED, TWICE = OddHour.SKIPPED, OddHour.FIRST


@pytest.mark.parametrize(
    ("day", "zone", "hours", "odd"),
    [
        ("2026-03-29", PARIS, (2, 3), SKIPPED),
        ("2026-10-25", PARIS, (2, 3), TWICE),
        ("2026-10-04", "Australia/Lord_Howe", (2, 2.5), SKIPPED),
        ("2026-04-05", "Australia/Lord_Howe", (1.5, 2), TWICE),
        ("2026-09-06", "America/Santiago", (0, 1), SKIPPED),
        ("2026-04-04", "America/Santiago", (23, 24), TWICE),
    ],
)
def test_a_change_of_the_clocks_is_known(day, zone, hours, odd):
    (change,) = clock_changes(date.fromisoformat(day), zone=zone)
    assert (change.start / 60, change.end / 60, change.odd) == (*hours, odd)


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_nothing_is_odd_where_clocks_stay(day):
    assert clock_changes(day, zone="Indian/Reunion") == ()


def test_paris_has_two_odd_days_a_year():
    days = (date(2026, 1, 1) + timedelta(days=n) for n in range(365))
    assert [str(day) for day in days if clock_changes(day, zone=PARIS)] == ["2026-03-29", "2026-10-25"]
