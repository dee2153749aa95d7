"""An event on Facebook: its cover, when and where it is, and what one answers to it."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, linked, plain

MOBILE, DESKTOP = 375, 500
COVER = 1.91
RED_LIGHT, RED_DARK = "#D0021B", "#F5707F"
SIDE = 16


def draw(post: PublicPost) -> Drawing:
    """The event's card, 500 pixels wide on a desktop, 375 on a phone."""
    palette = palette_of("facebook", dark=post.dark)
    sheet = Sheet(post, palette=palette, width=DESKTOP if post.desktop else MOBILE)
    height = sheet.width / COVER
    if post.media:
        sheet.post_picture(QRectF(0, 0, sheet.width, height), place=0)
        sheet.skip(height)
    else:
        sheet.no_picture(height, words=QCoreApplication.translate("Preview", "Cover of the event"))
    sheet.skip(14)
    _words(sheet)
    _answers(sheet)
    return sheet.finished(below=16)


def _words(sheet: Sheet) -> None:
    post, width = sheet.post, sheet.width - 2 * SIDE
    red = sheet.style(13, 18, weight=600, color=RED_DARK if post.dark else RED_LIGHT)
    grey = sheet.style(15, 20, color=sheet.palette.secondary)
    if when := post.starts or post.when:
        sheet.words(plain(when.upper(), style=red, width=width), x=SIDE)
    title = post.content.headline.strip() or QCoreApplication.translate("Preview", "Name of the event")
    bold = sheet.style(20, 25, weight=700)
    sheet.words(fold([Span(text=title)], style=bold, width=width, lines=2, more=Span(text="…")), x=SIDE)
    place = post.content.options.text("event.place")
    sheet.words(plain(place or post.name, style=grey, width=width), x=SIDE)
    if post.content.text.strip():
        sheet.skip(8)
        more = "… " + QCoreApplication.translate("Preview", "See more", "Facebook")
        block = fold(
            linked(post.content.text.strip(), color=sheet.palette.link),
            style=sheet.style(15, 20),
            width=width,
            lines=3,
            more=Span(text=more, color=sheet.palette.secondary, weight=600),
        )
        sheet.words(block, x=SIDE)


def _answers(sheet: Sheet) -> None:
    sheet.skip(14)
    style = sheet.style(15, 20, weight=600)
    interested = QCoreApplication.translate("Preview", "Interested", "Facebook")
    going = QCoreApplication.translate("Preview", "Going", "Facebook")
    x = float(SIDE)
    for name, word in (("star", interested), ("check-circle-fill", going)):
        x += 8 + sheet.pill(
            word, x=x, y=sheet.y, height=36, style=style, fill=sheet.palette.faint, icon=name, radius=6
        )
    sheet.skip(36)
