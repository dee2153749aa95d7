"""A pin: in the columns of the feed on a phone, opened on a desktop."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.link_card import domain_of
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, lay_out, linked, natural_width, plain

PIN, CLOSE_UP = 236, 760
TALLEST = 1 / 2.1
"""Width over height beyond which the feed cuts a pin."""
TITLE_CHARACTERS = 40
RED = "#E60023"
PICTURE = 372


def draw(post: PublicPost) -> Drawing:
    """A pin of the feed is 236 pixels wide; only opened, 760 wide, does it show its description."""
    return _close_up(post) if post.desktop else _pin(post)


def _pin(post: PublicPost) -> Drawing:
    sheet = _sheet(post, PIN)
    _picture(sheet, x=0, width=PIN, tallest=TALLEST)
    sheet.skip(8)
    title = _short(post.content.headline.strip())
    if title:
        style = sheet.style(14, 18, weight=600)
        sheet.words(fold([Span(text=title)], style=style, width=PIN - 16, lines=2, more=Span(text="…")), x=8)
        sheet.skip(6)
    _account(sheet, x=8, width=PIN - 16)
    return sheet.finished(below=10)


def _close_up(post: PublicPost) -> Drawing:
    sheet = _sheet(post, CLOSE_UP)
    _picture(sheet, x=16, width=PICTURE, tallest=0, top=16)
    below = sheet.y
    sheet.y = 20
    _words(sheet, x=PICTURE + 40, width=CLOSE_UP - PICTURE - 64)
    sheet.y = max(sheet.y, below)
    return sheet.finished(below=16)


def _sheet(post: PublicPost, width: float) -> Sheet:
    return Sheet(post, palette=palette_of("pinterest", dark=post.dark), width=width)


def _picture(sheet: Sheet, *, x: float, width: float, tallest: float, top: float = 0) -> None:
    sheet.y = top
    ratios = sheet.post.ratios
    if not ratios:
        words = (
            QCoreApplication.translate("Preview", "Pinterest needs a video")
            if sheet.post.format == "video_pin"
            else QCoreApplication.translate("Preview", "Pinterest needs a picture")
        )
        sheet.no_picture(width * 1.5, words=words, x=x, width=width, radius=16)
        return
    height = width / max(ratios[0], tallest)
    shown = sheet.turns(len(ratios))
    frame = QRectF(x, top, width, height)
    sheet.post_picture(frame, place=shown, radius=16)
    sheet.play_sign(frame, place=shown)
    sheet.length_chip(frame, place=shown)
    sheet.skip(height)
    if len(ratios) > 1:
        sheet.skip(8)
        sheet.dots(len(ratios), y=sheet.y, centre=x + width / 2, color=sheet.palette.text)
        sheet.skip(6)


def _words(sheet: Sheet, *, x: float, width: float) -> None:
    _buttons(sheet, x=x, width=width)
    content = sheet.post.content
    if content.link:
        grey = sheet.style(14, 20, color=sheet.palette.secondary)
        sheet.words(plain(domain_of(content.link), style=grey, width=width), x=x)
        sheet.skip(4)
    if board := content.options.text("board"):
        grey = sheet.style(14, 20, weight=600, color=sheet.palette.secondary)
        sheet.words(plain(board, style=grey, width=width), x=x)
        sheet.skip(4)
    if content.headline.strip():
        style = sheet.style(28, 34, weight=600)
        sheet.words(lay_out([Span(text=content.headline.strip())], style=style, width=width), x=x)
        sheet.skip(8)
    if content.text.strip():
        spans = linked(content.text.strip(), color=sheet.palette.link)
        sheet.words(lay_out(spans, style=sheet.style(16, 22), width=width), x=x)
        sheet.skip(12)
    _account(sheet, x=x, width=width)


def _buttons(sheet: Sheet, *, x: float, width: float) -> None:
    for place, name in enumerate(("heart", "upload", "three-dots")):
        sheet.icon(name, x=x + place * 44, y=sheet.y + 12, size=20)
    save = QCoreApplication.translate("Preview", "Save", "Pinterest")
    style = sheet.style(16, 20, weight=600, color="#FFFFFF")
    left = x + width - natural_width(save, style=style) - 32
    sheet.pill(save, x=left, y=sheet.y, height=44, style=style, fill=RED, side=16)
    sheet.skip(64)


def _account(sheet: Sheet, *, x: float, width: float) -> None:
    sheet.avatar(x=x, y=sheet.y, size=32)
    style = sheet.style(12, 16)
    name, label = plain(sheet.post.name, style=style, width=width - 40), sheet.post.label
    sheet.words(name, x=x + 40, y=sheet.y + (0 if label else 8))
    if label:
        grey = sheet.style(12, 16, color=sheet.palette.secondary)
        sheet.words(plain(label, style=grey, width=width - 40), x=x + 40, y=sheet.y + 16)
    sheet.skip(32)


def _short(title: str) -> str:
    """What of a title the feed shows."""
    return title if len(title) <= TITLE_CHARACTERS else title[: TITLE_CHARACTERS - 1].rstrip() + "…"
