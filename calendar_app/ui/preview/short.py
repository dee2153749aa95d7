"""A short on YouTube: a video over the whole screen, its channel and its title below."""

from PySide6.QtCore import QCoreApplication

from calendar_app.ui.preview.drawing import Drawing
from calendar_app.ui.preview.palettes import SCREEN
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, fold, plain
from calendar_app.ui.preview.vertical import HEIGHT, WIDTH, finished, rail, screen, sign, upwards
from calendar_app.ui.preview.youtube import title_spans

SIGNS = ("hand-thumbs-up", "hand-thumbs-down", "chat-text", "reply-mirrored", "arrow-repeat")


def draw(post: PublicPost) -> Drawing:
    """A phone's screen of 9:16; of the words only the title is shown, on two lines."""
    sheet = screen(post, missing=QCoreApplication.translate("Preview", "YouTube needs a video"))
    sign(sheet, "search", x=WIDTH - 76, y=19, size=20)
    sign(sheet, "three-dots-vertical", x=WIDTH - 36, y=19, size=20)
    if post.label:
        sheet.chip(post.label, x=14, y=60, radius=4)
    rail(sheet, SIGNS, bottom=HEIGHT - 24)
    style = sheet.style(15, 20, weight=500)
    title = fold(
        title_spans(post, missing=SCREEN.secondary),
        style=style,
        width=WIDTH - 90,
        lines=2,
        more=Span(text="…"),
    )
    top = upwards(sheet, [title], bottom=HEIGHT - 20)
    _channel(sheet, y=top - 42)
    return finished(sheet)


def _channel(sheet: Sheet, *, y: float) -> None:
    handle = "@" + (sheet.post.handle or sheet.post.name).lstrip("@")
    name = plain(handle, style=sheet.style(14, 18, weight=500), width=WIDTH - 260)
    sheet.avatar(x=14, y=y, size=32)
    sheet.words(name, x=56, y=y + 7)
    subscribe = QCoreApplication.translate("Preview", "Subscribe", "YouTube")
    small = sheet.style(12, 16, weight=600, color="#0F0F0F")
    left = 68 + name.natural_width
    sheet.pill(subscribe, x=left, y=y + 2, height=28, style=small, fill="#FFFFFF", side=12)
