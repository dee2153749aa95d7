"""Rules of repetition in words: "every 2 weeks, on Monday and Thursday"."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.recurrence import Frequency, Rule
from calendar_app.ui.dates import format_month_day, format_weekday_long

LONGEST = 31
PLACES = {
    1: QT_TRANSLATE_NOOP("Rules", "every %n month(s), on the first {day}"),
    2: QT_TRANSLATE_NOOP("Rules", "every %n month(s), on the second {day}"),
    3: QT_TRANSLATE_NOOP("Rules", "every %n month(s), on the third {day}"),
    4: QT_TRANSLATE_NOOP("Rules", "every %n month(s), on the fourth {day}"),
    -1: QT_TRANSLATE_NOOP("Rules", "every %n month(s), on the last {day}"),
}


def say_rule(rule: Rule) -> str:
    """A rule without its end."""
    number = rule.interval
    if rule.frequency is Frequency.DAILY:
        return QCoreApplication.translate("Rules", "every %n day(s)", "", number)
    if rule.frequency is Frequency.WEEKLY:
        words = QCoreApplication.translate("Rules", "every %n week(s), on {days}", "", number)
        return words.format(days=_all_of(rule.weekdays))
    if rule.nth:
        words = QCoreApplication.translate("Rules", str(PLACES[rule.nth]), "", number)
        return words.format(day=format_weekday_long(QLocale(), rule.weekdays[0]))
    if rule.month_day == LONGEST:
        return QCoreApplication.translate("Rules", "every %n month(s), on the last day", "", number)
    words = QCoreApplication.translate("Rules", "every %n month(s), on day {day}", "", number)
    return words.format(day=format_month_day(QLocale(), rule.month_day))


def _all_of(weekdays: Sequence[int]) -> str:
    """« lundi, mercredi et jeudi »."""
    names = [format_weekday_long(QLocale(), weekday) for weekday in weekdays]
    if len(names) == 1:
        return names[0]
    both = QCoreApplication.translate("Rules", "{first} and {last}")
    return both.format(first=", ".join(names[:-1]), last=names[-1])
