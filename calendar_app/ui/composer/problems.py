"""What stands in the way of publishing, found while a post is being written."""

from collections.abc import Mapping
from dataclasses import dataclass

from calendar_app.domain.asset import WHOLE, Asset, MediaItem
from calendar_app.domain.checks import problems
from calendar_app.domain.network import Format
from calendar_app.domain.options import Options
from calendar_app.domain.post import Content
from calendar_app.domain.problem import Problem

MENDED = frozenset(
    {
        "picture_type",
        "picture_too_heavy",
        "picture_heavier_than_advised",
        "picture_too_large",
        "picture_too_many_pixels",
    }
)
"""What the file rendered for a channel no longer has; nobody needs to be told of it while writing."""


@dataclass(frozen=True, kw_only=True)
class _File:
    alt: str
    width: int
    height: int
    media_type: str
    size: int
    duration_ms: int | None
    frame_rate: float | None
    codec: str
    pages: int | None
    thread_post: int


@dataclass(frozen=True, kw_only=True)
class _Copy:
    text: str
    title: str
    first_comment: str
    link: str
    options: Options
    media: tuple[_File, ...]


def problems_of(content: Content, *, rules: Format, assets: Mapping[str, Asset]) -> tuple[Problem, ...]:
    """The problems of a variant as its channel would publish it."""
    copy = _Copy(
        text=content.text,
        title=content.headline,
        first_comment=content.first_comment,
        link=content.link,
        options=content.options,
        media=tuple(_file(item, assets[item.asset]) for item in content.media if item.asset in assets),
    )
    return tuple(found for found in problems(copy, rules) if found.key not in MENDED)


def _file(item: MediaItem, asset: Asset) -> _File:
    width, height = (item.crop or WHOLE).size(asset.width, asset.height)
    return _File(
        alt=item.alt,
        width=width,
        height=height,
        media_type=asset.media_type,
        size=asset.size,
        duration_ms=asset.duration_ms,
        frame_rate=asset.frame_rate,
        codec=asset.codec,
        pages=asset.pages,
        thread_post=item.thread_post,
    )
