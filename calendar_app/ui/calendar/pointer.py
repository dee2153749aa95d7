"""What the mouse does on a page: selects, draws a rubber band, lifts cards, opens them."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.place import Place
from calendar_app.ui.calendar.page import Key, Placement
from calendar_app.ui.calendar.selecting import touched

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Pointed(Protocol):
    """A view as far as the mouse reaches it."""

    placement: Placement
    selected: frozenset[Key]

    def place_at(self, point: QPoint) -> Place | None: ...
    def walk_to(self, day: date) -> None: ...
    def walk_to_place(self, place: Place) -> None: ...
    def open_day(self, day: date) -> None: ...
    def select(self, focused: Key | None, selected: Iterable[Key], *, pivot: Key | None = None) -> None: ...
    def extend_to(self, key: Key) -> None: ...
    def toggle(self, key: Key | None) -> None: ...
    def lift(self, card: Card) -> None: ...
    def lift_name_at(self, point: QPoint) -> bool: ...


class Pointer(QObject):
    """Follows one press of the mouse until it is let go."""

    def __init__(self, view: Pointed, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._from = QPoint()
        self._card: Card | None = None
        self._settles = False
        """Whether the press leaves the choice to the release: a press on several may begin a drag."""
        self._before: frozenset[Key] | None = None
        """What was selected before the rubber band; None while there is none."""
        self._ground = parent
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, parent)

    def press(self, event: QMouseEvent) -> None:
        """Selects; what is pressed may be dragged, and on an empty place a rubber band begins."""
        view, self._from = self._view, event.position().toPoint()
        self.cancel()
        if placed := view.placement.card_at(self._from):
            self._card = placed.card
            self._settles = placed.card.key in view.selected and not event.modifiers() & SHIFT
            if self._settles:
                view.select(placed.card.key, view.selected)
            else:
                self._choose(placed.card, event.modifiers())
        elif more := view.placement.more_at(self._from):
            view.open_day(more.day)
        elif place := view.place_at(self._from):
            kept = view.selected if event.modifiers() & (CTRL | SHIFT) else frozenset()
            self._before = kept if event.button() is Qt.MouseButton.LeftButton else None
            view.walk_to_place(place)
            view.select(None, kept)

    def move(self, event: QMouseEvent) -> None:
        """Lifts what is pressed once the pointer has gone far enough, or stretches the band."""
        point = event.position().toPoint()
        far = (point - self._from).manhattanLength() >= QApplication.startDragDistance()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._card is not None and far:
            card, self._card = self._card, None
            if card.key not in self._view.selected:
                self._view.select(card.key, {card.key})
            self._view.lift(card)
        elif self._before is None:
            return
        elif far and not self._band.isVisible() and self._view.lift_name_at(self._from):
            self.cancel()
        elif far or self._band.isVisible():
            self._stretch(QRect(self._from, point).normalized())

    def release(self, event: QMouseEvent) -> None:
        """Nothing is held any more; a click on one of several leaves that one, or takes it out."""
        if self._card is not None and self._settles and event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._card, event.modifiers())
        self.cancel()

    def cancel(self) -> None:
        """Lets everything go."""
        self._card, self._before, self._settles = None, None, False
        self._band.hide()

    def give_up_band(self) -> bool:
        """Puts the selection back as it was before the rubber band, if there is one."""
        if self._before is None or not self._band.isVisible():
            return False
        self._view.select(None, self._before)
        self.cancel()
        return True

    def _choose(self, card: Card, keys: Qt.KeyboardModifier) -> None:
        view = self._view
        if card.plan is not None:
            view.walk_to(card.plan.day)
        if keys & SHIFT:
            view.extend_to(card.key)
        elif keys & CTRL:
            view.toggle(card.key)
        else:
            view.select(card.key, {card.key})

    def _stretch(self, band: QRect) -> None:
        self._band.setGeometry(band.intersected(self._ground.rect()))
        self._band.show()
        self._view.select(None, touched(self._view.placement, band) | (self._before or frozenset()))
