"""Moves, copies and unplans cards: by drop, by keyboard, to and from the tray alike."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QObject, Signal

from calendar_app.commands.posts import duplicate_post, move_card
from calendar_app.domain.card import Card
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.landing import Landing, refusal_words
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.verdict import Rules, Verdict, judge
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long, format_time


class Mover(QObject):
    """Judges a landing before the drop, and carries it out; ``moved`` tells where the card now is."""

    moved = Signal(str, object)

    def __init__(self, context: Context, source: CardSource, *, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source

    def rules(self) -> Rules:
        """What verdicts depend on now; asked once per drag."""
        workspace = self._context.workspace
        return Rules(
            now=workspace.clock(),
            tolerance=self._source.tolerance(),
            roles=workspace.roles,
            clash=self._source.neighbours().clash,
        )

    def landing(
        self, card: Card, day: date, *, rules: Rules, copy: bool = False, ask_hour: bool = False
    ) -> Landing:
        """What dropping a card on a day would do; the time of day is kept."""
        plan = card.plan.on(day) if card.plan else Plan(day=day)
        judged = Plan(day=day) if ask_hour else plan
        verdict = judge(card, judged, copy=copy, rules=rules)
        return Landing(card=card, plan=plan, copy=copy, ask_hour=ask_hour, verdict=verdict, rules=rules)

    def at_hour(self, landing: Landing, hour: time) -> Landing:
        """The same landing at another time of day, in the card's zone or the brand's."""
        zone = landing.plan.zone or self._context.workspace.brand.zone
        plan = Plan(day=landing.plan.day, time=hour, zone=zone)
        verdict = judge(landing.card, plan, copy=landing.copy, rules=landing.rules)
        return replace(landing, plan=plan, ask_hour=False, verdict=verdict)

    def carry_out(self, landing: Landing) -> None:
        """Does what the landing says, or says why not."""
        if not landing.verdict.allowed:
            self._context.messages.tell_problem(refusal_words(landing.verdict))
        elif landing.copy:
            self._copy(landing.card, landing.plan)
        elif landing.plan != landing.card.plan:
            self._move(landing.card, landing.plan)

    def unplan_verdict(self, card: Card) -> Verdict:
        """Whether a card may lose its date."""
        return judge(card, None, copy=False, rules=self.rules())

    def unplan(self, card: Card) -> None:
        """Puts a card back among those without a date."""
        verdict = self.unplan_verdict(card)
        if not verdict.allowed:
            self._context.messages.tell_problem(refusal_words(verdict))
        elif card.plan is not None:
            self._move(card, None)

    def _move(self, card: Card, plan: Plan | None) -> None:
        workspace = self._context.workspace
        try:
            workspace.run(move_card, card.post, from_plan=card.plan, to_plan=plan)
        except Refusal as refusal:
            self._context.messages.refuse(refusal)
            return
        self.moved.emit(card.post, plan)
        self._context.messages.tell_undoable(self._moved_words(card, plan), self._context.undo)

    def _copy(self, card: Card, plan: Plan) -> None:
        workspace = self._context.workspace
        try:
            post = workspace.run(duplicate_post, card.post, plan=plan)
        except Refusal as refusal:
            self._context.messages.refuse(refusal)
            return
        self.moved.emit(post, plan)
        text = self.tr("“{title}” copied to {day}").format(title=title_of(card), day=self._when(plan))
        self._context.messages.tell_undoable(text, self._context.undo)

    def _moved_words(self, card: Card, plan: Plan | None) -> str:
        if plan is None:
            return self.tr("“{title}” has no date any more").format(title=title_of(card))
        return self.tr("“{title}” moved to {day}").format(title=title_of(card), day=self._when(plan))

    def _when(self, plan: Plan) -> str:
        locale = self._context.language.locale
        day = format_day_long(locale, plan.day)
        return f"{day}, {format_time(locale, plan.time)}" if plan.time else day
