"""What arrives over a view or the tray by drag and drop: cards of ours, or something from outside."""

from typing import Protocol

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from calendar_app.domain.card import Card
from calendar_app.domain.place import Place
from calendar_app.ui.calendar.carried_launch import CarriedLaunch, carried_launch
from calendar_app.ui.calendar.drag import PageTurner
from calendar_app.ui.calendar.intake import brings_something, incoming_of
from calendar_app.ui.calendar.landing import COPY_MODIFIER, Landing
from calendar_app.ui.calendar.load import from_mime, launch_from_mime
from calendar_app.ui.calendar.moving import Mover
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.verdict import Rules, Verdict
from calendar_app.ui.context import Context

Asked = tuple[Place | None, bool, bool]


class Ground(Protocol):
    """Where things may be let go: places in time, or the tray, which is none."""

    context: Context
    source: CardSource
    mover: Mover
    is_tray: bool

    def place_at(self, point: QPoint) -> Place | None: ...
    def page_turn_at(self, point: QPoint) -> int: ...
    def turn_page(self, direction: int) -> None: ...


class DropTarget(QObject):
    """Turns drag events into landings.

    ``hovered`` carries the landing, or None, whenever it is another one; ``dropped`` the last one, and
    what was brought from outside if that is what it is.
    """

    hovered = Signal(object)
    dropped = Signal(object, object)

    def __init__(self, ground: Ground, *, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self.turner = PageTurner(self._turn, parent=self)
        self._over: tuple[QPoint, Qt.KeyboardModifier] = (QPoint(), Qt.KeyboardModifier.NoModifier)
        self._cards: list[Card] = []
        self._launch: CarriedLaunch | None = None
        self._rules: Rules | None = None
        self._is_foreign = False
        self._asked: Asked | None = None
        self._landing: Landing | None = None

    def enter(self, event: QDragMoveEvent) -> None:
        """A drag has come in: what does it bring?"""
        self._forget()
        if not self._know(event.mimeData()):
            event.ignore()
            return
        self._rules = self._ground.mover.rules(self._cards)
        self.move(event)
        event.accept()

    def move(self, event: QDragMoveEvent) -> None:
        """It hangs over another place, or another modifier is pressed."""
        self.turner.hold(self._ground.page_turn_at(event.position().toPoint()))
        self._look(event)
        landing = self._landing
        if landing is not None and landing.verdict.allowed:
            event.setDropAction(_action(landing))
            event.accept()
        else:
            event.ignore()

    def look_again(self) -> None:
        """The ground has moved under it."""
        self._ask()

    def leave(self) -> None:
        """It has gone elsewhere, or Esc was pressed."""
        self._forget()
        self.hovered.emit(None)

    def drop(self, event: QDropEvent) -> None:
        """It is let go."""
        self._look(event)
        landing = self._landing
        self.leave()
        if landing is None:
            event.ignore()
            return
        event.setDropAction(_action(landing))
        event.accept()
        brought = None if landing.moves else incoming_of(event.mimeData())
        self.dropped.emit(landing, brought)

    def _know(self, mime: QMimeData) -> bool:
        if launch := launch_from_mime(mime):
            return self._know_launch(*launch)
        load = from_mime(mime)
        if load is None:
            return brings_something(mime)
        self._is_foreign = load.brand != self._ground.context.workspace.identity.ws
        self._cards = [] if self._is_foreign else self._ground.source.find_all(load.keys)
        return self._is_foreign or bool(self._cards)

    def _know_launch(self, brand: str, launch: str) -> bool:
        """A launch without cards has nothing to show on its way; its form moves it."""
        self._is_foreign = brand != self._ground.context.workspace.identity.ws
        if not self._is_foreign:
            self._launch = carried_launch(self._ground.context, launch)
            self._cards = list(self._launch.cards) if self._launch else []
        return self._is_foreign or bool(self._cards)

    def _look(self, event: QDropEvent) -> None:
        """By the keys themselves: what systems propose where none is pressed differs."""
        self._over = event.position().toPoint(), event.modifiers()
        self._ask()

    def _ask(self) -> None:
        """Judges anew only where the answer may be another one: pointers move a hundred times a second."""
        point, keys = self._over
        place = self._ground.place_at(point)
        copy = bool(keys & COPY_MODIFIER)
        asked = (place, copy, bool(keys & Qt.KeyboardModifier.ShiftModifier))
        if asked == self._asked:
            return
        self._asked = asked
        self._landing = self._landing_at(*asked)
        self.hovered.emit(self._landing)

    def _landing_at(self, place: Place | None, copy: bool, ask_hour: bool) -> Landing | None:  # noqa: FBT001
        if self._rules is None or (place is None and not self._ground.is_tray):
            return None
        if self._is_foreign:
            return Landing(place=place, verdict=Verdict.FOREIGN, rules=self._rules)
        if self._launch:
            return (
                self._ground.mover.launch_landing(self._launch, place.day, rules=self._rules)
                if place
                else None
            )
        return self._ground.mover.landing(self._cards, place, rules=self._rules, copy=copy, ask_hour=ask_hour)

    def _turn(self, direction: int) -> None:
        self._ground.turn_page(direction)
        self._asked = None
        self._ask()

    def _forget(self) -> None:
        self.turner.hold(0)
        self._cards, self._is_foreign = [], False
        self._rules = self._asked = self._landing = self._launch = None


def _action(landing: Landing) -> Qt.DropAction:
    """What is dragged in from outside stays where it was."""
    copies = landing.copy or not landing.moves
    return Qt.DropAction.CopyAction if copies else Qt.DropAction.MoveAction
