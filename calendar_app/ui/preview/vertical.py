"""What stories, reels, shorts and TikTok share: a picture over a phone's whole screen and words upon it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from calendar_app.domain.safe_zone import SCREEN_WIDTH
from calendar_app.ui.preview.drawing import Dashes, Drawing, Fill
from calendar_app.ui.preview.palettes import SCREEN
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Block, Span, fold, linked, plain

WIDTH, HEIGHT = 375, 667
RAIL = 52
"""From one sign of the rail to the next."""
SHADOW = "#66000000"
OUTLINE = ((-1, 0), (1, 0), (0, -1), (0, 1.5))
"""Where the shadow of a sign stands, so that its outline is seen on a white picture too."""


def screen(post: PublicPost, *, missing: str, slides: int = 1) -> Sheet:
    """A screen of 9:16 with the shown picture in the middle, or ``missing`` said where there is none.

    It looks the same light or dark, on a phone or a desktop.
    """
    sheet = Sheet(post, palette=SCREEN, width=WIDTH)
    if post.media:
        shown = sheet.turns(slides)
        height = min(WIDTH / post.ratios[shown], HEIGHT)
        sheet.post_picture(QRectF(0, (HEIGHT - height) / 2, WIDTH, height), place=shown)
        sheet.play_sign(QRectF(0, 0, WIDTH, HEIGHT), place=shown)
    else:
        sheet.no_picture(HEIGHT, words=missing)
    sheet.put(Fill(rect=QRectF(0, 0, WIDTH, 110), color="#73000000", fade="up"))
    sheet.put(Fill(rect=QRectF(0, HEIGHT - 220, WIDTH, 220), color="#A6000000", fade="down"))
    return sheet


def finished(sheet: Sheet) -> Drawing:
    """All of it, and upon it the safe zone where it is asked for."""
    zone = safe_zone(sheet.post) if sheet.post.shows_zone else None
    if zone is not None:
        sheet.put(Dashes(rect=_within(zone)))
    sheet.y = HEIGHT
    return sheet.finished()


def safe_zone(post: PublicPost) -> QRectF | None:
    """Where nothing of the network covers the picture; None where its rules name no such zone."""
    if post.safe is None:
        return None
    left, top, right, bottom = (edge * WIDTH / SCREEN_WIDTH for edge in post.safe)
    return QRectF(QPointF(left, top), QPointF(WIDTH - right, HEIGHT - bottom))


def _within(zone: QRectF) -> QRectF:
    """Without a line along the screen's own edge, where nothing is covered."""
    left = zone.left() if zone.left() > 0 else -2
    right = zone.right() if zone.right() < WIDTH else WIDTH + 2
    return QRectF(left, zone.top(), right - left, zone.height())


def sign(sheet: Sheet, name: str, *, x: float, y: float, size: float) -> None:
    """A white icon that is also seen on a bright picture."""
    for right, down in OUTLINE:
        sheet.icon(name, x=x + right, y=y + down, size=size, color=SHADOW)
    sheet.icon(name, x=x, y=y, size=size)


def rail(sheet: Sheet, names: Sequence[str], *, bottom: float) -> None:
    """Signs one below the other at the right; the last one ends at ``bottom``."""
    top = bottom - RAIL * (len(names) - 1) - 28
    for place, name in enumerate(names):
        sign(sheet, name, x=WIDTH - 46, y=top + place * RAIL, size=28)


def caption(post: PublicPost, sheet: Sheet, *, lines: int, more: str, width: float, size: int = 15) -> Block:
    """The text as far as it is shown; hashtags are bold, and links are words like others."""
    return fold(
        linked(post.content.text.strip(), color=SCREEN.link, weight=600, links=False),
        style=sheet.style(size, size + 5),
        width=width,
        lines=lines,
        more=Span(text="… " + more, weight=600),
    )


def sound(sheet: Sheet, words: str, *, y: float) -> None:
    """The line of the sound: without a borrowed one, the network names it after its author."""
    sheet.icon("music-note-beamed", x=14, y=y + 3, size=13)
    text = f"{words} · {sheet.post.name}"
    sheet.words(plain(text, style=sheet.style(13, 19), width=WIDTH - 120), x=33, y=y)


def upwards(sheet: Sheet, blocks: Sequence[Block], *, bottom: float) -> float:
    """Texts one above the other that end at ``bottom``; answers where the first one begins."""
    top = bottom - sum(block.height for block in blocks)
    y = top
    for block in blocks:
        sheet.words(block, x=14, y=y)
        y += block.height
    return top
