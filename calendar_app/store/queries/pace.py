"""What is planned how close, and how much of it; bounded by days."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from calendar_app.domain.layout import week_of
from calendar_app.domain.pace import Pace, Timed, below_goal, collisions, gaps_of
from calendar_app.domain.workflow import Status
from calendar_app.store.queries.brand import brand, channels
from calendar_app.store.queries.reader import Reader

DAY, WEEK = timedelta(days=1), timedelta(days=7)
NEAR = timedelta(days=7)
"""Posts that collide within these days are worth a word."""
MOST = 50
"""So many collisions are told; nobody mends more in a morning."""


def pace_of(reader: Reader, *, now: datetime) -> Pace:
    """How the brand keeps up; ``now`` where its days begin."""
    accounts, house, today = channels(reader), brand(reader), now.date()
    next_week = week_of(today, first_weekday=house.first_weekday)[-1] + DAY
    # A day more before and after: the same instant is another day in another zone.
    near = timed_between(reader, today - DAY, today + NEAR + DAY)
    close = collisions(near, gaps=gaps_of(accounts, brand=house), now=int(now.timestamp()))
    return Pace(
        channels={account.id: account for account in accounts},
        below_goal=below_goal(
            accounts,
            this_week=posts_per_channel(reader, next_week - WEEK, next_week),
            next_week=posts_per_channel(reader, next_week, next_week + WEEK),
        ),
        collisions=close[:MOST],
        next_week=next_week,
    )


def gaps(reader: Reader) -> dict[str, int]:
    """The minimum gap of each channel that has one, in minutes by id."""
    return gaps_of(channels(reader), brand=brand(reader))


def timed_between(reader: Reader, first: date, last: date) -> list[Timed]:
    """The versions with an hour in a half-open range of days; what is paused does not go out."""
    query = """
        SELECT placement.post, channel, day, utc, status, title
        FROM placement JOIN post ON post.id = placement.post
        WHERE placement.archived = 0 AND day >= :first AND day < :last AND utc IS NOT NULL AND NOT held
    """
    return [
        Timed(
            post=row.post,
            title=row.title,
            channel=row.channel,
            day=row.day,
            utc=row.utc,
            is_out=row.status == Status.PUBLISHED,
        )
        for row in reader.rows(query, first=first, last=last)
    ]


def posts_per_channel(reader: Reader, first: date, last: date) -> Mapping[str, int]:
    """How many posts each channel has in a half-open range of days."""
    query = """
        SELECT channel, count(*) AS number FROM placement
        WHERE archived = 0 AND day >= :first AND day < :last AND NOT held GROUP BY channel
    """
    return {row.channel: row.number for row in reader.rows(query, first=first, last=last)}


def posts_per_week(reader: Reader, first: date, last: date) -> Mapping[tuple[str, date], int]:
    """How many posts each channel has in each week from a day on, by channel and first day of the week."""
    query = """
        SELECT channel, count(*) AS number,
            date(:first, (7 * CAST((julianday(day) - julianday(:first)) / 7 AS INTEGER)) || ' days') AS day
        FROM placement
        WHERE archived = 0 AND day >= :first AND day < :last AND NOT held GROUP BY channel, 3
    """
    return {(row.channel, row.day): row.number for row in reader.rows(query, first=first, last=last)}
