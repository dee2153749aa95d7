"""A day opened in place: all of its cards, where the month has no room for them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.block import Block, BlockDay
from calendar_app.domain.card import Card
from calendar_app.ui.calendar.block_face import ICONS, block_words
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

    def __init__(
        self, context: Context, cards: CardPainter, parent: QWidget, *, sign_of: Callable[[Card], str]
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = cards
        self._sign_of = sign_of

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One card and the gap under it."""
        return QSize(WIDTH, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The card, outlined where the keyboard is."""
        box: QRect = option.rect.adjusted(2, 3, -2, -3)
        card: Card = index.data(CARD_ROLE)
        face = face_of(card, locale=self._context.language.locale, sign=self._sign_of(card))
        ratio = painter.device().devicePixelRatioF()
        size = QSize(box.width(), SIZES.two_lines)
        painter.drawPixmap(box.topLeft(), self._cards.pixmap(face, size, ratio=ratio))
        if option.state & QStyle.StateFlag.State_Selected:
            has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
            colors = self._context.theme.colors
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colors.focus, 2) if has_keyboard else QPen(colors.control, 1))
            painter.drawRoundedRect(QRect(box.topLeft(), size), RADIUS, RADIUS)


class DayPanel(QFrame):
    """Floats over the day; Esc, Tab, a click beside it or a drag out of it closes it.

    ``words_of`` and ``sign_of`` say of a card what its page says of it.
    """

    closed = Signal()
    open_block = Signal(object)
    """The block that is wanted in its form."""

    def __init__(
        self,
        context: Context,
        cards: CardPainter,
        parent: QWidget,
        *,
        words_of: Callable[[Card], str],
        sign_of: Callable[[Card], str],
    ) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setAutoFillBackground(True)
        self.day = date.min
        self._context = context
        self._title = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        set_role(self._title, "strong")
        delegate = FaceDelegate(context, cards, self, sign_of=sign_of)
        self.list = CardList(context, delegate=delegate, cards=cards, parent=self, words_of=words_of)
        self.list.lifted.connect(self.hide)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self._title)
        layout.addWidget(self.list)
        self.blocks: list[QPushButton] = []
        self.hide()

    def open(
        self, day: date, day_cards: Sequence[Card], *, beside: QRect, blocks: Sequence[BlockDay] = ()
    ) -> None:
        """Lists the cards of a day over its cell, with the keyboard on the first, and its blocks."""
        self.day = day
        title = format_day_long(self._context.language.locale, day)
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self.list.show_cards(day_cards)
        self.list.setCurrentRow(0)
        self.list.setFixedSize(WIDTH, min(len(day_cards) * ROW + 2, MOST_HEIGHT))
        self._show_blocks(blocks)
        place_beside(self, beside)
        self.show()
        self.raise_()
        target = self.list if day_cards else self.blocks[0]
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_blocks(self, blocks: Sequence[BlockDay]) -> None:
        for button in self.blocks:
            button.hide()
            button.deleteLater()
        self.blocks = [self._block_button(shown.block) for shown in blocks]
        for button in self.blocks:
            self._column.addWidget(button)

    def _block_button(self, block: Block) -> QPushButton:
        words = block_words(block)
        button = QPushButton(words.replace("&", "&&"))
        button.setIcon(self._context.icons.icon(ICONS[block.kind]))
        button.setToolTip(words)
        button.setMaximumWidth(WIDTH)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda: self.open_block.emit(block))
        set_role(button, "nav")
        return button

    def dismiss(self) -> None:
        """Goes away; whoever opened it takes the keyboard back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        """Tab past its end closes it: where that would lead may lie under it."""
        moved = super().focusNextPrevChild(forward)
        inside = QApplication.focusWidget()
        if inside is None or not self.isAncestorOf(inside):
            self.dismiss()
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
