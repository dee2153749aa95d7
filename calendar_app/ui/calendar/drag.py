"""How cards look under the pointer, and how a page turns under them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QDrag, QDragEnterEvent, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.ui.calendar.load import MIME_TYPE
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.theme.themes import Themes

GHOST_OFFSET = QPoint(14, 10)
"""Right of and below the pointer, so that the day's number and its cards stay readable."""
TURN_DELAY = 600
"""Milliseconds of holding a card at the edge before the page turns."""
COUNT_HEIGHT = 18
BEHIND = 4
"""How far a second card looks out from behind the first."""


def drag_cards(source: QWidget, mime: QMimeData, *, ghost: QPixmap) -> None:
    """Lifts cards; returns when they were dropped or Esc was pressed."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    drag.setPixmap(ghost)
    drag.setHotSpot(-GHOST_OFFSET)
    drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def ghost_of(face: QPixmap, count: int, *, themes: Themes) -> QPixmap:
    """The face of the card in the hand, and how many come with it."""
    several = count > 1
    size, ratio = face.deviceIndependentSize().toSize(), face.devicePixelRatio()
    around = QSize(COUNT_HEIGHT // 2, COUNT_HEIGHT // 2 + BEHIND) if several else QSize()
    ghost = QPixmap((size + around) * ratio)
    ghost.setDevicePixelRatio(ratio)
    ghost.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(ghost)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.92)
    top = around.height() - BEHIND if several else 0
    for step in (BEHIND, 0) if several else (0,):
        painter.drawPixmap(step, top + step, face)
    if several:
        painter.setOpacity(1)
        _paint_count(painter, count, right=size.width() + around.width(), themes=themes)
    painter.end()
    return ghost


def _paint_count(painter: QPainter, count: int, *, right: int, themes: Themes) -> None:
    colors, small = themes.theme.colors, font(SMALL)
    width = max(COUNT_HEIGHT, QFontMetrics(small).horizontalAdvance(str(count)) + 10)
    pill = QRectF(right - width, 0, width, COUNT_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.accent)
    painter.drawRoundedRect(pill, COUNT_HEIGHT / 2, COUNT_HEIGHT / 2)
    painter.setFont(small)
    painter.setPen(colors.on_accent)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(count))


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
    return event.mimeData().hasFormat(MIME_TYPE)
