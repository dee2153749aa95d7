"""What a file of a post is, in words: a picture, a video of so many seconds, a document of so many pages."""

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.asset import Asset


def describe(asset: Asset | None, number: int) -> str:
    """The kind of a file, its place in the post and its length: "Document 2 (12 p.)"."""
    if asset is None or asset.is_picture:
        return QCoreApplication.translate("Media", "Picture {number}").format(number=number)
    if asset.media_type.startswith("video/"):
        text = QCoreApplication.translate("Media", "Video {number} ({length})")
    else:
        text = QCoreApplication.translate("Media", "Document {number} ({length})")
    return text.format(number=number, length=length_of(asset))


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
