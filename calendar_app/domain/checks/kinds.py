"""What kind of file a network takes something for, and the files of one kind in a post."""

from collections.abc import Iterator, Sequence
from typing import Literal

from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Media

Kind = Literal["images", "gifs", "videos", "documents"]


def kind_of(item: Media, rules: Format) -> Kind:
    """An animated GIF is a kind of its own only where the network counts them for themselves."""
    match item.media_type.partition("/")[0]:
        case "image":
            return "gifs" if moves(item) and "media.gifs_max" in rules.rules else "images"
        case "video":
            return "videos"
    return "documents"


def number_of(kind: Kind, media: Sequence[Media], rules: Format) -> int:
    """How many files are of a kind."""
    return sum(kind_of(item, rules) == kind for item in media)


def each(content: Copy, rules: Format, *kinds: Kind) -> Iterator[tuple[int, Media]]:
    """The files of some kinds, each with its place in the post, counted from 1."""
    return (
        (number, item) for number, item in enumerate(content.media, start=1) if kind_of(item, rules) in kinds
    )


def frames_of(item: Media) -> int | None:
    """How many frames an animation has; None for a still, or where its file does not tell."""
    if item.duration_ms is None or item.frame_rate is None:
        return None
    return round(item.duration_ms * item.frame_rate / 1000)


def moves(item: Media) -> bool:
    """Whether a picture is an animation."""
    return item.media_type == "image/gif" and bool(item.duration_ms)
