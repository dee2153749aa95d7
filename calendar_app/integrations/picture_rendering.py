"""Files made from pictures, with Pillow; import it when the first picture comes (20 to 50 ms)."""

import io
from typing import Any

from PIL import Image, ImageCms

from calendar_app.domain.asset import FULL, Crop
from calendar_app.integrations import picture_decoding
from calendar_app.integrations.media_file import RenderTarget, UnusableFile

Box = tuple[int, int, int, int]

_QUALITY_STEP, _LOWEST_QUALITY = 8, 40
# Decoding a JPEG at twice the size wanted cannot be told from decoding it whole, and costs a fraction.
_SPARE = 2.0


def shaped(data: bytes, *, target: RenderTarget, crop: Crop) -> Image.Image:
    """The picture upright, cut, small enough and in sRGB, its transparency kept."""
    picture = picture_decoding.opened(data)
    profile, whole = (
        picture.info.get("icc_profile"),
        _turned_size(picture_decoding.upright_size(picture), crop),
    )
    box = _box(whole, crop)
    scale = min(1.0, target.max_width / (box[2] - box[0]), target.max_height / (box[3] - box[1]))
    pixels = _turned(picture_decoding.decoded(picture, scale=scale * _SPARE), crop)
    return _in_srgb(_resized(pixels, whole=whole, box=box, scale=scale), profile)


def encoded(picture: Image.Image, *, target: RenderTarget) -> bytes:
    """The finished file without anything personal; of lower quality where the limit of bytes asks for it."""
    final = _on_white(picture) if target.format == "JPEG" and has_alpha(picture) else picture
    # Pillow would carry comments, resolution and profiles of the original into the new file.
    final.info.clear()
    for quality in _qualities(target):
        data = _saved(final, kind=target.format, quality=quality)
        if target.max_bytes is None or len(data) <= target.max_bytes:
            return data
    raise UnusableFile("picture_cannot_fit", limit=target.max_bytes)


def has_alpha(picture: Image.Image) -> bool:
    """Whether the picture has a channel of transparency."""
    return "A" in picture.getbands()


def _turned_size(size: tuple[int, int], crop: Crop) -> tuple[int, int]:
    return (size[1], size[0]) if crop.turn % 2 else size


def _turned(picture: Image.Image, crop: Crop) -> Image.Image:
    # Pillow counts its turns the other way round.
    turns = (None, Image.Transpose.ROTATE_270, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90)
    turn = turns[crop.turn]
    return picture if turn is None else picture.transpose(turn)


def _box(size: tuple[int, int], crop: Crop) -> Box:
    """The crop in whole pixels of a picture of this size, at least one pixel wide and high."""
    within = 0 <= crop.left < crop.right <= FULL and 0 <= crop.top < crop.bottom <= FULL
    if not (within and crop.turn in range(4)):
        raise ValueError(f"not a crop: {crop}")
    left, right = _span(crop.left, crop.right, length=size[0])
    top, bottom = _span(crop.top, crop.bottom, length=size[1])
    return left, top, right, bottom


def _span(start: int, end: int, *, length: int) -> tuple[int, int]:
    first = min((start * length + FULL // 2) // FULL, length - 1)
    return first, max((end * length + FULL // 2) // FULL, first + 1)


def _resized(pixels: Image.Image, *, whole: tuple[int, int], box: Box, scale: float) -> Image.Image:
    """``box`` of the whole picture at ``scale``, taken from pixels that may have been decoded smaller."""
    size = max(1, round((box[2] - box[0]) * scale)), max(1, round((box[3] - box[1]) * scale))
    x, y = pixels.width / whole[0], pixels.height / whole[1]
    here = (box[0] * x, box[1] * y, box[2] * x, box[3] * y)
    return pixels.resize(size, Image.Resampling.LANCZOS, box=here)


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    alpha = picture.getchannel("A") if has_alpha(picture) else None
    colours = picture.convert(picture.mode.removesuffix("A"))
    final = (_through_profile(colours, profile) if profile else None) or colours.convert("RGB")
    if alpha is not None:
        final.putalpha(alpha)
    return final


def _through_profile(picture: Image.Image, profile: bytes) -> Image.Image | None:
    """The picture's own colours in sRGB; None where its profile is broken or meant for other channels."""
    try:
        source, srgb = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, source, srgb, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _qualities(target: RenderTarget) -> range:
    """The qualities to try: PNG has but one, and nothing below 40 is worth publishing."""
    lowest = target.quality if target.format == "PNG" else min(target.quality, _LOWEST_QUALITY)
    return range(target.quality, lowest - 1, -_QUALITY_STEP)


def _on_white(picture: Image.Image) -> Image.Image:
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    return paper


def _saved(picture: Image.Image, *, kind: str, quality: int) -> bytes:
    # Full colour resolution keeps red lettering sharp; networks halve it themselves.
    options: dict[str, dict[str, Any]] = {
        "JPEG": {"quality": quality, "subsampling": 0, "optimize": True, "progressive": True},
        "PNG": {"compress_level": 6},
        "WEBP": {"quality": quality, "method": 4},
    }
    stream = io.BytesIO()
    picture.save(stream, kind, **options[kind])
    return stream.getvalue()
