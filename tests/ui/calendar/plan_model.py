"""What moves should make of the plans of a brand, thought out anew: written days and hours, no database."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calendar_app.domain.plan import Plan
from tests.builders import PARIS

STEPS_KEPT = 500
"""So far back the program remembers."""
Key = tuple[str, Plan | None]
Plans = Mapping[tuple[str, str], Plan | None]
"""The plan of each post on each of its channels; "" is the channel of a post without any."""
Where = Callable[[Plan | None], Plan | None]


@dataclass
class Model:
    """The plans, with a history of its own."""

    plans: Plans

    def __post_init__(self) -> None:
        self.done: list[Plans] = []
        self.undone: list[Plans] = []

    @property
    def cards(self) -> list[Key]:
        """What has a place of its own in the calendar: the channels of a post that share a plan."""
        return list(dict.fromkeys((post, plan) for (post, _), plan in self.plans.items()))

    def move(self, cards: Sequence[Key], where: Where) -> None:
        """All of them at once."""
        found = {each: plan for each, plan in self.plans.items() if (each[0], plan) in cards}
        self._put({each: where(plan) for each, plan in found.items()})

    def copy(self, cards: Sequence[Key], where: Where, *, posts: Iterable[str]) -> None:
        """The same, as new posts with these ids; where they come from stays."""
        made: dict[tuple[str, str], Plan | None] = {}
        for (source, plan), post in zip(cards, posts, strict=True):
            channels = [ch for (each, ch), its in self.plans.items() if (each, its) == (source, plan)]
            made |= {(post, channel): where(plan) for channel in channels}
        self._put(made)

    def undo(self) -> bool:
        """Back by a step; False where there is none."""
        return self._step(self.done, self.undone)

    def redo(self) -> bool:
        """The other way."""
        return self._step(self.undone, self.done)

    def _put(self, changed: Plans) -> None:
        after = {**self.plans, **changed}
        if after != self.plans:
            self.done = [*self.done, self.plans][-STEPS_KEPT:]
            self.plans = after
            self.undone.clear()

    def _step(self, source: list[Plans], target: list[Plans]) -> bool:
        if not source:
            return False
        target.append(self.plans)
        self.plans = source.pop()
        return True


def later(days: int) -> Where:
    """So many days on, at the same time of the wall clock; what has no date keeps none."""
    return lambda plan: plan and plan.on(plan.day + timedelta(days))


def at_place(lead: Plan | None, day: date, hour: time | None = None, *, fold: int = 0) -> Where:
    """All go as far on the written calendar as the first of them, which comes to this day and hour.

    Where that is no hour, or a card has none, it goes by days; what had no date begins there.
    """

    def where(plan: Plan | None) -> Plan | None:
        if plan is None or lead is None:
            zone = PARIS if hour else ""
            return Plan(day=day, time=hour, zone=zone, fold=fold)
        if plan == lead and hour is not None:
            return Plan(day=day, time=hour, zone=lead.zone or PARIS, fold=fold)
        if hour is None or plan.time is None or lead.time is None:
            return plan.on(plan.day + (day - lead.day))
        moment = plan.written + (datetime.combine(day, hour) - lead.written)
        return replace(plan, day=moment.date(), time=moment.time())

    return where


def without_date(_plan: Plan | None) -> None:
    """The tray."""


def comes_twice(day: date, hour: time) -> bool:
    """Whether the clocks of Paris go back over this hour."""
    offsets = [
        datetime.combine(day, hour, ZoneInfo(PARIS)).replace(fold=fold).utcoffset() or timedelta()
        for fold in (0, 1)
    ]
    return offsets[0] > offsets[1]
