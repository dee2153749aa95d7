"""What is planned near a card on its way: read once for the days around, then only looked at."""

from collections.abc import Sequence
from datetime import date, timedelta

from calendar_app.domain.card import Card
from calendar_app.domain.pace import Collision, Timed, clash
from calendar_app.domain.plan import Plan
from calendar_app.store import queries

DAYS = 14
"""So many days are read at once."""
MARGIN = timedelta(days=2)
"""A gap may reach over midnight, and the same instant is another day in another zone."""


class Neighbours:
    """Made for one drag, so that a page that turns reads only what it has not yet shown."""

    def __init__(self, reader: queries.Reader) -> None:
        self._reader = reader
        self._gaps = queries.gaps(reader)
        self._timed: dict[int, Sequence[Timed]] = {}

    def clash(self, card: Card, plan: Plan | None, copy: bool) -> Collision | None:  # noqa: FBT001 - see Clash
        """The post that a card would stand too close to; the card itself only where it is copied."""
        if plan is None or not self._gaps:
            return None
        near = (each for each in self._near(plan.day) if copy or each.post != card.post)
        channels = {variant.channel for variant in card.variants}
        return clash(near, post=card.post, plan=plan, channels=channels, gaps=self._gaps)

    def _near(self, day: date) -> Sequence[Timed]:
        number = day.toordinal() // DAYS
        if number not in self._timed:
            first = date.fromordinal(max(number * DAYS, 1))
            last = first + timedelta(days=DAYS)
            self._timed[number] = queries.timed_between(self._reader, first - MARGIN, last + MARGIN)
        return self._timed[number]
