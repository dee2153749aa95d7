"""How a card without a date looks: a title of two lines at most, its networks, its campaign."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.workflow import Status
from calendar_app.ui.calendar.card import BADGE, BADGE_STEP, MOST_BADGES
from calendar_app.ui.calendar.card_list import CARD_ROLE
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.lines import lines_of
from calendar_app.ui.theme.fonts import CARD, SMALL, font
from calendar_app.ui.theme.themes import Themes

PADDING = 9
GAP = 8
LINE = 16
MOST_LINES = 2
CARD_WIDTH = 183
"""The same with and without a scroll bar beside it."""
TEXT_WIDTH = CARD_WIDTH - 2 - 2 * PADDING


class TrayDelegate(QStyledItemDelegate):
    """``campaigns`` names the campaigns by id; the tray keeps it up to date."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.campaigns: Mapping[str, str] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As many lines as the title takes."""
        card: Card = index.data(CARD_ROLE)
        foot = 6 + BADGE if card.variants or card.campaign in self.campaigns else 0
        return QSize(CARD_WIDTH, 2 * PADDING + len(_lines(title_of(card))) * LINE + foot + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paper, title, networks, campaign."""
        card: Card = index.data(CARD_ROLE)
        rect: QRect = option.rect
        paper = self._seen(painter, rect, 0, min(rect.width(), CARD_WIDTH))
        box = QRect(paper.x() + 1, rect.y() + 1, paper.width() - 2, rect.height() - GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paper(painter, box, outlined=selected or focused)
        inner = box.adjusted(PADDING, PADDING - 1, -PADDING, -PADDING)
        self._title(painter, inner, title_of(card))
        self._foot(painter, QRect(inner.x(), inner.bottom() - BADGE + 1, inner.width(), BADGE), card)
        painter.restore()

    def _paper(self, painter: QPainter, box: QRect, *, outlined: bool) -> None:
        colors = self._themes.theme.colors
        painter.setBrush(colors.raised)
        painter.setPen(QPen(colors.focus, 2) if outlined else QPen(colors.line, 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _title(self, painter: QPainter, rect: QRect, title: str) -> None:
        painter.setFont(font(CARD))
        painter.setPen(self._themes.theme.colors.text_1)
        for number, line in enumerate(_lines(title)):
            place = QRect(rect.x(), rect.y() + number * LINE, rect.width(), LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, line)

    def _foot(self, painter: QPainter, rect: QRect, card: Card) -> None:
        marks = self._marks(card, ratio=painter.device().devicePixelRatioF())
        for number, mark in enumerate(marks):
            painter.drawPixmap(self._seen(painter, rect, number * BADGE_STEP, BADGE), mark)
        used = len(marks) * BADGE_STEP + 6
        self._words(painter, self._seen(painter, rect, used, rect.width() - used), self._about(card))

    def _marks(self, card: Card, *, ratio: float) -> list[QPixmap]:
        """The status unless it is the usual one, then the networks."""
        badges = [self._themes.badge(key, size=BADGE, ratio=ratio) for key in card.networks[:MOST_BADGES]]
        if card.status is Status.DRAFT:
            return badges
        return [self._themes.status_pixmap(card.status, size=BADGE - 2, ratio=ratio), *badges]

    def _about(self, card: Card) -> str:
        """« +2 · Lancement Solstice »."""
        more = len(card.networks[MOST_BADGES:])
        campaign = self.campaigns.get(card.campaign or "", "")
        return " · ".join(words for words in (f"+{more}" if more else "", campaign) if words)

    def _words(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(font(SMALL))
        painter.setPen(self._themes.theme.colors.text_3)
        elided = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, elided)

    def _seen(self, painter: QPainter, rect: QRect, x: int, width: int) -> QRect:
        return QStyle.visualRect(
            painter.layoutDirection(), rect, QRect(rect.x() + x, rect.y(), width, rect.height())
        )


def _lines(text: str) -> list[str]:
    return lines_of(text, width=TEXT_WIDTH, most=MOST_LINES)
