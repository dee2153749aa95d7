"""Foreign pictures looked at, and the files made from them; pure functions that run in any thread.

What needs Pillow is imported by the first call: it takes 20 to 50 ms, which the first window cannot spare.
"""

from dataclasses import replace
from pathlib import Path

from calendar_app.domain.asset import WHOLE, Crop
from calendar_app.integrations import media_file
from calendar_app.integrations.media_file import (
    PICTURE_TYPES,
    MediaInfo,
    RenderFormat,
    RenderTarget,
    UnusableFile,
)

__all__ = ["MediaInfo", "RenderTarget", "UnusableFile", "inspect", "render", "still"]


def inspect(source: Path | bytes) -> MediaInfo:
    """What this picture is, decoded once so that a truncated one is found now; UnusableFile says why not."""
    from calendar_app.integrations import picture_decoding  # noqa: PLC0415 (Pillow, see above)

    data = media_file.read(source)
    picture_decoding.decoded(picture_decoding.opened(data), scale=0.0)
    return _info(data)


def inspect_with_still(source: Path | bytes, *, edge_px: int) -> tuple[MediaInfo, bytes]:
    """The same, and its `still`, for one decoding instead of two."""
    data = media_file.read(source)
    return _info(data), still(data, edge_px=edge_px)


def _info(data: bytes) -> MediaInfo:
    """What the head of a file tells."""
    from calendar_app.integrations import picture_decoding  # noqa: PLC0415 (Pillow, see above)

    width, height = picture_decoding.upright_size(picture_decoding.opened(data))
    media_type = PICTURE_TYPES[media_file.picture_kind(data)]
    return MediaInfo(media_type=media_type, width=width, height=height, size=len(data))


def render(source: Path | bytes, *, target: RenderTarget, crop: Crop | None = None) -> bytes:
    """The file to publish: upright, cropped, never enlarged, sRGB, nothing personal; same in, same out.

    ``crop`` is told of the picture as it stands upright, turned by its quarter turns.
    """
    from calendar_app.integrations import picture_rendering  # noqa: PLC0415 (Pillow, see above)

    picture = picture_rendering.shaped(media_file.read(source), target=target, crop=crop or WHOLE)
    return picture_rendering.encoded(picture, target=target)


def still(source: Path | bytes, *, edge_px: int) -> bytes:
    """A small JPEG, or a PNG where the picture is transparent, at most ``edge_px`` pixels a side."""
    from calendar_app.integrations import picture_rendering  # noqa: PLC0415 (Pillow, see above)

    target = RenderTarget(max_width=edge_px, max_height=edge_px, quality=82)
    picture = picture_rendering.shaped(media_file.read(source), target=target, crop=WHOLE)
    kept: RenderFormat = "PNG" if picture_rendering.has_alpha(picture) else "JPEG"
    return picture_rendering.encoded(picture, target=replace(target, format=kept))
