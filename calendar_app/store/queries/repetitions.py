"""Where a text stands on a channel again, and which days hold more than usual; bounded by days."""

from collections.abc import Iterable
from datetime import date, timedelta

from calendar_app.domain.repetition import CrowdedDay, Repeat, Repetition, Wording
from calendar_app.store.queries.reader import Reader, Row

WITHIN = timedelta(days=30)
"""The same text again so soon is worth a word."""
MOST = 5
"""More posts of a channel on one day are worth a word."""
AHEAD = timedelta(days=14)
"""What comes later will be looked at when it is near."""


REPEATED = """
    WITH said AS (
        SELECT wording.channel, fingerprint, wording.post, wording.variant, day
        FROM placement JOIN wording USING (post, variant)
        WHERE archived = 0 AND day BETWEEN date(:first, :before) AND date(:last, :after)
    ), again AS (
        SELECT *, lag(post) OVER same AS earlier_post, lag(variant) OVER same AS earlier_variant,
            lag(day) OVER same AS earlier_day
        FROM said WINDOW same AS (PARTITION BY channel, fingerprint ORDER BY day, variant)
    )
    SELECT again.* FROM again
        JOIN post ON post.id = again.post JOIN post AS earlier ON earlier.id = earlier_post
    WHERE earlier_day >= date(day, :before)
        AND (day BETWEEN :first AND :last OR earlier_day BETWEEN :first AND :last)
        AND (post.series IS NULL OR post.series IS NOT earlier.series)
    ORDER BY day, variant
"""
"""Each text that stands on a channel again, beside where it stood before, but for those of one series: that
one comes again because somebody wants it to.
"""


def repetitions(
    reader: Reader, first: date, last: date, *, within: timedelta = WITHIN
) -> tuple[Repetition, ...]:
    """The repetitions of which one half lies in these days, the last one included, by their second day."""
    around = {"before": f"-{within.days} days", "after": f"{within.days} days"}
    return tuple(_repetition(row) for row in reader.rows(REPEATED, first=first, last=last, **around))


def _repetition(row: Row) -> Repetition:
    return Repetition(
        channel=row.channel,
        first=Wording(day=row.earlier_day, post=row.earlier_post, variant=row.earlier_variant),
        second=Wording(day=row.day, post=row.post, variant=row.variant),
    )


def repeats_between(reader: Reader, first: date, last: date) -> tuple[Repeat, ...]:
    """The posts of these days, the last one included, that repeat a text and are not out yet."""
    return repeats_among(reader, repetitions(reader, first, last), first, last)


def repeats_among(reader: Reader, found: Iterable[Repetition], first: date, last: date) -> tuple[Repeat, ...]:
    """The same, of repetitions that are known already."""
    near = {each.second.variant: each for each in found if first <= each.second.day <= last}
    query = """
        SELECT placement.variant, placement.post, day, title, channel.network,
            coalesce(nullif(channel.handle, ''), channel.name) AS channel_name
        FROM placement JOIN post ON post.id = placement.post JOIN channel ON channel.id = placement.channel
        WHERE placement.post IN (SELECT value FROM json_each(:posts))
            AND status != 'published' AND day BETWEEN :first AND :last
        ORDER BY day, placement.post, position
    """
    posts = {each.second.post for each in near.values()}
    rows = reader.rows(query, posts=posts, first=first, last=last) if near else []
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


def crowded_days(reader: Reader, first: date, last: date, *, most: int = MOST) -> tuple[CrowdedDay, ...]:
    """The days, the last one included, on which a channel has more posts than ``most``."""
    query = """
        SELECT day, channel.id AS channel, channel.network,
            coalesce(nullif(channel.handle, ''), channel.name) AS channel_name, count(*) AS posts
        FROM placement JOIN channel ON channel.id = placement.channel
        WHERE placement.archived = 0 AND day BETWEEN :first AND :last
        GROUP BY day, channel.id HAVING posts > :most ORDER BY day, position
    """
    return tuple(reader.values(CrowdedDay, query, first=first, last=last, most=most))


def nearest_same_text(
    reader: Reader, *, channel: str, fingerprint: str, post: str, day: date | None
) -> date | None:
    """The nearest day on which a post outside of this one's series has its text on a channel."""
    if day is None or not fingerprint:
        return None
    query = """
        SELECT day FROM wording JOIN placement USING (post, variant)
        WHERE wording.channel = :channel AND fingerprint = :fingerprint AND wording.post != :post
            AND likely(NOT archived) AND day BETWEEN :first AND :last
            AND coalesce(
                (SELECT series FROM post WHERE id = wording.post)
                    != (SELECT series FROM post WHERE id = :post),
                TRUE
            )
    """
    found = reader.rows(
        query, channel=channel, fingerprint=fingerprint, post=post, first=day - WITHIN, last=day + WITHIN
    )
    return min((row.day for row in found), key=lambda other: abs(other - day), default=None)
