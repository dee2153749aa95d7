"""Where a card on its way would land, and the words for it."""

import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from calendar_app.domain.card import Card
from calendar_app.domain.pace import Collision
from calendar_app.domain.plan import Plan
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.verdict import Rules, Verdict
from calendar_app.ui.dates import format_day_short, format_duration, format_time

COPY_KEY, COPY_MODIFIER = (
    ("⌥", Qt.KeyboardModifier.AltModifier)
    if sys.platform == "darwin"
    else ("Ctrl", Qt.KeyboardModifier.ControlModifier)
)
"""What copies instead of moving while a card hangs over a day, as each system has it."""


@dataclass(frozen=True, kw_only=True)
class Landing:
    """A card over a day: its plan there, what the modifiers ask for, and whether it may."""

    card: Card
    plan: Plan
    copy: bool = False
    ask_hour: bool = False
    verdict: Verdict
    rules: Rules

    @property
    def preview(self) -> Card:
        """The card as it would stand there."""
        return replace(self.card, plan=self.plan)

    @property
    def collision(self) -> Collision | None:
        """What it would stand too close to; unknown while the time is still to be asked for."""
        moves = self.copy or self.plan != self.card.plan
        return None if self.ask_hour or not moves else self.rules.clash(self.card, self.plan, self.copy)


def landing_words(landing: Landing, *, locale: QLocale) -> str:
    """« jeu. 19 nov., 12 h 15 · Ctrl : copier · Maj : choisir l'heure », or why not."""
    if not landing.verdict.allowed:
        return refusal_words(landing.verdict)
    parts = [_target(landing, locale)]
    if landing.verdict is Verdict.BREAKS_SEAL:
        parts.append(QCoreApplication.translate("Landing", "will have to be validated again"))
    if landing.collision:
        parts.append(_collision(landing.collision))
    parts += _modifiers(landing)
    return " · ".join(parts)


def refusal_words(verdict: Verdict) -> str:
    """Why a card cannot land, in one sentence."""
    match verdict:
        case Verdict.PUBLISHED:
            return QCoreApplication.translate(
                "Landing", "Published posts keep their date; they can be copied"
            )
        case Verdict.PAST:
            return QCoreApplication.translate("Landing", "This time has already passed")
        case _:
            return QCoreApplication.translate("Landing", "With your role you can look, but not move posts")


def _target(landing: Landing, locale: QLocale) -> str:
    day = format_day_short(locale, landing.plan.day)
    where = f"{day}, {format_time(locale, landing.plan.time)}" if landing.plan.time else day
    if landing.copy:
        return QCoreApplication.translate("Landing", "Copy to {day}").format(day=where)
    return where


def _collision(collision: Collision) -> str:
    if not collision.minutes:
        words = QCoreApplication.translate("Landing", "collides: same time as “{title}”")
    else:
        words = QCoreApplication.translate("Landing", "collides: {apart} from “{title}”, {gap} wanted")
    title = title_of(collision.second)
    apart, gap = format_duration(collision.minutes), format_duration(collision.gap)
    return words.format(title=title, apart=apart, gap=gap)


def _modifiers(landing: Landing) -> list[str]:
    words = []
    if not landing.copy:
        words.append(QCoreApplication.translate("Landing", "{key}: copy").format(key=COPY_KEY))
    if landing.ask_hour:
        words.append(QCoreApplication.translate("Landing", "asks for the time"))
    else:
        words.append(QCoreApplication.translate("Landing", "Shift: choose the time"))
    return words
