"""Carries things over a view, by pointer or by keyboard alike: shows where they would land, then lets go."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from calendar_app.domain.card import Card
from calendar_app.domain.place import Place
from calendar_app.domain.plan import TWICE, days_between
from calendar_app.ui.calendar.accessible import announce
from calendar_app.ui.calendar.bubble import Bubble
from calendar_app.ui.calendar.carried_launch import CarriedLaunch
from calendar_app.ui.calendar.drop import DropTarget
from calendar_app.ui.calendar.intake import Incoming, Intake
from calendar_app.ui.calendar.landing import Landing
from calendar_app.ui.calendar.landing_words import landing_words, time_words
from calendar_app.ui.calendar.page_painter import COST_SIZE, COSTS
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.calendar.view import CalendarView
from calendar_app.ui.dates import format_day_long

if TYPE_CHECKING:
    from calendar_app.ui.calendar.when import WhenPanel

NOON = time(12)
Asked = tuple[bool, bool, time | None, date, date]


class Carrier(QObject):
    """``landing`` is where the cards would land now; ``changed`` asks the view to show it."""

    changed = Signal()

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view
        self._mover = view.mover
        self._judged: tuple[Asked, dict[date, Verdict]] | None = None
        self.landing: Landing | None = None
        self._brought: Incoming | None = None
        """What a draft begins with, where the keyboard carries no cards."""
        self.intake = Intake(view.context, parent=self)
        self.bubble = Bubble(view.context.themes, view)
        self.drops = DropTarget(view, parent=self)
        self.drops.hovered.connect(self.show)
        self.drops.dropped.connect(self.land)

    def carry(self, cards: Sequence[Card], place: Place) -> None:
        """Holds cards over a place, turning the page if need be, and reads out what would happen."""
        self._hold(self._mover.judged(cards, place))

    def carry_launch(self, launch: CarriedLaunch) -> None:
        """The same with a launch and the posts that follow it, from the day it is on."""
        rules = self._mover.rules(launch.cards)
        self._hold(self._mover.launch_landing(launch, launch.launch.day, rules=rules))

    def carry_title(self, title: str, place: Place) -> None:
        """The same with what a draft is to be called."""
        self._hold(self._mover.judged((), place), Incoming(title=title))

    def carry_on(self, step: timedelta) -> None:
        """Carries it further."""
        held, brought = self.landing, self._brought
        if held and held.place:
            timed = () if held.launch else held.cards
            self._hold(self._over(held, _further(held.place, step, timed)), brought)

    def let_go(self, *, copy: bool = False, ask_hour: bool = False) -> None:
        """Drops what the keyboard carries."""
        if self.landing and self.landing.place:
            held = replace(self.landing, copy=copy, ask_hour=ask_hour)
            self.land(self._over(held, self.landing.place), self._brought)

    def cancel(self) -> None:
        """Leaves everything as it was."""
        self.show(None)

    def move_by(self, cards: Sequence[Card], step: timedelta) -> None:
        """Moves cards at once."""
        plan = cards[0].plan if cards else None
        if plan:
            place = _further(Place(day=plan.day), step, cards)
            self._mover.carry_out(self._mover.judged(cards, place))

    def ask_where(self, cards: Sequence[Card]) -> None:
        """Asks on which day and at what time cards are to come: what a drag does, by clicks alone."""
        lead = cards[0].plan
        place = Place(day=lead.day, time=lead.time, fold=lead.fold) if lead else Place(day=self._view.day)
        landing = self._mover.judged(cards, place)
        question = self.tr("Where are %n post(s) to go?", "", len(cards))
        panel = self._panel(landing, question, place, asks_day=True)
        panel.chosen.connect(lambda asked: self._settle(self._at(landing, asked), None))
        panel.open_beside(self._view.target_rect(self._view.day))

    def unplan(self, cards: Sequence[Card]) -> None:
        """Puts cards among those without a date."""
        self._mover.carry_out(self._mover.judged(cards, None))

    def show(self, landing: Landing | None) -> None:
        """Has the target lit up and says what would happen; None ends that."""
        self.landing = landing
        self.changed.emit()
        if landing is None or landing.day is None:
            self.bubble.hide()
            self._judged = self._brought = None
        else:
            context = self._view.context
            second = context.habits.preferences.second_zone
            words = landing_words(landing, locale=context.language.locale, second_zone=second)
            self.bubble.say(words, beside=self._view.target_rect(landing.day))

    def land(self, landing: Landing, brought: Incoming | None = None) -> None:
        """Lets go; where Shift asked for it, the time first."""
        self.show(None)
        if landing.ask_hour and landing.verdict.allowed:
            self._ask_hour(landing, brought)
        else:
            self._settle(landing, brought)

    def verdicts(self) -> dict[date, Verdict]:
        """What landing on each day of the page would do, judged once per page, hour and modifier."""
        held = self.landing
        if held is None:
            return {}
        hour = held.place.time if held.place else None
        asked = (held.copy, held.ask_hour, hour, *self._view.range)
        if self._judged is None or self._judged[0] != asked:
            self._judged = (asked, self._judge(held, hour))
        return self._judged[1]

    def _hold(self, landing: Landing, brought: Incoming | None = None) -> None:
        first, last = self._view.range
        if landing.day and not first <= landing.day < last:
            self._view.go(landing.day)
        self.show(landing)
        self._brought = brought
        announce(self._view, self.bubble.text)

    def _judge(self, held: Landing, hour: time | None) -> dict[date, Verdict]:
        if held.verdict is Verdict.FOREIGN:
            return dict.fromkeys(days_between(*self._view.range), Verdict.FOREIGN)
        return {
            day: self._over(held, Place(day=day, time=hour)).verdict
            for day in days_between(*self._view.range)
        }

    def _over(self, held: Landing, place: Place) -> Landing:
        """What is held, over another place."""
        if held.launch:
            return self._mover.launch_landing(held.launch, place.day, rules=held.rules)
        return self._mover.landing(
            held.cards, place, rules=held.rules, copy=held.copy, ask_hour=held.ask_hour
        )

    def _settle(self, landing: Landing, brought: Incoming | None) -> None:
        if brought is not None and landing.verdict.allowed and landing.place:
            zone = self._view.context.workspace.brand.zone
            self.intake.take(brought, landing.place.plan(zone=zone))
        else:
            self._mover.carry_out(landing)

    def _ask_hour(self, landing: Landing, brought: Incoming | None) -> None:
        place, lead = landing.place, landing.moves[0].plan if landing.moves else None
        if place is None:
            return
        day = format_day_long(self._view.context.language.locale, place.day)
        question = self.tr("At what time on {day}?").format(day=day)
        suggested = Place(day=place.day, time=(lead and lead.time) or place.time or NOON)
        panel = self._panel(landing, question, suggested)
        panel.chosen.connect(lambda asked: self._settle(self._at(landing, asked), brought))
        panel.open_beside(self._view.target_rect(place.day))

    def _panel(
        self,
        landing: Landing,
        question: str,
        suggested: Place,
        *,
        asks_day: bool = False,
    ) -> "WhenPanel":
        """The question when these cards are to come, which says what an answer would cost."""
        from calendar_app.ui.calendar.when import WhenPanel  # noqa: PLC0415 - asked now and then only

        locale, zone = self._view.context.language.locale, self._view.context.workspace.brand.zone
        second = self._view.context.habits.preferences.second_zone
        panel = WhenPanel(
            self._view,
            question=question,
            suggested=suggested,
            locale=locale,
            note=lambda asked: time_words(self._at(landing, asked), locale=locale, second_zone=second),
            sign=lambda asked: self._sign(self._at(landing, asked).verdict),
            is_twice=lambda asked: asked.plan(zone=zone).odd_hour in TWICE,
            asks_day=asks_day,
        )
        panel.closed.connect(self._view.setFocus)
        return panel

    def _sign(self, verdict: Verdict) -> QPixmap | None:
        """The picture a page has for what a landing costs."""
        themes = self._view.context.themes
        color, ratio = themes.theme.status_colors("changed").text, self._view.devicePixelRatioF()
        sign = COSTS.get(verdict)
        return themes.pixmap(sign, color, size=COST_SIZE, ratio=ratio) if sign else None

    def _at(self, landing: Landing, place: Place) -> Landing:
        """The same cards at another place."""
        return self._mover.judged(landing.cards, place, copy=landing.copy)


def _further(place: Place, step: timedelta, cards: Sequence[Card]) -> Place:
    """So much on from a place; within a day from the time of the first card, or noon where it has none."""
    plan = cards[0].plan if cards else None
    hour = plan.time if plan else None
    if place.time is None and hour is None and step % timedelta(days=1):
        return replace(place, time=NOON)
    return place.later(step, since=hour)
