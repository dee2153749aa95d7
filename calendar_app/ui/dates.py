"""Dates and times as a language writes them: « lun. 16 nov. », « 18 h 30 », "6:30 PM"."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

NO_BREAK = "\N{NO-BREAK SPACE}"
_TOKEN = re.compile(r"'[^']*'|d+|M+|y+|[^'dMy]+")
_YEAR_AT_END = re.compile(r"(?<=[Md])[ ,]+y+$")
"""What a date pattern of Qt is made of; words in it stand between quotes."""


def format_time(locale: QLocale, hour: time) -> str:
    """A time of day: « 9 h » and « 18 h 30 » in French, "9 AM" and "6:30 PM" or "18:30" in English."""
    if locale.language() is QLocale.Language.French:
        minutes = f"{NO_BREAK}{hour.minute:02}" if hour.minute else ""
        return f"{hour.hour}{NO_BREAK}h{minutes}"
    text = locale.toString(QTime(hour.hour, hour.minute), QLocale.FormatType.ShortFormat)
    has_halves = "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
    return text.replace(":00", "") if has_halves else text


def format_day_long(locale: QLocale, day: date) -> str:
    """« lundi 16 novembre », "Monday, November 16"; French says « 1er »."""
    return _with_french_first(locale, day, _format(locale, day, _day_pattern(locale)))


def format_moment(locale: QLocale, moment: datetime) -> str:
    """« lundi 16 novembre 2026, 18 h 30 », of a moment in this computer’s zone."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    day = _with_french_first(locale, moment.date(), _format(locale, moment.date(), pattern))
    return f"{day}, {format_time(locale, moment.time())}"


def format_day_short(locale: QLocale, day: date) -> str:
    """« lun. 16 nov. », « mar. 1er déc. », "Mon, Nov 16"."""
    pattern = _day_pattern(locale).replace("dddd", "ddd").replace("MMMM", "MMM")
    return _with_french_first(locale, day, _format(locale, day, pattern))


def format_date(locale: QLocale, day: date) -> str:
    """A day without its weekday: « 16 nov. », "Nov 16"."""
    pattern = re.sub(r"d{3,4}\W*", "", _day_pattern(locale)).strip().replace("MMMM", "MMM")
    return _with_french_first(locale, day, _format(locale, day, pattern))


def format_day_and_year(locale: QLocale, day: date) -> str:
    """« 16 nov. 2026 », "Nov 16, 2026"."""
    return _with_french_first(locale, day, _format(locale, day, field_pattern(locale)))


def field_pattern(locale: QLocale) -> str:
    """How a field shows a day: « 16 nov. 2026 », "Nov 16, 2026". A weekday in it could not be typed past."""
    tokens = _TOKEN.findall(locale.dateFormat(QLocale.FormatType.LongFormat))
    return _without_weekday(tokens).replace("MMMM", "MMM")


def format_weekday(locale: QLocale, weekday: int) -> str:
    """« lun. », "Mon"; 0 is Monday."""
    return locale.dayName(weekday + 1, QLocale.FormatType.ShortFormat)


def format_weekday_long(locale: QLocale, weekday: int) -> str:
    """« lundi », "Monday"; 0 is Monday."""
    return locale.dayName(weekday + 1, QLocale.FormatType.LongFormat)


def format_month_day(locale: QLocale, day: int) -> str:
    """« 16 », « 1er », "1"."""
    french_first = day == 1 and locale.language() is QLocale.Language.French
    return "1er" if french_first else locale.toString(day)


def format_month(locale: QLocale, day: date) -> str:
    """« Novembre 2026 », as a title writes it."""
    month = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return f"{month[:1].upper()}{month[1:]} {day.year}"


def format_week(
    locale: QLocale, first: date, last: date, *, short: bool = False, with_year: bool = True
) -> str:
    """« 16 – 22 novembre 2026 », « 30 nov. – 6 déc. 2026 », "November 16 – 22, 2026"; short « 22 nov. »."""
    tokens = _TOKEN.findall(locale.dateFormat(QLocale.FormatType.LongFormat))
    pattern = _without_weekday(tokens)
    if short:
        pattern = pattern.replace("MMMM", "MMM")
    if not with_year:
        pattern = _YEAR_AT_END.sub("", pattern)
    if (first.year, first.month) == (last.year, last.month):
        days = f"'{format_month_day(locale, first.day)} – {locale.toString(last.day)}'"
        parts = (days if token.startswith("d") else token for token in _TOKEN.findall(pattern))
        return _format(locale, last, "".join(parts))
    pattern = pattern.replace("MMMM", "MMM")
    bare = _YEAR_AT_END.sub("", pattern) if first.year == last.year else pattern
    begin = _with_french_first(locale, first, _format(locale, first, bare))
    return f"{begin} – {_with_french_first(locale, last, _format(locale, last, pattern))}"


def format_duration(minutes: int) -> str:
    """« 45 min », « 1 h 30 », « 24 h »: written alike in both languages."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}{NO_BREAK}min"
    return f"{hours}{NO_BREAK}h{NO_BREAK}{rest:02}" if rest else f"{hours}{NO_BREAK}h"


def _without_weekday(tokens: list[str]) -> str:
    return "".join(token for token in tokens if not token.startswith("ddd")).strip(" ,،")


def _with_french_first(locale: QLocale, day: date, text: str) -> str:
    if locale.language() is QLocale.Language.French and day.day == 1:
        return re.sub(r"\b1\b", "1er", text, count=1)
    return text


def _day_pattern(locale: QLocale) -> str:
    """The language's long date without its year."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"\W*\by+\b\W*", " ", pattern).strip(" ,")


def _format(locale: QLocale, day: date, pattern: str) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
