"""Ten years of French public holidays against the law, written out here by hand.

The library also knows days that overseas departments keep by custom (Good Friday, Mi-Carême, Victor
Schoelcher); article L3422-2 names one day each, the abolition of slavery, and the calendar shows that.
"""

from datetime import date, timedelta

import pytest

from calendar_app.domain.key_dates import Layer
from calendar_app.domain.public_holidays import public_holidays
from tests.domain.test_yearly import easter_of_gauss

EASTERS = {
    2024: (3, 31),
    2025: (4, 20),
    2026: (4, 5),
    2027: (3, 28),
    2028: (4, 16),
    2029: (4, 1),
    2030: (4, 21),
    2031: (4, 13),
    2032: (3, 28),
    2033: (4, 17),
}
"""Copied from tables of Easter, not computed: month and day of each of the ten years."""
YEARS = tuple(EASTERS)


@pytest.mark.parametrize("year", YEARS)
def test_the_rule_for_easter_gives_what_tables_print(year: int) -> None:
    assert easter_of_gauss(year) == date(year, *EASTERS[year])


def by_the_labour_code(year: int) -> dict[date, str]:
    """Article L3133-1 of the Code du travail, in its order."""
    easter = easter_of_gauss(year)
    return {
        date(year, 1, 1): "Jour de l’An",
        easter + timedelta(days=1): "Lundi de Pâques",
        date(year, 5, 1): "Fête du Travail",
        date(year, 5, 8): "Victoire 1945",
        easter + timedelta(days=39): "Ascension",
        easter + timedelta(days=50): "Lundi de Pentecôte",
        date(year, 7, 14): "Fête nationale",
        date(year, 8, 15): "Assomption",
        date(year, 11, 1): "Toussaint",
        date(year, 11, 11): "Armistice 1918",
        date(year, 12, 25): "Noël",
    }


@pytest.mark.parametrize("year", YEARS)
def test_france_has_the_eleven_days_of_the_law(year: int) -> None:
    found = public_holidays(year, ["FR"])
    assert {each.first: each.fr for each in found} == by_the_labour_code(year)
    assert len(found) == 11
    assert all((each.source, each.places) == ("Code du travail, art. L3133-1", ()) for each in found)


@pytest.mark.parametrize("year", YEARS)
def test_alsace_and_moselle_have_two_more(year: int) -> None:
    """Article L3134-13: Good Friday (in communes with a Protestant or mixed church) and 26 December."""
    found = public_holidays(year, ["FR-6AE"])
    more = {easter_of_gauss(year) - timedelta(days=2), date(year, 12, 26)}
    assert {each.first for each in found} == by_the_labour_code(year).keys() | more
    own = [each for each in found if each.places]
    assert {each.first for each in own} == more
    assert all(each.source == "Code du travail, art. L3134-13" for each in own)


@pytest.mark.parametrize("region", ["FR-6AE", "FR-974"])
def test_a_region_has_all_that_the_country_has_once(region: str) -> None:
    """Choosing France and its region, as a brand may, doubles nothing."""
    both, alone = (public_holidays(2027, places) for places in (["FR", region], [region]))
    assert both == alone
    assert len({each.id for each in both}) == len(both)


ABOLITION = {
    "FR-971": (5, 27),
    "FR-972": (5, 22),
    "FR-973": (6, 10),
    "FR-974": (12, 20),
    "FR-976": (4, 27),
    "FR-BL": (10, 9),
    "FR-MF": (5, 28),
}
"""Article L3422-2: Guadeloupe, Martinique, Guyane, La Réunion, Mayotte, Saint-Barthélemy, Saint-Martin."""


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("region", ABOLITION)
def test_overseas_keeps_the_abolition_of_slavery(region: str, year: int) -> None:
    found = [each for each in public_holidays(year, [region]) if each.places == (region,)]
    abolition = date(year, *ABOLITION[region])
    falls_on_another = abolition in by_the_labour_code(year)
    assert [each.first for each in found] == ([] if falls_on_another else [abolition])
    assert all(each.fr == "Abolition de l’esclavage" for each in found)
    assert all(each.source == "Code du travail, art. L3422-2" for each in found)


def test_a_country_on_demand_speaks_french_where_its_tables_do() -> None:
    names = {each.first: (each.fr, each.en) for each in public_holidays(2026, ["BE"])}
    assert names[date(2026, 7, 21)] == ("Fête nationale", "National Day")
    italian = public_holidays(2026, ["IT"])
    assert all(each.fr == each.en and each.places == ("IT",) for each in italian)
    assert len({each.id for each in italian}) == len(italian)


def test_each_is_one_day_of_its_layer_with_a_source() -> None:
    found = public_holidays(2026, ["FR", "FR-972", "CH"])
    assert all(each.layer is Layer.PUBLIC and each.first == each.last and each.source for each in found)
    assert public_holidays(2026, []) == []
