"""A thread: posts below each other as the network draws each, their avatars joined by a line."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF

from calendar_app.domain.thread import parts
from calendar_app.domain.thread_media import post_of
from calendar_app.ui.preview.drawing import Avatar, Drawing, Fill, Shape, moved
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost

LINE = 2
GAP = 4
"""Between an avatar and the line."""


def draw(post: PublicPost, painter: Callable[[PublicPost], Drawing]) -> Drawing:
    """Each with its own pictures; link and label go out with the first of them."""
    texts = parts(post.content.text) or ("",)
    rows = [painter(_row(post, text, number, len(texts))) for number, text in enumerate(texts)]
    color = palette_of(post.network, dark=post.dark).line
    shapes: list[Shape] = []
    height = 0.0
    for number, row in enumerate(rows):
        shapes += moved(row.shapes, height)
        if number < len(rows) - 1:
            shapes.append(Fill(rect=_line(row, height), color=color, radius=LINE / 2))
        height += row.height
    return Drawing(width=rows[0].width, height=height, shapes=tuple(shapes))


def _row(post: PublicPost, text: str, number: int, posts: int) -> PublicPost:
    whole = post.content
    media = tuple(item for item in whole.media if post_of(item.thread_post, posts) == number)
    # Nothing in it can be turned, whatever was looked at before it was a thread.
    row = replace(post, content=replace(whole, text=text, media=media), slide=0)
    return replace(row, content=replace(row.content, link=""), label="") if number else row


def _line(row: Drawing, top: float) -> QRectF:
    """From below an avatar to above the next one, which stands where its row begins."""
    avatar = next(shape.rect for shape in row.shapes if isinstance(shape, Avatar))
    start = avatar.bottom() + GAP
    end = row.height + avatar.top() - GAP
    return QRectF(avatar.center().x() - LINE / 2, top + start, LINE, end - start)
