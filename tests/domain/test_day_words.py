"""Days as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.day_words import days_meant

TUESDAY = date(2026, 11, 10)

MEANT = {
    "aujourd’hui": "2026-11-10",
    "today": "2026-11-10",
    "demain": "2026-11-11",
    "DEMAIN ": "2026-11-11",
    "dema": "2026-11-11",
    "tomorrow": "2026-11-11",
    "après-demain": "2026-11-12",
    "hier": "2026-11-09",
    "avant-hier": "2026-11-08",
    "yesterday": "2026-11-09",
    "mardi": "2026-11-10",
    "vendredi": "2026-11-13",
    "ven": "2026-11-13",
    "lundi": "2026-11-16",
    "ce vendredi": "2026-11-13",
    "this friday": "2026-11-13",
    "mardi prochain": "2026-11-17",
    "next tuesday": "2026-11-17",
    "next friday": "2026-11-13 2026-11-20",
    "vendredi prochain": "2026-11-13 2026-11-20",
    "lundi prochain": "2026-11-16",
    "vendredi en huit": "2026-11-20",
    "vendredi dernier": "2026-11-06",
    "last tuesday": "2026-11-03",
    "mar": "2026-11-10 2027-03-01",
    "24/11": "2026-11-24",
    "24.11": "2026-11-24",
    "24-11-2027": "2027-11-24",
    "24/11/27": "2027-11-24",
    "5/1": "2027-01-05",
    "1/10": "2026-10-01",
    "11/24": "2026-11-24",
    "29/2": "2028-02-29",
    "2026-11-24": "2026-11-24",
    "24 nov": "2026-11-24",
    "24 nov.": "2026-11-24",
    "24 novembre 2027": "2027-11-24",
    "mardi 24 novembre": "2026-11-24",
    "tue 24/11": "2026-11-24",
    "le 24 novembre": "2026-11-24",
    "1er mai": "2027-05-01",
    "november 24th": "2026-11-24",
    "nov 24, 2027": "2027-11-24",
    "march 24": "2027-03-24",
    "24 août": "2026-08-24",
    "24 ju": "",
    "24 jui": "2026-06-24 2026-07-24",
    "le 24": "2026-11-24",
    "the 1st": "2026-11-01",
    "le 31": "2026-10-31",
    "S48": "2026-11-23",
    "s 48": "2026-11-23",
    "semaine 2": "2027-01-11",
    "w48": "2026-11-23",
    "week 48 2027": "2027-11-29",
    "2026-W53": "2026-12-28",
    "semaine prochaine": "2026-11-16",
    "la semaine prochaine": "2026-11-16",
    "next week": "2026-11-16",
    "cette semaine": "2026-11-09",
    "last week": "2026-11-02",
    "mois prochain": "2026-12-01",
    "next month": "2026-12-01",
    "le mois dernier": "2026-10-01",
    "dans 3 jours": "2026-11-13",
    "in 2 weeks": "2026-11-24",
    "dans 2 mois": "2027-01-10",
    "in 1 day": "2026-11-11",
    "dans trois jours": "2026-11-13",
    "in two weeks": "2026-11-24",
    "dans une semaine": "2026-11-17",
    "d’ici 10 j": "2026-11-20",
    "dans un an": "2027-11-10",
    "il y a 3 jours": "2026-11-07",
    "a month ago": "2026-10-10",
    "ce week-end": "2026-11-14",
    "weekend": "2026-11-14",
    "next weekend": "2026-11-14 2026-11-21",
    "week-end dernier": "2026-11-07",
    "vendredi de la semaine prochaine": "2026-11-20",
    "friday next week": "2026-11-20",
    "monday in 2 weeks": "2026-11-23",
    "lundi dans deux semaines": "2026-11-23",
    "lundi en 8": "2026-11-23",
    "jeudi 3": "2026-12-03",
    "on friday": "2026-11-13",
    "le mardi 1er décembre": "2026-12-01",
    "semaine du 24 novembre": "2026-11-23",
    "week of 24 nov": "2026-11-23",
    "début décembre": "2026-12-01",
    "mid-december": "2026-12-15",
    "fin du mois": "2026-11-30",
    "end of next month": "2026-12-31",
    "fin février 2028": "2028-02-29",
    "fin mars": "2027-03-31",
    "T1 2027": "2027-01-01",
    "Q4": "2026-10-01",
    "next quarter": "2027-01-01",
    "l’année prochaine": "2027-01-01",
    "15 mars 2027": "2027-03-15",
    "décembre": "2026-12-01",
    "november 2027": "2027-11-01",
}


@pytest.mark.parametrize(("text", "days"), MEANT.items())
def test_a_text_means_days(text: str, days: str) -> None:
    assert [day.isoformat() for day in days_meant(text, today=TUESDAY)] == days.split()


NO_DAYS = (
    "", " ", "lampe", "ma", "24", "24/13/2026", "31/02/2026", "S54", "99/99", "prochain", "le 32", "next",
    "3 jours", "il y a 3 jours ago", "fin", "fin lampe", "T5", "lundi 32", "semaine du", "a lamp ago",
)  # fmt: skip


@pytest.mark.parametrize("text", NO_DAYS)
def test_other_texts_mean_none(text: str) -> None:
    assert days_meant(text, today=TUESDAY) == ()


def test_months_come_first_where_they_are_written_so() -> None:
    assert days_meant("5/6/2026", today=TUESDAY) == (date(2026, 6, 5),)
    assert days_meant("5/6/2026", today=TUESDAY, month_first=True) == (date(2026, 5, 6),)


@given(text=st.text(max_size=30), today=st.dates(date(10, 1, 1), date(9989, 1, 1)))
def test_no_text_is_too_odd(text: str, today: date) -> None:
    assert all(isinstance(day, date) for day in days_meant(text, today=today))


@given(day=st.dates(date(1000, 1, 1)))
def test_a_written_date_is_that_day(day: date) -> None:
    for text in (day.isoformat(), f"{day:%d/%m/%Y}", f"{day.day} {day:%B} {day.year}"):
        assert days_meant(text, today=TUESDAY) == (day,)
