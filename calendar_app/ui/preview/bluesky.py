"""A post on Bluesky: everything beside the avatar, up to 25 lines."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.counting import bluesky_text
from calendar_app.ui.preview import grids
from calendar_app.ui.preview.attached import attached
from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, linked

MOBILE, DESKTOP = 375, 600
LEFT = 66
LINES = 25


def draw(post: PublicPost) -> Drawing:
    """Bluesky's feed, 600 pixels wide on a desktop, 375 on a phone."""
    sheet = Sheet(
        post, palette=palette_of("bluesky", dark=post.dark), width=DESKTOP if post.desktop else MOBILE
    )
    column = sheet.width - LEFT - 14
    _header(sheet, column)
    _text(sheet, column)
    attached(sheet, partial(_pictures, sheet, column), x=LEFT, width=column, above=8, radius=12)
    sheet.skip(12)
    names = ("chat", "repeat", "heart", "share", "three-dots")
    sheet.icons(names, x=LEFT, width=column, size=16, color=sheet.palette.secondary)
    return sheet.finished(below=14)


def _header(sheet: Sheet, column: float) -> None:
    sheet.avatar(x=12, y=12, size=42)
    handle = "@" + sheet.post.handle.lstrip("@")
    style = sheet.style(15, 20, weight=600)
    sheet.named_line(style, x=LEFT, y=11, width=column, handle=handle, date=sheet.post.day)
    sheet.skip(33)


def _text(sheet: Sheet, column: float) -> None:
    text = bluesky_text(sheet.post.content.text.strip())
    if not text:
        return
    more = "… " + QCoreApplication.translate("Preview", "Show more", "Bluesky")
    block = fold(
        linked(text, color=sheet.palette.link),
        style=sheet.style(15, 20),
        width=column,
        lines=LINES,
        more=Span(text=more, color=sheet.palette.link),
    )
    sheet.words(block, x=LEFT)


def _pictures(sheet: Sheet, column: float) -> None:
    grid = grids.bluesky(sheet.post.ratios, width=column, gap=4)
    sheet.pictures(grid, x=LEFT, radius=12, alt="right")
