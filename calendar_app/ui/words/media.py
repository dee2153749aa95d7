"""What a file of a post is, in words: a picture, a video of so many seconds, a document of so many pages."""

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.asset import Asset
from calendar_app.ui.words.kinds import kinds


def describe(asset: Asset | None, number: int) -> str:
    """The kind of a file, its place in the post and its length: "Document 2 (12 p.)"."""
    if asset is None or asset.is_picture:
        return QCoreApplication.translate("Media", "Picture {number}").format(number=number)
    if asset.media_type.startswith("video/"):
        text = QCoreApplication.translate("Media", "Video {number} ({length})")
    else:
        text = QCoreApplication.translate("Media", "Document {number} ({length})")
    return text.format(number=number, length=length_of(asset))


def facts_of(asset: Asset) -> str:
    """What kind of file it is and how large: "MP4 · H.264 · 1,080 × 1,920 · 0:32 · 4.2 MB"."""
    locale = QLocale()
    sides = f"{locale.toString(asset.width)} × {locale.toString(asset.height)}"
    weight = locale.formattedDataSize(asset.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    # The sides of a page are no pixels, and nobody asks for its points.
    size = "" if asset.pages is not None else sides
    codec = kinds(asset.codec) if asset.codec else ""
    return " · ".join(filter(None, (kinds(asset.media_type), codec, size, length_of(asset), weight)))


def length_of(asset: Asset) -> str:
    """How long it is: "0:32", "12 p."; nothing for a picture."""
    pages, duration = asset.pages, asset.duration_ms
    if pages is not None:
        return QCoreApplication.translate("Media", "%n p.", "", pages)
    return clock(duration) if duration is not None else ""


def clock(duration_ms: int) -> str:
    """A duration as players write it: 0:07, 12:34, 1:02:03."""
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
