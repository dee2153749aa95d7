"""The poll sticker of a story as it looks before anybody has answered: no bars, and no votes nobody gave."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from calendar_app.ui.preview.drawing import Fill
from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.sheet import Sheet
from calendar_app.ui.preview.text import Block, Span, Style, lay_out, natural_width, plain
from calendar_app.ui.preview.vertical import HEIGHT, WIDTH, safe_zone

CARD_WIDTH = 272.0
INSET = 14.0
GAP = 8.0
QUESTION_LINES = 4
MOST_ANSWERS = 4
"""More than that is an error that is told; drawn, it would leave the safe zone."""
ABOVE_LINK = 16.0


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a network draws an answer; ``height`` and ``radius`` in pixels."""

    fill: str
    color: str
    height: float
    radius: float


LOOKS = {
    "facebook": Look(fill="#E7F3FF", color="#0064D1", height=44, radius=8),
    "instagram": Look(fill="#EFEFEF", color="#262626", height=42, radius=12),
}
QUESTION = Style(size=17, leading=22, color="#050505", weight=700)


def has_sticker(post: PublicPost) -> bool:
    """Whether there is one to draw."""
    return post.format == "story" and bool(post.content.options.texts("sticker.answers"))


def sticker(sheet: Sheet, *, link_top: float) -> None:
    """In the middle of the safe zone, or above the link's sticker where there is one."""
    post, look = sheet.post, LOOKS[sheet.post.network]
    answers = post.content.options.texts("sticker.answers")[:MOST_ANSWERS]
    question = _question(post.content.options.text("sticker.question"))
    places = _places(len(answers), look)
    above = question.height + INSET if question else 0.0
    height = INSET + above + places[-1].bottom() + INSET
    card = _card(post, height, link_top=link_top)
    sheet.put(Fill(rect=card, color="#FFFFFF", radius=16))
    if question:
        sheet.words(question, x=card.left() + INSET, y=card.top() + INSET)
    for answer, place in zip(answers, places, strict=True):
        _answer(sheet, answer, look, place.translated(card.left() + INSET, card.top() + INSET + above))


def _question(text: str) -> Block | None:
    if not text:
        return None
    width = CARD_WIDTH - 2 * INSET
    return lay_out([Span(text=text)], style=QUESTION, width=width, most=QUESTION_LINES, centred=True)


def _places(answers: int, look: Look) -> list[QRectF]:
    """Where the answers stand below the question."""
    width = CARD_WIDTH - 2 * INSET
    return [QRectF(0, number * (look.height + GAP), width, look.height) for number in range(answers)]


def _card(post: PublicPost, height: float, *, link_top: float) -> QRectF:
    zone = safe_zone(post) or QRectF(0, 0, WIDTH, HEIGHT)
    card = QRectF(0, 0, CARD_WIDTH, height)
    card.moveCenter(QPointF(WIDTH / 2, zone.center().y()))
    if post.content.link:
        card.moveBottom(min(card.bottom(), link_top - ABOVE_LINK))
    return card


def _answer(sheet: Sheet, answer: str, look: Look, place: QRectF) -> None:
    style = Style(size=15, leading=20, color=look.color, weight=600)
    sheet.put(Fill(rect=place, color=look.fill, radius=look.radius))
    shown = plain(answer, style=style, width=place.width() - 20)
    left = place.center().x() - natural_width(shown.text, style=style) / 2
    sheet.words(shown, x=left, y=place.top() + (place.height() - style.leading) / 2)
