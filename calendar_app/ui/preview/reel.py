"""A reel on Instagram or Facebook: a video over the whole screen, its author and one line of words below."""

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.instagram import user_name
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import plain
from calendar_app.ui.preview.vertical import (
    HEIGHT,
    WIDTH,
    caption,
    finished,
    rail,
    screen,
    sign,
    sound,
    upwards,
)

RAILS = {
    "facebook": ("hand-thumbs-up", "chat", "reply-mirrored", "bookmark", "three-dots"),
    "instagram": ("heart", "chat", "repeat", "send", "three-dots"),
}


def draw(post: PublicPost) -> Drawing:
    """A phone's screen of 9:16 with the network's signs at the right."""
    sheet = screen(post, missing=QCoreApplication.translate("Preview", "A reel needs a video"))
    heading = QCoreApplication.translate("Preview", "Reels", "Instagram")
    sheet.words(plain(heading, style=sheet.style(20, 26, weight=700), width=200), x=14, y=16)
    sign(sheet, "camera", x=WIDTH - 38, y=17, size=24)
    rail(sheet, RAILS.get(post.network, RAILS["instagram"]), bottom=HEIGHT - 64)
    _below(sheet)
    return finished(sheet)


def _below(sheet: Sheet) -> None:
    post = sheet.post
    words = QCoreApplication.translate("Preview", "Original audio", "Instagram")
    sound(sheet, words, y=HEIGHT - 36)
    top = HEIGHT - 46.0
    if post.content.text.strip():
        is_facebook = post.network == "facebook"
        more = (
            QCoreApplication.translate("Preview", "See more", "Facebook")
            if is_facebook
            else QCoreApplication.translate("Preview", "more", "Instagram")
        )
        block = caption(post, sheet, lines=1, more=more, width=WIDTH - 90, size=14)
        top = upwards(sheet, [block], bottom=top)
    if post.label:
        label = plain(post.label, style=sheet.style(13, 18), width=WIDTH - 90)
        top = upwards(sheet, [label], bottom=top - 4)
    _account(sheet, y=top - 42)


def _account(sheet: Sheet, *, y: float) -> None:
    post = sheet.post
    follow = QCoreApplication.translate("Preview", "Follow", "Instagram")
    shown = post.name if post.network == "facebook" else user_name(post)
    name = plain(shown, style=sheet.style(14, 18, weight=600), width=WIDTH - 230)
    sheet.avatar(x=14, y=y, size=32)
    sheet.words(name, x=56, y=y + 7)
    small = sheet.style(12, 16, weight=600)
    left = 68 + name.natural_width
    sheet.pill(follow, x=left, y=y + 3, height=26, style=small, outline="#FFFFFF", side=10, radius=8)
