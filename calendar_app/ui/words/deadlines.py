"""Until when a post is validated or sent, and how pressing that is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.agenda import Chore
from calendar_app.domain.deadline import Deadline
from calendar_app.domain.workflow import Status
from calendar_app.ui.dates import format_date, format_day_short, format_month_day, format_time, format_weekday

NEAR = timedelta(days=21)
"""So near a day is clear without its month."""
VALIDATE = QT_TRANSLATE_NOOP("Deadlines", "validate before {moment}")
SEND = QT_TRANSLATE_NOOP("Deadlines", "send before {moment}")
MISSED = QT_TRANSLATE_NOOP("Deadlines", "late since {moment}")


@dataclass(frozen=True, kw_only=True)
class DeadlineWords:
    """A sentence, and the colour of the theme that goes with it."""

    text: str
    color: str = "text_2"


def chore_deadline(chore: Chore, now: datetime) -> DeadlineWords | None:
    """« valider avant jeu. 12, 18 h », or until when it is sent again; None without a deadline."""
    if chore.deadline is None:
        return None
    if chore.status is Status.CHANGES_REQUESTED:
        return send_deadline(chore.deadline, now)
    return _words(VALIDATE, chore.deadline.validate_by, now)


def send_deadline(deadline: Deadline, now: datetime) -> DeadlineWords:
    """« à envoyer avant jeu. 12, 18 h », or since when it is late."""
    return _words(SEND, deadline.send_by, now)


def _words(text: object, moment: datetime, now: datetime) -> DeadlineWords:
    is_missed = now >= moment
    is_today = moment.date() == now.astimezone(moment.tzinfo).date()
    said = QCoreApplication.translate("Deadlines", str(MISSED if is_missed else text))
    color = "danger" if is_missed else "warning" if is_today else "text_2"
    return DeadlineWords(text=said.format(moment=moment_words(moment, now)), color=color)


def moment_words(moment: datetime, now: datetime) -> str:
    """« jeu. 12, 18 h »; further away « 12 févr., 18 h »."""
    locale, day = QLocale(), moment.date()
    if abs(moment - now) <= NEAR:
        written = f"{format_weekday(locale, day.weekday())} {format_month_day(locale, day.day)}"
    else:
        written = format_date(locale, day)
    return f"{written}, {format_time(locale, moment.time())}"


def moment_in_full(moment: datetime) -> str:
    """« jeu. 12 nov., 18 h », for who hears it without the calendar before them."""
    locale = QLocale()
    return f"{format_day_short(locale, moment.date())}, {format_time(locale, moment.time())}"
