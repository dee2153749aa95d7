"""What stands on a day: by layer, over ranges, and what nobody has decided yet."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.key_dates import (
    BrandDate,
    KeyDate,
    Layer,
    SchoolHoliday,
    on_each_day,
    own_dates,
    school_dates,
)

NOVEMBER = date(2026, 11, 1), date(2026, 12, 1)


def key_date(name: str, layer: Layer, first: date, *, days: int = 1) -> KeyDate:
    last = first + timedelta(days=days - 1)
    return KeyDate(id=name, layer=layer, first=first, last=last, fr=name, en=name)


def holiday(zones: str, first: str, last: str) -> SchoolHoliday:
    return SchoolHoliday(
        id="winter",
        zones=tuple(zones.split()),
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        fr="Vacances d’hiver",
        en="Winter holidays",
        source="Arrêté",
    )


def test_public_holidays_come_first_and_what_goes_on_comes_after_what_begins() -> None:
    day = date(2026, 11, 11)
    dates = [
        key_date("world", Layer.WORLD, day),
        key_date("movember", Layer.SEASON, date(2026, 11, 1), days=30),
        key_date("singles", Layer.SEASON, day),
        key_date("armistice", Layer.PUBLIC, day),
    ]
    found = on_each_day(dates, *NOVEMBER)
    assert [each.id for each in found[day]] == ["armistice", "singles", "movember", "world"]
    assert [each.id for each in found[date(2026, 11, 30)]] == ["movember"]
    assert date(2026, 12, 1) not in found


def test_a_hidden_layer_is_nowhere() -> None:
    dates = [
        key_date("world", Layer.WORLD, NOVEMBER[0]),
        key_date("toussaint", Layer.PUBLIC, NOVEMBER[0]),
    ]
    found = on_each_day(dates, *NOVEMBER, hidden={Layer.WORLD})
    assert [each.id for each in found[NOVEMBER[0]]] == ["toussaint"]
    assert on_each_day(dates, *NOVEMBER, hidden=set(Layer)) == {}


@given(st.integers(-400, 400), st.integers(1, 60))
def test_a_range_is_on_each_of_its_days_and_no_other(offset: int, days: int) -> None:
    each = key_date("range", Layer.SALES, NOVEMBER[0] + timedelta(days=offset), days=days)
    shown = on_each_day([each], *NOVEMBER)
    whole = (NOVEMBER[0] + timedelta(days=n) for n in range(30))
    assert set(shown) == {day for day in whole if each.is_on(day)}


def test_only_the_brands_zones_are_named() -> None:
    lines = [holiday("A B C", "2026-12-19", "2027-01-03"), holiday("C", "2027-02-06", "2027-02-21")]
    found = [each for each in school_dates(lines, ["A", "B"]) if each.decided]
    assert [(each.first, each.places) for each in found] == [(date(2026, 12, 19), ("A", "B"))]


def test_beyond_the_last_decree_nothing_is_decided() -> None:
    lines = [holiday("A B", "2026-12-19", "2027-01-03"), holiday("B", "2027-02-06", "2027-02-21")]
    undecided = [each for each in school_dates(lines, ["A", "B", "Corse"]) if not each.decided]
    assert [(each.first, each.places) for each in undecided] == [
        (date(2027, 1, 4), ("A",)),
        (date(2027, 2, 22), ("B",)),
    ]
    assert all(each.is_on(date(2040, 7, 14)) for each in undecided)


def test_own_dates_come_back_each_year_where_they_are_yearly() -> None:
    leap = BrandDate(
        id="1", name="Anniversaire", first=date(2024, 2, 29), last=date(2024, 2, 29), yearly=True
    )
    fair = BrandDate(id="2", name="Salon", first=date(2026, 12, 30), last=date(2027, 1, 2))
    found = own_dates([leap, fair], [2026, 2028])
    assert [each.first for each in found] == [date(2026, 2, 28), date(2028, 2, 29), date(2026, 12, 30)]
    assert found[-1].last == date(2027, 1, 2)
