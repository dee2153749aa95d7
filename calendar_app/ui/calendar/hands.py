"""A page under the hands: cards to open, select, drag and walk by keyboard, alike in every view."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.place import Place
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.accessible import make_accessible
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.clipboard import Clipboard
from calendar_app.ui.calendar.drag import TurningButton, drag_along
from calendar_app.ui.calendar.face import face_of
from calendar_app.ui.calendar.ghost import ghost_of
from calendar_app.ui.calendar.keys import press
from calendar_app.ui.calendar.load import Load, to_mime
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.calendar.pointer import Pointer
from calendar_app.ui.calendar.quick_view import QuickView
from calendar_app.ui.calendar.selecting import in_hand, posts_of
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.calendar.walked import WalkedView
from calendar_app.ui.context import Context

GHOST_WIDTH = 240
"""A card that is as wide as the page is carried as a usual one."""


class HandledView(WalkedView):
    """Whatever the mouse can do here the keyboard can, see `keys`."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        make_accessible(HandledView)
        super().__init__(context, source=source, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMinimumSize(500, 320)
        self.pointer = Pointer(self, parent=self)
        self.clipboard = Clipboard(context, self.source, self.mover, parent=self)
        self.clipboard.changed.connect(self._dim)
        for intake in (self.clipboard.intake, self.carrier.intake):
            intake.started.connect(lambda key: self._follow([key]))
        self.quick_view = QuickView(context, self)
        self.mover.moved.connect(self._follow)
        self.put_words()

    def follow(self, other: "HandledView") -> None:
        """Takes over the day and the selection of another view."""
        self.day = self.anchor = other.day
        self.focused, self.selected = other.focused, other.selected
        self.lifted = self.clipboard.cut = other.clipboard.cut
        self.refresh()

    def open_focused(self) -> None:
        """Opens the card the keyboard is on."""
        if self.focused_card:
            self.open_post.emit(self.focused_card.post)

    def bin_focused(self) -> None:
        """Asks for the bin."""
        if posts := posts_of(self.in_hand):
            self.bin_requested.emit(posts)

    def copy(self) -> None:
        """Puts what is selected on the clipboard."""
        self.clipboard.put(self.in_hand)

    def cut(self) -> None:
        """The same, to be moved."""
        self.clipboard.put(self.in_hand, cut=True)

    def paste(self) -> None:
        """Puts what is on the clipboard at the current place."""
        self.clipboard.paste(self.here)

    def create_here(self) -> None:
        """Asks for a new post at the current place."""
        if may(Act.DRAFT, self.context.workspace.roles):
            self.create_at.emit(self.here)

    def dismiss(self) -> None:
        """Closes what floats over the page."""
        self.quick_view.dismiss()

    def look(self) -> None:
        """Opens the quick view of the focused card, or closes it; of all else says what there is to say."""
        if self.quick_view.wanted:
            self.quick_view.dismiss()
        elif self.focused_card:
            self.quick_view.open()
            self._show_quick_view()
        else:
            self._tell_of(self.spot)

    def reload(self) -> None:
        """What is open over the page follows."""
        super().reload()
        self._show_quick_view()

    def turn_with(self, button: QWidget, direction: int) -> None:
        """Has a card that is held over a button turn the page back (-1) or on (1)."""
        TurningButton(button, self.carrier.drops.turner, direction=direction, view=self)

    def begin_move(self) -> None:
        """Takes up what is selected; the arrows carry it, Enter drops it, Esc leaves it."""
        self.take_up(self.in_hand)

    def take_up(self, cards: Sequence[Card]) -> None:
        """Has the keyboard carry cards, wherever they come from; it begins where the first one stands."""
        if cards:
            self.dismiss()
            self.setFocus()
            self.carrier.carry(cards, Place(day=cards[0].plan.day) if cards[0].plan else self.here)

    def move_by(self, step: timedelta) -> None:
        """Moves what is selected at once."""
        self.carrier.move_by(self.in_hand, step)

    def clear_selection(self) -> None:
        """Gives up the rubber band, or closes what floats; else leaves only the day."""
        if self.pointer.give_up_band():
            return
        if self.quick_view.wanted:
            self.quick_view.dismiss()
        else:
            self.select(None, ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See `keys`."""
        if not press(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See `pointer`."""
        self.carrier.cancel()
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See `pointer`."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See `pointer`."""
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a card; on an empty place of a day, asks for a new one."""
        point = event.position().toPoint()
        if placed := self.placement.card_at(point):
            self.open_post.emit(placed.card.post)
        elif self.placement.more_at(point) is None and (place := self.place_at(point)):
            self.walk_to_place(place)
            self.create_here()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is selected, or of the place."""
        self.menu_requested.emit(tuple(self.in_hand) or self.here, self._menu_place(event))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A card comes in."""
        self.carrier.drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """It hangs over another day."""
        self.carrier.drops.move(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It has gone."""
        self.carrier.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is let go."""
        self.carrier.drops.drop(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Everything has another place."""
        self.dismiss()
        self.measure()

    def event(self, event: QEvent) -> bool:
        """Says in full what a card has no room for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_of(event.pos())
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or direction of writing."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.cards = self.make_cards()
            self.measure()
        if event.type() is QEvent.Type.LanguageChange:
            self.put_words()
            self.refresh()

    def put_words(self) -> None:
        """Says what the page is and what it takes."""
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(
            self.tr(
                "Arrows walk through days and posts, Enter opens, Space previews, M moves, N writes a post."
            )
        )

    def lift(self, card: Card) -> None:
        """Drags a card, and what is selected with it."""
        self.dismiss()
        cards = in_hand(card, self.selection)
        load = Load(brand=self.context.workspace.identity.ws, keys=tuple(c.key for c in cards))
        self.lifted = frozenset(load.keys)
        self.update()
        drag_along(self, to_mime(load), ghost=self._ghost(card, len(cards)))
        self._dim()

    def lift_name_at(self, _point: QPoint) -> bool:
        """Drags what a day is named after; False where no such name stands."""
        return False

    def select(self, focused: Key | None, selected: Iterable[Key], *, pivot: Key | None = None) -> None:
        """The quick view follows."""
        super().select(focused, selected, pivot=pivot)
        self._show_quick_view()

    @property
    def spot(self) -> QPoint:
        """Where a mouse would be to mean what the keyboard is on."""
        rect = self.placement.rect_of(self.focused) or self.geometry_of_page.heading_of(self.day)
        return rect.center()

    def _tell_of(self, point: QPoint) -> None:
        QToolTip.showText(self.mapToGlobal(point), self.words_at(point), self)

    def _show_quick_view(self) -> None:
        card = self.focused_card
        beside = self.placement.rect_of(self.focused) or self.target_rect(self.day)
        warnings = self.warnings.words_of(card) if card else ()
        self.quick_view.show_card(card, beside=beside, warnings=warnings)

    def _ghost(self, card: Card, count: int) -> QPixmap:
        rect = self.placement.rect_of(card.key) or QRect()
        face = face_of(card, locale=self.context.language.locale)
        size = QSize(min(rect.width(), GHOST_WIDTH), SIZES.two_lines)
        pixmap = self.cards.pixmap(face, size, ratio=self.devicePixelRatioF())
        return ghost_of(pixmap, count, themes=self.context.themes)

    def _dim(self) -> None:
        self.lifted = self.clipboard.cut
        self.update()

    def _follow(self, keys: Sequence[Key]) -> None:
        first, plan = keys[0]
        if plan is not None:
            self.focus_on(Focus(day=plan.day, key=(first, plan)))
            self.select(self.focused, {key for key in keys if self.page.find(key)})

    def _menu_place(self, event: QContextMenuEvent) -> QPoint:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            return event.globalPos()
        rect = self.placement.rect_of(self.focused) or self.cell_rect(self.day)
        return self.mapToGlobal(rect.center())
