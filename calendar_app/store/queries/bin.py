"""What is in the bin: posts, those put there last first, and notes by their day."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Subquery, func, select

from calendar_app.domain.binned import BinnedPost
from calendar_app.domain.block import Block
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import most_urgent
from calendar_app.store import schema
from calendar_app.store.queries.brand import local_now
from calendar_app.store.queries.cards import state_of
from calendar_app.store.queries.reader import Reader


def binned_counts(reader: Reader) -> tuple[int, int]:
    """How many posts and how many notes are in the bin."""
    table, notes = schema.placement, schema.block
    posts = select(func.count(table.c.post.distinct()).label("number")).where(table.c.archived)
    blocks = select(func.count().label("number")).select_from(notes).where(notes.c.archived)
    return reader.rows(posts)[0].number, reader.rows(blocks)[0].number


def binned_blocks(reader: Reader, *, most: int) -> list[Block]:
    """The first so many notes, the latest day first."""
    table = schema.block
    query = select(table).where(table.c.archived).order_by(table.c.last.desc(), table.c.id).limit(most)
    return reader.values(Block, query)


def binned_posts(reader: Reader, *, now: datetime, most: int) -> list[BinnedPost]:
    """The first so many posts; ``since`` is told in the brand's zone."""
    here, newest = local_now(reader, now), _newest(most)
    table, about, author, account = schema.placement, schema.post, schema.person, schema.channel
    query = (
        select(table, about.c.title, author.c.name.label("author_name"), account.c.network, newest.c.since)
        .join(newest, newest.c.post == table.c.post)
        .join(about, about.c.id == table.c.post)
        .join(author, author.c.id == about.c.author)
        .outerjoin(account, account.c.id == table.c.channel)
        .order_by(newest.c.since.desc(), table.c.post.desc(), account.c.position, account.c.id)
    )
    grouped = groupby(reader.rows(query), key=lambda row: row.post)
    return [_binned(list(rows), here) for _, rows in grouped]


def _newest(most: int) -> Subquery:
    """What calendars outside were told last of a post is when it went; without channels they never were."""
    table, told = schema.placement, schema.event
    since = func.max(told.c.changed_at, type_=told.c.changed_at.type).label("since")
    query = select(table.c.post, since).outerjoin(told, told.c.post == table.c.post)
    query = query.where(table.c.archived).group_by(table.c.post)
    return query.order_by(since.desc(), table.c.post.desc()).limit(most).subquery()


def _binned(rows: Sequence[Row[Any]], here: datetime) -> BinnedPost:
    about = rows[0]
    return BinnedPost(
        id=about.post,
        title=about.title,
        author_name=about.author_name,
        status=most_urgent([state_of(row).at(here, row.plan).status for row in rows if row.variant]),
        plan=min((row.plan for row in rows if row.plan), key=_day_and_time, default=None),
        networks=tuple(dict.fromkeys(row.network for row in rows if row.network)),
        cover=next((row.cover for row in rows if row.cover), ""),
        since=about.since.astimezone(here.tzinfo) if about.since else None,
    )


def _day_and_time(plan: Plan) -> tuple[str, str]:
    return plan.day.isoformat(), plan.time.isoformat() if plan.time else ""
