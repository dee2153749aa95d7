"""Until when posts are validated and sent, by the rules of the brand and the holidays its calendar knows."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject

from calendar_app.domain.agenda import Chore
from calendar_app.domain.change import Step
from calendar_app.domain.deadline import LONGEST, Deadline, DeadlineRule, first_deadline
from calendar_app.domain.person import Brand
from calendar_app.domain.plan import Plan
from calendar_app.store import queries
from calendar_app.ui.context import Context


class Deadlines(QObject):
    """The rules are read once, and again after a step that touches the brand.

    Holidays come from the pool: until a year is known its deadlines are those of a year without any, and
    ``context.key_dates.changed`` tells that they may be others.
    """

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._known: tuple[tuple[DeadlineRule, ...], str] | None = None
        context.changed.connect(self._follow)

    def of_chore(self, chore: Chore) -> Deadline | None:
        """The earliest of the channels on which it waits; None where the brand asks for none."""
        return self.of(chore.placed)

    def of(self, placed: Iterable[tuple[str, Plan]]) -> Deadline | None:
        """The earliest of channels with their plans."""
        rules, zone = self._rules()
        found = list(placed)
        if not rules or not found:
            return None
        days = [plan.day for _, plan in found]
        off = self._context.key_dates.days_off(min(days) - LONGEST, max(days))
        return first_deadline(found, rules, zone=zone, is_off=off.__contains__)

    def now(self) -> datetime:
        """The moment, where the brand's days begin."""
        workspace = self._context.workspace
        return queries.local_now(workspace.reader, workspace.clock())

    def _rules(self) -> tuple[tuple[DeadlineRule, ...], str]:
        if self._known is None:
            brand = self._context.workspace.brand
            self._known = brand.deadlines, brand.zone
        return self._known

    def _follow(self, step: Step) -> None:
        if step.touches(Brand) or not step.changes:
            self._known = None
