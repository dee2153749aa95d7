"""What hangs over a page: the cards that would land, and what is said of each day meanwhile."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.landing import Landing
from calendar_app.ui.calendar.page import Key, Page
from calendar_app.ui.calendar.verdict import Verdict


@dataclass(frozen=True, kw_only=True)
class Hanging:
    """Nothing, unless something is said; ``cards`` are those the page would show, at their new plans."""

    day: date | None = None
    cards: tuple[Card, ...] = ()
    leaving: Collection[Key] = frozenset()
    verdicts: Mapping[date, Verdict] = field(default_factory=dict)

    @property
    def days(self) -> set[date]:
        """The days that look different for it, whatever their verdict."""
        here = {self.day} if self.day else set()
        return here | {card.plan.day for card in self.cards if card.plan}

    def changed_days(self, other: "Hanging") -> set[date]:
        """The days of a page that look different when something else hangs over it."""
        leaving = frozenset(self.leaving) ^ frozenset(other.leaving)
        judged = self.verdicts.keys() | other.verdicts.keys()
        return {
            *(self.days | other.days),
            *(plan.day for _, plan in leaving if plan),
            *(day for day in judged if self.verdicts.get(day) != other.verdicts.get(day)),
        }


def hanging_over(page: Page, landing: Landing | None, verdicts: Mapping[date, Verdict]) -> Hanging:
    """What a landing has hang over a page; nothing where there is none."""
    if landing is None:
        return Hanging()
    plans = ((move, move.plan) for move in landing.going)
    cards = tuple(move.preview for move, plan in plans if plan and page.holds(plan.day))
    return Hanging(day=landing.day, cards=cards, leaving=landing.leaving, verdicts=verdicts)
