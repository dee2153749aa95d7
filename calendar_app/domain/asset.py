"""Pictures as people chose them, and how a post uses them."""

from dataclasses import dataclass

Crop = tuple[int, int, int, int]


@dataclass(frozen=True, kw_only=True)
class Asset:
    """A file of the media store; ``id`` is the SHA-256 of its bytes in hexadecimal."""

    id: str
    name: str
    media_type: str
    width: int
    height: int
    size: int


@dataclass(frozen=True, kw_only=True)
class MediaItem:
    """A picture in its place in a post.

    ``crop`` is left, top, right, bottom in 1/10,000 of the picture; None shows all of it.
    """

    asset: str
    alt: str = ""
    crop: Crop | None = None
