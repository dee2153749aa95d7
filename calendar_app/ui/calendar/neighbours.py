"""What is planned near cards on their way: read once for the days around, then only looked at."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from operator import attrgetter

from calendar_app.domain.card import Card
from calendar_app.domain.pace import Collision, Timed, clash
from calendar_app.domain.plan import Plan
from calendar_app.store import queries

DAYS = 14
"""So many days are read at once."""
MARGIN = timedelta(days=2)
"""A gap may reach over midnight, and the same instant is another day in another zone."""
UTC = attrgetter("utc")


class Neighbours:
    """Made for one drag of these cards, so that a page that turns reads only what it has not yet shown."""

    def __init__(self, reader: queries.Reader, cards: Collection[Card] = ()) -> None:
        self._reader = reader
        self._gaps = queries.gaps(reader)
        self._leaving = {(card.post, variant.channel) for card in cards for variant in card.variants}
        self._timed: dict[int, Mapping[str, Sequence[Timed]]] = {}

    def clash(self, card: Card, plan: Plan | None, copy: bool) -> Collision | None:  # noqa: FBT001 - see Clash
        """The post that a card would stand too close to; cards on their way only where they are copied."""
        if plan is None or plan.time is None or not self._gaps:
            return None
        channels = {variant.channel for variant in card.variants}
        near = [
            each for channel in channels for each in self._near(channel, plan) if copy or self._stays(each)
        ]
        return clash(near, post=card.post, plan=plan, channels=channels, gaps=self._gaps) if near else None

    def _stays(self, each: Timed) -> bool:
        return (each.post, each.channel) not in self._leaving

    def _near(self, channel: str, plan: Plan) -> Sequence[Timed]:
        timed, gap = self._around(plan.day).get(channel, ()), 60 * self._gaps.get(channel, 0)
        if not timed or not gap or plan.utc is None:
            return ()
        at = int(plan.utc.timestamp())
        return timed[bisect_left(timed, at - gap, key=UTC) : bisect_right(timed, at + gap, key=UTC)]

    def _around(self, day: date) -> Mapping[str, Sequence[Timed]]:
        """What each channel has about a day, in time order."""
        number = day.toordinal() // DAYS
        if number not in self._timed:
            first = date.fromordinal(max(number * DAYS, 1))
            found: dict[str, list[Timed]] = defaultdict(list)
            last = first + timedelta(days=DAYS)
            timed = queries.timed_between(self._reader, first - MARGIN, last + MARGIN)
            for each in sorted(timed, key=UTC):
                found[each.channel].append(each)
            self._timed[number] = found
        return self._timed[number]
