"""Foreign pictures turned into pixels, with Pillow; import it when the first picture comes (20 to 50 ms)."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

# Each plug-in is imported by name: Pillow's own search for one imports all forty.
from PIL import (
    GifImagePlugin,  # noqa: F401
    Image,
    ImageFile,
    ImageOps,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from calendar_app.integrations.media_file import MAX_PIXELS, UnusableFile, picture_kind

# For the whole process: a filter set around one call would leak into the pool's other threads.
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
# A broken EXIF block is only read for the orientation, and people cannot mend it.
warnings.filterwarnings("ignore", module=r"PIL\.TiffImagePlugin")

_ORIENTATION = 0x0112
_LYING = range(5, 9)


def opened(data: bytes) -> ImageFile.ImageFile:
    """A still picture of an accepted format and size, its pixels not decoded yet."""
    kind = picture_kind(data)
    with _only_picture_errors():
        picture = _opened_as(kind, data)
        # A photograph of a phone may have others inside (depth, gain map) and still is one.
        if kind not in ("JPEG", "HEIC") and getattr(picture, "is_animated", False):
            raise UnusableFile("picture_animated")
    return picture


def upright_size(picture: ImageFile.ImageFile) -> tuple[int, int]:
    """Width and height as a person sees them, after the camera's orientation."""
    width, height = picture.size
    return (height, width) if _orientation(picture) in _LYING else (width, height)


def decoded(picture: ImageFile.ImageFile, *, scale: float = 1.0) -> Image.Image:
    """The whole picture upright, eight bits a channel; a JPEG may be decoded smaller, down to ``scale``."""
    with _only_picture_errors():
        turned = _orientation(picture) != 1
        picture.draft(None, (_scaled(picture.width, scale), _scaled(picture.height, scale)))
        picture.load()
        return _eight_bits(ImageOps.exif_transpose(picture) if turned else picture)


def _scaled(length: int, scale: float) -> int:
    return max(1, round(length * min(1.0, scale)))


def _opened_as(kind: str, data: bytes) -> ImageFile.ImageFile:
    try:
        picture = Image.open(io.BytesIO(data), formats=[_plugin_for(kind)])
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise UnusableFile("picture_too_large", limit=MAX_PIXELS) from error
    if picture.width * picture.height > MAX_PIXELS:
        raise UnusableFile("picture_too_large", limit=MAX_PIXELS)
    return picture


def _plugin_for(kind: str) -> str:
    """Pillow's name for a kind. What few people send is loaded when it comes."""
    if kind == "AVIF":
        from PIL import AvifImagePlugin  # noqa: F401, PLC0415
    if kind != "HEIC":
        return kind
    from pi_heif import HeifImagePlugin  # noqa: F401, PLC0415

    return "HEIF"


def _orientation(picture: ImageFile.ImageFile) -> int:
    try:
        turned = picture.getexif().get(_ORIENTATION, 1)
    except (OSError, ValueError, SyntaxError, LookupError, TypeError):
        # A broken EXIF block says nothing about the pixels; if they are broken too, decoding will tell.
        return 1
    return turned if isinstance(turned, int) and 1 <= turned <= 8 else 1


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Grey, RGB or CMYK, with alpha where something is transparent."""
    if picture.mode.startswith("I;16"):
        return _grey_of_sixteen_bits(picture)
    if picture.mode in ("P", "PA", "L", "RGB") and picture.has_transparency_data:
        return picture.convert("RGBA")
    if picture.mode in ("P", "1"):
        return picture.convert("RGB" if picture.mode == "P" else "L")
    if picture.mode not in ("L", "LA", "RGB", "RGBA", "CMYK"):
        raise UnusableFile("picture_colours", mode=picture.mode)
    return picture


def _grey_of_sixteen_bits(picture: Image.Image) -> Image.Image:
    picture.info.pop("transparency", None)
    # A plain conversion would cut off at 255 instead of scaling; 65,535 is white.
    return picture.point(lambda value: value * (1 / 257)).convert("L")


@contextmanager
def _only_picture_errors() -> Iterator[None]:
    """Picture parsers answer hostile bytes with almost any exception; to a person it is one thing."""
    try:
        yield
    except UnusableFile:
        raise
    except Exception as error:
        raise UnusableFile("picture_damaged") from error
