"""What a person does without a mouse: every key goes to whatever has the keyboard at that moment."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QTabBar, QWidget

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
FAR = 120
"""More presses of Tab than any page takes to come round."""


def focused() -> QWidget:
    """Where a key would go, as Qt chooses it: into an open menu first."""
    popup = QApplication.activePopupWidget()
    found = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, *, times: int = 1) -> None:
    """A key, several times if need be."""
    for _ in range(times):
        QTest.keyClick(focused(), key, modifiers)


def type_text(text: str) -> None:
    """Word by word, as an input method hands over what has accents, thin spaces or a line's end."""
    for word in re.findall(r"\n|[^\n]\S*", text):
        if word == "\n":
            press(Qt.Key.Key_Return)
            continue
        event = QInputMethodEvent()
        event.setCommitString(word)
        QApplication.sendEvent(focused(), event)


def paste_files(files: Sequence[Path]) -> None:
    """Copied in the explorer, pasted with Ctrl+V."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QApplication.clipboard().setMimeData(mime)
    press(Qt.Key.Key_V, CTRL)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it: its name, or the words on it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words.replace("&", "")


def reach(name: str, *, back: bool = False) -> QWidget:
    """Tab until something of this name has the keyboard; a failure lists what was passed."""
    passed = []
    for _ in range(FAR):
        if name_of(focused()) == name:
            return focused()
        passed.append(name_of(focused()) or type(focused()).__name__)
        if back:
            press(Qt.Key.Key_Backtab, SHIFT)
        else:
            press(Qt.Key.Key_Tab)
    raise AssertionError(f"“{name}” is not reached by Tab, only {list(dict.fromkeys(passed))}")


def choose(name: str) -> None:
    """Walk down the open menu to an entry, and take it."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        press(Qt.Key.Key_Down)
        action = menu.activeAction()
        if action and action.text().replace("&", "") == name:
            press(Qt.Key.Key_Return)
            return
    raise AssertionError(f"“{name}” is not in {[action.text() for action in menu.actions()]}")


def turn_to(bar: QTabBar, name: str) -> None:
    """Left to the first tab, then right to the one whose spoken name begins so."""
    step(bar, Qt.Key.Key_Left, lambda: bar.currentIndex() == 0)
    step(bar, Qt.Key.Key_Right, lambda: spoken(bar, bar.currentIndex()).startswith(name))


def spoken(bar: QTabBar, index: int) -> str:
    """What a screen reader calls a tab."""
    return bar.accessibleTabName(index) or bar.tabText(index)


def step(bar: QTabBar, key: Qt.Key, there: Callable[[], bool]) -> None:
    """The same arrow until one is there."""
    for _ in range(bar.count()):
        if there():
            return
        press(key)
    names = [spoken(bar, index) for index in range(bar.count())]
    assert there(), f"the arrows stop at {names[bar.currentIndex()]} of {names}"
