"""What the calendar shows of a post: one card per distinct day and time of its variants."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status, most_urgent


@dataclass(frozen=True, kw_only=True, slots=True)
class CardVariant:
    """A variant as a card tells of it."""

    id: str
    channel: str
    network: str
    format: str
    status: Status
    held: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """Some or all variants of a post that share a day and time; ``of`` counts all variants of the post."""

    post: str
    title: str
    author: str
    initials: str
    plan: Plan | None
    variants: tuple[CardVariant, ...]
    campaign: str | None = None
    cover: str = ""
    """The asset of its first picture, or nothing."""

    @property
    def key(self) -> tuple[str, Plan | None]:
        """What tells this card from all others."""
        return self.post, self.plan

    @property
    def status(self) -> Status:
        """The status that most needs attention."""
        return most_urgent([variant.status for variant in self.variants])

    @property
    def agreeing(self) -> int:
        """How many of its variants have the status shown."""
        shown = self.status
        return sum(variant.status is shown for variant in self.variants)

    @property
    def held(self) -> bool:
        """Whether all of it is paused."""
        return bool(self.variants) and all(variant.held for variant in self.variants)

    @property
    def networks(self) -> tuple[str, ...]:
        """Each network once, in the order of the channels."""
        return tuple(dict.fromkeys(variant.network for variant in self.variants))

    @property
    def order(self) -> tuple[date, time, str, str]:
        """Sorts cards by day, then those without an hour, then by time."""
        day = self.plan.day if self.plan else date.max
        hour = self.plan.time if self.plan and self.plan.time else time.min
        return day, hour, self.title, self.post


def in_time_order(cards: Iterable[Card]) -> list[Card]:
    """Cards as a day lists them."""
    return sorted(cards, key=lambda card: card.order)
