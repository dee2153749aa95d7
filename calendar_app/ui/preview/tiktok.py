"""A photo post on TikTok: the whole screen, words over the picture."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.palettes import SCREEN
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, lay_out, linked, plain

WIDTH, HEIGHT = 375, 667


def draw(post: PublicPost) -> Drawing:
    """A phone's screen of 9:16; TikTok looks the same light or dark, on a phone or a desktop."""
    sheet = Sheet(post, palette=SCREEN, width=WIDTH)
    _picture(sheet)
    sheet.put(Fill(rect=QRectF(0, HEIGHT - 170, WIDTH, 170), color="#66000000"))
    _top(sheet)
    _rail(sheet)
    _caption(sheet)
    sheet.y = HEIGHT
    return sheet.finished()


def _picture(sheet: Sheet) -> None:
    if not sheet.post.media:
        sheet.no_picture(HEIGHT, words=QCoreApplication.translate("Preview", "TikTok needs a picture"))
        return
    height = min(WIDTH / sheet.post.ratios[0], HEIGHT)
    sheet.post_picture(QRectF(0, (HEIGHT - height) / 2, WIDTH, height), place=0)


def _top(sheet: Sheet) -> None:
    following = QCoreApplication.translate("Preview", "Following", "TikTok")
    for_you = QCoreApplication.translate("Preview", "For You", "TikTok")
    spans = [Span(text=f"{following}   ", color=SCREEN.secondary), Span(text=for_you, weight=600)]
    block = lay_out(spans, style=sheet.style(15, 20), width=WIDTH)
    left = (WIDTH - block.natural_width) / 2
    sheet.words(block, x=left, y=16)


def _rail(sheet: Sheet) -> None:
    x = WIDTH - 52
    sheet.avatar(x=x - 4, y=300, size=44)
    for place, name in enumerate(("heart", "chat-text", "bookmark", "share")):
        sheet.icon(name, x=x + 4, y=366 + place * 52, size=28)


def _caption(sheet: Sheet) -> None:
    width = WIDTH - 88
    blocks = [plain(sheet.post.name, style=sheet.style(17, 22, weight=600), width=width)]
    headline, text = sheet.post.content.headline.strip(), sheet.post.content.text.strip()
    if headline:
        blocks.append(plain(headline, style=sheet.style(15, 20, weight=600), width=width))
    if text:
        more = "… " + QCoreApplication.translate("Preview", "more", "TikTok")
        spans = linked(text, color=SCREEN.link, weight=600, links=False)
        blocks.append(
            fold(spans, style=sheet.style(15, 20), width=width, lines=2, more=Span(text=more, weight=600))
        )
    y = HEIGHT - 28 - sum(block.height for block in blocks)
    if len(sheet.post.media) > 1:
        sheet.dots(len(sheet.post.media), y=y - 16)
        sheet.chip(f"1/{len(sheet.post.media)}", x=WIDTH - 14, y=52, from_right=True)
    for block in blocks:
        sheet.words(block, x=14, y=y)
        y += block.height
