"""A copy as a composer holds it, small enough to be written down in a test."""

from dataclasses import dataclass

from calendar_app.domain.options import NO_OPTIONS, Options


@dataclass(frozen=True, kw_only=True)
class File:
    """A picture that suits every network that takes pictures."""

    alt: str = "La place au soleil"
    width: int = 1080
    height: int = 1080
    media_type: str = "image/jpeg"
    size: int = 400_000
    duration_ms: int | None = None
    frame_rate: float | None = None
    codec: str = ""
    pages: int | None = None
    thread_post: int = 0


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What one channel would publish."""

    text: str = ""
    title: str = ""
    first_comment: str = ""
    link: str = ""
    options: Options = NO_OPTIONS
    media: tuple[File, ...] = ()


PICTURE = File()
ANIMATION = File(media_type="image/gif", duration_ms=2000, frame_rate=10)
VIDEO = File(media_type="video/mp4", height=1920, duration_ms=10_000, frame_rate=30, codec="h264")
PDF = File(media_type="application/pdf", pages=12)
LINK = "https://exemple.fr/a"
