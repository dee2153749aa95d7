"""How many posts each channel has week by week, through a filter: one question for a quarter."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from calendar_app.domain.card import Card
from calendar_app.domain.filter import Filter
from calendar_app.store.queries.cards import EVERYTHING, asked_of, cards_between, conditions_of
from calendar_app.store.queries.reader import Reader

WEEK = timedelta(weeks=1)
COUNTED = """
    SELECT placement.channel, day, count(*) AS number
    FROM placement{joined}
    WHERE {conditions} GROUP BY 1, 2
"""
JOINED = """
        JOIN post ON post.id = placement.post
        LEFT JOIN channel ON channel.id = placement.channel"""
"""What a filter may ask about; without one the days of the cache alone are read."""


def week_counts(
    reader: Reader, first: date, last: date, *, now: datetime, filter: Filter = EVERYTHING
) -> Mapping[tuple[str, date], int]:
    """How many posts each channel has in each week from a day on, "" standing for none.

    What is paused does not go out and counts nowhere. Statuses and troubles are known of cards alone.
    """
    if filter.statuses or filter.troubles:
        by_day = _of_cards(cards_between(reader, first, last, now=now, filter=filter))
    else:
        by_day = _by_day(reader, first, last, filter)
    counts: Counter[tuple[str, date]] = Counter()
    for (channel, day), number in by_day.items():
        counts[channel, day - (day - first) % WEEK] += number
    return counts


def _by_day(reader: Reader, first: date, last: date, filter: Filter) -> Mapping[tuple[str, date], int]:
    days = "placement.archived = 0 AND day >= :first AND day < :last AND NOT placement.held"
    asked = asked_of(filter)
    conditions = " AND ".join([days, *conditions_of(filter)])
    query = COUNTED.format(conditions=conditions, joined=JOINED if asked else "")
    rows = reader.rows(query, first=first, last=last, **asked)
    return {(row.channel, row.day): row.number for row in rows}


def _of_cards(cards: Iterable[Card]) -> Mapping[tuple[str, date], int]:
    counts: Counter[tuple[str, date]] = Counter()
    for card in cards:
        going = [variant.channel for variant in card.variants if not variant.held]
        for channel in going if card.variants else [""]:
            if card.plan:
                counts[channel, card.plan.day] += 1
    return counts
