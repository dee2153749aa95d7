"""Moves and copies cards: by drop, by keyboard, by menu, to and from the tray alike."""

from collections.abc import Collection, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from calendar_app.commands.launches import edit_launch
from calendar_app.commands.posts import CardMove, copy_cards, move_card, move_cards
from calendar_app.domain.card import Card
from calendar_app.domain.errors import Refusal
from calendar_app.domain.place import Place, landed
from calendar_app.domain.plan import Plan
from calendar_app.ui.calendar.carried_launch import CarriedLaunch
from calendar_app.ui.calendar.landing import Landing, Move
from calendar_app.ui.calendar.landing_words import done_words, refusal_words
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.verdict import Rules, Verdict, judge, may_begin, together
from calendar_app.ui.context import Context


class Mover(QObject):
    """Judges a landing before the drop, and carries it out; ``moved`` tells the keys of what has landed."""

    moved = Signal(list)

    def __init__(self, context: Context, source: CardSource, *, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source

    def rules(self, cards: Collection[Card] = ()) -> Rules:
        """What verdicts on these cards depend on now; asked once per drag."""
        workspace = self._context.workspace
        zone = workspace.brand.zone
        return Rules(
            now=workspace.clock().astimezone(ZoneInfo(zone)),
            zone=zone,
            tolerance=self._source.tolerance(),
            roles=workspace.roles,
            clash=self._source.neighbours(cards).clash,
        )

    def landing(
        self,
        cards: Sequence[Card],
        place: Place | None,
        *,
        rules: Rules,
        copy: bool = False,
        ask_hour: bool = False,
    ) -> Landing:
        """What dropping cards on a place would do, the one in the hand first; its time of day is kept."""
        ask_hour = ask_hour and place is not None
        moves = tuple(
            self._move(card, cards[0], place, ask_hour=ask_hour, copy=copy, rules=rules) for card in cards
        )
        verdict = together([move.verdict for move in moves]) if moves else self._begins(place, rules)
        return Landing(place=place, moves=moves, copy=copy, ask_hour=ask_hour, verdict=verdict, rules=rules)

    def launch_landing(self, launch: CarriedLaunch, day: date, *, rules: Rules) -> Landing:
        """What moving a launch to a day would do to the cards that follow it."""
        targets = launch.targets(day)
        judged = ((card, judge(card, targets[card.key], copy=False, rules=rules)) for card in launch.cards)
        moves = tuple(Move(card=card, plan=targets[card.key], verdict=verdict) for card, verdict in judged)
        verdict = together([move.verdict for move in moves]) if moves else Verdict.FREE
        return Landing(place=Place(day=day), moves=moves, verdict=verdict, rules=rules, launch=launch)

    def judged(self, cards: Sequence[Card], place: Place | None, *, copy: bool = False) -> Landing:
        """The same where nobody drags: for a key, a menu or the clipboard."""
        return self.landing(cards, place, rules=self.rules(cards), copy=copy)

    def carry_out(self, landing: Landing) -> None:
        """Does what the landing says, or says why not: one command, one step to undo."""
        if not landing.verdict.allowed:
            self._context.messages.tell_problem(refusal_words(landing.verdict))
        elif landing.changing:
            try:
                keys = self._run(landing)
            except Refusal as refusal:
                self._context.messages.refuse(refusal)
                return
            self.moved.emit(keys)
            words = done_words(landing, locale=self._context.language.locale)
            self._context.messages.tell_undoable(words, self._context.undo)

    def _run(self, landing: Landing) -> list[tuple[str, Plan | None]]:
        workspace, moves = self._context.workspace, landing.changing
        wanted = [CardMove(post=m.card.post, from_plan=m.card.plan, to_plan=m.plan) for m in moves]
        if landing.launch and landing.day:
            launch = landing.launch.launch
            workspace.run(edit_launch, launch.id, name=launch.name, day=landing.day, moves=wanted)
            return [(move.card.post, move.plan) for move in moves]
        if landing.copy:
            posts = workspace.run(copy_cards, wanted)
            return [(post, move.plan) for post, move in zip(posts, moves, strict=True)]
        if len(wanted) == 1:
            one = wanted[0]
            workspace.run(move_card, one.post, from_plan=one.from_plan, to_plan=one.to_plan)
        else:
            workspace.run(move_cards, wanted)
        return [(move.card.post, move.plan) for move in moves]

    def _move(
        self, card: Card, lead: Card, place: Place | None, *, ask_hour: bool, copy: bool, rules: Rules
    ) -> Move:
        plan = landed(card.plan, lead=lead.plan, place=place, zone=rules.zone) if place else None
        judged = Plan(day=plan.day) if plan and ask_hour else plan
        return Move(card=card, plan=plan, verdict=judge(card, judged, copy=copy, rules=rules))

    def _begins(self, place: Place | None, rules: Rules) -> Verdict:
        plan = place.plan(zone=rules.zone) if place else None
        return may_begin(plan, rules) or Verdict.FREE
