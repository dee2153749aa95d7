"""Pictures, videos and documents as people chose them, and how a post uses them."""

from dataclasses import dataclass

Crop = tuple[int, int, int, int]


@dataclass(frozen=True, kw_only=True)
class Asset:
    """A file of the media store; ``id`` is the SHA-256 of its bytes in hexadecimal.

    Only what moves has a duration, a frame rate (frames a second) and a codec (h264, hevc …), only a document
    has pages.
    """

    id: str
    name: str
    media_type: str
    width: int
    height: int
    size: int
    duration_ms: int | None = None
    frame_rate: float | None = None
    codec: str = ""
    pages: int | None = None


@dataclass(frozen=True, kw_only=True)
class MediaItem:
    """A picture in its place in a post.

    ``crop`` is left, top, right, bottom in 1/10,000 of the picture; None shows all of it.
    """

    asset: str
    alt: str = ""
    crop: Crop | None = None
