"""Walking among the hours by keyboard, where no card has it: from one step of the clock to the next."""

from collections.abc import Iterable
from datetime import time

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.page import hour_of

LAST = 24 * 60 - 1


def stepped(hour: time, *, step: int, down: bool) -> time:
    """The next full step of the clock, or the one before, within the day."""
    minute = hour.hour * 60 + hour.minute
    wanted = (minute // step + 1) * step if down else (minute - 1) // step * step
    return time(wanted // 60, wanted % 60) if 0 <= wanted <= LAST else hour


def met(cards: Iterable[Card], before: time, after: time) -> Card | None:
    """The first card that begins on the way from one time to another."""
    low, high = sorted((before, after))
    timed = [(hour, card) for card in cards if (hour := hour_of(card)) is not None]
    met = [card for hour, card in timed if low <= hour <= high and hour != before]
    return next(iter(met if after > before else met[::-1]), None)
