"""The red sign over what is shown while it happens."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.sheet import CHIP, Sheet
from calendar_app.ui.preview.text import natural_width

RED = "#EB0400"


def live_words() -> str:
    """What stands where the picture of it will be."""
    return QCoreApplication.translate("Preview", "Live video")


def live_place(sheet: Sheet, *, x: float = 0, width: float = 0, radius: float = 0) -> None:
    """Its picture in 16:9 under the sign, or a quiet place for one."""
    top, width = sheet.y, width or sheet.width
    height = width * 9 / 16
    if sheet.post.media:
        sheet.post_picture(QRectF(x, top, width, height), place=0, radius=radius)
        sheet.skip(height)
    else:
        sheet.no_picture(height, words=live_words(), x=x, width=width, radius=radius)
    live_chip(sheet, x=x + 14, y=top + 14)


def live_chip(sheet: Sheet, *, x: float, y: float) -> None:
    """The word alone: how many look on is known to nobody yet."""
    live = QCoreApplication.translate("Preview", "LIVE", "Twitch")
    sheet.pill(live, x=x, y=y, height=22, style=CHIP, fill=RED, side=7, radius=4)


def live_width() -> float:
    """How wide the sign is."""
    return natural_width(QCoreApplication.translate("Preview", "LIVE", "Twitch"), style=CHIP) + 14
