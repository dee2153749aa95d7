"""The weekly slots of the channels, and which of their places are free."""

from datetime import date, datetime, timedelta

from calendar_app.domain.filter import Filter
from calendar_app.domain.slot import FreeSlot, Slot, free_slots
from calendar_app.store.queries.brand import brand
from calendar_app.store.queries.reader import Reader

DAY = timedelta(days=1)


def slots(reader: Reader) -> list[Slot]:
    """The slots of the channels in use, in the order of these."""
    query = """
        SELECT slot.* FROM slot JOIN channel ON channel.id = slot.channel WHERE channel.archived = 0
        ORDER BY channel.position, channel.id, slot.time, slot.id
    """
    return reader.values(Slot, query)


def free_slots_between(
    reader: Reader, first: date, last: date, *, now: datetime, filter: Filter
) -> list[FreeSlot]:
    """The free places of a half-open range of days, whatever else of the posts there is hidden."""
    seen = [slot for slot in slots(reader) if slot.channel not in filter.hidden_channels]
    if not seen:
        return []
    # A day more on both sides: what is written in another zone may stand on another date.
    query = "SELECT channel, plan FROM placement WHERE archived = 0 AND day >= :first AND day < :last"
    rows = reader.rows(query, first=first - DAY, last=last + DAY)
    taken = [(row.channel, row.plan) for row in rows]
    return free_slots(seen, first, last, zone=brand(reader).zone, after=now, taken=taken)
