"""A post on a Google Business Profile: the picture first, and few words before the rest is folded."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, lay_out, linked, natural_width, plain

MOBILE, DESKTOP = 260, 330
SIDE = 16
PICTURE = 4 / 3
LINES = 3
"""80 to 100 characters at this width."""
TITLED = {"event", "offer"}


def draw(post: PublicPost) -> Drawing:
    """A card of the profile, 330 pixels wide on a desktop, 260 on a phone."""
    palette = palette_of("google_business", dark=post.dark)
    sheet = Sheet(post, palette=palette, width=DESKTOP if post.desktop else MOBILE)
    if post.media:
        height = sheet.width / PICTURE
        sheet.post_picture(QRectF(0, 0, sheet.width, height), place=0)
        sheet.skip(height)
    _header(sheet)
    if post.format in TITLED:
        _title(sheet)
    _text(sheet)
    if post.content.link or post.button:
        _button(sheet)
    return sheet.finished(below=16)


def _header(sheet: Sheet) -> None:
    top = sheet.y + 14
    sheet.avatar(x=SIDE, y=top, size=32)
    room = sheet.width - 58 - SIDE
    grey = sheet.style(12, 16, color=sheet.palette.secondary)
    sheet.words(plain(sheet.post.name, style=sheet.style(14, 18, weight=500), width=room), x=58, y=top - 1)
    sheet.words(plain(sheet.post.day, style=grey, width=room), x=58, y=top + 17)
    sheet.y = top + 42


def _title(sheet: Sheet) -> None:
    width = sheet.width - 2 * SIDE
    title = sheet.post.content.headline.strip()
    if title:
        style = sheet.style(16, 21, weight=600)
        sheet.words(fold([Span(text=title)], style=style, width=width, lines=2, more=Span(text="…")), x=SIDE)
    if when := " – ".join(filter(None, (sheet.post.starts, sheet.post.ends))) or sheet.post.when:
        grey = sheet.style(13, 18, color=sheet.palette.secondary)
        sheet.words(lay_out([Span(text=when)], style=grey, width=width), x=SIDE)
    sheet.skip(6)


def _text(sheet: Sheet) -> None:
    text = sheet.post.content.text.strip()
    if not text:
        return
    more = "… " + QCoreApplication.translate("Preview", "Read more", "Google Business Profile")
    block = fold(
        linked(text, color=sheet.palette.link),
        style=sheet.style(14, 20),
        width=sheet.width - 2 * SIDE,
        lines=LINES,
        more=Span(text=more, color=sheet.palette.link),
    )
    sheet.words(block, x=SIDE)


def _button(sheet: Sheet) -> None:
    sheet.skip(12)
    style = sheet.style(14, 20, weight=500, color=sheet.palette.link)
    more = QCoreApplication.translate("Preview", "Learn more", "Google Business Profile")
    words = sheet.post.button or more
    width = natural_width(words, style=style) + 2
    sheet.words(lay_out([Span(text=words)], style=style, width=width), x=SIDE)
