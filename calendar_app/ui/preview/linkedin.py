"""A company's post on LinkedIn: three lines of text, then pictures."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview import grids
from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.link_card import link_card
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.poll import has_poll, poll
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Style, lay_out, linked, natural_width, plain, shortened

MOBILE, DESKTOP = 375, 555
LINES = 3
TALLEST_PAGE = 0.5
"""Width over height beyond which a page is cut."""


def draw(post: PublicPost) -> Drawing:
    """LinkedIn's feed, 555 pixels wide on a desktop, 375 on a phone."""
    sheet = Sheet(
        post, palette=palette_of("linkedin", dark=post.dark), width=DESKTOP if post.desktop else MOBILE
    )
    _header(sheet)
    _text(sheet)
    if has_poll(sheet):
        poll(sheet, x=16, width=sheet.width - 32)
        sheet.skip(10)
    elif post.media and post.format == "document":
        _document(sheet)
    elif post.media:
        sheet.pictures(grids.stacked(post.ratios, width=sheet.width, gap=2, tallest=0.8))
    elif post.content.link:
        link_card(sheet, picture=False)
    _actions(sheet)
    return sheet.finished()


def _header(sheet: Sheet) -> None:
    second = sheet.style(12, 16, color=sheet.palette.secondary)
    sheet.avatar(x=14, y=14, size=48, radius=2)
    sheet.named_line(sheet.style(14, 18, weight=600), x=72, y=15, width=sheet.width - 110)
    sheet.words(plain(sheet.post.handle, style=second, width=sheet.width - 110), x=72, y=32)
    sheet.dated_line(sheet.post.day, second, x=72, y=48)
    sheet.icon("three-dots", x=sheet.width - 36, y=18, size=18, color=sheet.palette.secondary)
    sheet.skip(74)


def _text(sheet: Sheet) -> None:
    text = sheet.post.content.text.strip()
    if not text:
        return
    style, width = sheet.style(14, 20), sheet.width - 32
    more = "…" + QCoreApplication.translate("Preview", "more", "LinkedIn")
    spans = linked(text, color=sheet.palette.link, weight=600)
    # The word stands at the right edge of the third line, and not in the sentence.
    room = natural_width(more, style=style) + 12
    shown = shortened(spans, style=style, width=width, lines=LINES, room=room)
    block = sheet.words(lay_out(shown, style=style, width=width), x=16)
    if shown != spans:
        _more(sheet, more, style=style, last_line=sheet.y - block.height + (block.lines - 1) * style.leading)
    sheet.skip(10)


def _more(sheet: Sheet, more: str, *, style: Style, last_line: float) -> None:
    grey = sheet.style(style.size, style.leading, color=sheet.palette.secondary)
    sheet.words(plain(more, style=grey, width=sheet.width - 32, right=True), x=16, y=last_line)


def _document(sheet: Sheet) -> None:
    """Its title over a page, which is turned, and how many there are."""
    post = sheet.post
    asset = post.assets.get(post.media[0].asset)
    title = post.content.headline.strip() or (asset.name.rpartition(".")[0] if asset else "")
    style = sheet.style(14, 20, weight=600)
    sheet.put(Fill(rect=QRectF(0, sheet.y, sheet.width, 40), color=sheet.palette.faint))
    sheet.words(plain(title, style=style, width=sheet.width - 32), x=16, y=sheet.y + 10)
    sheet.skip(40)
    shown = sheet.turns(post.pages)
    page = QRectF(0, sheet.y, sheet.width, sheet.width / max(post.ratios[0], TALLEST_PAGE))
    # Pictures one by one are turned as the pages of one file are.
    place, number = (0, shown) if asset and asset.pages else (shown, 0)
    sheet.post_picture(page, place=place, page=number)
    sheet.chip(f"{shown + 1} / {post.pages}", x=14, y=page.bottom() - 36, radius=4)
    sheet.skip(page.height())


def _actions(sheet: Sheet) -> None:
    if not sheet.post.media:
        sheet.line(inset=16)
    rows = [
        ("hand-thumbs-up", QCoreApplication.translate("Preview", "Like", "LinkedIn")),
        ("chat-text", QCoreApplication.translate("Preview", "Comment", "LinkedIn")),
        ("repeat", QCoreApplication.translate("Preview", "Repost", "LinkedIn")),
        ("send", QCoreApplication.translate("Preview", "Send", "LinkedIn")),
    ]
    size = 14 if sheet.post.desktop else 12
    style = sheet.style(size, 18, weight=600, color=sheet.palette.secondary)
    sheet.actions(rows, height=46, style=style, icon=16)
