"""The weekly slots of the channels, and which of their places are free."""

from datetime import date, datetime, timedelta

from sqlalchemy import select

from calendar_app.domain.filter import Filter
from calendar_app.domain.slot import FreeSlot, Slot, free_slots
from calendar_app.store import schema
from calendar_app.store.queries.brand import brand
from calendar_app.store.queries.reader import Reader

DAY = timedelta(days=1)


def slots(reader: Reader) -> list[Slot]:
    """The slots of the channels in use, in the order of these."""
    table, channel = schema.slot, schema.channel
    query = select(table).join(channel, channel.c.id == table.c.channel).where(~channel.c.archived)
    return reader.values(Slot, query.order_by(channel.c.position, channel.c.id, table.c.time, table.c.id))


def free_slots_between(
    reader: Reader, first: date, last: date, *, now: datetime, filter: Filter
) -> list[FreeSlot]:
    """The free places of a half-open range of days, whatever else of the posts there is hidden."""
    seen = [slot for slot in slots(reader) if slot.channel not in filter.hidden_channels]
    if not seen:
        return []
    # A day more on both sides: what is written in another zone may stand on another date.
    table = schema.placement
    query = select(table.c.channel, table.c.plan).where(
        ~table.c.archived, table.c.day >= first - DAY, table.c.day < last + DAY
    )
    taken = [(row.channel, row.plan) for row in reader.rows(query)]
    return free_slots(seen, first, last, zone=brand(reader).zone, after=now, taken=taken)
