"""Until when a post is validated or sent, and how pressing that is."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.agenda import Chore
from calendar_app.domain.workflow import Status
from calendar_app.ui.dates import format_date, format_month_day, format_time, format_weekday


class Due(Enum):
    """What has to be done by then."""

    SEND = "send"
    VALIDATE = "validate"


NEAR = timedelta(days=21)
"""So near a day is clear without its month."""
TODAY, MISSED_COLOR = "warning", "danger"
ROLES = {"text_2": "caption", TODAY: "warning", MISSED_COLOR: "danger"}
"""The roles of labels in these colours."""
TEXTS = {
    Due.SEND: QT_TRANSLATE_NOOP("Deadlines", "send before {moment}"),
    Due.VALIDATE: QT_TRANSLATE_NOOP("Deadlines", "validate before {moment}"),
}
MISSED = QT_TRANSLATE_NOOP("Deadlines", "late since {moment}")


@dataclass(frozen=True, kw_only=True)
class DeadlineWords:
    """A sentence, and the colour of the theme that goes with it."""

    text: str
    color: str = "text_2"

    @property
    def is_missed(self) -> bool:
        """Whether its last moment has passed."""
        return self.color == MISSED_COLOR

    @property
    def is_pressing(self) -> bool:
        """Whether its last moment is today, or has passed."""
        return self.color in (TODAY, MISSED_COLOR)

    @property
    def sentence(self) -> str:
        """As it stands alone."""
        return self.text[:1].upper() + self.text[1:]


def chore_deadline(chore: Chore, now: datetime) -> DeadlineWords | None:
    """« valider avant jeu. 12, 18 h », or until when it is sent again; None without a deadline."""
    if chore.deadline is None:
        return None
    if chore.status is Status.CHANGES_REQUESTED:
        return deadline_words(Due.SEND, chore.deadline.send_by, now=now)
    return deadline_words(Due.VALIDATE, chore.deadline.validate_by, now=now)


def deadline_words(due: Due, moment: datetime, *, now: datetime) -> DeadlineWords:
    """« à envoyer avant jeu. 12, 18 h », or since when it is late."""
    is_missed = now >= moment
    is_today = moment.date() == now.astimezone(moment.tzinfo).date()
    said = QCoreApplication.translate("Deadlines", str(MISSED if is_missed else TEXTS[due]))
    color = MISSED_COLOR if is_missed else TODAY if is_today else "text_2"
    return DeadlineWords(text=said.format(moment=moment_words(moment, now)), color=color)


def moment_words(moment: datetime, now: datetime) -> str:
    """« jeu. 12, 18 h »; further away « 12 févr., 18 h »."""
    locale, day = QLocale(), moment.date()
    if abs(moment - now) <= NEAR:
        written = f"{format_weekday(locale, day.weekday())} {format_month_day(locale, day.day)}"
    else:
        written = format_date(locale, day)
    return f"{written}, {format_time(locale, moment.time())}"
