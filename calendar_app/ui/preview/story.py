"""A story on Instagram or Facebook: pictures over the whole screen, one after the other."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.instagram import user_name
from calendar_app.ui.preview.link_card import domain_of
from calendar_app.ui.preview.live import live_chip, live_width, live_words
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.sticker import has_sticker, sticker
from calendar_app.ui.preview.text import natural_width, plain
from calendar_app.ui.preview.vertical import HEIGHT, WIDTH, finished, screen, sign

GAP = 4
END = 44
"""What the dots take of the account's line."""
LINK_TOP = HEIGHT * 0.7


def draw(post: PublicPost) -> Drawing:
    """A phone's screen of 9:16; a story has no caption, and one segment above for each of its pictures."""
    is_live = post.format == "live"
    missing = live_words() if is_live else QCoreApplication.translate("Preview", "A story needs a picture")
    sheet = screen(post, missing=missing, slides=1 if is_live else len(post.media))
    if not is_live:
        _segments(sheet)
    _account(sheet)
    if is_live:
        live_chip(sheet, x=WIDTH - END - live_width(), y=29)
    if has_sticker(post):
        sticker(sheet, link_top=LINK_TOP)
    if post.content.link:
        _link(sheet)
    _reply(sheet)
    return finished(sheet)


def segments(count: int) -> list[QRectF]:
    """The lines that tell how far one is: as many as there are pictures."""
    width = (WIDTH - 20 - GAP * (count - 1)) / count
    return [QRectF(10 + place * (width + GAP), 12, width, 2) for place in range(count)]


def _segments(sheet: Sheet) -> None:
    for place, rect in enumerate(segments(max(len(sheet.post.media), 1))):
        color = "#FFFFFF" if place <= sheet.slide else "#73FFFFFF"
        sheet.put(Fill(rect=rect, color=color, radius=1))


def _account(sheet: Sheet) -> None:
    post = sheet.post
    grey = sheet.style(13, 18, color=sheet.palette.secondary)
    bold = sheet.style(14, 18, weight=600)
    if post.network == "facebook":
        sheet.avatar(x=14, y=24, size=40)
        sheet.words(plain(post.name, style=bold, width=WIDTH - 110), x=64, y=26)
        below = " · ".join(filter(None, (post.label, post.day)))
        sheet.words(plain(below, style=grey, width=WIDTH - 110), x=64, y=44)
    else:
        end = WIDTH - END - (live_width() + 8 if post.format == "live" else 0)
        room = end - 64 - natural_width(post.day, style=grey)
        name = plain(user_name(post), style=bold, width=room)
        top = 23 if post.label else 31
        sheet.avatar(x=14, y=24, size=32)
        sheet.words(name, x=56, y=top)
        sheet.words(plain(post.day, style=grey, width=140), x=64 + name.natural_width, y=top)
        if post.label:
            sheet.words(plain(post.label, style=sheet.style(13, 18), width=WIDTH - 110), x=56, y=41)
    sign(sheet, "three-dots", x=WIDTH - 36, y=31, size=20)


def _link(sheet: Sheet) -> None:
    """The sticker that leads to the link's page."""
    style = sheet.style(15, 20, weight=600, color="#0064D1")
    words = plain(domain_of(sheet.post.content.link), style=style, width=WIDTH - 140).text
    width = natural_width(words, style=style) + 51
    left = (WIDTH - width) / 2
    sheet.pill(
        words, x=left, y=LINK_TOP, height=38, style=style, fill="#FFFFFF", icon="link-45deg", radius=10
    )


def _reply(sheet: Sheet) -> None:
    bar = QRectF(14, HEIGHT - 58, WIDTH - 118, 42)
    sheet.put(Fill(rect=bar, radius=21, outline="#CCFFFFFF"))
    is_facebook = sheet.post.network == "facebook"
    words = (
        QCoreApplication.translate("Preview", "Reply…", "Facebook")
        if is_facebook
        else QCoreApplication.translate("Preview", "Send message", "Instagram")
    )
    sheet.words(plain(words, style=sheet.style(14, 18), width=bar.width() - 32), x=30, y=HEIGHT - 46)
    for place, name in enumerate(("hand-thumbs-up", "heart") if is_facebook else ("heart", "send")):
        sign(sheet, name, x=WIDTH - 88 + place * 44, y=HEIGHT - 49, size=25)
