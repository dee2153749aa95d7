"""Dates and times as each language writes them."""

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from calendar_app.ui.dates import (
    first_weekday,
    format_date,
    format_day_long,
    format_day_short,
    format_month,
    format_time,
)

FRENCH, BRITISH, AMERICAN = QLocale("fr_FR"), QLocale("en_GB"), QLocale("en_US")
DAY = date(2026, 11, 16)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("locale", "full", "half"),
    [(FRENCH, "9 h", "18 h 30"), (BRITISH, "09:00", "18:30"), (AMERICAN, "9 AM", "6:30 PM")],
)
def test_times(locale: QLocale, full: str, half: str) -> None:
    assert plain(format_time(locale, time(9))) == full
    assert plain(format_time(locale, time(18, 30))) == half


def test_french_minutes_have_two_figures() -> None:
    assert plain(format_time(FRENCH, time(8, 5))) == "8 h 05"


def test_an_hour_never_breaks_over_two_lines() -> None:
    assert " " not in format_time(FRENCH, time(18, 30))


@pytest.mark.parametrize(
    ("locale", "long", "short", "bare"),
    [
        (FRENCH, "lundi 16 novembre", "lun. 16 nov.", "16 nov."),
        (BRITISH, "Monday, 16 November", "Mon, 16 Nov", "16 Nov"),
        (AMERICAN, "Monday, November 16", "Mon, Nov 16", "Nov 16"),
    ],
)
def test_days(locale: QLocale, long: str, short: str, bare: str) -> None:
    assert format_day_long(locale, DAY) == long
    assert format_day_short(locale, DAY) == short
    assert format_date(locale, DAY) == bare


def test_the_first_of_a_french_month() -> None:
    assert format_day_long(FRENCH, date(2026, 12, 1)) == "mardi 1er décembre"


def test_months_and_the_beginning_of_the_week() -> None:
    assert format_month(FRENCH, DAY) == "Novembre 2026"
    assert format_month(BRITISH, DAY) == "November 2026"
    assert (first_weekday(FRENCH), first_weekday(AMERICAN)) == (0, 6)
