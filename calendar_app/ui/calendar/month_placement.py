"""Where each card of a month lands, and which days cannot show all of theirs."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect

from calendar_app.domain.card import Card
from calendar_app.domain.layout import Fit, bars_over, fit_cards
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.page import More, Page, Placed, Placement


def place(page: Page, geometry: MonthGeometry, *, landing: Card | None = None) -> Placement:
    """Puts every card of a page on the canvas; ``landing`` is shown in time order among them."""
    shown = dict(page.cards)
    if landing and landing.plan:
        shown[landing.plan.day] = page.day_with(landing, landing.plan.day)
    cards: list[Placed] = []
    more: list[More] = []
    for row, week in enumerate(page.weeks):
        bars = page.bars(row)
        for column, day in enumerate(week):
            if day in shown:
                room = geometry.room(row, column, bars=bars_over(bars, column=column))
                fit = fit_cards(len(shown[day]), height=room.height(), sizes=SIZES)
                seen = _seen(shown[day], fit=fit, landing=landing)
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
