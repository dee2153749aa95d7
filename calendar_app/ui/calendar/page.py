"""A page of the month: which cards and bars it holds, and where each of them lands."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QPoint, QRect

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.card import Card, in_time_order
from calendar_app.domain.layout import Bar, Fit, Week, bars_in_week, bars_over, fit_cards
from calendar_app.domain.plan import Plan
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.geometry import MonthGeometry

Key = tuple[str, Plan | None]


@dataclass(frozen=True, kw_only=True)
class MonthPage:
    """The content of the weeks shown; ``month`` is the first day of the month they belong to."""

    month: date
    weeks: tuple[Week, ...]
    cards: Mapping[date, Sequence[Card]] = field(default_factory=dict)
    campaigns: Sequence[Campaign] = ()

    @property
    def in_order(self) -> list[Card]:
        """All cards of the page as they are read."""
        return [card for day in sorted(self.cards) for card in self.cards[day]]

    def bars(self, row: int) -> list[Bar]:
        """The campaigns of a week."""
        periods = [(campaign.first, campaign.last) for campaign in self.campaigns]
        return bars_in_week(periods, week=self.weeks[row])

    def find(self, key: Key | None) -> Card | None:
        """The card of this page with a key."""
        return next((card for card in self.in_order if card.key == key), None)

    def with_card(self, card: Card) -> "MonthPage":
        """The page as it would be with one more card, in its place in time."""
        return replace(self, cards=by_day([*self.in_order, card]))


def by_day(cards: Sequence[Card]) -> dict[date, list[Card]]:
    """Cards in time order under their day."""
    days: dict[date, list[Card]] = defaultdict(list)
    for card in in_time_order(cards):
        if card.plan is not None:
            days[card.plan.day].append(card)
    return dict(days)


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """A card on the canvas; ``landing`` marks the one that only shows where a drop would put it."""

    card: Card
    day: date
    rect: QRect
    landing: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class More:
    """« +3 » on the canvas: the cards of a day for which there is no room."""

    day: date
    hidden: int
    rect: QRect


@dataclass(frozen=True, kw_only=True)
class Placement:
    """All cards of a page that can be seen, and what says that there are more."""

    cards: tuple[Placed, ...] = ()
    more: tuple[More, ...] = ()

    def card_at(self, point: QPoint) -> Placed | None:
        """The card under a point."""
        return next((placed for placed in self.cards if placed.rect.contains(point)), None)

    def more_at(self, point: QPoint) -> More | None:
        """The « +3 » under a point."""
        return next((more for more in self.more if more.rect.contains(point)), None)

    def rect_of(self, key: Key | None) -> QRect | None:
        """Where a card is seen; None if it is behind « +3 » or elsewhere."""
        return next((p.rect for p in self.cards if p.card.key == key and not p.landing), None)


def place(page: MonthPage, geometry: MonthGeometry, *, landing: Card | None = None) -> Placement:
    """Puts every card of a page on the canvas; ``landing`` is shown in time order among them."""
    shown = page.with_card(landing) if landing else page
    cards: list[Placed] = []
    more: list[More] = []
    for row, week in enumerate(page.weeks):
        bars = page.bars(row)
        for column, day in enumerate(week):
            if day in shown.cards:
                room = geometry.room(row, column, bars=bars_over(bars, column=column))
                fit = fit_cards(len(shown.cards[day]), height=room.height(), sizes=SIZES)
                seen = _seen(shown.cards[day], fit=fit, landing=landing)
                rects = _stack(room, fit=fit)
                cards += (
                    Placed(card=card, day=day, rect=rect, landing=card is landing)
                    for card, rect in zip(seen, rects, strict=True)
                )
                more += _rest(day, fit=fit, room=room)
    return Placement(cards=tuple(cards), more=tuple(more))


def _stack(room: QRect, *, fit: Fit) -> list[QRect]:
    """One under the other."""
    height = SIZES.height(one_line=fit.one_line)
    tops = (room.top() + n * (height + SIZES.gap) for n in range(fit.shown))
    return [QRect(room.left(), top, room.width(), height) for top in tops]


def _rest(day: date, *, fit: Fit, room: QRect) -> list[More]:
    if not fit.hidden:
        return []
    top = room.top() + fit.shown * (SIZES.height(one_line=fit.one_line) + SIZES.gap)
    return [More(day=day, hidden=fit.hidden, rect=QRect(room.left(), top, room.width(), SIZES.more))]


def _seen(cards: Sequence[Card], *, fit: Fit, landing: Card | None) -> Sequence[Card]:
    """The cards there is room for; the landing card takes the last place rather than be hidden."""
    seen = list(cards[: fit.shown])
    if landing is not None and seen and any(card is landing for card in cards[fit.shown :]):
        seen[-1] = landing
    return seen
