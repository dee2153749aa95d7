"""Where a text stands on a channel again, and which days hold more than usual; bounded by days."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from calendar_app.domain.repetition import CrowdedDay, Repeat, Repetition, Wording, repeated
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
    query = """
        SELECT wording.channel, fingerprint, wording.post, wording.variant, day
        FROM placement JOIN wording USING (post, variant)
        WHERE archived = 0 AND day BETWEEN :first AND :last
    """
    found = reader.values(Wording, query, first=first - within, last=last + within)
    near = [
        each
        for each in repeated(found, within=within)
        if first <= each.first.day <= last or first <= each.second.day <= last
    ]
    series = _series_of(reader, near)
    return tuple(each for each in near if not _on_purpose(each, series))


def _series_of(reader: Reader, found: Iterable[Repetition]) -> Mapping[str, str]:
    posts = {wording.post for each in found for wording in (each.first, each.second)}
    query = """
        SELECT id, series FROM post WHERE id IN (SELECT value FROM json_each(:posts)) AND series IS NOT NULL
    """
    return {row.id: row.series for row in reader.rows(query, posts=posts)} if posts else {}


def _on_purpose(repetition: Repetition, series: Mapping[str, str]) -> bool:
    """Whether both belong to one series, whose text comes again because somebody wants it to."""
    posts = (repetition.first.post, repetition.second.post)
    return posts[0] in series and series[posts[0]] == series.get(posts[1])


def repeats_ahead(reader: Reader, today: date) -> tuple[Repeat, ...]:
    """The posts of the next days, not yet out, whose text their channel has had a short time ago."""
    last = today + AHEAD
    near = {each.second.variant: each for each in repetitions(reader, today, last)}
    query = """
        SELECT placement.variant, placement.post, day, title, channel.network,
            coalesce(nullif(channel.handle, ''), channel.name) AS channel_name
        FROM placement JOIN post ON post.id = placement.post JOIN channel ON channel.id = placement.channel
        WHERE placement.post IN (SELECT value FROM json_each(:posts))
            AND status != 'published' AND day BETWEEN :today AND :last
        ORDER BY day, placement.post, position
    """
    posts = {each.second.post for each in near.values()}
    rows = reader.rows(query, posts=posts, today=today, last=last) if near else []
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
    query = """
        SELECT day, channel.network,
            coalesce(nullif(channel.handle, ''), channel.name) AS channel_name, count(*) AS posts
        FROM placement JOIN channel ON channel.id = placement.channel
        WHERE placement.archived = 0 AND day BETWEEN :today AND :last
        GROUP BY day, channel.id HAVING posts > :most ORDER BY day, position
    """
    return tuple(reader.values(CrowdedDay, query, today=today, last=today + AHEAD, most=most))


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
