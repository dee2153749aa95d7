"""A launch on its way to another day: the cards that follow it, and where each of them goes."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from calendar_app.domain.card import Card
from calendar_app.domain.launch import Launch, following
from calendar_app.domain.plan import Plan
from calendar_app.store import queries
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.context import Context

MARGIN = timedelta(days=31)
"""No holidays in a row are as many."""


@dataclass(frozen=True, kw_only=True)
class CarriedLaunch:
    """Made once per drag; ``offsets`` are the posts' days from the launch, as they were meant."""

    launch: Launch
    cards: tuple[Card, ...]
    offsets: Mapping[str, int]
    days_off: Callable[[date, date], Container[date]]
    """The holidays of a half-open range of days."""

    def targets(self, day: date) -> Mapping[Key, Plan]:
        """The plan of each card if the launch goes to this day."""
        old, plans = self.launch.day, {card.key: card.plan for card in self.cards if card.plan}
        days_off = self.days_off_about(day)
        return {
            key: plan.on(following(plan.day, self.offsets[key[0]], old=old, new=day, days_off=days_off))
            for key, plan in plans.items()
        }

    def days_off_about(self, day: date) -> Container[date]:
        """The holidays its posts may meet, where they are and about another day of the launch."""
        old = self.launch.day
        reach = max((abs(card.plan.day - old) for card in self.cards if card.plan), default=MARGIN) + MARGIN
        return self.days_off(min(old, day) - reach, max(old, day) + reach)


def carried_launch(context: Context, launch_id: str) -> CarriedLaunch | None:
    """A launch with its cards that have a date; None if it is gone."""
    workspace, reader = context.workspace, context.workspace.reader
    launch = next((each for each in queries.launches(reader) if each.id == launch_id), None)
    if launch is None:
        return None
    offsets = {post.id: post.launch_offset or 0 for post in queries.posts_of_launch(reader, launch_id)}
    cards = queries.cards_of(reader, *offsets, now=workspace.clock())
    return CarriedLaunch(
        launch=launch,
        cards=tuple(card for card in cards if card.plan),
        offsets=offsets,
        days_off=context.key_dates.days_off,
    )
