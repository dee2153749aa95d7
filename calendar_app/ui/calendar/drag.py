"""What a dragged card carries, how it looks under the pointer, and how a page turns under it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QDrag, QDragEnterEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.domain.plan import Plan

MIME_TYPE = "application/x-editorial-calendar-card"
GHOST_OFFSET = QPoint(14, 10)
"""Right of and below the pointer, so that the day's number and its cards stay readable."""
TURN_DELAY = 600
"""Milliseconds of holding a card at the edge before the page turns."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Carried:
    """A card on its way: enough to find it again."""

    post: str
    plan: Plan | None


def to_mime(carried: Carried) -> QMimeData:
    """The card for the system's drag and drop."""
    mime = QMimeData()
    content = {"post": carried.post, "plan": _plan_to_json(carried.plan)}
    mime.setData(MIME_TYPE, json.dumps(content).encode())
    return mime


def from_mime(mime: QMimeData) -> Carried | None:
    """The card that is carried; None if it is anything else."""
    if not mime.hasFormat(MIME_TYPE):
        return None
    try:
        content = json.loads(bytes(mime.data(MIME_TYPE).data()))
        return Carried(post=str(content["post"]), plan=_plan_from_json(content["plan"]))
    except (ValueError, KeyError, TypeError):
        return None


def _plan_to_json(plan: Plan | None) -> dict[str, Any] | None:
    if plan is None:
        return None
    hour = plan.time.isoformat() if plan.time else None
    return {"day": plan.day.isoformat(), "time": hour, "zone": plan.zone, "fold": plan.fold}


def _plan_from_json(content: dict[str, Any] | None) -> Plan | None:
    if content is None:
        return None
    hour = time.fromisoformat(content["time"]) if content["time"] else None
    return Plan(day=date.fromisoformat(content["day"]), time=hour, zone=content["zone"], fold=content["fold"])


def drag_card(source: QWidget, carried: Carried, *, face: QPixmap) -> None:
    """Lifts a card; returns when it was dropped or Esc was pressed."""
    drag = QDrag(source)
    drag.setMimeData(to_mime(carried))
    drag.setPixmap(_ghost(face))
    drag.setHotSpot(-GHOST_OFFSET)
    drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def _ghost(face: QPixmap) -> QPixmap:
    ghost = QPixmap(face.size())
    ghost.setDevicePixelRatio(face.devicePixelRatio())
    ghost.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(ghost)
    painter.setOpacity(0.92)
    painter.drawPixmap(0, 0, face)
    painter.end()
    return ghost


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
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent) and from_mime(event.mimeData()):
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
