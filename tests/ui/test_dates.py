"""Dates and times as each language writes them."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from calendar_app.ui.dates import (
    field_pattern,
    format_date,
    format_day_long,
    format_day_short,
    format_duration,
    format_moment,
    format_month,
    format_time,
    format_week,
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


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (FRENCH, "mardi 1er décembre 2026, 8 h 05"),
        (BRITISH, "Tuesday, 1 December 2026, 08:05"),
        (AMERICAN, "Tuesday, December 1, 2026, 8:05 AM"),
    ],
)
def test_moments(locale: QLocale, said: str) -> None:
    assert plain(format_moment(locale, datetime(2026, 12, 1, 8, 5))) == said


@pytest.mark.parametrize(
    ("locale", "said"), [(FRENCH, "16 nov. 2026"), (BRITISH, "16 Nov 2026"), (AMERICAN, "Nov 16, 2026")]
)
def test_fields_show_days_in_words_and_can_be_typed_into(qtbot: QtBot, locale: QLocale, said: str) -> None:
    field = QDateEdit(QDate(2026, 11, 16))
    qtbot.addWidget(field)
    field.setLocale(locale)
    field.setDisplayFormat(field_pattern(locale))
    assert plain(field.text()) == said
    field.setSelectedSection(QDateEdit.Section.DaySection)
    qtbot.keyClicks(field, "24")
    field.setSelectedSection(QDateEdit.Section.MonthSection)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == QDate(2026, 12, 24)


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


def test_months() -> None:
    assert format_month(FRENCH, DAY) == "Novembre 2026"
    assert format_month(BRITISH, DAY) == "November 2026"


def test_durations() -> None:
    assert [format_duration(minutes) for minutes in (5, 60, 90, 1440)] == [
        "5\N{NO-BREAK SPACE}min",
        "1\N{NO-BREAK SPACE}h",
        "1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}30",
        "24\N{NO-BREAK SPACE}h",
    ]


@pytest.mark.parametrize(
    ("locale", "titles"),
    [
        (
            FRENCH,
            [
                "16 – 22 novembre 2026",
                "30 nov. – 6 déc. 2026",
                "28 déc. 2026 – 3 janv. 2027",
                "1er – 7 février 2027",
            ],
        ),
        (
            BRITISH,
            [
                "16 – 22 November 2026",
                "30 Nov – 6 Dec 2026",
                "28 Dec 2026 – 3 Jan 2027",
                "1 – 7 February 2027",
            ],
        ),
        (
            AMERICAN,
            [
                "November 16 – 22, 2026",
                "Nov 30 – Dec 6, 2026",
                "Dec 28, 2026 – Jan 3, 2027",
                "February 1 – 7, 2027",
            ],
        ),
        (
            QLocale("es_ES"),
            [
                "16 – 22 de noviembre de 2026",
                "30 de nov de 2026 – 6 de dic de 2026",
                "28 de dic de 2026 – 3 de ene de 2027",
                "1 – 7 de febrero de 2027",
            ],
        ),
    ],
    ids=lambda value: value.name() if isinstance(value, QLocale) else "",
)
def test_weeks(locale: QLocale, titles: list[str]) -> None:
    mondays = (DAY, date(2026, 11, 30), date(2026, 12, 28), date(2027, 2, 1))
    assert [format_week(locale, day, day + timedelta(days=6)) for day in mondays] == titles


def test_a_week_in_little_room_goes_without_its_year() -> None:
    monday = date(2026, 11, 30)
    french = QLocale(QLocale.Language.French, QLocale.Country.France)
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    last = monday + timedelta(days=6)
    assert format_week(french, monday, last, short=True, with_year=False) == "30 nov. – 6 déc."
    assert format_week(english, DAY, DAY + timedelta(days=6), short=True, with_year=False) == "Nov 16 – 22"
