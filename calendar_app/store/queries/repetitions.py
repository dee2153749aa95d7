"""Where a text stands on a channel again, and which days hold more than usual; bounded by days."""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, case, func, select

from calendar_app.domain.repetition import CrowdedDay, Repeat, Repetition, Wording, repeated
from calendar_app.domain.workflow import Status
from calendar_app.store import schema
from calendar_app.store.queries.reader import Reader

WITHIN = timedelta(days=30)
"""The same text again so soon is worth a word."""
MOST = 5
"""More posts of a channel on one day are worth a word."""
AHEAD = timedelta(days=14)
"""What comes later will be looked at when it is near."""


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


def repeats_ahead(reader: Reader, today: date) -> tuple[Repeat, ...]:
    """The posts of the next days, not yet out, whose text their channel has had a short time ago."""
    last = today + AHEAD
    near = {each.second.variant: each for each in repetitions(reader, today, last)}
    about, placed, account = schema.post, schema.placement, schema.channel
    query = (
        select(placed.c.variant, placed.c.post, placed.c.day, about.c.title, account.c.network, _name())
        .join(about, about.c.id == placed.c.post)
        .join(account, account.c.id == placed.c.channel)
        .where(placed.c.post.in_({each.second.post for each in near.values()}))
        .where(placed.c.status != Status.PUBLISHED, placed.c.day.between(today, last))
        .order_by(placed.c.day, placed.c.post, account.c.position)
    )
    rows = reader.rows(query) if near else []
    return tuple(
        Repeat(
            post=row.post,
            title=row.title,
            network=row.network,
            channel_name=row.channel_name,
            day=row.day,
            days=near[row.variant].days,
        )
        for row in rows
        if row.variant in near
    )


def crowded_days(reader: Reader, today: date, *, most: int = MOST) -> tuple[CrowdedDay, ...]:
    """The next days on which a channel has more posts than ``most``."""
    table, account = schema.placement, schema.channel
    posts = func.count().label("posts")
    query = (
        select(table.c.day, account.c.network, _name(), posts)
        .join(account, account.c.id == table.c.channel)
        .where(~table.c.archived, table.c.day.between(today, today + AHEAD))
        .group_by(table.c.day, account.c.id)
        .having(posts > most)
        .order_by(table.c.day, account.c.position)
    )
    return tuple(CrowdedDay(**row._mapping) for row in reader.rows(query))


def _name() -> ColumnElement[str]:
    """What people call a channel."""
    account = schema.channel
    return case((account.c.handle != "", account.c.handle), else_=account.c.name).label("channel_name")


def nearest_same_text(
    reader: Reader, *, channel: str, fingerprint: str, post: str, day: date | None
) -> date | None:
    """The day near ``day`` on which another post has this text on a channel, the nearest one."""
    if day is None or not fingerprint:
        return None
    table, placed = schema.wording, schema.placement
    same = and_(placed.c.post == table.c.post, placed.c.variant == table.c.variant)
    query = (
        select(placed.c.day)
        .select_from(table.join(placed, same))
        .where(table.c.channel == channel, table.c.fingerprint == fingerprint, table.c.post != post)
        .where(func.likely(~placed.c.archived), placed.c.day.between(day - WITHIN, day + WITHIN))
    )
    found = [row.day for row in reader.rows(query)]
    return min(found, key=lambda other: abs(other - day), default=None)
