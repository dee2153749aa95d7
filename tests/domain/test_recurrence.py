"""Rules say which days they fall on as RFC 5545 does, and are read back from their text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.recurrence import MOST, Frequency, Rule, nth_of_month, read_rule

TUESDAY, THURSDAY = 1, 3
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
ENDS = st.one_of(
    st.integers(2, 60).map(lambda count: {"count": count}), DAYS.map(lambda until: {"until": until})
)
RHYTHMS = st.one_of(
    st.just({"frequency": Frequency.DAILY}),
    st.lists(st.integers(0, 6), min_size=1, unique=True).map(
        lambda weekdays: {"frequency": Frequency.WEEKLY, "weekdays": tuple(weekdays)}
    ),
    st.integers(1, 31).map(lambda day: {"frequency": Frequency.MONTHLY, "month_day": day}),
    st.tuples(st.integers(0, 6), st.sampled_from([1, 2, 3, 4, -1])).map(
        lambda day: {"frequency": Frequency.MONTHLY, "weekdays": day[:1], "nth": day[1]}
    ),
)
RULES = st.builds(
    lambda rhythm, end, interval: Rule(**rhythm, **end, interval=interval), RHYTHMS, ENDS, st.integers(1, 12)
)


def days(rule: Rule, first: str) -> list[str]:
    return [day.isoformat() for day in rule.days(date.fromisoformat(first))]


def test_every_other_week_on_two_days() -> None:
    rule = Rule(frequency=Frequency.WEEKLY, interval=2, weekdays=(TUESDAY, THURSDAY), count=5)
    assert rule.text == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=5"
    wanted = ["2026-11-17", "2026-11-19", "2026-12-01", "2026-12-03", "2026-12-15"]
    assert days(rule, "2026-11-17") == wanted


def test_a_first_day_that_the_rule_does_not_name_counts() -> None:
    rule = Rule(frequency=Frequency.WEEKLY, weekdays=(TUESDAY,), count=3)
    assert days(rule, "2026-11-16") == ["2026-11-16", "2026-11-17", "2026-11-24"]


def test_the_last_day_is_one_of_them() -> None:
    rule = Rule(frequency=Frequency.DAILY, until=date(2026, 11, 18))
    assert days(rule, "2026-11-16") == ["2026-11-16", "2026-11-17", "2026-11-18"]


def test_a_month_without_a_31st_has_its_last_day() -> None:
    rule = Rule(frequency=Frequency.MONTHLY, month_day=31, count=4)
    assert days(rule, "2027-01-31") == ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]


def test_the_third_tuesday_of_each_month() -> None:
    rule = Rule(frequency=Frequency.MONTHLY, weekdays=(TUESDAY,), nth=3, count=3)
    assert days(rule, "2026-11-17") == ["2026-11-17", "2026-12-15", "2027-01-19"]


@pytest.mark.parametrize(("day", "nth"), [(1, 1), (7, 1), (8, 2), (22, 4), (28, 4), (29, -1), (31, -1)])
def test_a_fifth_weekday_is_the_last(day: int, nth: int) -> None:
    assert nth_of_month(date(2026, 12, day)) == nth


@given(rule=RULES)
def test_a_rule_is_read_back(rule: Rule) -> None:
    assert read_rule(rule.text) == rule


@given(rule=RULES, first=DAYS)
def test_its_days_rise_from_the_first_and_end(rule: Rule, first: date) -> None:
    found = rule.days(first)
    assert found[0] == first
    assert found == sorted(set(found))
    assert len(found) <= min(rule.count or MOST + 1, MOST + 1)
    assert rule.until is None or all(day <= max(rule.until, first) for day in found)
