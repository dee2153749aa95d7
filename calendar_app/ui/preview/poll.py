"""A poll as it looks before anybody has answered: no bars, and no votes that nobody gave."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from calendar_app.ui.preview.drawing import Fill, Words
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Span, lay_out, natural_width, plain


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a network draws an answer; ``height`` and ``radius`` in pixels, ``box`` with a frame around all."""

    height: float
    radius: float
    gap: float = 8
    centred: bool = True
    linked: bool = False
    radio: bool = False
    box: bool = False


LOOKS = {
    "linkedin": Look(height=34, radius=17, linked=True, box=True),
    "mastodon": Look(height=32, radius=0, gap=4, centred=False, radio=True),
    "threads": Look(height=44, radius=12, centred=False),
    "twitch": Look(height=36, radius=4, gap=6, centred=False, box=True),
    "x": Look(height=34, radius=17, linked=True),
}


def has_poll(sheet: Sheet) -> bool:
    """Whether there is one to draw."""
    return sheet.post.format == "poll" and bool(sheet.post.content.options.texts("poll.answers"))


def poll(sheet: Sheet, *, x: float, width: float) -> None:
    """The question where the network has one, the answers, and how long there is time to answer."""
    look = LOOKS[sheet.post.network]
    top, side = sheet.y, 16.0 if look.box else 0.0
    sheet.skip(side)
    question = sheet.post.content.options.text("poll.question")
    if question and look.box:
        style = sheet.style(16, 22, weight=600)
        sheet.words(lay_out([Span(text=question)], style=style, width=width - 2 * side), x=x + side)
        sheet.skip(10)
    for answer in sheet.post.content.options.texts("poll.answers"):
        _answer(sheet, answer, look, x=x + side, width=width - 2 * side)
        sheet.skip(look.gap)
    _left(sheet, x=x + side, width=width - 2 * side)
    sheet.skip(side)
    if look.box:
        frame = QRectF(x, top, width, sheet.y - top)
        sheet.put(Fill(rect=frame, radius=8, outline=sheet.palette.line))


def _answer(sheet: Sheet, answer: str, look: Look, *, x: float, width: float) -> None:
    palette = sheet.palette
    color = palette.link if look.linked else palette.text
    style = sheet.style(15, 20, weight=600 if look.linked else 400, color=color)
    rect = QRectF(x, sheet.y, width, look.height)
    if look.radio:
        sheet.put(
            Fill(rect=QRectF(x, sheet.y + 7, 18, 18), radius=9, outline=palette.secondary, thickness=1.5)
        )
    else:
        outline = palette.link if look.linked else palette.line
        sheet.put(Fill(rect=rect, radius=look.radius, outline=outline))
    indent = 28.0 if look.radio else 14.0
    room = width - 2 * indent
    shown = plain(answer, style=style, width=room)
    free = max(room - min(natural_width(answer, style=style), room), 0) / 2 if look.centred else 0
    y = sheet.y + (look.height - style.leading) / 2
    sheet.put(Words(at=QPointF(x + indent + free, y), block=shown))
    sheet.skip(look.height)


def _left(sheet: Sheet, *, x: float, width: float) -> None:
    minutes = sheet.post.content.options.number("poll.minutes")
    if not minutes:
        return
    sheet.skip(2)
    grey = sheet.style(13, 18, color=sheet.palette.secondary)
    says = time_left_on_x if sheet.post.network == "x" else time_left
    sheet.words(plain(says(minutes), style=grey, width=width), x=x)


def time_left(minutes: int) -> str:
    """« 3 jours restants », in the largest unit that says it without a remainder."""
    number, unit = _in_largest_unit(minutes)
    match unit:
        case "minutes":
            return QCoreApplication.translate("Preview", "%n minutes left", "", number)
        case "hours":
            return QCoreApplication.translate("Preview", "%n hours left", "", number)
        case _:
            return QCoreApplication.translate("Preview", "%n days left", "", number)


def time_left_on_x(minutes: int) -> str:
    """« Temps restant : 3 jours », as X says it."""
    number, unit = _in_largest_unit(minutes)
    match unit:
        case "minutes":
            return QCoreApplication.translate("Preview", "%n minutes left", "X", number)
        case "hours":
            return QCoreApplication.translate("Preview", "%n hours left", "X", number)
        case _:
            return QCoreApplication.translate("Preview", "%n days left", "X", number)


def _in_largest_unit(minutes: int) -> tuple[int, str]:
    hours, loose_minutes = divmod(minutes, 60)
    if loose_minutes:
        return minutes, "minutes"
    days, loose_hours = divmod(hours, 24)
    return (hours, "hours") if loose_hours else (days, "days")
