"""Which cards are selected, as click, Ctrl, Shift and a rubber band choose them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.page import Key, Placement


def span(cards: Sequence[Card], first: Key | None, last: Key | None) -> frozenset[Key]:
    """The cards from one to another in time order; the last alone where the first is not among them."""
    keys = [card.key for card in cards]
    if last not in keys:
        return frozenset()
    if first not in keys:
        return frozenset({last})
    begin, end = sorted((keys.index(first), keys.index(last)))
    return frozenset(keys[begin : end + 1])


def touched(placement: Placement, band: QRect) -> frozenset[Key]:
    """The cards that a rubber band touches."""
    return frozenset(placed.card.key for placed in placement.cards if placed.rect.intersects(band))


def in_hand(card: Card | None, selection: Sequence[Card]) -> list[Card]:
    """What is meant by a card: all that is selected if it is among it, itself first; else itself alone."""
    if card is None:
        return []
    if all(other.key != card.key for other in selection):
        return [card]
    return [card, *(other for other in selection if other.key != card.key)]


def posts_of(cards: Sequence[Card]) -> list[str]:
    """The posts of cards, each once."""
    return list(dict.fromkeys(card.post for card in cards))
