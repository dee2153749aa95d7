"""What the calendar reads: one question per refresh, nothing per card."""

from collections.abc import Collection, Sequence
from datetime import date
from itertools import groupby

from calendar_app.domain.block import BlockDay, days_of_blocks
from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card
from calendar_app.domain.channel import Channel
from calendar_app.domain.filter import Filter
from calendar_app.domain.slot import FreeSlot
from calendar_app.domain.workflow import Tolerance
from calendar_app.store import queries
from calendar_app.ui.calendar.neighbours import Neighbours
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.context import Context


class CardSource:
    """Cards, campaigns and rules of the brand that is open, through the filter of the sidebar."""

    def __init__(self, context: Context) -> None:
        self._workspace = context.workspace
        self.filter = Filter()

    def between(self, first: date, last: date) -> list[Card]:
        """The cards of a half-open range of days, in time order."""
        workspace = self._workspace
        return queries.cards_between(workspace.reader, first, last, now=workspace.clock(), filter=self.filter)

    def without_date(self) -> list[Card]:
        """The cards still to be planned."""
        workspace = self._workspace
        return queries.cards_without_date(workspace.reader, now=workspace.clock(), filter=self.filter)

    def find_all(self, keys: Sequence[Key]) -> list[Card]:
        """Cards by their keys, in that order; those that are gone are left out."""
        workspace, posts = self._workspace, {post for post, _ in keys}
        cards = queries.cards_of(workspace.reader, *posts, now=workspace.clock())
        found = {card.key: card for card in cards}
        return [found[key] for key in keys if key in found]

    def campaigns(self, first: date, last: date) -> list[Campaign]:
        """The campaigns that touch a half-open range of days."""
        return queries.campaigns_between(self._workspace.reader, first, last)

    def blocks(self, first: date, last: date) -> dict[date, Sequence[BlockDay]]:
        """The blocks of each day of a half-open range."""
        return days_of_blocks(queries.blocks_between(self._workspace.reader, first, last), first, last)

    def slots(self, first: date, last: date) -> dict[date, Sequence[FreeSlot]]:
        """The free slots of each day of a half-open range, of the channels that are not hidden."""
        workspace = self._workspace
        found = queries.free_slots_between(
            workspace.reader, first, last, now=workspace.clock(), filter=self.filter
        )
        return {day: list(some) for day, some in groupby(found, key=lambda each: each.plan.day)}

    def channels(self) -> dict[str, Channel]:
        """The channels in use, by id."""
        return {channel.id: channel for channel in queries.channels(self._workspace.reader)}

    def campaign_names(self) -> dict[str, str]:
        """The name of each campaign."""
        return {campaign.id: campaign.name for campaign in queries.campaigns(self._workspace.reader)}

    def tolerance(self) -> Tolerance:
        """How far a validated card may move."""
        return queries.policy(self._workspace.reader).tolerance

    def neighbours(self, cards: Collection[Card] = ()) -> Neighbours:
        """What these cards may stand too close to on their way, seen or filtered away."""
        return Neighbours(self._workspace.reader, cards)
