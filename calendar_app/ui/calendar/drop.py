"""Cards that arrive over a view by drag and drop."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.drag import PageTurner, from_mime
from calendar_app.ui.calendar.landing import COPY_MODIFIER, Landing
from calendar_app.ui.calendar.verdict import Rules
from calendar_app.ui.calendar.view import CalendarView


class DropTarget(QObject):
    """Turns drag events into landings; ``hovered`` carries the landing or None, ``dropped`` the last one."""

    hovered = Signal(object)
    dropped = Signal(object)

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view
        self.turner = PageTurner(self._turn, parent=self)
        self._over: tuple[QPoint, Qt.KeyboardModifier] = (QPoint(), Qt.KeyboardModifier.NoModifier)
        self._card: Card | None = None
        self._rules: Rules | None = None

    def enter(self, event: QDragMoveEvent) -> None:
        """A drag has come in: whose card is it?"""
        carried = from_mime(event.mimeData())
        self._card = self._view.source.find(carried.post, carried.plan) if carried else None
        if self._card is None:
            event.ignore()
            return
        self._rules = self._view.mover.rules()
        self.move(event)
        event.accept()

    def move(self, event: QDragMoveEvent) -> None:
        """The card hangs over another place, or another modifier is pressed."""
        self.turner.hold(self._view.page_turn_at(event.position().toPoint()))
        self._note(event)
        landing = self._landing()
        self.hovered.emit(landing)
        if landing is not None and landing.verdict.allowed:
            event.setDropAction(_action(landing))
            event.accept()
        else:
            event.ignore()

    def leave(self) -> None:
        """The card has gone elsewhere, or Esc was pressed."""
        self.turner.hold(0)
        self._card = None
        self.hovered.emit(None)

    def drop(self, event: QDropEvent) -> None:
        """The card is let go."""
        self._note(event)
        landing = self._landing()
        self.leave()
        if landing is None:
            event.ignore()
            return
        event.setDropAction(_action(landing))
        event.accept()
        self.dropped.emit(landing)

    def _note(self, event: QDropEvent) -> None:
        """By the keys themselves: what systems propose where none is pressed differs."""
        self._over = event.position().toPoint(), event.modifiers()

    def _turn(self, direction: int) -> None:
        self._view.turn_page(direction)
        self.hovered.emit(self._landing())

    def _landing(self) -> Landing | None:
        point, keys = self._over
        day = self._view.day_at(point)
        if day is None or self._card is None or self._rules is None:
            return None
        return self._view.mover.landing(
            self._card,
            day,
            rules=self._rules,
            copy=bool(keys & COPY_MODIFIER),
            ask_hour=bool(keys & Qt.KeyboardModifier.ShiftModifier),
        )


def _action(landing: Landing) -> Qt.DropAction:
    return Qt.DropAction.CopyAction if landing.copy else Qt.DropAction.MoveAction
