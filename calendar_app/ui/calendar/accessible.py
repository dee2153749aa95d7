"""Lets screen readers meet painted cards as if each were a widget of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@dataclass(frozen=True, kw_only=True, slots=True)
class Spoken:
    """A painted thing as it is read out; ``rect`` is in the widget's own pixels.

    Its words are found when they are asked for: readers ask far more often what is there.
    """

    words: Callable[[], str]
    rect: QRect
    focused: bool = False
    selected: bool = False


class PaintedList(Protocol):
    """A widget that paints things worth reading out."""

    def spoken(self) -> list[Spoken]:
        """All of them, in reading order."""


class _PaintedItem(QAccessibleInterface):
    """The nth painted thing of a widget, whatever that is at the moment it is asked."""

    def __init__(self, widget: QWidget, number: int) -> None:
        super().__init__()
        self._widget = widget
        self._number = number

    def _now(self) -> Spoken | None:
        if not shiboken6.isValid(self._widget):
            return None
        spoken = _spoken(self._widget)
        return spoken[self._number] if self._number < len(spoken) else None

    def isValid(self) -> bool:
        return self._now() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._widget.window().windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        valid = shiboken6.isValid(self._widget)
        return QAccessible.queryAccessibleInterface(self._widget) if valid else None

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        now = self._now() if kind is QAccessible.Text.Name else None
        return now.words() if now else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        return None

    def rect(self) -> QRect:
        now = self._now()
        return now.rect.translated(self._widget.mapToGlobal(QPoint())) if now else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        now, state = self._now(), QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = bool(now and now.focused)
        state.selected = bool(now and now.selected)
        return state


class _PaintedListInterface(QAccessibleWidget):
    """A widget whose children are painted; items are made once each and kept, as Qt holds on to them."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._painted = widget
        self._items: list[_PaintedItem] = []
        widget.destroyed.connect(partial(_forget, self._items))

    def childCount(self) -> int:
        return len(_spoken(self._painted)) if shiboken6.isValid(self._painted) else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            item = _PaintedItem(self._painted, len(self._items))
            QAccessible.registerAccessibleInterface(item)
            self._items.append(item)
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((n for n, item in enumerate(self._items) if item is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = self._painted.mapFromGlobal(QPoint(x, y))
        rects = [spoken.rect for spoken in _spoken(self._painted)]
        return next((self.child(n) for n, rect in enumerate(rects) if rect.contains(point)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        focused = [n for n, spoken in enumerate(_spoken(self._painted)) if spoken.focused]
        return self.child(focused[0]) if focused else None


def _forget(items: list[_PaintedItem], *_: object) -> None:
    """With the widget its items go from Qt's cache too, which else frees at the end what Python has freed."""
    for item in items:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
    items.clear()


def _spoken(widget: Any) -> list[Spoken]:
    spoken: list[Spoken] = widget.spoken()
    return spoken


@cache
def make_accessible(kind: type[QWidget]) -> None:
    """Tells Qt once that widgets of this kind are lists of painted things."""
    QAccessible.installFactory(_factory(kind))


def _factory(kind: type[QWidget]) -> Callable[[str, QObject], QAccessibleInterface | None]:
    def make(_name: str, thing: QObject) -> QAccessibleInterface | None:
        return _PaintedListInterface(thing) if isinstance(thing, kind) else None

    return make


def tell_focus(widget: QWidget) -> None:
    """Tells a screen reader, if there is one, that another painted thing has the keyboard."""
    if QAccessible.isActive():
        item = QAccessible.queryAccessibleInterface(widget).focusChild()
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


def announce(widget: QWidget, text: str) -> None:
    """Has a sentence read out that is nobody's name, such as where a card would land."""
    if QAccessible.isActive() and text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
