"""Pictures, videos and documents as people chose them, and how a post uses them."""

from dataclasses import dataclass
from typing import NamedTuple, Self

FULL = 10_000
"""The width or height of a picture, in the units crops are told in."""


class Crop(NamedTuple):
    """The part of a picture that is used: edges in 1/10,000 of it, after ``turn`` quarter turns clockwise."""

    left: int = 0
    top: int = 0
    right: int = FULL
    bottom: int = FULL
    turn: int = 0

    def size(self, width: int, height: int) -> tuple[int, int]:
        """The pixels of the part, of a picture of these; one each way at least."""
        if self.turn % 2:
            width, height = height, width
        across, down = self.right - self.left, self.bottom - self.top
        return max(width * across // FULL, 1), max(height * down // FULL, 1)

    def turned(self) -> Self:
        """The same part of the picture after one more quarter turn clockwise."""
        return self._replace(
            left=FULL - self.bottom,
            top=self.left,
            right=FULL - self.top,
            bottom=self.right,
            turn=(self.turn + 1) % 4,
        )


WHOLE = Crop()


def number_of(ratio: str) -> float:
    """Width over height of a ratio such as 4:5."""
    width, height = ratio.split(":")
    return float(width) / float(height)


def crop_to(
    ratio: float, *, width: int, height: int, turn: int = 0, focus: tuple[int, int] | None = None
) -> Crop:
    """The largest part of a picture with this width over height, as near to the focus as its edges allow.

    ``width`` and ``height`` are the picture's own pixels; ``focus`` is a point of the turned picture in
    1/10,000 of it, its middle where nobody chose one.
    """
    full = Crop(turn=turn)
    across, down = full.size(width, height)
    shape = across / down
    wide = FULL if ratio >= shape else round(FULL * ratio / shape)
    high = FULL if ratio <= shape else round(FULL * shape / ratio)
    x, y = focus or (FULL // 2, FULL // 2)
    left, top = (
        min(max(at - length // 2, 0), FULL - length) for at, length in ((x, max(wide, 1)), (y, max(high, 1)))
    )
    return Crop(left, top, left + max(wide, 1), top + max(high, 1), turn)


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

    @property
    def is_picture(self) -> bool:
        """Whether it can be cut, turned and made smaller; anything else is published as it is."""
        return self.media_type.startswith("image/")

    @property
    def is_video(self) -> bool:
        """Whether it moves."""
        return self.media_type.startswith("video/")


@dataclass(frozen=True, kw_only=True)
class MediaItem:
    """A picture in its place in a post; without a ``crop`` all of it is shown.

    ``focus`` is the point of the turned picture, in 1/10,000 of it, that a crop made for a shape keeps.
    ``thread_post`` is the post of a thread it goes out with, counted from 0: the last one where there are
    fewer; elsewhere it says nothing.
    """

    asset: str
    alt: str = ""
    crop: Crop | None = None
    focus: tuple[int, int] | None = None
    thread_post: int = 0

    @property
    def turn(self) -> int:
        """The quarter turns clockwise it is shown after."""
        return self.crop.turn if self.crop else 0
