"""A list of cards that can be opened, binned and dragged away: the tray and the days that overflow."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyledItemDelegate, QWidget

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.card import SIZES, CardPainter
from calendar_app.ui.calendar.drag import Carried, drag_card
from calendar_app.ui.calendar.face import face_of, sentence, title_of
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role

CARD_ROLE = int(Qt.ItemDataRole.UserRole)
GHOST_WIDTH = 150


class CardList(QListWidget):
    """Cards one under the other; each is read out as a whole sentence."""

    open_post = Signal(str)
    bin_requested = Signal(str)
    menu_requested = Signal(object, QPoint)
    lifted = Signal()

    def __init__(
        self, context: Context, *, delegate: QStyledItemDelegate, cards: CardPainter, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = cards
        self.setItemDelegate(delegate)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        set_role(self, "bare")
        self.itemActivated.connect(lambda item: self.open_post.emit(card_of(item).post))

    def show_cards(self, cards: Iterable[Card]) -> None:
        """Replaces what is listed; the current card stays current if it is still there."""
        current = self.current_card
        self.clear()
        for card in cards:
            self.addItem(self._item(card))
            if current is not None and card.post == current.post:
                self.setCurrentRow(self.count() - 1)
        # With no card there is nothing to walk, and no place where the keyboard could be seen.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.count() else Qt.FocusPolicy.NoFocus)

    def go_to(self, card: Card) -> None:
        """Puts the keyboard on a card, where it is listed."""
        for row, listed in enumerate(self.cards):
            if listed.post == card.post:
                self.setCurrentRow(row)
        self.setFocus()

    @property
    def current_card(self) -> Card | None:
        """The card the keyboard is on."""
        row = self.currentRow()
        return card_of(self.item(row)) if row >= 0 else None

    @property
    def cards(self) -> list[Card]:
        """All that is listed."""
        return [card_of(self.item(row)) for row in range(self.count())]

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Lifts the current card."""
        card = self.current_card
        if card is not None:
            self.lifted.emit()
            drag_card(self, Carried(post=card.post, plan=card.plan), face=self._face(card))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the bin; the rest is the list's own."""
        card = self.current_card
        if event.key() == Qt.Key.Key_Delete and card is not None:
            self.bin_requested.emit(card.post)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and card is not None:
            self.open_post.emit(card.post)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the current card."""
        card = self.current_card
        if card is not None:
            self.menu_requested.emit(card, event.globalPos())

    def _item(self, card: Card) -> QListWidgetItem:
        locale = self._context.language.locale
        item = QListWidgetItem(title_of(card))
        words = sentence(card, locale=locale, networks=self._context.workspace.networks)
        item.setData(CARD_ROLE, card)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(f"<qt>{escape(words)}</qt>")
        return item

    def _face(self, card: Card) -> QPixmap:
        face = face_of(card, locale=self._context.language.locale)
        return self._cards.pixmap(face, QSize(GHOST_WIDTH, SIZES.two_lines), ratio=self.devicePixelRatioF())


def card_of(item: QListWidgetItem) -> Card:
    """The card an item stands for."""
    card: Card = item.data(CARD_ROLE)
    return card
