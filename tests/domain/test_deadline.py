"""Deadlines counted back over weekends and holidays, against lists of working days made another way."""

from bisect import bisect_left, bisect_right
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from calendar_app.domain.agenda import Chore
from calendar_app.domain.deadline import (
    Deadline,
    DeadlineRule,
    deadline_of,
    rule_for,
    working_day_before,
)
from calendar_app.domain.plan import Plan
from calendar_app.domain.public_holidays import public_holidays
from calendar_app.domain.workflow import Status
from tests.domain.test_public_holidays import YEARS, by_the_labour_code

PARIS = "Europe/Paris"
EVENING = time(18)
TWO_DAYS = DeadlineRule(days=2, before=EVENING)


def never(_: date) -> bool:
    return False


def here(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(PARIS))


def at(text: str, zone: str = PARIS) -> Plan:
    moment = datetime.fromisoformat(text)
    return Plan(day=moment.date(), time=moment.time(), zone=zone)


def test_ten_years_of_french_working_days() -> None:
    """Every day, up to twelve working days back: the n-th before it in a list of all there are."""
    first, last = date(YEARS[0], 2, 1), date(YEARS[-1], 12, 31)
    off = {each.first for year in YEARS for each in public_holidays(year, ["FR"])}
    closed = {day for year in YEARS for day in by_the_labour_code(year)}
    days = [date(YEARS[0], 1, 1) + timedelta(days=n) for n in range((last - date(YEARS[0], 1, 1)).days + 1)]
    working = [day for day in days if day.isoweekday() not in (6, 7) and day not in closed]
    for day in days[(first - days[0]).days :]:
        assert working_day_before(day, 0, is_off=off.__contains__) == working[bisect_right(working, day) - 1]
        for number in (1, 2, 5, 12):
            expected = working[bisect_left(working, day) - number]
            assert working_day_before(day, number, is_off=off.__contains__) == expected


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (at("2026-11-16T18:30"), "2026-11-12T18:00"),  # Monday: Friday, then Thursday
        (at("2026-11-13T09:00"), "2026-11-10T18:00"),  # over 11 November
        (Plan(day=date(2026, 11, 15)), "2026-11-12T18:00"),  # a Sunday without a time
        (at("2026-05-15T09:00"), "2026-05-12T18:00"),  # over Ascension Day
        (at("2027-01-04T09:00"), "2026-12-30T18:00"),  # over New Year and a weekend
        (at("2026-11-16T23:30", "America/New_York"), "2026-11-13T18:00"),  # Tuesday already in Paris
    ],
)
def test_two_working_days_before(plan: Plan, expected: str) -> None:
    off = {each.first for year in (2026, 2027) for each in public_holidays(year, ["FR"])}
    found = deadline_of(plan, TWO_DAYS, zone=PARIS, is_off=off.__contains__)
    assert found == Deadline(validate_by=here(expected), send_by=here(expected))


def test_validators_have_their_days_after_it_is_sent() -> None:
    rule = DeadlineRule(days=1, before=time(12), lead=2)
    found = deadline_of(at("2026-11-19T09:00"), rule, zone=PARIS, is_off=never)
    assert found == Deadline(validate_by=here("2026-11-18T12:00"), send_by=here("2026-11-16T12:00"))


def test_on_its_own_day_a_post_is_validated_before_it_goes_out() -> None:
    rule = DeadlineRule(days=0, before=EVENING)
    found = deadline_of(at("2026-11-19T09:00"), rule, zone=PARIS, is_off=never)
    assert found
    assert found.validate_by == here("2026-11-19T09:00")


def test_a_channel_has_its_own_rule_or_the_brands_or_none() -> None:
    own = DeadlineRule(channel="ig", days=1, before=time(12))
    free = DeadlineRule(channel="tk", before=None)
    rules = (TWO_DAYS, own, free)
    assert rule_for("ig", rules) is own
    assert rule_for("li", rules) is TWO_DAYS
    assert rule_for("tk", rules) is None
    assert rule_for("li", (own,)) is None


def test_a_queue_is_walked_by_deadlines_and_not_by_days() -> None:
    first = Chore(
        post="b",
        title="",
        author="",
        author_name="",
        status=Status.IN_REVIEW,
        plan=at("2026-11-20T09:00"),
        deadline=Deadline(validate_by=here("2026-11-16T18:00"), send_by=here("2026-11-16T18:00")),
    )
    second = Chore(
        post="a", title="", author="", author_name="", status=Status.IN_REVIEW, plan=at("2026-11-18T09:00")
    )
    never = Chore(post="c", title="", author="", author_name="", status=Status.IN_REVIEW, plan=None)
    assert sorted([never, second, first], key=lambda chore: chore.order) == [first, second, never]
