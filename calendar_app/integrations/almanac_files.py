"""The lists of key dates, read from data files anybody may replace, and checked line by line."""

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from calendar_app.domain.errors import Refusal
from calendar_app.domain.key_dates import FIRST_YEAR, LAST_YEAR, Almanac, Layer, SchoolHoliday, YearlyDate
from calendar_app.domain.yearly import Rule
from calendar_app.integrations.rule_text import parse_rule

YEARLY, SCHOOL = "key-dates.csv", "school-holidays.csv"
YEARLY_COLUMNS = ("id", "layer", "rule", "days", "fr", "en", "source", "as_of")
SCHOOL_COLUMNS = ("id", "zones", "first", "last", "fr", "en", "source")
LAYERS = (Layer.SALES, Layer.SEASON, Layer.WORLD)
LARGEST = 1024 * 1024
LONGEST = 200
"""Characters in a field; names are painted on one line."""
LONGEST_HOLIDAY = timedelta(days=120)

T = TypeVar("T")


class _Wrong(Refusal):
    """What is wrong with a line; its place is added where the line is known."""


def load_almanac(folder: Path, *, replacements: Path | None = None) -> Almanac:
    """The key dates of a folder's two files, each from ``replacements`` where it has one.

    Raises Refusal for a file that cannot be used, with its line.
    """
    return Almanac(
        yearly=load_yearly(_found(YEARLY, folder, replacements)),
        school=load_school(_found(SCHOOL, folder, replacements)),
    )


def load_yearly(path: Path) -> tuple[YearlyDate, ...]:
    """The list of world days and seasons. Raises Refusal with the line."""
    return _load(path, YEARLY_COLUMNS, _yearly, key=lambda line: line.id)


def load_school(path: Path) -> tuple[SchoolHoliday, ...]:
    """The school calendar. Raises Refusal with the line."""
    return _load(path, SCHOOL_COLUMNS, _school, key=lambda line: (line.id, line.first, line.zones))


def _found(name: str, folder: Path, replacements: Path | None) -> Path:
    own = replacements / name if replacements else None
    return own if own and own.is_file() else folder / name


def _load(
    path: Path, columns: Sequence[str], read: Callable[[dict[str, str]], T], *, key: Callable[[T], object]
) -> tuple[T, ...]:
    lines: dict[object, T] = {}
    for number, text in _lines(path):
        try:
            line = read(_fields(text, columns))
        except _Wrong as wrong:
            raise Refusal(wrong.key, file=path.name, line=number, **wrong.params) from None
        if key(line) in lines:
            raise Refusal("key_dates_repeated", file=path.name, line=number)
        lines[key(line)] = line
    return tuple(lines.values())


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Each line with its number but for comments, empty lines and the names of the columns."""
    numbered = enumerate(_text(path).splitlines(), start=1)
    said = ((number, line) for number, line in numbered if line.strip() and not line.startswith("#"))
    next(said, None)
    return said


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal("key_dates_too_large", file=path.name, limit=LARGEST)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal("key_dates_not_text", file=path.name) from None
    except OSError:
        raise Refusal("key_dates_unreadable", file=path.name) from None


def _fields(line: str, columns: Sequence[str]) -> dict[str, str]:
    try:
        (found,) = csv.reader([line], delimiter=";", strict=True)
        fields = dict(zip(columns, map(str.strip, found), strict=True))
    except (csv.Error, ValueError):
        raise _Wrong("key_dates_columns", columns=";".join(columns)) from None
    for name, text in fields.items():
        if not text:
            raise _Wrong("key_dates_missing", column=name)
        if len(text) > LONGEST or not text.isprintable():
            raise _Wrong("key_dates_text", column=name)
    return fields


def _yearly(fields: dict[str, str]) -> YearlyDate:
    layer = next((each for each in LAYERS if each == fields["layer"]), None)
    if layer is None:
        raise _Wrong("key_dates_layer", text=fields["layer"], layers=", ".join(LAYERS))
    _day(fields["as_of"])
    return YearlyDate(
        id=fields["id"],
        layer=layer,
        rule=_rule(fields["rule"]),
        days=_days(fields["days"]),
        fr=fields["fr"],
        en=fields["en"],
        source=fields["source"],
    )


def _school(fields: dict[str, str]) -> SchoolHoliday:
    first, last = _day(fields["first"]), _day(fields["last"])
    if not first <= last <= first + LONGEST_HOLIDAY:
        raise _Wrong("key_dates_backwards")
    return SchoolHoliday(
        id=fields["id"],
        zones=tuple(fields["zones"].split()),
        first=first,
        last=last,
        fr=fields["fr"],
        en=fields["en"],
        source=fields["source"],
    )


def _rule(text: str) -> Rule:
    try:
        return parse_rule(text)
    except ValueError:
        raise _Wrong("key_dates_rule", text=text) from None


def _days(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]?", text):
        raise _Wrong("key_dates_days", text=text)
    return int(text)


def _day(text: str) -> date:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise _Wrong("key_dates_day", text=text) from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise _Wrong("key_dates_day", text=text)
    return found
