"""What each key does in the month while it has the keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from calendar_app.ui.calendar.month import MonthView

KEYS: dict[Qt.Key, Callable[["MonthView"], None]] = {
    Qt.Key.Key_Return: lambda view: view.open_focused(),
    Qt.Key.Key_Enter: lambda view: view.open_focused(),
    Qt.Key.Key_Delete: lambda view: view.bin_focused(),
    Qt.Key.Key_M: lambda view: view.begin_move(),
    Qt.Key.Key_N: lambda view: view.create_here(),
    Qt.Key.Key_T: lambda view: view.go_today(),
    Qt.Key.Key_Plus: lambda view: view.open_day(view.day),
    Qt.Key.Key_PageUp: lambda view: view.previous_page(),
    Qt.Key.Key_PageDown: lambda view: view.next_page(),
    Qt.Key.Key_Escape: lambda view: view.clear_selection(),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def press(view: "MonthView", event: QKeyEvent) -> bool:
    """Does what a key stands for; False leaves it to others."""
    key = Qt.Key(event.key())
    if view.carrier.landing is not None:
        return _press_while_carrying(view, key, event.modifiers())
    return _press(view, key, event.modifiers())


def _press(view: "MonthView", key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    held = modifiers & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    if key in ARROWS and held == Qt.KeyboardModifier.AltModifier:
        view.move_by(view.days_of(key))
    elif held:
        return False
    elif key in ARROWS:
        view.walk(key)
    elif key in KEYS:
        KEYS[key](view)
    else:
        return False
    return True


def _press_while_carrying(view: "MonthView", key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    if key in ARROWS:
        view.carrier.carry_on(view.days_of(key))
    elif key in ENTER:
        view.carrier.let_go(
            copy=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
            ask_hour=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        )
    elif key == Qt.Key.Key_Escape:
        view.carrier.cancel()
    return True
