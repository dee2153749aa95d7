"""Which days a sheet is about, and what they are called."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.layout import (
    Week,
    months_on,
    quarter_of_year,
    week_number,
    week_of,
    weeks_of_month,
    weeks_of_quarter,
)
from calendar_app.ui.calendar.quarter_words import title_of_quarter
from calendar_app.ui.dates import format_month, format_week

DAY = timedelta(days=1)
NAMES = {
    "week": QT_TRANSLATE_NOOP("Printing", "Week"),
    "month": QT_TRANSLATE_NOOP("Printing", "Month"),
    "quarter": QT_TRANSLATE_NOOP("Printing", "Quarter"),
    "list": QT_TRANSLATE_NOOP("Printing", "List"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A half-open range of days; ``weeks`` are the whole ones around it, where they stand side by side."""

    view: str
    title: str
    first: date
    last: date
    weeks: tuple[Week, ...] = ()

    @property
    def shown(self) -> tuple[date, date]:
        """The half-open range of all days on the sheets."""
        if not self.weeks:
            return self.first, self.last
        return self.weeks[0][0], self.weeks[-1][-1] + DAY


def week(day: date, first_weekday: int, locale: QLocale) -> Period:
    """« 16 – 22 novembre 2026 · Semaine 47 »."""
    days = week_of(day, first_weekday=first_weekday)
    number = week_words().format(number=week_number(days))
    title = f"{format_week(locale, days[0], days[-1])} · {number}"
    return Period(view="week", title=title, first=days[0], last=days[-1] + DAY, weeks=(days,))


def month(day: date, first_weekday: int, locale: QLocale) -> Period:
    """« Novembre 2026 », in whole weeks."""
    weeks = tuple(weeks_of_month(day.year, day.month, first_weekday=first_weekday))
    return replace(month_as_list(day, locale), view="month", weeks=weeks)


def quarter(day: date, first_weekday: int, locale: QLocale) -> Period:  # noqa: ARG001 - as the others
    """« 4e trimestre 2026 »."""
    weeks = tuple(weeks_of_quarter(day, first_weekday=first_weekday))
    first, last = quarter_of_year(day)
    return Period(view="quarter", title=title_of_quarter(day), first=first, last=last, weeks=weeks)


def month_as_list(day: date, locale: QLocale) -> Period:
    """« Novembre 2026 », one day under the other."""
    first = day.replace(day=1)
    return Period(view="list", title=format_month(locale, day), first=first, last=months_on(first, 1))


def view_words(view: str) -> str:
    """What a way of looking is called: « Mois »."""
    return QCoreApplication.translate("Printing", str(NAMES[view]))


def week_words() -> str:
    """« Semaine {number} »."""
    return QCoreApplication.translate("Printing", "Week {number}")
