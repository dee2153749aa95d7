"""What the calendar reads: one question per refresh, nothing per card, and nothing twice."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby
from typing import Any, TypeVar, cast

from calendar_app.domain.balance import Balance
from calendar_app.domain.block import BlockDay, days_of_blocks
from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card
from calendar_app.domain.channel import Channel
from calendar_app.domain.filter import Filter
from calendar_app.domain.slot import FreeSlot
from calendar_app.domain.warning import Warnings
from calendar_app.domain.workflow import Status, Tolerance
from calendar_app.store import queries
from calendar_app.ui.calendar.neighbours import Neighbours
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.context import Context

T = TypeVar("T")
MOST_KEPT = 40
"""Answers: those of ten pages."""


class CardSource:
    """Cards, campaigns and rules of the brand that is open, through the filter of the sidebar.

    What was read of a range of days is kept until a commit or the next minute makes it stale. Statuses are
    chosen from what was read without them, which their counts need as well.
    """

    def __init__(self, context: Context) -> None:
        self._workspace = context.workspace
        self.filter = Filter()
        self._kept: dict[tuple[str, date, date, Filter | None], Any] = {}
        self._kept_as_of: tuple[int, datetime] | None = None

    def between(self, first: date, last: date) -> list[Card]:
        """The cards of a half-open range of days, in time order."""
        cards, wanted = self._of_any_status(first, last), self.filter.statuses
        return [card for card in cards if card.status in wanted] if wanted else cards

    def read_ahead(self, first: date, last: date) -> None:
        """Have at hand what a page with this half-open range of days will ask for."""
        for read in (self.between, self.campaigns, self.blocks, self.slots):
            read(first, last)

    def status_counts(self, first: date, last: date, *, page: tuple[date, date]) -> dict[Status, int]:
        """How many cards of a half-open range show each status, whichever are asked for.

        ``page`` is the range that is shown, which has been read or will be.
        """
        if page[0] <= first and last <= page[1]:
            cards = self._of_any_status(*page)
            return dict(Counter(c.status for c in cards if c.plan and first <= c.plan.day < last))
        workspace, shown = self._workspace, self._any_status
        return queries.status_counts(workspace.reader, first, last, now=workspace.clock(), filter=shown)

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
        return self._once(
            "campaigns",
            first,
            last,
            lambda: queries.campaigns_between(self._workspace.reader, first, last),
        )

    def week_counts(self, first: date, last: date) -> Mapping[tuple[str, date], int]:
        """How many posts each channel has in each week from a day on, by channel and first day."""
        workspace, shown = self._workspace, self.filter

        def read() -> Mapping[tuple[str, date], int]:
            now = workspace.clock()
            return queries.week_counts(workspace.reader, first, last, now=now, filter=shown)

        return self._once("weeks", first, last, read, through=shown)

    def blocks(self, first: date, last: date) -> dict[date, Sequence[BlockDay]]:
        """The blocks of each day of a half-open range."""

        def read() -> dict[date, Sequence[BlockDay]]:
            return days_of_blocks(queries.blocks_between(self._workspace.reader, first, last), first, last)

        return self._once("blocks", first, last, read)

    def slots(self, first: date, last: date) -> dict[date, Sequence[FreeSlot]]:
        """The free slots of each day of a half-open range, of the channels that are not hidden."""
        shown = Filter(hidden_channels=self.filter.hidden_channels)

        def read() -> dict[date, Sequence[FreeSlot]]:
            workspace = self._workspace
            now = workspace.clock()
            found = queries.free_slots_between(workspace.reader, first, last, now=now, filter=shown)
            return {day: list(some) for day, some in groupby(found, key=lambda each: each.plan.day)}

        return self._once("slots", first, last, read, through=shown)

    def warnings(self, first: date, last: date) -> Warnings:
        """What a half-open range of days gives to notice, whatever is filtered away."""

        def read() -> Warnings:
            reader = self._workspace.reader
            here = queries.local_now(reader, self._workspace.clock())
            return queries.warnings_between(reader, first, last, now=here)

        return self._once("warnings", first, last, read)

    def balance(self, first: date, last: date) -> Balance:
        """How the posts of a half-open range of days that filters let through spread over the pillars."""
        return queries.balance_between(self._workspace.reader, first, last, filter=self.filter)

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

    @property
    def _any_status(self) -> Filter:
        return replace(self.filter, statuses=frozenset())

    def _of_any_status(self, first: date, last: date) -> list[Card]:
        shown = self._any_status

        def read() -> list[Card]:
            workspace = self._workspace
            return queries.cards_between(workspace.reader, first, last, now=workspace.clock(), filter=shown)

        return self._once("cards", first, last, read, through=shown)

    def _once(
        self, what: str, first: date, last: date, read: Callable[[], T], *, through: Filter | None = None
    ) -> T:
        """What was read before, or is read now; ``through`` is the filter that it depends on."""
        now = self._workspace.clock().replace(second=0, microsecond=0)
        as_of = self._workspace.reader.version, now
        if as_of != self._kept_as_of or len(self._kept) >= MOST_KEPT:
            self._kept.clear()
            self._kept_as_of = as_of
        key = what, first, last, through
        if key not in self._kept:
            self._kept[key] = read()
        return cast("T", self._kept[key])
