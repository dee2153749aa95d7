"""A post in Instagram's feed: pictures before the caption, all in the shape of the first."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, linked, plain

MOBILE, DESKTOP = 375, 470
TALLEST, WIDEST = 3 / 4, 1.91


def draw(post: PublicPost) -> Drawing:
    """Instagram's feed, 470 pixels wide on a desktop, 375 on a phone."""
    sheet = Sheet(
        post, palette=palette_of("instagram", dark=post.dark), width=DESKTOP if post.desktop else MOBILE
    )
    _header(sheet)
    _media(sheet)
    _actions(sheet)
    _caption(sheet)
    return sheet.finished(below=12)


def user_name(post: PublicPost) -> str:
    """The handle as Instagram shows it, without its @."""
    return (post.handle or post.name).lstrip("@")


def _header(sheet: Sheet) -> None:
    sheet.avatar(x=14, y=13, size=32)
    name = plain(user_name(sheet.post), style=sheet.style(14, 18, weight=600), width=sheet.width - 110)
    label = sheet.post.label
    sheet.words(name, x=56, y=12 if label else 20)
    if label:
        sheet.words(plain(label, style=sheet.style(12, 16), width=sheet.width - 110), x=56, y=30)
    sheet.icon("three-dots", x=sheet.width - 36, y=20, size=18)
    sheet.skip(58)


def _media(sheet: Sheet) -> None:
    ratios = sheet.post.ratios
    if not ratios:
        words = QCoreApplication.translate("Preview", "Instagram needs a picture")
        sheet.no_picture(sheet.width, words=words)
        return
    height = sheet.width / min(max(ratios[0], TALLEST), WIDEST)
    top = sheet.y
    shown = sheet.turns(len(ratios))
    frame = QRectF(0, top, sheet.width, height)
    sheet.post_picture(frame, place=shown)
    sheet.play_sign(frame, place=shown)
    sheet.length_chip(frame, place=shown)
    if len(ratios) > 1:
        sheet.chip(f"{shown + 1}/{len(ratios)}", x=sheet.width - 14, y=top + 14, from_right=True)
    sheet.skip(height)


def _actions(sheet: Sheet) -> None:
    sheet.skip(12)
    for place, name in enumerate(("heart", "chat", "send")):
        sheet.icon(name, x=14 + place * 40, y=sheet.y, size=24)
    sheet.icon("bookmark", x=sheet.width - 38, y=sheet.y, size=23)
    if len(sheet.post.media) > 1:
        sheet.dots(len(sheet.post.media), y=sheet.y + 9)
    sheet.skip(34)


def _caption(sheet: Sheet) -> None:
    text = sheet.post.content.text.strip()
    if text:
        more = "… " + QCoreApplication.translate("Preview", "more", "Instagram")
        name = Span(text=f"{user_name(sheet.post)} ", weight=600)
        block = fold(
            [name, *linked(text, color=sheet.palette.link, links=False)],
            style=sheet.style(14, 18),
            width=sheet.width - 28,
            lines=2,
            more=Span(text=more, color=sheet.palette.secondary),
        )
        sheet.words(block, x=14)
    if sheet.post.day:
        sheet.skip(4)
        style = sheet.style(12, 16, color=sheet.palette.secondary)
        sheet.words(plain(sheet.post.day, style=style, width=sheet.width - 28), x=14)
