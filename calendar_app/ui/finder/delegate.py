"""How a line of the box looks: an icon, a title, where the words stand, and what helps at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from calendar_app.domain.card import Card
from calendar_app.ui.finder.entries import Entry
from calendar_app.ui.finder.marked import paint_marked
from calendar_app.ui.theme.fonts import BODY, CARD, font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import rounded

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
LINE, LINES = 36, 50
SIDE, ICON, BADGE, GAP = 12, 16, 16, 4
MOST_BADGES = 4


class EntryDelegate(QStyledItemDelegate):
    """One line for days and actions, two for posts."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as there is room."""
        entry: Entry = index.data(ENTRY_ROLE)
        return QSize(0, LINES if entry.detail else LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The current line on the accent's ground."""
        entry: Entry = index.data(ENTRY_ROLE)
        colors = self._themes.theme.colors
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillPath(rounded(rect, 6), colors.accent_fill)
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        first = QRect(inner.x(), inner.y(), inner.width(), LINE)
        self._icon(painter, first, entry)
        end = self._end(painter, first, entry)
        text = QRect(first.x() + ICON + 10, first.y(), end - first.x() - ICON - 22, LINE)
        paint_marked(painter, text, entry.title, pixels=BODY, color=colors.text_1, hit=colors.text_1)
        if entry.detail:
            below = QRect(text.x(), inner.y() + 26, inner.right() + 1 - text.x(), 18)
            paint_marked(painter, below, entry.detail, pixels=CARD, color=colors.text_3, hit=colors.text_1)
        painter.restore()

    def _icon(self, painter: QPainter, line: QRect, entry: Entry) -> None:
        ratio = painter.device().devicePixelRatioF()
        if entry.card:
            look = "held" if entry.card.held else entry.card.status.value
            pixmap = self._themes.status_pixmap(look, size=ICON, ratio=ratio)
        else:
            pixmap = self._themes.pixmap(entry.icon, "text_2", size=ICON, ratio=ratio)
        painter.drawPixmap(line.x(), line.y() + (line.height() - ICON) // 2, pixmap)

    def _end(self, painter: QPainter, line: QRect, entry: Entry) -> int:
        """Draws what stands at the end of the line; gives where that begins."""
        painter.setFont(font(CARD))
        painter.setPen(self._themes.theme.colors.text_3)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, align, entry.aside)
        left = line.right() + 1 - QFontMetrics(painter.font()).horizontalAdvance(entry.aside)
        for badge in self._badges(entry.card, ratio=painter.device().devicePixelRatioF()):
            left -= BADGE + GAP
            painter.drawPixmap(left - GAP, line.y() + (line.height() - BADGE) // 2, badge)
        return left

    def _badges(self, card: Card | None, *, ratio: float) -> list[QPixmap]:
        """The networks, the last one first."""
        networks = card.networks[:MOST_BADGES] if card else ()
        return [self._themes.badge(key, size=BADGE, ratio=ratio) for key in reversed(networks)]
