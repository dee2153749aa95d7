"""A Page's post on Facebook: text before pictures, folded after a few lines."""

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.preview import grids
from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.link_card import link_card
from calendar_app.ui.preview.live import live_place
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, linked

MOBILE, DESKTOP = 375, 500
SHORT = 85
"""Up to this many characters a text without picture or link is shown large."""


def draw(post: PublicPost) -> Drawing:
    """Facebook's feed, 500 pixels wide on a desktop, 375 on a phone."""
    sheet = Sheet(
        post, palette=palette_of("facebook", dark=post.dark), width=DESKTOP if post.desktop else MOBILE
    )
    _header(sheet)
    _text(sheet)
    if post.format == "live":
        live_place(sheet)
    elif post.media:
        sheet.pictures(grids.stacked(post.ratios, width=sheet.width, gap=2, tallest=0.8))
    elif post.content.link:
        link_card(sheet, picture=False)
    _actions(sheet)
    return sheet.finished()


def _header(sheet: Sheet) -> None:
    sheet.avatar(x=14, y=12, size=40)
    sheet.named_line(sheet.style(15, 20, weight=600), x=64, y=13, width=sheet.width - 110)
    sheet.dated_line(sheet.post.when, sheet.style(13, 17, color=sheet.palette.secondary), x=64, y=33)
    sheet.icon("three-dots", x=sheet.width - 36, y=16, size=20, color=sheet.palette.secondary)
    sheet.skip(60)


def _text(sheet: Sheet) -> None:
    text = sheet.post.content.text.strip()
    if not text:
        sheet.skip(4)
        return
    alone = not sheet.post.media and not sheet.post.content.link
    large = alone and len(text) <= SHORT
    style = sheet.style(24, 28) if large else sheet.style(15, 20)
    more = "… " + QCoreApplication.translate("Preview", "See more", "Facebook")
    block = fold(
        linked(text, color=sheet.palette.link),
        style=style,
        width=sheet.width - 28,
        lines=5 if sheet.post.desktop else 4,
        more=Span(text=more, color=sheet.palette.secondary, weight=600),
    )
    sheet.words(block, x=14)
    sheet.skip(12)


def _actions(sheet: Sheet) -> None:
    if not sheet.post.media:
        sheet.line(inset=14)
    rows = [
        ("hand-thumbs-up", QCoreApplication.translate("Preview", "Like", "Facebook")),
        ("chat", QCoreApplication.translate("Preview", "Comment", "Facebook")),
        ("reply-mirrored", QCoreApplication.translate("Preview", "Share", "Facebook")),
    ]
    style = sheet.style(14, 20, weight=600, color=sheet.palette.secondary)
    sheet.actions(rows, height=46, style=style, icon=18)
