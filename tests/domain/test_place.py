"""Where dragged cards land: no minute is lost, whatever the clocks do."""

from datetime import date, time, timedelta

import pytest

from calendar_app.domain.place import Place, landed
from calendar_app.domain.plan import OddHour, Plan
from tests.builders import PARIS, at

THURSDAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("plan", "lead", "place", "expected"),
    [
        ("2026-11-17T12:15", "2026-11-17T12:15", Place(day=THURSDAY), "2026-11-19T12:15"),
        ("2026-11-20T09:00", "2026-11-17T12:15", Place(day=THURSDAY), "2026-11-22T09:00"),
        ("2026-11-17", "2026-11-17", Place(day=THURSDAY), "2026-11-19"),
        ("", "2026-11-17T12:15", Place(day=THURSDAY), "2026-11-19"),
        ("2026-11-17T12:15", "", Place(day=THURSDAY), "2026-11-19T12:15"),
        ("", "", Place(day=THURSDAY, time=time(8)), "2026-11-19T08:00"),
        ("2026-11-17T12:15", "2026-11-17T12:15", Place(day=THURSDAY, time=time(8)), "2026-11-19T08:00"),
        ("2026-11-17T23:00", "2026-11-17T12:15", Place(day=THURSDAY, time=time(14)), "2026-11-20T00:45"),
        ("2026-11-18", "2026-11-17T12:15", Place(day=THURSDAY, time=time(14)), "2026-11-20"),
    ],
)
def test_all_go_the_same_way(plan: str, lead: str, place: Place, expected: str) -> None:
    found = landed(at(plan) if plan else None, lead=at(lead) if lead else None, place=place, zone=PARIS)
    assert found == at(expected)


def test_a_card_keeps_the_zone_it_was_written_in() -> None:
    plan = at("2026-11-17T12:15", zone="America/Montreal")
    found = landed(plan, lead=plan, place=Place(day=THURSDAY, time=time(8)), zone=PARIS)
    assert found == at("2026-11-19T08:00", zone="America/Montreal")


@pytest.mark.parametrize(
    ("when", "fold", "odd"),
    [
        ("2026-03-29T02:30", 0, OddHour.SKIPPED),
        ("2026-10-25T02:30", 0, OddHour.FIRST),
        ("2026-10-25T02:30", 1, OddHour.SECOND),
        ("2026-10-25T04:30", 1, None),
        ("2026-10-25", 0, None),
    ],
)
def test_hours_that_come_never_or_twice_are_known(when: str, fold: int, odd: OddHour | None) -> None:
    plan = at(when)
    assert Plan(day=plan.day, time=plan.time, zone=plan.zone, fold=fold).odd_hour is odd


@pytest.mark.parametrize(
    ("place", "by", "since", "expected"),
    [
        (Place(day=THURSDAY), timedelta(days=-1), time(9), Place(day=date(2026, 11, 18))),
        (Place(day=THURSDAY), timedelta(minutes=15), time(9), Place(day=THURSDAY, time=time(9, 15))),
        (
            Place(day=THURSDAY, time=time(0)),
            timedelta(minutes=-5),
            None,
            Place(day=date(2026, 11, 18), time=time(23, 55)),
        ),
        (
            Place(day=THURSDAY, time=time(2), fold=1),
            timedelta(days=7),
            None,
            Place(day=date(2026, 11, 26), time=time(2), fold=1),
        ),
    ],
)
def test_a_place_goes_on_by_days_or_by_minutes(
    place: Place, by: timedelta, since: time | None, expected: Place
) -> None:
    assert place.later(by, since=since) == expected
