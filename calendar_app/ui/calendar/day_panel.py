"""A day opened in place: all of its cards, where the month has no room for them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.card import RADIUS, SIZES, CardPainter
from calendar_app.ui.calendar.card_list import CARD_ROLE, CardList
from calendar_app.ui.calendar.face import face_of
from calendar_app.ui.calendar.floating import place_beside
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long
from calendar_app.ui.theme.style import set_role

WIDTH = 240
MOST_HEIGHT = 420
ROW = SIZES.two_lines + 6


class FaceDelegate(QStyledItemDelegate):
    """Paints the cards of a day as the month does."""

    def __init__(self, context: Context, cards: CardPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = cards

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One card and the gap under it."""
        return QSize(WIDTH, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The card, outlined where the keyboard is."""
        box: QRect = option.rect.adjusted(2, 3, -2, -3)
        face = face_of(index.data(CARD_ROLE), locale=self._context.language.locale)
        ratio = painter.device().devicePixelRatioF()
        size = QSize(box.width(), SIZES.two_lines)
        painter.drawPixmap(box.topLeft(), self._cards.pixmap(face, size, ratio=ratio))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._context.theme.colors.focus, 2))
            painter.drawRoundedRect(QRect(box.topLeft(), size), RADIUS, RADIUS)


class DayPanel(QFrame):
    """Floats over the day; Esc, a click beside it or a drag out of it closes it."""

    closed = Signal()

    def __init__(self, context: Context, cards: CardPainter, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setAutoFillBackground(True)
        self.day = date.min
        self._context = context
        self._title = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        set_role(self._title, "strong")
        self.list = CardList(context, delegate=FaceDelegate(context, cards, self), cards=cards, parent=self)
        self.list.lifted.connect(self.hide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self._title)
        layout.addWidget(self.list)
        self.hide()

    def open(self, day: date, day_cards: Sequence[Card], *, beside: QRect) -> None:
        """Lists the cards of a day over its cell, with the keyboard on the first."""
        self.day = day
        title = format_day_long(self._context.language.locale, day)
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self.list.show_cards(day_cards)
        self.list.setCurrentRow(0)
        self.list.setFixedSize(WIDTH, min(len(day_cards) * ROW + 2, MOST_HEIGHT))
        place_beside(self, beside)
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Goes away; whoever opened it takes the keyboard back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
