"""A post on Threads: everything beside the avatar, pictures in a row that is swiped."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.preview import grids
from calendar_app.ui.preview.attached import attached
from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.instagram import user_name
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, linked, natural_width, plain

MOBILE, DESKTOP = 375, 600
LEFT = 62
LINES = 5
TALLEST = 430
"""A single picture is never higher than this many pixels."""
STRIP = 245
"""Three pictures and more stand in a row of this height."""


def draw(post: PublicPost) -> Drawing:
    """Threads' feed, 600 pixels wide on a desktop, 375 on a phone."""
    sheet = Sheet(
        post, palette=palette_of("threads", dark=post.dark), width=DESKTOP if post.desktop else MOBILE
    )
    column = sheet.width - LEFT - 14
    _header(sheet, column)
    _text(sheet, column)
    attached(sheet, partial(_pictures, sheet, column), x=LEFT, width=column, above=8, radius=8)
    sheet.skip(12)
    _actions(sheet)
    return sheet.finished(below=14)


def _header(sheet: Sheet, column: float) -> None:
    sheet.avatar(x=14, y=14, size=36)
    name = sheet.style(15, 20, weight=600)
    grey = sheet.style(15, 20, color=sheet.palette.secondary)
    day = f"  {sheet.post.day}" if sheet.post.day else ""
    room = column - 28 - natural_width(day, style=grey)
    topic = sheet.post.content.options.text("topic").lstrip("#")
    shown = plain(
        f"{user_name(sheet.post)} › {topic}" if topic else user_name(sheet.post), style=name, width=room
    )
    sheet.words(shown, x=LEFT, y=12)
    sheet.words(plain(day, style=grey, width=column), x=LEFT + shown.natural_width, y=12)
    sheet.icon("three-dots", x=sheet.width - 34, y=14, size=18, color=sheet.palette.secondary)
    sheet.skip(34)


def _text(sheet: Sheet, column: float) -> None:
    text = sheet.post.content.text.strip()
    if not text:
        return
    more = "… " + QCoreApplication.translate("Preview", "more", "Threads")
    block = fold(
        linked(text, color=sheet.palette.link),
        style=sheet.style(15, 21),
        width=column,
        lines=LINES,
        more=Span(text=more, color=sheet.palette.secondary),
    )
    sheet.words(block, x=LEFT)


def _pictures(sheet: Sheet, column: float) -> None:
    ratios = sheet.post.ratios
    match len(ratios):
        case 1:
            sheet.pictures(grids.boxed(ratios[0], width=column, height=TALLEST), x=LEFT, radius=8)
        case 2:
            pair = grids.row(2, top=0, width=column, height=(column - 6) / 2 * 1.2, gap=6)
            sheet.separate_pictures(pair, x=LEFT, radius=8)
        case _:
            shown = sheet.turns(len(ratios))
            strip = grids.strip(ratios[shown:], width=sheet.width - LEFT, height=STRIP, gap=6)
            sheet.separate_pictures(strip, x=LEFT, radius=8, first=shown)


def _actions(sheet: Sheet) -> None:
    for place, name in enumerate(("heart", "chat", "repeat", "send")):
        sheet.icon(name, x=LEFT + place * 52, y=sheet.y, size=19, color=sheet.palette.secondary)
    sheet.skip(19)
