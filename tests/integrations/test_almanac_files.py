"""The lists of key dates that ship, and lists that somebody puts in their place."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from calendar_app import paths
from calendar_app.domain.errors import Refusal
from calendar_app.domain.key_dates import Layer, SchoolHoliday
from calendar_app.integrations.almanac_files import SCHOOL, YEARLY, load_almanac, load_school, load_yearly
from tests.domain.test_yearly import easter_of_gauss

SHIPPED = paths.resources() / "holidays"
ALMANAC = load_almanac(SHIPPED)
TEN_YEARS = range(2025, 2035)


def test_every_rule_gives_a_day_in_each_of_ten_years() -> None:
    for year in TEN_YEARS:
        for line, found in zip(ALMANAC.yearly, ALMANAC.in_year(year), strict=True):
            assert found.first.year == year
            assert (found.last - found.first).days == line.days - 1


def test_ids_are_unique_and_every_line_has_its_source() -> None:
    assert Counter(line.id for line in ALMANAC.yearly).most_common(1)[0][1] == 1
    assert 150 <= len(ALMANAC.yearly) <= 200
    assert all(line.source and line.fr and line.en for line in (*ALMANAC.yearly, *ALMANAC.school))


def test_what_is_well_known_stands_on_its_day() -> None:
    days = {found.id: found.first.isoformat() for found in ALMANAC.in_year(2026)}
    known = {
        "black-friday": "2026-11-27",
        "beaujolais": "2026-11-19",
        "mothers": "2026-05-31",
        "fathers": "2026-06-21",
        "grandmothers": "2026-03-01",
        "children": "2026-11-20",
        "shrove-tuesday": "2026-02-17",
        "heritage": "2026-09-19",
        "winter-sales": "2026-01-07",
        "summer-sales": "2026-06-24",
        "advent": "2026-11-29",
        "vel-dhiv": "2026-07-19",
    }
    assert known.items() <= days.items()


def wednesdays(year: int, month: int) -> list[int]:
    return [day for day in range(1, 31) if date(year, month, day).weekday() == 2]


@pytest.mark.parametrize("year", TEN_YEARS)
def test_sales_begin_as_the_arrete_of_27_may_2019_says(year: int) -> None:
    """The second Wednesday of January, or the first if that is after the 12th; the last Wednesday of June,
    or the one before if that is after the 28th.
    """
    _, second, *_ = january = wednesdays(year, 1)
    *_, before, last = wednesdays(year, 6)
    begins = [
        date(year, 1, second if second <= 12 else january[0]),
        date(year, 6, last if last <= 28 else before),
    ]
    assert [found.first for found in ALMANAC.in_year(year) if found.layer is Layer.SALES] == begins


@pytest.mark.parametrize("year", TEN_YEARS)
def test_mothers_day_is_that_of_the_law(year: int) -> None:
    """Article D215-1 of the Code de l'action sociale et des familles."""
    may = max(day for day in range(25, 32) if date(year, 5, day).weekday() == 6)
    june = min(day for day in range(1, 8) if date(year, 6, day).weekday() == 6)
    whitsun = easter_of_gauss(year) + timedelta(days=49)
    expected = date(year, 6, june) if whitsun == date(year, 5, may) else date(year, 5, may)
    assert [found.first for found in ALMANAC.in_year(year) if found.id == "mothers"] == [expected]


def test_sales_last_four_weeks() -> None:
    sales = [found for found in ALMANAC.in_year(2026) if found.layer is Layer.SALES]
    assert [(found.last - found.first).days + 1 for found in sales] == [28, 28]
    assert {found.first.weekday() for found in sales} == {2}


OF_THE_DECREES = """
2023-2024 arrêté du 7 décembre 2022
  Toussaint 21/10/2023 06/11/2023 · Noël 23/12/2023 08/01/2024 · Été 06/07/2024 02/09/2024
  Hiver A 17/02/2024 04/03/2024 · B 24/02/2024 11/03/2024 · C 10/02/2024 26/02/2024
  Printemps A 13/04/2024 29/04/2024 · B 20/04/2024 06/05/2024 · C 06/04/2024 22/04/2024
2024-2025 arrêté du 7 décembre 2022
  Toussaint 19/10/2024 04/11/2024 · Noël 21/12/2024 06/01/2025 · Été 05/07/2025 01/09/2025
  Hiver A 22/02/2025 10/03/2025 · B 08/02/2025 24/02/2025 · C 15/02/2025 03/03/2025
  Printemps A 19/04/2025 05/05/2025 · B 05/04/2025 22/04/2025 · C 12/04/2025 28/04/2025
2025-2026 arrêté du 7 décembre 2022
  Toussaint 18/10/2025 03/11/2025 · Noël 20/12/2025 05/01/2026 · Été 04/07/2026 01/09/2026
  Hiver A 07/02/2026 23/02/2026 · B 14/02/2026 02/03/2026 · C 21/02/2026 09/03/2026
  Printemps A 04/04/2026 20/04/2026 · B 11/04/2026 27/04/2026 · C 18/04/2026 04/05/2026
2026-2027 arrêté du 22 octobre 2025
  Toussaint 17/10/2026 02/11/2026 · Noël 19/12/2026 04/01/2027 · Été 03/07/2027 02/09/2027
  Hiver A 13/02/2027 01/03/2027 · B 20/02/2027 08/03/2027 · C 06/02/2027 22/02/2027
  Printemps A 10/04/2027 26/04/2027 · B 17/04/2027 03/05/2027 · C 03/04/2027 19/04/2027
2027-2028 arrêté du 21 juillet 2026
  Toussaint 23/10/2027 08/11/2027 · Noël 18/12/2027 03/01/2028
  Hiver A 19/02/2028 06/03/2028 · B 05/02/2028 21/02/2028 · C 12/02/2028 28/02/2028
  Printemps A 22/04/2028 09/05/2028 · B 08/04/2028 24/04/2028 · C 15/04/2028 02/05/2028
"""
"""The day classes end and the day they begin again, as decrees count; no zone means all three.

Written by hand from public transcriptions of the decrees, not from the Journal officiel.
"""


def day_of(text: str) -> date:
    day, month, year = map(int, text.split("/"))
    return date(year, month, day)


def decreed() -> dict[tuple[str, date], date]:
    """By zone and last day of class, the day pupils are back."""
    found: dict[tuple[str, date], date] = {}
    for line in OF_THE_DECREES.strip().splitlines():
        if line.startswith(" "):
            for part in line.split("·"):
                *names, end, back = part.split()
                zones = names[-1] if names[-1] in "ABC" else "ABC"
                found.update({(zone, day_of(end)): day_of(back) for zone in zones})
    return found


def breaks(zones: str) -> list[SchoolHoliday]:
    """The lines of more than one day for these zones."""
    return [
        line for line in ALMANAC.school if line.last > line.first and set(line.zones) & set(zones.split())
    ]


def test_the_school_holidays_are_those_of_the_decrees() -> None:
    shipped = {
        (zone, line.first): line.last.toordinal() + 1 for line in breaks("A B C") for zone in line.zones
    }
    assert shipped == {key: back.toordinal() for key, back in decreed().items()}


def test_each_line_names_the_decree_of_its_school_year() -> None:
    for line in breaks("A B C"):
        if line.id == "summer":
            continue
        decree = "7 décembre 2022" if line.first < date(2026, 9, 1) else "22 octobre 2025"
        assert (decree if line.first < date(2027, 9, 1) else "21 juillet 2026") in line.source


def test_nobody_has_class_on_the_friday_after_ascension() -> None:
    """« Les classes vaqueront le vendredi … et le samedi … », in each of these decrees but the last."""
    found = [(line.first, line.zones) for line in ALMANAC.school if line.id == "ascension"]
    fridays = [easter_of_gauss(year) + timedelta(days=40) for year in (2024, 2025, 2026, 2027)]
    assert [first for first, _ in found][:4] == fridays
    assert all(first == easter_of_gauss(first.year) + timedelta(days=40) for first, _ in found)
    assert all(zones == ("A", "B", "C") for _, zones in found)


def test_what_is_decided_has_no_gap_within_a_school_year() -> None:
    """Between the first decree and the last, each zone has its five breaks in each school year."""
    for zone in "ABC":
        names = [line.id for line in sorted(breaks(zone), key=lambda line: line.first)]
        year = ["autumn", "christmas", "winter", "spring", "summer"]
        assert names == (year * 5)[: len(names)]


def test_classes_begin_again_after_summer() -> None:
    back = {
        line.first.year: line.first.isoformat()
        for line in ALMANAC.school
        if line.id == "back" and "A" in line.zones
    }
    assert back == {
        2023: "2023-09-04",
        2024: "2024-09-02",
        2025: "2025-09-01",
        2026: "2026-09-01",
        2027: "2027-09-02",
    }


def test_corsica_has_its_own_weeks() -> None:
    found = {
        line.first.isoformat(): line.last.isoformat()
        for line in breaks("Corse")
        if line.id in ("winter", "spring")
    }
    assert found == {
        "2025-02-15": "2025-03-02",
        "2025-04-12": "2025-04-27",
        "2026-02-14": "2026-03-01",
        "2026-04-11": "2026-04-26",
        "2027-02-13": "2027-02-28",
        "2027-04-10": "2027-04-25",
    }


HEADER = "id;layer;rule;days;fr;en;source;as_of\n"
GOOD = "fair;season;3 thu 11;2;Salon;Fair;Maison Lumen;2026-11-25\n"


def refused(path: Path, text: str | bytes) -> Refusal:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Refusal) as caught:
        load_yearly(path)
    return caught.value


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("fair;season;3 thu 11;2;Salon;Fair;Maison Lumen", "key_dates_columns"),
        ("fair;season;3 thu 11;2;Salon;Fair;Maison;Lumen;2026-11-25", "key_dates_columns"),
        ('"fair;season;3 thu 11;2;Salon;Fair;Maison Lumen;2026-11-25', "key_dates_columns"),
        ("fair;public;3 thu 11;2;Salon;Fair;Maison Lumen;2026-11-25", "key_dates_layer"),
        ("fair;season;5 thu 11;2;Salon;Fair;Maison Lumen;2026-11-25", "key_dates_rule"),
        ("fair;season;02-29;2;Salon;Fair;Maison Lumen;2026-11-25", "key_dates_rule"),
        ("fair;season;11-20;0;Salon;Fair;Maison Lumen;2026-11-25", "key_dates_days"),
        ("fair;season;11-20;1e9;Salon;Fair;Maison Lumen;2026-11-25", "key_dates_days"),
        ("fair;season;11-20;1;;Fair;Maison Lumen;2026-11-25", "key_dates_missing"),
        ("fair;season;11-20;1;Salon;Fair;;2026-11-25", "key_dates_missing"),
        ("fair;season;11-20;1;Salon;Fair;Maison Lumen;hier", "key_dates_day"),
        ("fair;season;11-20;1;Sal\u202eon;Fair;Maison Lumen;2026-11-25", "key_dates_text"),
        ("fair;season;11-20;1;Sal\0on;Fair;Maison Lumen;2026-11-25", "key_dates_text"),
        (f"fair;season;11-20;1;{'x' * 300};Fair;Maison Lumen;2026-11-25", "key_dates_text"),
        (GOOD.strip().replace("fair", "first"), "key_dates_repeated"),
    ],
)
def test_a_list_with_a_wrong_line_is_refused_with_the_line(tmp_path: Path, line: str, key: str) -> None:
    first = GOOD.replace("fair", "first")
    refusal = refused(tmp_path / YEARLY, f"# ours\n{HEADER}{first}\n{line}\n")
    assert (refusal.key, refusal.params["line"], refusal.params["file"]) == (key, 5, YEARLY)


def test_what_is_no_text_or_endless_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / YEARLY, b"\xff\xfe\x00i").key == "key_dates_not_text"
    assert refused(tmp_path / YEARLY, GOOD * 40_000).key == "key_dates_too_large"
    with pytest.raises(Refusal) as caught:
        load_yearly(tmp_path)
    assert caught.value.key == "key_dates_unreadable"


@pytest.mark.parametrize("last", ["2026-12-18", "2027-12-18"])
def test_a_school_holiday_ends_after_it_begins_and_within_months(tmp_path: Path, last: str) -> None:
    path = tmp_path / SCHOOL
    path.write_text(
        f"id;zones;first;last;fr;en;source\nchristmas;A;2026-12-19;{last};Noël;Christmas;Arrêté\n",
        encoding="utf-8",
    )
    with pytest.raises(Refusal) as caught:
        load_school(path)
    assert (caught.value.key, caught.value.params["line"]) == ("key_dates_backwards", 2)


def test_a_list_put_beside_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / YEARLY).write_text("\ufeff" + HEADER + GOOD, encoding="utf-8")
    almanac = load_almanac(SHIPPED, replacements=tmp_path)
    assert [line.id for line in almanac.yearly] == ["fair"]
    assert almanac.school == ALMANAC.school
