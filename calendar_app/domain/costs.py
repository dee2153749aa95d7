"""What in a text costs more, or less, than it looks: networks count links and emoji in their own way."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from calendar_app.domain.counting import clusters, count, emoji, graphemes, links, without_emoji

Costly = Literal["links", "emoji", "signs"]


@dataclass(frozen=True, kw_only=True)
class Cost:
    """So many of a kind, and what they count together."""

    kind: Costly
    number: int
    cost: int


def costs_of(text: str, counter_id: str) -> tuple[Cost, ...]:
    """Links, emoji and other signs, each kind where a counter counts it otherwise than one by one."""
    addresses = links(text)
    for address in addresses:
        text = text.replace(address, "", 1)
    signs = (each for each in clusters(without_emoji(text)) if count(each, counter_id) != 1)
    kinds: tuple[tuple[Costly, Iterable[str]], ...] = (
        ("links", addresses),
        ("emoji", emoji(text)),
        ("signs", signs),
    )
    found = (_cost(kind, tuple(pieces), counter_id) for kind, pieces in kinds)
    return tuple(cost for cost, seen in found if cost.cost != seen)


def _cost(kind: Costly, pieces: tuple[str, ...], counter_id: str) -> tuple[Cost, int]:
    """With how long they look."""
    cost = Cost(kind=kind, number=len(pieces), cost=sum(count(piece, counter_id) for piece in pieces))
    return cost, sum(map(graphemes, pieces))
