"""Days that matter to a plan: public and school holidays, sales, world days, the brand's own dates."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from calendar_app.domain.launch import Launch

if TYPE_CHECKING:
    from calendar_app.domain.yearly import Rule


class Layer(StrEnum):
    """What can be shown or hidden together; the first comes first on a day."""

    LAUNCH = "launch"
    PUBLIC = "public"
    OWN = "own"
    SALES = "sales"
    SEASON = "season"
    SCHOOL = "school"
    WORLD = "world"


ORDER = tuple(Layer)
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""The years for which rules are asked: the Gregorian Easter is theirs."""
ALL_YEARS = timedelta(days=36525)
"""How far what nobody has decided yet reaches."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyDate:
    """A day, or a range with its last day, under its name in both languages.

    ``places`` are the countries, regions and school zones it is about, where it is not about all;
    ``source`` says who fixed it. What is not ``decided`` only says that nobody has fixed it yet.
    """

    id: str
    layer: Layer
    first: date
    last: date
    fr: str
    en: str
    source: str = ""
    places: tuple[str, ...] = ()
    decided: bool = True

    def name(self, language: str) -> str:
        """Its name in a language, French or English."""
        return self.fr if language == "fr" else self.en

    def is_on(self, day: date) -> bool:
        """Whether a day belongs to it."""
        return self.first <= day <= self.last

    @property
    def order(self) -> tuple[int, date, str]:
        """Sorts what stands on one day: by layer, what began last first."""
        return ORDER.index(self.layer), date.max - (self.first - date.min), self.id


@dataclass(frozen=True, kw_only=True)
class BrandDate:
    """A key date of the brand's own: an anniversary, a fair, a launch; ``last`` is its last day."""

    id: str
    name: str
    first: date
    last: date
    yearly: bool = False
    archived: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class YearlyDate:
    """A line of the list of world days and seasons: its rule, and for how many days it goes on."""

    id: str
    layer: Layer
    rule: "Rule"
    fr: str
    en: str
    source: str
    days: int = 1

    def in_year(self, year: int) -> KeyDate:
        """The key date of a year."""
        first = self.rule.on(year)
        return KeyDate(
            id=self.id,
            layer=self.layer,
            first=first,
            last=first + timedelta(days=self.days - 1),
            fr=self.fr,
            en=self.en,
            source=self.source,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class SchoolHoliday:
    """A line of the school calendar: ``first`` and ``last`` are the days without school, by decree."""

    id: str
    zones: tuple[str, ...]
    first: date
    last: date
    fr: str
    en: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Almanac:
    """What the data files say."""

    yearly: Sequence[YearlyDate] = ()
    school: Sequence[SchoolHoliday] = ()

    def in_year(self, year: int) -> list[KeyDate]:
        """The key dates of the list that begin in a year."""
        return [line.in_year(year) for line in self.yearly]


def school_dates(lines: Iterable[SchoolHoliday], zones: Collection[str]) -> list[KeyDate]:
    """The school calendar of these zones, each followed by what is not decided yet."""
    lines = list(lines)
    found = [
        KeyDate(
            id=f"{line.id}-{line.first}",
            layer=Layer.SCHOOL,
            first=line.first,
            last=line.last,
            fr=line.fr,
            en=line.en,
            source=line.source,
            places=shared,
        )
        for line in lines
        if (shared := tuple(zone for zone in line.zones if zone in zones))
    ]
    return [*found, *_undecided(lines, zones)]


def _undecided(lines: Sequence[SchoolHoliday], zones: Collection[str]) -> list[KeyDate]:
    ends: dict[date, list[str]] = {}
    for zone in sorted(zones):
        decided = [line.last for line in lines if zone in line.zones]
        if decided:
            ends.setdefault(max(decided), []).append(zone)
    return [
        KeyDate(
            id=f"undecided-{last}",
            layer=Layer.SCHOOL,
            first=last + timedelta(days=1),
            last=last + ALL_YEARS,
            fr="Vacances scolaires pas encore fixées",
            en="School holidays not decided yet",
            places=tuple(names),
            decided=False,
        )
        for last, names in ends.items()
    ]


def own_dates(dates: Iterable[BrandDate], years: Iterable[int]) -> list[KeyDate]:
    """The brand's own key dates: those that come back in each of these years, the others once.

    29 February is kept on the 28th where there is none.
    """
    years = list(years)
    return [_own(each, year) for each in dates for year in (years if each.yearly else [each.first.year])]


def _own(own: BrandDate, year: int) -> KeyDate:
    first = _in_year(own.first, year)
    return KeyDate(
        id=own.id,
        layer=Layer.OWN,
        first=first,
        last=first + (own.last - own.first),
        fr=own.name,
        en=own.name,
    )


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def launch_dates(launches: Iterable[Launch]) -> list[KeyDate]:
    """The days of launches as key dates, under the ids of these."""
    return [
        KeyDate(
            id=each.id,
            layer=Layer.LAUNCH,
            first=each.day,
            last=each.day,
            fr=f"Lancement\N{NO-BREAK SPACE}: {each.name}",
            en=f"Launch: {each.name}",
        )
        for each in launches
    ]


def on_each_day(
    dates: Iterable[KeyDate], first: date, last: date, *, hidden: Collection[Layer] = ()
) -> Mapping[date, list[KeyDate]]:
    """The key dates of each day of a half-open range that has any, the most telling first."""
    days: dict[date, list[KeyDate]] = {}
    near = (each for each in dates if each.first < last and each.last >= first and each.layer not in hidden)
    for each in sorted(near, key=lambda key_date: key_date.order):
        begin, end = max(each.first, first), min(each.last, last - timedelta(days=1))
        for n in range((end - begin).days + 1):
            days.setdefault(begin + timedelta(days=n), []).append(each)
    return days
