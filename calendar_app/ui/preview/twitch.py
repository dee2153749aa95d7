"""Twitch: a channel's card while it streams, a slot of its schedule, an announcement in its chat."""

import re

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.live import live_chip
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.poll import has_poll, poll
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Block, Span, lay_out, linked, natural_width, plain

MOBILE, DESKTOP = 375, 340
THUMBNAIL = 16 / 9
TAGS, TAG_CHARACTERS = 10, 25
PURPLE = "#9146FF"


def draw(post: PublicPost) -> Drawing:
    """A card 375 pixels wide on a phone, 340 on a desktop."""
    palette = palette_of("twitch", dark=post.dark)
    sheet = Sheet(post, palette=palette, width=DESKTOP if post.desktop else MOBILE)
    match post.format:
        case "schedule_segment":
            _schedule(sheet)
        case "announcement":
            _announcement(sheet)
        case "poll":
            _poll(sheet)
        case _:
            _channel(sheet)
    return sheet.finished(below=14)


def tags_of(text: str) -> list[str]:
    """The tags of a stream, written as hashtags: at most ten, of at most 25 letters or digits."""
    return [tag for tag in re.findall(r"#(\w+)", text) if len(tag) <= TAG_CHARACTERS][:TAGS]


def _channel(sheet: Sheet) -> None:
    height = sheet.width / THUMBNAIL
    if sheet.post.media:
        sheet.post_picture(QRectF(0, 0, sheet.width, height), place=0)
        sheet.skip(height)
    else:
        sheet.no_picture(height, words=QCoreApplication.translate("Preview", "Picture of the stream"))
    live_chip(sheet, x=10, y=10)
    sheet.skip(10)
    _stream(sheet)


def _stream(sheet: Sheet) -> None:
    room = sheet.width - 62 - 12
    grey = sheet.style(13, 18, color=sheet.palette.secondary)
    sheet.avatar(x=12, y=sheet.y, size=40)
    title = plain(_title(sheet.post), style=sheet.style(14, 19, weight=600), width=room)
    sheet.words(title, x=62)
    sheet.words(plain(sheet.post.name, style=grey, width=room), x=62)
    sheet.words(_category(sheet), x=62)
    sheet.skip(6)
    _tags(sheet, x=62, right=sheet.width - 12)


def _tags(sheet: Sheet, *, x: float, right: float) -> None:
    """Pills in as many rows as they need."""
    style = sheet.style(12, 16, weight=500, color=sheet.palette.secondary)
    tags = tags_of(sheet.post.content.text)
    left = x
    for tag in tags:
        if left > x and left + natural_width(tag, style=style) + 16 > right:
            left, sheet.y = x, sheet.y + 26
        width = sheet.pill(tag, x=left, y=sheet.y, height=20, style=style, fill=sheet.palette.faint, side=8)
        left += width + 6
    sheet.skip(22 if tags else 0)


def _schedule(sheet: Sheet) -> None:
    room = sheet.width - 42
    sheet.skip(14)
    top = sheet.y
    if sheet.post.when:
        grey = sheet.style(13, 18, color=sheet.palette.secondary)
        sheet.words(plain(sheet.post.when, style=grey, width=room), x=28)
    title = plain(_title(sheet.post), style=sheet.style(14, 20, weight=600), width=room)
    sheet.words(title, x=28)
    sheet.words(_category(sheet), x=28)
    sheet.put(Fill(rect=QRectF(14, top, 4, sheet.y - top), color=PURPLE, radius=2))


def _poll(sheet: Sheet) -> None:
    sheet.skip(14)
    if has_poll(sheet):
        poll(sheet, x=14, width=sheet.width - 28)
    else:
        words = QCoreApplication.translate("Preview", "A poll needs its answers")
        grey = sheet.style(13, 18, color=sheet.palette.secondary)
        sheet.words(plain(words, style=grey, width=sheet.width - 28), x=14)
        sheet.skip(30)


def _announcement(sheet: Sheet) -> None:
    sheet.skip(14)
    top, width = sheet.y, sheet.width - 56
    sheet.icon("megaphone", x=28, y=top + 2, size=14, color=sheet.palette.secondary)
    word = QCoreApplication.translate("Preview", "Announcement", "Twitch")
    grey = sheet.style(13, 18, weight=600, color=sheet.palette.secondary)
    sheet.words(plain(word, style=grey, width=width - 22), x=50)
    sheet.skip(4)
    name = Span(text=f"{sheet.post.name}: ", color=sheet.palette.link, weight=600)
    spans = [name, *linked(sheet.post.content.text.strip(), color=sheet.palette.link)]
    sheet.words(lay_out(spans, style=sheet.style(13, 20), width=width), x=28)
    for x in (14, sheet.width - 18):
        sheet.put(Fill(rect=QRectF(x, top, 4, sheet.y - top), color=PURPLE, radius=2))


def _title(post: PublicPost) -> str:
    return post.content.headline.strip() or QCoreApplication.translate("Preview", "Title of the stream")


def _category(sheet: Sheet) -> Block:
    word = QCoreApplication.translate("Preview", "Category", "Twitch")
    return plain(word, style=sheet.style(13, 18, color=sheet.palette.link), width=sheet.width - 80)
