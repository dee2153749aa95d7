"""A list of cards that can be opened, binned and dragged away: the tray and the days that overflow."""

from collections.abc import Callable, Iterable
from html import escape

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyledItemDelegate, QWidget

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.card import SIZES, CardPainter
from calendar_app.ui.calendar.drag import drag_along
from calendar_app.ui.calendar.face import face_of, sentence, title_of
from calendar_app.ui.calendar.ghost import ghost_of
from calendar_app.ui.calendar.load import Load, to_mime
from calendar_app.ui.calendar.selecting import in_hand, posts_of
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role

HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
)
CARD_ROLE = int(Qt.ItemDataRole.UserRole)
GHOST_WIDTH = 150


class CardList(QListWidget):
    """Cards one under the other; each is read out as a whole sentence."""

    open_post = Signal(str)
    bin_requested = Signal(list)
    """The posts to be put in the bin."""
    menu_requested = Signal(object, QPoint)
    move_wanted = Signal(list)
    """Cards the keyboard is to carry to a day."""
    copied = Signal(list, bool)
    """Cards for the clipboard, and whether they are cut."""
    paste_wanted = Signal()
    lifted = Signal()

    def __init__(
        self,
        context: Context,
        *,
        delegate: QStyledItemDelegate,
        cards: CardPainter,
        parent: QWidget,
        words_of: Callable[[Card], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = cards
        self._words_of = words_of or self._sentence
        self.setItemDelegate(delegate)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        set_role(self, "bare")
        self.itemActivated.connect(lambda item: self.open_post.emit(card_of(item).post))

    def show_cards(self, cards: Iterable[Card]) -> None:
        """Replaces what is listed; what is current or selected stays so if it is still there."""
        current, selected = self.current_card, {card.key for card in self.selection}
        self.clear()
        for card in cards:
            item = self._item(card)
            self.addItem(item)
            if current is not None and card.post == current.post:
                self.setCurrentItem(item, QItemSelectionModel.SelectionFlag.NoUpdate)
        for row, card in enumerate(self.cards):
            if card.key in selected:
                self.item(row).setSelected(True)
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

    @property
    def selection(self) -> list[Card]:
        """The cards that are selected, as they are listed."""
        rows = range(self.count())
        return [card_of(self.item(row)) for row in rows if self.item(row).isSelected()]

    @property
    def in_hand(self) -> list[Card]:
        """What a key or a menu is about: the current card with all that is selected, itself first."""
        return in_hand(self.current_card, self.selection)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Lifts what is selected."""
        if cards := self.in_hand:
            load = Load(brand=self._context.workspace.identity.ws, keys=tuple(card.key for card in cards))
            ghost = ghost_of(self._face(cards[0]), len(cards), themes=self._context.themes)
            self.lifted.emit()
            drag_along(self, to_mime(load), ghost=ghost)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the calendar for cards; the rest is the list's own."""
        cards, standard = self.in_hand, next((key for key in STANDARD if event.matches(key)), None)
        if standard is not None:
            STANDARD[standard](self)
        elif cards and event.key() in KEYS and not event.modifiers() & HELD:
            KEYS[event.key()](self, cards)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is selected."""
        if cards := self.in_hand:
            self.menu_requested.emit(tuple(cards), event.globalPos())

    def _item(self, card: Card) -> QListWidgetItem:
        item, words = QListWidgetItem(title_of(card)), self._words_of(card)
        item.setData(CARD_ROLE, card)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(f"<qt>{escape(words)}</qt>")
        return item

    def _sentence(self, card: Card) -> str:
        networks = self._context.workspace.networks
        return sentence(card, locale=self._context.language.locale, networks=networks)

    def _face(self, card: Card) -> QPixmap:
        face = face_of(card, locale=self._context.language.locale)
        return self._cards.pixmap(face, QSize(GHOST_WIDTH, SIZES.two_lines), ratio=self.devicePixelRatioF())


def card_of(item: QListWidgetItem) -> Card:
    """The card an item stands for."""
    card: Card = item.data(CARD_ROLE)
    return card


KEYS: dict[int, Callable[[CardList, list[Card]], None]] = {
    Qt.Key.Key_Return: lambda cards, some: cards.open_post.emit(some[0].post),
    Qt.Key.Key_Enter: lambda cards, some: cards.open_post.emit(some[0].post),
    Qt.Key.Key_Delete: lambda cards, some: cards.bin_requested.emit(posts_of(some)),
    Qt.Key.Key_M: lambda cards, some: cards.move_wanted.emit(some),
}
STANDARD: dict[QKeySequence.StandardKey, Callable[[CardList], None]] = {
    QKeySequence.StandardKey.Cut: lambda cards: cards.copied.emit(cards.in_hand, True),
    QKeySequence.StandardKey.Copy: lambda cards: cards.copied.emit(cards.in_hand, False),
    QKeySequence.StandardKey.Paste: lambda cards: cards.paste_wanted.emit(),
}
"""As in the calendar itself, see `keys`."""
