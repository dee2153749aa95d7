"""Where a text stands on a channel again, and which days hold more than usual; bounded by days."""

from datetime import date, timedelta

from sqlalchemy import and_, select

from calendar_app.domain.repetition import Repetition, Wording, repeated
from calendar_app.store import schema
from calendar_app.store.queries.reader import Reader

WITHIN = timedelta(days=30)
"""The same text again so soon is worth a word."""


def repetitions(
    reader: Reader, first: date, last: date, *, within: timedelta = WITHIN
) -> tuple[Repetition, ...]:
    """The repetitions of which one half lies in these days, the last one included."""
    table, placed = schema.wording, schema.placement
    same = and_(placed.c.post == table.c.post, placed.c.variant == table.c.variant)
    query = select(
        table.c.channel, table.c.fingerprint, table.c.post, table.c.variant, placed.c.day
    ).select_from(placed.join(table, same))
    days = placed.c.day.between(first - within, last + within)
    found = [Wording(**row._mapping) for row in reader.rows(query.where(~placed.c.archived, days))]
    return tuple(
        each
        for each in repeated(found, within=within)
        if first <= each.first.day <= last or first <= each.second.day <= last
    )
