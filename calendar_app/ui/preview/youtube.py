"""YouTube: a video in the feed of a phone, its own page on a desktop, and a channel's post."""

from PySide6.QtCore import QCoreApplication, QRectF

from calendar_app.ui.preview.drawing import Drawing, Fill
from calendar_app.ui.preview.live import live_words
from calendar_app.ui.preview.palettes import palette_of
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Block, Span, Style, fold, lay_out, linked, natural_width, plain

MOBILE, WATCH, POST = 375, 680, 600
THUMBNAIL = 16 / 9
TITLE_LINES, DESCRIPTION_LINES, POST_LINES = 2, 3, 4


def draw(post: PublicPost) -> Drawing:
    """A video's card on a phone, 375 pixels wide, or its page on a desktop; a post looks alike on both."""
    if post.format == "community_post":
        return _community_post(post)
    return _watch_page(post) if post.desktop else _feed_card(post)


def title_spans(post: PublicPost, *, missing: str) -> list[Span]:
    """The video's title, or in the colour ``missing`` where it will stand."""
    title = post.content.headline.strip()
    if title:
        return [Span(text=title)]
    return [Span(text=QCoreApplication.translate("Preview", "Title of the video"), color=missing)]


def _feed_card(post: PublicPost) -> Drawing:
    sheet = _sheet(post, MOBILE)
    _thumbnail(sheet)
    top = sheet.y + 12
    sheet.avatar(x=12, y=top, size=36)
    sheet.icon("three-dots-vertical", x=sheet.width - 28, y=top + 2, size=16)
    sheet.y = top
    title = _title(sheet, style=sheet.style(16, 22, weight=600), width=sheet.width - 60 - 40)
    sheet.words(title, x=60)
    sheet.skip(2)
    grey = sheet.style(14, 20, color=sheet.palette.secondary)
    below = " • ".join(filter(None, (post.name, post.when if post.format == "live" else post.day)))
    sheet.words(plain(below, style=grey, width=sheet.width - 100), x=60)
    if post.format == "live":
        _notify(sheet)
    return sheet.finished(below=14)


def _notify(sheet: Sheet) -> None:
    sheet.skip(8)
    word = QCoreApplication.translate("Preview", "Notify me", "YouTube")
    style = sheet.style(14, 20, weight=500)
    sheet.pill(word, x=60, y=sheet.y, height=34, style=style, fill=_box(sheet), icon="bell")
    sheet.skip(34)


def _watch_page(post: PublicPost) -> Drawing:
    sheet = _sheet(post, WATCH)
    _thumbnail(sheet)
    sheet.skip(12)
    sheet.words(_title(sheet, style=sheet.style(20, 28, weight=700), width=sheet.width - 32), x=16)
    sheet.skip(10)
    _channel(sheet)
    _pills(sheet)
    _description(sheet)
    return sheet.finished(below=16)


def _community_post(post: PublicPost) -> Drawing:
    sheet = _sheet(post, POST if post.desktop else MOBILE)
    column = sheet.width - 68 - 16
    grey = sheet.style(12, 18, color=sheet.palette.secondary)
    sheet.avatar(x=16, y=16, size=40)
    name = plain(post.name, style=sheet.style(13, 18, weight=500), width=column - 120)
    sheet.words(name, x=68, y=16)
    sheet.words(plain(post.day, style=grey, width=110), x=76 + name.natural_width, y=16)
    sheet.icon("three-dots-vertical", x=sheet.width - 30, y=16, size=16)
    sheet.skip(38)
    _post_text(sheet, column)
    if post.media:
        _post_picture(sheet, column)
    sheet.skip(12)
    for place, icon in enumerate(("hand-thumbs-up", "hand-thumbs-down", "chat-text")):
        sheet.icon(icon, x=68 + place * 56, y=sheet.y, size=18)
    sheet.skip(18)
    return sheet.finished(below=16)


def _sheet(post: PublicPost, width: float) -> Sheet:
    return Sheet(post, palette=palette_of("youtube", dark=post.dark), width=width)


def _thumbnail(sheet: Sheet) -> None:
    height = sheet.width / THUMBNAIL
    frame = QRectF(0, sheet.y, sheet.width, height)
    if sheet.post.media:
        sheet.post_picture(frame, place=0, radius=12)
        sheet.length_chip(frame, place=0)
        sheet.skip(height)
    else:
        is_live = sheet.post.format == "live"
        video = QCoreApplication.translate("Preview", "YouTube needs a video")
        sheet.no_picture(height, words=live_words() if is_live else video, radius=12)
    if sheet.post.label:
        sheet.chip(sheet.post.label, x=frame.left() + 8, y=frame.top() + 8, radius=4)
    _upcoming(sheet, frame)


def _upcoming(sheet: Sheet, frame: QRectF) -> None:
    """What is live is announced before it begins."""
    if sheet.post.format == "live":
        word = QCoreApplication.translate("Preview", "UPCOMING", "YouTube")
        sheet.chip(word, x=frame.right() - 8, y=frame.bottom() - 30, from_right=True, radius=4)


def _title(sheet: Sheet, *, style: Style, width: float) -> Block:
    spans = title_spans(sheet.post, missing=sheet.palette.secondary)
    return fold(spans, style=style, width=width, lines=TITLE_LINES, more=Span(text="…"))


def _channel(sheet: Sheet) -> None:
    sheet.avatar(x=16, y=sheet.y, size=40)
    subscribe = QCoreApplication.translate("Preview", "Subscribe", "YouTube")
    style = sheet.style(14, 20, weight=500, color=sheet.palette.card)
    room = sheet.width - 68 - 72 - natural_width(subscribe, style=style)
    name = plain(sheet.post.name, style=sheet.style(16, 22, weight=600), width=room)
    sheet.words(name, x=68, y=sheet.y + 9)
    x = 68 + name.natural_width + 24
    sheet.pill(subscribe, x=x, y=sheet.y + 2, height=36, style=style, fill=sheet.palette.text, side=16)
    sheet.skip(52)


def _pills(sheet: Sheet) -> None:
    style = sheet.style(14, 20, weight=500)
    labels = (
        ("reply-mirrored", QCoreApplication.translate("Preview", "Share", "YouTube")),
        ("download", QCoreApplication.translate("Preview", "Download", "YouTube")),
        ("bookmark", QCoreApplication.translate("Preview", "Save", "YouTube")),
    )
    x = 16.0 + 8 + _like_or_not(sheet, style)
    for name, label in labels:
        x += 8 + sheet.pill(label, x=x, y=sheet.y, height=36, style=style, fill=_box(sheet), icon=name)
    sheet.skip(48)


def _like_or_not(sheet: Sheet, style: Style) -> float:
    """One pill for both thumbs with a line between them; answers how wide it is."""
    like = QCoreApplication.translate("Preview", "Like", "YouTube")
    word = lay_out([Span(text=like)], style=style, width=200)
    line = 16 + 14 + 22 + word.natural_width
    width = line + 14 + 16 + 14
    sheet.put(Fill(rect=QRectF(16, sheet.y, width, 36), color=_box(sheet), radius=18))
    sheet.icon("hand-thumbs-up", x=30, y=sheet.y + 10, size=16)
    sheet.words(word, x=52, y=sheet.y + 8)
    sheet.put(Fill(rect=QRectF(line, sheet.y + 6, 1, 24), color="#4D808080"))
    sheet.icon("hand-thumbs-down", x=line + 14, y=sheet.y + 10, size=16)
    return width


def _description(sheet: Sheet) -> None:
    text = sheet.post.content.text.strip()
    bold = sheet.style(14, 20, weight=600)
    more = " " + QCoreApplication.translate("Preview", "...more", "YouTube")
    block = fold(
        linked(text, color=sheet.palette.link),
        style=sheet.style(14, 20),
        width=sheet.width - 56,
        lines=DESCRIPTION_LINES,
        more=Span(text=more, weight=600),
    )
    lines = [plain(sheet.post.day, style=bold, width=sheet.width - 56)] if sheet.post.day else []
    lines += [block] if text else []
    if not lines:
        return
    height = sum(line.height for line in lines) + 20
    sheet.put(Fill(rect=QRectF(16, sheet.y, sheet.width - 32, height), color=_box(sheet), radius=12))
    sheet.skip(10)
    for line in lines:
        sheet.words(line, x=28)
    sheet.skip(10)


def _box(sheet: Sheet) -> str:
    return "#272727" if sheet.post.dark else "#F2F2F2"


def _post_text(sheet: Sheet, column: float) -> None:
    text = sheet.post.content.text.strip()
    if not text:
        return
    more = "… " + QCoreApplication.translate("Preview", "Read more", "YouTube")
    block = fold(
        linked(text, color=sheet.palette.link),
        style=sheet.style(14, 20),
        width=column,
        lines=POST_LINES,
        more=Span(text=more, color=sheet.palette.secondary, weight=500),
    )
    sheet.words(block, x=68)
    sheet.skip(8)


def _post_picture(sheet: Sheet, column: float) -> None:
    """Square, one of several at a time."""
    shown = sheet.turns(len(sheet.post.media))
    sheet.post_picture(QRectF(68, sheet.y, column, column), place=shown, radius=12)
    if len(sheet.post.media) > 1:
        sheet.chip(
            f"{shown + 1}/{len(sheet.post.media)}", x=68 + column - 12, y=sheet.y + 12, from_right=True
        )
    sheet.skip(column)
