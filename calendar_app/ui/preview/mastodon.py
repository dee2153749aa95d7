"""A post on Mastodon: folded by its height, pictures in one frame."""

import re
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview import grids
from calendar_app.ui.preview.attached import attached
from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, lay_out, linked, natural_width, plain, shortened

MOBILE, DESKTOP = 375, 600
SIDE, BESIDE = 16, 72
LEADING = 22
FOLD = 706
"""Pixels of text after which Mastodon shows only so much of it."""
LINES = FOLD // LEADING
ADDRESS = 30
"""Characters of an address that are shown, without its scheme."""


def draw(post: PublicPost) -> Drawing:
    """Mastodon's timeline, 600 pixels wide on a desktop, 375 on a phone."""
    sheet = Sheet(
        post, palette=palette_of("mastodon", dark=post.dark), width=DESKTOP if post.desktop else MOBILE
    )
    # In a thread everything stands beside the line that joins the avatars.
    left = BESIDE if post.format == "thread" else SIDE
    column = sheet.width - left - SIDE
    _header(sheet)
    _warning(sheet, left, column)
    _text(sheet, left, column)
    attached(sheet, partial(_pictures, sheet, left, column), x=left, width=column, above=12, radius=8)
    sheet.skip(14)
    names = ("reply-fill", "repeat", "star", "bookmark", "three-dots")
    sheet.icons(names, x=left, width=column, size=18, color=sheet.palette.secondary)
    return sheet.finished(below=14)


def _header(sheet: Sheet) -> None:
    grey = sheet.style(15, 22, color=sheet.palette.secondary)
    small = sheet.style(14, 20, color=sheet.palette.secondary)
    day = sheet.post.day
    width = natural_width(day, style=small)
    sheet.avatar(x=SIDE, y=16, size=46, radius=8)
    sheet.words(plain(day, style=small, width=width + 2), x=sheet.width - SIDE - width, y=17)
    sheet.icon("globe", x=sheet.width - SIDE - width - 20, y=19, size=14, color=small.color)
    room = sheet.width - BESIDE - SIDE
    name = plain(sheet.post.name, style=sheet.style(15, 22, weight=600), width=room - width - 28)
    handle = "@" + sheet.post.handle.lstrip("@")
    sheet.words(name, x=BESIDE, y=16)
    sheet.words(plain(handle, style=grey, width=room), x=BESIDE, y=38)
    sheet.skip(72)


def _warning(sheet: Sheet, left: float, column: float) -> None:
    """The words before what is folded away until somebody wants to see it; here it is open."""
    warning = sheet.post.content.options.text("content_warning").strip()
    if not warning:
        return
    block = lay_out([Span(text=warning)], style=sheet.style(15, LEADING), width=column - 24)
    height = block.height + 46
    sheet.put(Fill(rect=QRectF(left, sheet.y, column, height), color=sheet.palette.faint, radius=8))
    sheet.words(block, x=left + 12, y=sheet.y + 8)
    less = Span(text=QCoreApplication.translate("Preview", "Show less", "Mastodon"))
    link = sheet.style(15, LEADING, weight=600, color=sheet.palette.link)
    sheet.words(lay_out([less], style=link, width=column - 24), x=left + 12, y=sheet.y + block.height + 14)
    sheet.skip(height + 10)


def _text(sheet: Sheet, left: float, column: float) -> None:
    text = re.sub(r"https?://(?:www\.)?(\S+)", _short, sheet.post.content.text.strip())
    if not text:
        return
    style = sheet.style(15, LEADING)
    spans = linked(text, color=sheet.palette.link)
    shown = shortened(spans, style=style, width=column, lines=LINES, room=0)
    sheet.words(lay_out(shown, style=style, width=column), x=left)
    if shown != spans:
        more = Span(text=QCoreApplication.translate("Preview", "Read more", "Mastodon"))
        link = sheet.style(15, LEADING, weight=600, color=sheet.palette.link)
        sheet.words(lay_out([more], style=link, width=column), x=left)


def _short(address: re.Match[str]) -> str:
    return address[1] if len(address[1]) <= ADDRESS else address[1][:ADDRESS] + "…"


def _pictures(sheet: Sheet, left: float, column: float) -> None:
    ratios = sheet.post.ratios
    one = [grids.whole(ratios[0], width=column)]
    grid = one if len(ratios) == 1 else grids.framed(ratios[:4], width=column, gap=2, frame=1.5)
    sheet.pictures(grid, x=left, radius=8, alt="left")
