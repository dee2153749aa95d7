"""A video or photos on TikTok: the whole screen, words over the picture."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.palettes import SCREEN
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, lay_out, plain
from calendar_app.ui.preview.vertical import (
    HEIGHT,
    WIDTH,
    caption,
    finished,
    rail,
    screen,
    sign,
    sound,
    upwards,
)

RED = "#FE2C55"
SIGNS = ("heart-fill", "chat-dots-fill", "bookmark-fill", "reply-fill-mirrored")


def draw(post: PublicPost) -> Drawing:
    """A phone's screen of 9:16; photos are turned one by one, « 1/8 »."""
    missing = (
        QCoreApplication.translate("Preview", "TikTok needs a video")
        if post.format == "video"
        else QCoreApplication.translate("Preview", "TikTok needs a picture")
    )
    sheet = screen(post, missing=missing, slides=len(post.media))
    _top(sheet)
    _rail(sheet)
    _below(sheet)
    return finished(sheet)


def _top(sheet: Sheet) -> None:
    following = QCoreApplication.translate("Preview", "Following", "TikTok")
    for_you = QCoreApplication.translate("Preview", "For You", "TikTok")
    spans = [Span(text=f"{following}   ", color=SCREEN.secondary), Span(text=for_you, weight=600)]
    block = lay_out(spans, style=sheet.style(15, 20), width=WIDTH)
    sheet.words(block, x=(WIDTH - block.natural_width) / 2, y=16)
    sign(sheet, "search", x=WIDTH - 36, y=17, size=19)


def _rail(sheet: Sheet) -> None:
    bottom = HEIGHT - 92
    rail(sheet, SIGNS, bottom=bottom)
    top = bottom - 3 * 52 - 28 - 72
    sheet.avatar(x=WIDTH - 56, y=top, size=48)
    sheet.put(Fill(rect=QRectF(WIDTH - 42, top + 38, 20, 20), color="#FFFFFF", radius=10))
    sheet.icon("plus-circle-fill", x=WIDTH - 42, y=top + 38, size=20, color=RED)
    # The disc that turns while a video plays.
    sheet.put(Fill(rect=QRectF(WIDTH - 52, HEIGHT - 62, 40, 40), color="#16181C", radius=20))
    sheet.avatar(x=WIDTH - 43, y=HEIGHT - 53, size=22)


def _below(sheet: Sheet) -> None:
    post = sheet.post
    width = WIDTH - 96
    blocks = [plain(post.name, style=sheet.style(17, 22, weight=600), width=width)]
    headline = post.content.headline.strip()
    if headline and post.format != "video":
        blocks.append(plain(headline, style=sheet.style(15, 20, weight=600), width=width))
    if post.content.text.strip():
        more = QCoreApplication.translate("Preview", "more", "TikTok")
        blocks.append(caption(post, sheet, lines=2, more=more, width=width))
    if post.label:
        blocks.append(plain(post.label, style=sheet.style(13, 20, color=SCREEN.secondary), width=width))
    top = upwards(sheet, blocks, bottom=HEIGHT - 44)
    sound(sheet, QCoreApplication.translate("Preview", "original sound", "TikTok"), y=HEIGHT - 36)
    if len(post.media) > 1:
        sheet.dots(len(post.media), y=top - 16, color="#FFFFFF")
        sheet.chip(f"{sheet.slide + 1}/{len(post.media)}", x=WIDTH - 14, y=52, from_right=True)
