"""What is in the bin: posts, those put there last first, and notes by their day."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from calendar_app.domain.binned import BinnedPost
from calendar_app.domain.block import Block
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import most_urgent
from calendar_app.store.queries.brand import local_now
from calendar_app.store.queries.cards import state_of
from calendar_app.store.queries.reader import Reader, Row

# What calendars outside were told last of a post is when it went; without channels they never were.
NEWEST = """
    WITH newest AS (
        SELECT placement.post, max(event.changed_at) AS since
        FROM placement LEFT JOIN event ON event.post = placement.post
        WHERE placement.archived GROUP BY placement.post
        ORDER BY since DESC, placement.post DESC LIMIT :most
    )
    SELECT placement.*, post.title, person.name AS author_name, channel.network, newest.since
    FROM newest
        JOIN placement ON placement.post = newest.post
        JOIN post ON post.id = placement.post
        JOIN person ON person.id = post.author
        LEFT JOIN channel ON channel.id = placement.channel
    ORDER BY newest.since DESC, placement.post DESC, channel.position, channel.id
"""


def binned_counts(reader: Reader) -> tuple[int, int]:
    """How many posts and how many notes are in the bin."""
    query = """
        SELECT (SELECT count(DISTINCT post) FROM placement WHERE archived) AS posts,
            (SELECT count(*) FROM block WHERE archived) AS blocks
    """
    (row,) = reader.rows(query)
    return row.posts, row.blocks


def binned_blocks(reader: Reader, *, most: int) -> list[Block]:
    """The first so many notes, the latest day first."""
    query = "SELECT * FROM block WHERE archived ORDER BY last DESC, id LIMIT :most"
    return reader.values(Block, query, most=most)


def binned_posts(reader: Reader, *, now: datetime, most: int) -> list[BinnedPost]:
    """The first so many posts; ``since`` is told in the brand's zone."""
    here = local_now(reader, now)
    grouped = groupby(reader.rows(NEWEST, most=most), key=lambda row: row.post)
    return [_binned(list(rows), here) for _, rows in grouped]


def _binned(rows: Sequence[Row], here: datetime) -> BinnedPost:
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
