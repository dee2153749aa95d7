"""The hour somewhere else: whatever both clocks do, it is the same instant."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.elsewhere import Elsewhere, city_of, elsewhere
from calendar_app.domain.plan import Plan
from tests.builders import PARIS, at

NEW_YORK, KOLKATA = "America/New_York", "Asia/Kolkata"
EDGES = ["Asia/Kathmandu", "Pacific/Pago_Pago", "Pacific/Kiritimati", "Australia/Lord_Howe"]
ZONES = st.sampled_from([PARIS, NEW_YORK, KOLKATA, *EDGES])


@pytest.mark.parametrize(
    ("when", "zone", "there", "days"),
    [
        ("2026-11-16T18:30", NEW_YORK, "12:30", 0),
        ("2026-11-16T03:00", NEW_YORK, "21:00", -1),
        ("2026-11-16T18:30", KOLKATA, "23:00", 0),
        ("2026-11-16T20:00", KOLKATA, "00:30", 1),
        ("2026-07-16T18:30", KOLKATA, "22:00", 0),
        # Between both changes New York is an hour nearer: Paris winds back a week before it.
        ("2026-10-24T18:30", NEW_YORK, "12:30", 0),
        ("2026-10-25T18:30", NEW_YORK, "13:30", 0),
        ("2026-11-01T18:30", NEW_YORK, "12:30", 0),
        ("2026-03-08T18:30", NEW_YORK, "13:30", 0),
        ("2026-03-29T18:30", NEW_YORK, "12:30", 0),
    ],
)
def test_the_hour_there(when, zone, there, days):
    assert elsewhere(at(when), zone) == Elsewhere(time=time.fromisoformat(there), days=days)


def test_an_hour_that_comes_twice_is_two_hours_there():
    first, second = (Plan(day=date(2026, 10, 25), time=time(2, 30), zone=PARIS, fold=fold) for fold in (0, 1))
    assert elsewhere(first, NEW_YORK) == Elsewhere(time=time(20, 30), days=-1)
    assert elsewhere(second, NEW_YORK) == Elsewhere(time=time(21, 30), days=-1)


def test_it_may_be_the_day_after_next():
    plan = at("2026-11-16T23:30", zone="Pacific/Pago_Pago")
    assert elsewhere(plan, "Pacific/Kiritimati") == Elsewhere(time=time(0, 30), days=2)


@pytest.mark.parametrize("plan", [None, at("2026-11-16")])
def test_without_an_hour_there_is_none_elsewhere(plan):
    assert elsewhere(plan, NEW_YORK) is None


@pytest.mark.parametrize("zone", ["", PARIS])
def test_without_another_zone_there_is_nothing_to_tell(zone):
    assert elsewhere(at("2026-11-16T18:30"), zone) is None


@given(st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1)), ZONES, ZONES, st.sampled_from([0, 1]))
def test_both_clocks_show_the_same_instant(moment, zone, other, fold):
    moment = moment.replace(second=0, microsecond=0)
    plan = Plan(day=moment.date(), time=moment.time(), zone=zone, fold=fold)
    there = elsewhere(plan, other)
    if zone == other:
        assert there is None
        return
    written = datetime.combine(plan.day + timedelta(there.days), there.time, ZoneInfo(other))
    assert plan.utc in [written.replace(fold=each).astimezone(UTC) for each in (0, 1)]


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        (NEW_YORK, "New York"),
        ("America/Indiana/Indianapolis", "Indianapolis, Indiana"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_called_after_its_city(zone, city):
    assert city_of(zone) == city
