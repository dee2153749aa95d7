"""A post on X: everything beside the avatar, pictures inside one rounded frame."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview import grids
from calendar_app.ui.preview.attached import attached
from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.live import live_place
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, lay_out, linked, natural_width, plain

MOBILE, DESKTOP = 375, 598
LEFT = 64
COVER = 2.5
LONG = 280
"""A standard post is never folded; a long one is, after about as much."""


def draw(post: PublicPost) -> Drawing:
    """X's timeline, 598 pixels wide on a desktop, 375 on a phone."""
    sheet = Sheet(post, palette=palette_of("x", dark=post.dark), width=DESKTOP if post.desktop else MOBILE)
    column = sheet.width - LEFT - 14
    _header(sheet, column)
    if post.format != "article":
        _text(sheet, column)
    if post.format == "live":
        sheet.skip(10)
        live_place(sheet, x=LEFT, width=column, radius=16)
    elif post.format == "article":
        _article(sheet, column)
    else:
        attached(sheet, partial(_pictures, sheet, column), x=LEFT, width=column, above=10, radius=16)
    if post.label:
        sheet.skip(10)
        grey = sheet.style(13, 16, color=sheet.palette.secondary)
        sheet.words(plain(post.label, style=grey, width=column), x=LEFT)
    sheet.skip(14)
    names = ("chat", "repeat", "heart", "bar-chart", "bookmark", "upload")
    sheet.icons(names, x=LEFT, width=column, size=17, color=sheet.palette.secondary)
    return sheet.finished(below=14)


def _header(sheet: Sheet, column: float) -> None:
    sheet.avatar(x=14, y=12, size=40)
    handle = "@" + sheet.post.handle.lstrip("@")
    style = sheet.style(15, 20, weight=600)
    sheet.named_line(style, x=LEFT, y=11, width=column - 28, handle=handle, date=sheet.post.day)
    sheet.icon("twitter-x", x=sheet.width - 32, y=13, size=17)
    sheet.skip(32)


def _text(sheet: Sheet, column: float) -> None:
    text = sheet.post.content.text.strip()
    if not text:
        return
    shown = text[:LONG].rstrip() if sheet.post.format == "long_post" else text
    style = sheet.style(15, 20)
    spans = linked(shown, color=sheet.palette.link, scheme=False)
    sheet.words(lay_out(spans, style=style, width=column), x=LEFT)
    if shown != text:
        more = QCoreApplication.translate("Preview", "Show more", "X")
        link = sheet.style(15, 20, color=sheet.palette.link)
        width = natural_width(more, style=link) + 2
        sheet.words(lay_out([Span(text=more)], style=link, width=width), x=LEFT)


def _pictures(sheet: Sheet, column: float) -> None:
    grid = grids.framed(sheet.post.ratios[:4], width=column, gap=2, frame=16 / 9)
    sheet.pictures(grid, x=LEFT, radius=16, alt="left")


def _article(sheet: Sheet, column: float) -> None:
    """Only its cover, its title and how it begins; the rest is read on a page of its own."""
    sheet.skip(10)
    post, top = sheet.post, sheet.y
    if post.media:
        sheet.post_picture(QRectF(LEFT, top, column, column / COVER), place=0, radius=16)
        sheet.skip(column / COVER)
    sheet.skip(12)
    title = post.content.headline.strip() or QCoreApplication.translate("Preview", "Title of the article")
    for text, style in (
        (title, sheet.style(17, 22, weight=700)),
        (post.content.text.strip(), sheet.style(15, 20, color=sheet.palette.secondary)),
    ):
        spans = [Span(text=text.replace("\n", " "))]
        sheet.words(fold(spans, style=style, width=column - 28, lines=2, more=Span(text="…")), x=LEFT + 14)
    sheet.skip(12)
    frame = QRectF(LEFT, top, column, sheet.y - top)
    sheet.put(Fill(rect=frame, radius=16, outline=sheet.palette.line))
