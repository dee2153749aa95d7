"""The media of a brand and where they are used; reads every post, so it is asked in the pool."""

from calendar_app.domain.asset import Asset
from calendar_app.domain.library import Labels, Shelved
from calendar_app.store.queries.brand import all_assets, rights
from calendar_app.store.queries.reader import Reader

USES = """
    SELECT json_extract(value, '$.asset') AS asset, json_extract(value, '$.alt') AS alt, post.id AS post
    FROM post, json_each(post.media)
    UNION ALL
    SELECT json_extract(value, '$.asset'), json_extract(value, '$.alt'), variant.post
    FROM variant, json_each(variant.media)
"""


def library(reader: Reader) -> tuple[Shelved, ...]:
    """Every file that was taken in, the newest first; pictures of accounts are not among them."""
    counted = f"SELECT asset, count(DISTINCT post) AS posts, max(alt) AS alt FROM ({USES}) GROUP BY asset"  # noqa: S608 - ours
    uses = {row.asset: row for row in reader.rows(counted)}
    noted, labels = (
        rights(reader),
        {each.id: each.tags for each in reader.values(Labels, "SELECT * FROM labels")},
    )
    avatars = {row.avatar for row in reader.rows("SELECT avatar FROM channel")}
    return tuple(
        _shelved(asset, uses.get(asset.id), labels.get(asset.id, ()), noted.get(asset.id))
        for asset in reversed(all_assets(reader))
        if asset.id in uses or asset.id not in avatars
    )


def _shelved(asset: Asset, use: object, tags: tuple[str, ...], noted: object) -> Shelved:
    return Shelved(
        asset=asset,
        posts=getattr(use, "posts", 0),
        alt=getattr(use, "alt", "") or "",
        tags=tags,
        until=getattr(noted, "until", None),
    )


def posts_with(reader: Reader, asset: str, *, most: int) -> list[tuple[str, str]]:
    """The ids and titles of posts that use a file, the newest first."""
    query = f"""
        SELECT DISTINCT post.id, post.title FROM ({USES}) AS used JOIN post ON post.id = used.post
        WHERE used.asset = :asset ORDER BY post.id DESC LIMIT :most
    """  # noqa: S608 - ours
    return [(row.id, row.title) for row in reader.rows(query, asset=asset, most=most)]
