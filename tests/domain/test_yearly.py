"""Rules for a day of each year, against days that calendars show."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.key_dates import FIRST_YEAR, LAST_YEAR
from calendar_app.domain.yearly import Easter, Shifted
from calendar_app.integrations.rule_text import parse_rule

YEARS = st.integers(FIRST_YEAR, LAST_YEAR)


def easter_of_gauss(year: int) -> date:
    """Easter by Gauss's rule with its two exceptions: a way of its own, by remainders alone."""
    century = year // 100
    moon = (15 - (13 + 8 * century) // 25 + century - century // 4) % 30
    sun = (4 + century - century // 4) % 7
    d = (19 * (year % 19) + moon) % 30
    e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + sun) % 7
    if d == 29 and e == 6:
        return date(year, 4, 19)
    if d == 28 and e == 6 and (11 * moon + 11) % 30 < 19:
        return date(year, 4, 18)
    return date.fromordinal(date(year, 3, 22).toordinal() + d + e)


@given(YEARS)
def test_easter_agrees_with_gauss(year: int) -> None:
    assert Easter().on(year) == easter_of_gauss(year)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("11-20", ["2026-11-20", "2027-11-20"]),
        ("3 thu 11", ["2025-11-20", "2026-11-19", "2027-11-18"]),
        ("-1 sun 10", ["2025-10-26", "2026-10-25", "2027-10-31"]),
        ("-2 wed 06", ["2026-06-17"]),
        ("-1 mon 12", ["2026-12-28"]),
        ("4 thu 11 +1", ["2024-11-29", "2025-11-28", "2026-11-27"]),
        ("sun from 11-27", ["2022-11-27", "2026-11-29", "2027-11-28"]),
        ("easter-47", ["2025-03-04", "2026-02-17"]),
        ("easter+49", ["2025-06-08", "2026-05-24"]),
    ],
)
def test_a_rule_gives_its_days(rule: str, days: list[str]) -> None:
    for day in map(date.fromisoformat, days):
        assert parse_rule(rule).on(day.year) == day


def test_mothers_day_gives_way_to_whitsun() -> None:
    rule = parse_rule("-1 sun 05 unless easter+49 then 1 sun 06")
    assert [rule.on(year).isoformat() for year in range(2019, 2029)] == [
        "2019-05-26",
        "2020-06-07",
        "2021-05-30",
        "2022-05-29",
        "2023-06-04",
        "2024-05-26",
        "2025-05-25",
        "2026-05-31",
        "2027-05-30",
        "2028-05-28",
    ]


def test_winter_sales_begin_no_later_than_the_twelfth() -> None:
    rule = parse_rule("2 wed 01 unless after 01-12 then 1 wed 01")
    days = {2020: 8, 2022: 12, 2023: 11, 2024: 10, 2025: 8, 2026: 7, 2027: 6, 2028: 12}
    assert {year: rule.on(year).day for year in days} == days


def test_summer_sales_begin_no_later_than_the_28th() -> None:
    rule = parse_rule("-1 wed 06 unless after 06-28 then -2 wed 06")
    days = {2022: 22, 2023: 28, 2024: 26, 2025: 25, 2026: 24, 2027: 23, 2028: 28}
    assert {year: rule.on(year).day for year in days} == days


@pytest.mark.parametrize(
    "text",
    ["", "02-29", "13-01", "5 thu 11", "0 thu 11", "3 jeu 11", "3 thu 13", "easter49", "easter+4999", "sun",
     "11-20 unless", "11-20 unless 11-21", "11-20 unless 11-21 then", "11-20 then 11-21", "١١-٢٠",
     "sun from 02-30", "11-20; drop", " 11-20"],
)  # fmt: skip
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a rule|must be in|out of range"):
        parse_rule(text)


@given(st.text(max_size=30), YEARS)
def test_any_text_is_a_rule_or_refused(text: str, year: int) -> None:
    try:
        rule = parse_rule(text)
    except ValueError:
        return
    assert abs(rule.on(year).year - year) <= 3


def test_days_before_and_after() -> None:
    assert Shifted(base=Easter(), days=-2).on(2026) == date(2026, 4, 3)
