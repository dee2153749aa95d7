"""Until when posts are validated and sent, by the rules of the brand and the holidays its calendar knows."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from calendar_app.domain.agenda import Chore
from calendar_app.domain.card import Card
from calendar_app.domain.change import Step
from calendar_app.domain.deadline import LONGEST, Deadline, DeadlineRule, deadline_of, rule_for
from calendar_app.domain.person import Brand
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.words.deadlines import DeadlineWords, Due, deadline_words

TO_SEND = frozenset({Status.DRAFT, Status.CHANGES_REQUESTED, Status.CHANGED})
Standing = tuple[str, Plan | None, Status]
"""A channel, when a post goes out there, and how it stands."""


class Deadlines(QObject):
    """Each is counted once, and again after a step that touches the brand.

    Holidays come from the pool: until a year is known its deadlines are those of a year without any, and
    ``changed`` tells that they may be others now.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._rules: tuple[DeadlineRule, ...] | None = None
        self._zone = ""
        self._known: dict[tuple[str, Plan], Deadline | None] = {}
        context.changed.connect(self._follow)
        context.key_dates.changed.connect(self._forget)

    def of_chore(self, chore: Chore) -> Deadline | None:
        """The earliest of the channels on which it waits; None where the brand asks for none."""
        return self.of(chore.placed)

    def of(self, placed: Iterable[tuple[str, Plan]]) -> Deadline | None:
        """The earliest of channels with their plans."""
        if not self._read():
            return None
        return min(filter(None, (self._of(channel, plan) for channel, plan in placed)), default=None)

    def of_card(self, card: Card) -> DeadlineWords | None:
        """What is to be said of a card that is not validated yet."""
        return self.words(_standing(card))

    def is_pressing(self, card: Card, now: datetime) -> bool:
        """Whether the last moment to send a card, or to validate it, is today or has passed."""
        found = self._moment(_standing(card))
        return found is not None and now.date() >= found[1].date()

    def words(self, standing: Iterable[Standing]) -> DeadlineWords | None:
        """Until when a post is sent, as long as it has to be; then until when it is validated."""
        found = self._moment(standing)
        return deadline_words(*found, now=self.now()) if found else None

    def _moment(self, standing: Iterable[Standing]) -> tuple[Due, datetime] | None:
        if not self._read():
            return None
        known = [(channel, plan, status) for channel, plan, status in standing if plan]
        to_send = self.of((channel, plan) for channel, plan, status in known if status in TO_SEND)
        if to_send:
            return Due.SEND, to_send.send_by
        waiting = self.of((channel, plan) for channel, plan, status in known if status is Status.IN_REVIEW)
        return (Due.VALIDATE, waiting.validate_by) if waiting else None

    def now(self) -> datetime:
        """The moment, where the brand's days begin."""
        workspace = self._context.workspace
        return queries.local_now(workspace.reader, workspace.clock())

    def _of(self, channel: str, plan: Plan) -> Deadline | None:
        if (channel, plan) not in self._known:
            off = self._context.key_dates.days_off(plan.day - LONGEST, plan.day)
            self._known[channel, plan] = deadline_of(
                plan, rule_for(channel, self._read()), zone=self._zone, is_off=off.__contains__
            )
        return self._known[channel, plan]

    def _read(self) -> tuple[DeadlineRule, ...]:
        if self._rules is None:
            brand = self._context.workspace.brand
            self._rules, self._zone = brand.deadlines, brand.zone
        return self._rules

    def _follow(self, step: Step) -> None:
        if step.touches(Brand) or not step.changes:
            self._rules = None
            self._known.clear()

    def _forget(self) -> None:
        self._known.clear()
        self.changed.emit()


def _standing(card: Card) -> list[Standing]:
    return [(each.channel, card.plan, each.status) for each in card.variants if not each.held]
