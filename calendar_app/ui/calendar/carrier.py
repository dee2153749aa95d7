"""Carries a card over a view, by pointer or by keyboard alike: shows where it would land, then lets it go."""

from collections.abc import Iterable
from datetime import date, time, timedelta

from PySide6.QtCore import QObject, Signal

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.accessible import announce
from calendar_app.ui.calendar.bubble import Bubble
from calendar_app.ui.calendar.drop import DropTarget
from calendar_app.ui.calendar.hour import HourPanel
from calendar_app.ui.calendar.landing import Landing, landing_words
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.calendar.view import CalendarView
from calendar_app.ui.dates import format_day_long

NOON = time(12)


class Carrier(QObject):
    """``landing`` is where the card would land now; ``changed`` asks the view to show it."""

    changed = Signal()

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view
        self._mover = view.mover
        self.landing: Landing | None = None
        self.bubble = Bubble(view.context.themes, view)
        self.drops = DropTarget(view)
        self.drops.hovered.connect(self.show)
        self.drops.dropped.connect(self.land)

    def carry(self, card: Card, day: date) -> None:
        """Holds a card over a day, turning the page if need be, and reads out what would happen."""
        first, last = self._view.range
        if not first <= day < last:
            self._view.go(day)
        self.show(self._mover.landing(card, day, rules=self._mover.rules()))
        announce(self._view, self.bubble.text)

    def carry_on(self, days: int) -> None:
        """Carries the card further."""
        if self.landing:
            self.carry(self.landing.card, self.landing.plan.day + timedelta(days=days))

    def let_go(self, *, copy: bool = False, ask_hour: bool = False) -> None:
        """Drops what the keyboard carries."""
        if self.landing:
            card, day, rules = self.landing.card, self.landing.plan.day, self.landing.rules
            self.land(self._mover.landing(card, day, rules=rules, copy=copy, ask_hour=ask_hour))

    def cancel(self) -> None:
        """Leaves everything as it was."""
        self.show(None)

    def move_by(self, card: Card, days: int) -> None:
        """Moves a card at once."""
        if card.plan:
            day = card.plan.day + timedelta(days=days)
            self._mover.carry_out(self._mover.landing(card, day, rules=self._mover.rules()))

    def show(self, landing: Landing | None) -> None:
        """Has the target lit up and says what would happen; None ends that."""
        self.landing = landing
        self.changed.emit()
        if landing is None:
            self.bubble.hide()
        else:
            words = landing_words(landing, locale=self._view.context.language.locale)
            self.bubble.say(words, beside=self._view.target_rect(landing.plan.day))

    def land(self, landing: Landing) -> None:
        """Lets the card go; where Shift asked for it, the time first."""
        self.show(None)
        if landing.ask_hour and landing.verdict.allowed:
            self._ask_hour(landing)
        else:
            self._mover.carry_out(landing)

    def verdicts(self, days: Iterable[date]) -> dict[date, Verdict]:
        """What landing on each of these days would do, while a card is on its way."""
        held = self.landing
        if held is None:
            return {}
        there = (
            self._mover.landing(held.card, day, rules=held.rules, copy=held.copy, ask_hour=held.ask_hour)
            for day in days
        )
        return {landing.plan.day: landing.verdict for landing in there}

    def _ask_hour(self, landing: Landing) -> None:
        locale = self._view.context.language.locale
        question = self.tr("At what time on {day}?").format(day=format_day_long(locale, landing.plan.day))
        panel = HourPanel(self._view, question=question, suggested=landing.plan.time or NOON, locale=locale)
        panel.chosen.connect(lambda hour: self._mover.carry_out(self._mover.at_hour(landing, hour)))
        panel.closed.connect(self._view.setFocus)
        panel.open_beside(self._view.target_rect(landing.plan.day))
