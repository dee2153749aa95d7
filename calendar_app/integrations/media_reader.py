"""Files of people looked at, and the files made from them; in any thread.

What only native parsers of large formats can read is read in a process of its own (`decoder`).
"""

from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from calendar_app.domain.asset import Crop
from calendar_app.integrations import pictures
from calendar_app.integrations.media_file import (
    PICTURE_TYPES,
    VIDEO_TYPES,
    MediaInfo,
    RenderTarget,
    head_of,
    kind_of,
)

if TYPE_CHECKING:
    from calendar_app.integrations.decoder import Decoder

STILL_PX = 2048
"""The longer side of a still: larger than any screen shows it."""

_APART = frozenset({"HEIC", "AVIF", "PDF", *VIDEO_TYPES})


def is_read_apart(source: Path | bytes) -> bool:
    """Whether a file is of a kind that is read in a process of its own, and that Qt cannot show."""
    return kind_of(head_of(source)) in _APART


def is_picture(source: Path | bytes) -> bool:
    """Whether a file is of a kind of picture that can be used."""
    return kind_of(head_of(source)) in PICTURE_TYPES


def inspect(source: Path | bytes) -> MediaInfo:
    """What this file is, decoded once so that a truncated one is found now; UnusableFile says why not."""
    return inspect_with_still(source)[0]


def inspect_with_still(source: Path | bytes) -> tuple[MediaInfo, bytes]:
    """The same, and its `still` where that came with it; else nothing."""
    if not is_read_apart(source):
        return pictures.inspect(source), b""
    said, still = _decoder().ask("inspect", source, edge_px=STILL_PX)
    return MediaInfo(**said), still


def render(source: Path | bytes, *, target: RenderTarget, crop: Crop | None = None) -> bytes:
    """The file to publish (see `pictures.render`)."""
    if not is_read_apart(source):
        return pictures.render(source, target=target, crop=crop)
    return _decoder().ask("render", source, target=asdict(target), crop=crop)[1]


def still(source: Path | bytes, *, page: int = 0) -> bytes:
    """What a screen shows of a file that Qt cannot read: a JPEG or PNG; UnusableFile says why not.

    ``page`` is that of a document, from 0.
    """
    wanted = {"page": page} if page else {}
    return _decoder().ask("still", source, edge_px=STILL_PX, **wanted)[1]


@cache
def _decoder() -> "Decoder":
    # 5 to 10 ms that the first window cannot spare.
    from calendar_app.integrations.decoder import Decoder  # noqa: PLC0415

    return Decoder()
