"""What each key does in the calendar while it has the keyboard."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence

from calendar_app.ui.calendar.carrier import Carrier


class Walkable(Protocol):
    """A view as far as keys reach it."""

    carrier: Carrier
    day: date
    other_week: str
    view_wanted: SignalInstance

    def walk(self, arrow: Qt.Key) -> None: ...
    def step_of(self, arrow: Qt.Key) -> timedelta: ...
    def move_by(self, step: timedelta) -> None: ...
    def begin_move(self) -> None: ...
    def walk_along(self, arrow: Qt.Key) -> None: ...
    def extend(self, arrow: Qt.Key) -> None: ...
    def toggle_focused(self) -> None: ...
    def select_all(self) -> None: ...
    def cut(self) -> None: ...
    def copy(self) -> None: ...
    def paste(self) -> None: ...
    def open_focused(self) -> None: ...
    def to_day(self, *, last: bool = False) -> None: ...
    def open_day(self, day: date) -> None: ...
    def bin_focused(self) -> None: ...
    def create_here(self) -> None: ...
    def look(self) -> None: ...
    def clear_selection(self) -> None: ...
    def go_today(self) -> None: ...
    def previous_page(self) -> None: ...
    def next_page(self) -> None: ...
    def page_step(self, direction: int) -> timedelta: ...


KEYS: dict[int, Callable[[Walkable], None]] = {
    Qt.Key.Key_Return: lambda view: view.open_focused(),
    Qt.Key.Key_Enter: lambda view: view.open_focused(),
    Qt.Key.Key_Delete: lambda view: view.bin_focused(),
    Qt.Key.Key_M: lambda view: view.begin_move(),
    Qt.Key.Key_N: lambda view: view.create_here(),
    Qt.Key.Key_T: lambda view: view.go_today(),
    Qt.Key.Key_Home: lambda view: view.to_day(),
    Qt.Key.Key_End: lambda view: view.to_day(last=True),
    Qt.Key.Key_Plus: lambda view: view.open_day(view.day),
    Qt.Key.Key_Space: lambda view: view.look(),
    Qt.Key.Key_1: lambda view: view.view_wanted.emit("week"),
    Qt.Key.Key_Ampersand: lambda view: view.view_wanted.emit("week"),
    Qt.Key.Key_H: lambda view: view.view_wanted.emit(view.other_week),
    Qt.Key.Key_2: lambda view: view.view_wanted.emit("month"),
    Qt.Key.Key_Eacute: lambda view: view.view_wanted.emit("month"),
    Qt.Key.Key_3: lambda view: view.view_wanted.emit("quarter"),
    Qt.Key.Key_QuoteDbl: lambda view: view.view_wanted.emit("quarter"),
    Qt.Key.Key_4: lambda view: view.view_wanted.emit("list"),
    Qt.Key.Key_Apostrophe: lambda view: view.view_wanted.emit("list"),
    Qt.Key.Key_PageUp: lambda view: view.previous_page(),
    Qt.Key.Key_PageDown: lambda view: view.next_page(),
    Qt.Key.Key_Escape: lambda view: view.clear_selection(),
}
"""« & », « é », « " » and « ' » are 1, 2, 3 and 4 on a French keyboard without Shift."""
STANDARD: dict[QKeySequence.StandardKey, Callable[[Walkable], None]] = {
    QKeySequence.StandardKey.SelectAll: lambda view: view.select_all(),
    QKeySequence.StandardKey.Cut: lambda view: view.cut(),
    QKeySequence.StandardKey.Copy: lambda view: view.copy(),
    QKeySequence.StandardKey.Paste: lambda view: view.paste(),
}
"""As each system has them."""
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ARROW_KEYS: dict[Qt.KeyboardModifier, Callable[[Walkable, Qt.Key], None]] = {
    Qt.KeyboardModifier.NoModifier: lambda view, arrow: view.walk(arrow),
    SHIFT: lambda view, arrow: view.extend(arrow),
    CTRL: lambda view, arrow: view.walk_along(arrow),
    ALT: lambda view, arrow: view.move_by(view.step_of(arrow)),
}
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def press(view: Walkable, event: QKeyEvent) -> bool:
    """Does what a key stands for; False leaves it to others."""
    key = event.key()  # a plain number: letters of many languages have no name in Qt.Key
    if view.carrier.landing is not None:
        return _press_while_carrying(view, key, event.modifiers())
    standard = next((key for key in STANDARD if event.matches(key)), None)
    if standard is not None:
        STANDARD[standard](view)
        return True
    return _press(view, key, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)


def _press(view: Walkable, key: int, modifiers: Qt.KeyboardModifier) -> bool:
    held = modifiers & ~SHIFT
    if key in ARROWS and modifiers in ARROW_KEYS:
        ARROW_KEYS[modifiers](view, Qt.Key(key))
    elif key == Qt.Key.Key_Space and held == CTRL:
        view.toggle_focused()
    elif key in KEYS and not held:
        KEYS[key](view)
    else:
        return False
    return True


def _press_while_carrying(view: Walkable, key: int, modifiers: Qt.KeyboardModifier) -> bool:
    if key in ARROWS:
        view.carrier.carry_on(view.step_of(Qt.Key(key)))
    elif key in PAGES:
        view.carrier.carry_on(view.page_step(PAGES[Qt.Key(key)]))
    elif key in ENTER:
        view.carrier.let_go(
            copy=bool(modifiers & CTRL),
            ask_hour=bool(modifiers & SHIFT),
        )
    elif key == Qt.Key.Key_Escape:
        view.carrier.cancel()
    return True
