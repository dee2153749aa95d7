"""Slots come every week at the same wall-clock time, and a post about that time takes them."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.plan import Plan
from calendar_app.domain.slot import NEAR, Slot, free_slots
from tests.builders import PARIS, at

MONDAY = date(2026, 11, 16)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
SLOT = Slot(id="slot", channel="instagram", weekdays=(0, 3), time=time(18, 30))

slots = st.builds(
    Slot,
    id=st.uuids().map(str),
    channel=st.sampled_from(["instagram", "linkedin"]),
    weekdays=st.sets(st.integers(0, 6), min_size=1).map(tuple),
    time=st.times().map(lambda hour: hour.replace(second=0, microsecond=0)),
)


def week(*taken, after=LONG_AGO):
    last = MONDAY + timedelta(days=7)
    return [p.plan for p in free_slots([SLOT], MONDAY, last, zone=PARIS, after=after, taken=taken)]


@given(st.lists(slots, max_size=4), st.dates(date(2025, 1, 1), date(2028, 1, 1)), st.integers(0, 40))
def test_each_slot_comes_once_on_each_of_its_days(slots, first, days):
    last = first + timedelta(days=days)
    found = free_slots(slots, first, last, zone=PARIS, after=LONG_AGO)
    expected = sum(
        (first + timedelta(days=n)).weekday() in slot.weekdays for slot in slots for n in range(days)
    )
    assert len(found) == expected
    assert all(each.plan.time == each.slot.time and first <= each.plan.day < last for each in found)
    assert found == sorted(found, key=lambda each: each.order)


def test_the_hour_on_the_clock_stays_over_the_change_of_time():
    before, after = free_slots([SLOT], date(2026, 10, 22), date(2026, 10, 27), zone=PARIS, after=LONG_AGO)
    assert before.plan.time == after.plan.time == time(18, 30)
    assert after.plan.utc - before.plan.utc == timedelta(days=4, hours=1)


def test_a_post_of_the_channel_about_that_time_takes_the_place():
    place = at("2026-11-16T18:30")
    for minutes, left in ((0, 1), (30, 1), (-30, 1), (31, 2), (-31, 2)):
        moment = datetime.combine(place.day, place.time) + timedelta(minutes=minutes)
        plan = Plan(day=moment.date(), time=moment.time(), zone=PARIS)
        assert len(week(("instagram", plan))) == left, minutes
        assert len(week(("linkedin", plan))) == 2
    assert timedelta(minutes=30) == NEAR


def test_the_instant_counts_and_not_what_is_written():
    assert week(("instagram", at("2026-11-16T17:30", zone="Europe/London"))) == [at("2026-11-19T18:30")]
    assert len(week(("instagram", at("2026-11-16")))) == 2


def test_what_has_passed_is_not_offered():
    assert week(after=at("2026-11-16T18:31").utc) == [at("2026-11-19T18:30")]
