"""Public holidays of France, its regions that have more, and other countries."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from calendar_app.domain.key_dates import KeyDate, Layer

FRANCE = "FR"
REGIONS: Mapping[str, str] = {
    "FR-6AE": "Code du travail, art. L3134-13",
    "FR-971": "Code du travail, art. L3422-2",
    "FR-972": "Code du travail, art. L3422-2",
    "FR-973": "Code du travail, art. L3422-2",
    "FR-974": "Code du travail, art. L3422-2",
    "FR-976": "Code du travail, art. L3422-2",
    "FR-BL": "Code du travail, art. L3422-2",
    "FR-MF": "Code du travail, art. L3422-2",
}
"""Where more days are public holidays than in the rest of France, and by which law.

FR-6AE stands for Alsace and Moselle: Good Friday is one there in communes with a Protestant or mixed church.
"""
BY_CUSTOM = frozenset({"Vendredi saint", "Mi-Carême", "Fête de Victor Schoelcher"})
"""Overseas these are kept by custom and agreement; article L3422-2 does not name them."""
OVERSEAS = frozenset(REGIONS) - {"FR-6AE"}
OF_ALL = "Code du travail, art. L3133-1"

WORDS: Mapping[str, str] = {
    "Armistice": "Armistice 1918",
    "Fête de la Victoire": "Victoire 1945",
    "Jour de l'an": "Jour de l’An",
    "Labor Day": "Labour Day",
    "Armistice Day": "Armistice 1918",
    "Victory Day": "Victory 1945",
    "Pentecost Monday": "Whit Monday",
    "Assumption Day": "Assumption",
}
"""What a person in France calls what the tables call otherwise."""


def public_holidays(year: int, places: Iterable[str]) -> list[KeyDate]:
    """The public holidays of a year in countries (ISO 3166 codes) and in the regions of France."""
    regions = sorted(place for place in places if place in REGIONS)
    countries = {place for place in places if place not in REGIONS}
    if regions:
        countries.add(FRANCE)
    found: list[KeyDate] = []
    for country in sorted(countries):
        found += _of_country(country, year)
    for region in regions:
        found += _of_region(region, year)
    return found


def _of_country(country: str, year: int) -> list[KeyDate]:
    source = OF_ALL if country == FRANCE else f"holidays {_library().__version__}"
    places = () if country == FRANCE else (country,)
    return [
        _key_date(country, day, names, source=source, places=places) for day, *names in _days(country, year)
    ]


def _of_region(region: str, year: int) -> list[KeyDate]:
    """What a region has beyond the rest of France."""
    everywhere = {day for day, *_ in _days(FRANCE, year)}
    return [
        _key_date(region, day, names, source=REGIONS[region], places=(region,))
        for day, *names in _days(FRANCE, year, region=region.removeprefix("FR-"))
        if day not in everywhere and not (region in OVERSEAS and names[0] in BY_CUSTOM)
    ]


def _key_date(where: str, day: date, names: list[Any], *, source: str, places: tuple[str, ...]) -> KeyDate:
    fr, en = (_in_words(name) for name in names)
    return KeyDate(
        id=f"{where}-{day}-{en}",
        layer=Layer.PUBLIC,
        first=day,
        last=day,
        fr=fr,
        en=en,
        source=source,
        places=places,
    )


def _in_words(name: str) -> str:
    return WORDS.get(name, name.replace("'", "’"))


def _days(country: str, year: int, *, region: str | None = None) -> list[tuple[Any, ...]]:
    """Each holiday with its French and its English name, one line per name."""
    french = _table(country, year, region=region, language="fr")
    english = _table(country, year, region=region, language="en_")
    return [
        (day, fr, en)
        for day in sorted(french)
        for fr, en in zip(french.get_list(day), english.get_list(day), strict=True)
    ]


def _table(country: str, year: int, *, region: str | None, language: str) -> Any:
    """A year of the library; names are English where it knows none in this language."""
    library = _library()
    spoken = library.country_holidays(country).supported_languages
    wanted = (each for start in (language, "en_") for each in spoken if each.startswith(start))
    chosen = next(wanted, None)
    return library.country_holidays(country, subdiv=region, years=year, language=chosen)


def _library() -> Any:
    # Its 250 countries take 250 ms to import: only the pool, which computes a year, pays for that.
    import holidays  # noqa: PLC0415

    return holidays
