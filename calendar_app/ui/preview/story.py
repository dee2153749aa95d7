"""A story on Instagram or Facebook: one picture over the whole screen."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.instagram import user_name
from calendar_app.ui.preview.palettes import SCREEN
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import plain

WIDTH, HEIGHT = 375, 667


def draw(post: PublicPost) -> Drawing:
    """A phone's screen of 9:16; a story has no caption."""
    sheet = Sheet(post, palette=SCREEN, width=WIDTH)
    if post.media:
        height = min(WIDTH / post.ratios[0], HEIGHT)
        sheet.post_picture(QRectF(0, (HEIGHT - height) / 2, WIDTH, height), place=0)
    else:
        sheet.no_picture(HEIGHT, words=QCoreApplication.translate("Preview", "A story needs a picture"))
    _over(sheet)
    sheet.y = HEIGHT
    return sheet.finished()


def _over(sheet: Sheet) -> None:
    name = user_name(sheet.post) if sheet.post.network == "instagram" else sheet.post.name
    sheet.put(Fill(rect=QRectF(10, 12, WIDTH - 20, 2), color="#FFFFFF", radius=1))
    sheet.avatar(x=14, y=24, size=32)
    sheet.words(plain(name, style=sheet.style(14, 18, weight=600), width=WIDTH - 80), x=56, y=31)
    bar = QRectF(14, HEIGHT - 58, WIDTH - 118, 42)
    sheet.put(Fill(rect=bar, radius=21, outline="#CCFFFFFF"))
    words = QCoreApplication.translate("Preview", "Send message", "Instagram")
    sheet.words(plain(words, style=sheet.style(14, 18), width=bar.width() - 32), x=30, y=HEIGHT - 46)
    sheet.icon("heart", x=WIDTH - 88, y=HEIGHT - 49, size=26)
    sheet.icon("send", x=WIDTH - 44, y=HEIGHT - 48, size=24)
