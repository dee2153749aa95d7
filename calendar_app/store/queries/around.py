"""What stands around a post on its channel's profile."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from calendar_app.store.queries.reader import Reader, Row

NEWER, OLDER = 5, 12
NEAR = timedelta(days=400)
"""No profile is looked at for what is further away."""
_TILES = """
    SELECT placement.post, placement.variant, placement.cover, asset.width, asset.height
    FROM placement LEFT JOIN asset ON asset.id = placement.cover
    WHERE placement.archived = 0 AND placement.channel = :channel AND placement.variant != :variant
        AND placement.format NOT IN (SELECT value FROM json_each(:not_shown))
"""
_NEWER = f"""{_TILES} AND day >= :day AND day < :last AND (day > :day OR coalesce(utc, 0) > :utc)
    ORDER BY day, coalesce(utc, 0), placement.variant LIMIT {NEWER}"""
_OLDER = f"""{_TILES} AND day <= :day AND day >= :first AND (day < :day OR coalesce(utc, 0) <= :utc)
    ORDER BY day DESC, coalesce(utc, 0) DESC, placement.variant DESC LIMIT {OLDER}"""


@dataclass(frozen=True, kw_only=True)
class Tile:
    """A variant in a profile; ``cover`` is the asset of its first picture, "" where it has none."""

    post: str
    variant: str
    cover: str
    width: int
    height: int


def posts_around(
    reader: Reader, post: str, variant: str, *, today: date, not_shown: Collection[str]
) -> tuple[list[Tile], list[Tile]]:
    """What is planned or out on a variant's channel after it and before it, newest first; the nearest ones.

    A variant without a date comes after everything planned. ``not_shown`` are formats profiles leave out.
    """
    query = "SELECT channel, day, utc FROM placement WHERE post = :post AND variant = :variant"
    found = reader.rows(query, post=post, variant=variant)
    if not found:
        return [], []
    day = found[0].day or today + NEAR
    values = {
        "channel": found[0].channel,
        "variant": variant,
        "not_shown": not_shown,
        "day": day,
        "utc": found[0].utc or 0,
    }
    newer = reader.rows(_NEWER, last=day + NEAR, **values)
    older = reader.rows(_OLDER, first=day - 2 * NEAR, **values)
    return [_tile(row) for row in reversed(newer)], [_tile(row) for row in older]


def _tile(row: Row) -> Tile:
    return Tile(
        post=row.post,
        variant=row.variant,
        cover=row.cover,
        width=row.width or 0,
        height=row.height or 0,
    )
