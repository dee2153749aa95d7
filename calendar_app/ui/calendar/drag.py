"""Lifting cards, and turning the page under them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag, QDragEnterEvent, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.ui.calendar.load import LAUNCH_TYPE, MIME_TYPE

GHOST_OFFSET = QPoint(14, 10)
"""Right of and below the pointer, so that the day's number and its cards stay readable."""
TURN_DELAY = 600
"""Milliseconds of holding a card at the edge before the page turns."""


def drag_along(source: QWidget, mime: QMimeData, *, ghost: QPixmap) -> None:
    """Lifts something; returns when it was dropped or Esc was pressed."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    drag.setPixmap(ghost)
    drag.setHotSpot(-GHOST_OFFSET)
    drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


class PageTurner(QObject):
    """Turns the page while a card is held at an edge, again and again."""

    def __init__(self, turn: Callable[[int], None], *, parent: QObject) -> None:
        super().__init__(parent)
        self._direction = 0
        self._turn = turn
        self._timer = QTimer(self, interval=TURN_DELAY)
        self._timer.timeout.connect(lambda: self._turn(self._direction))

    def hold(self, direction: int) -> None:
        """Begins to wait at the edge of this direction (-1 or 1); 0 lets go."""
        if direction == self._direction:
            return
        self._direction = direction
        if direction:
            self._timer.start()
        else:
            self._timer.stop()


class TurningButton(QObject):
    """Makes a button turn the page while a card is held over it and ``view`` is the one that is seen."""

    def __init__(self, button: QWidget, turner: PageTurner, *, direction: int, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._turner = turner
        self._direction = direction
        button.setAcceptDrops(True)
        button.installEventFilter(self)

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Takes cards in, never keeps one."""
        if not self._view.isVisible():
            return False
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent) and _is_card(event):
                self._turner.hold(self._direction)
                event.accept()
            case QEvent.Type.DragMove:
                event.accept()
            case QEvent.Type.DragLeave | QEvent.Type.Drop:
                self._turner.hold(0)
                event.ignore()
            case _:
                return False
        return True


def _is_card(event: QDragEnterEvent) -> bool:
    return any(event.mimeData().hasFormat(each) for each in (MIME_TYPE, LAUNCH_TYPE))
