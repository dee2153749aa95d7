"""Every screen as a screen reader and a keyboard meet it: names, roles, order, and where the focus is."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QTabBar,
    QWidget,
)

from calendar_app.ui.context import Context
from calendar_app.ui.finder import Finder
from calendar_app.ui.screenshots import shots

pytestmark = pytest.mark.slow
"""They walk all screens, of which there are more than a hundred."""

NAME, ROLE = QAccessible.Text.Name, QAccessible.Role
ACTIONABLE = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox,
    ROLE.EditableText, ROLE.SpinBox, ROLE.Slider, ROLE.MenuItem, ROLE.PageTab, ROLE.ListItem, ROLE.Link,
}  # fmt: skip
SENSELESS = {ROLE.NoRole, ROLE.Client, ROLE.Grouping}
MOST_STEPS = 400


@pytest.mark.parametrize("spoken", ["fr", "en"])
def test_whatever_can_be_used_has_a_name_and_a_role_of_its_own(context: Context, spoken: str) -> None:
    context.language.use(spoken)
    wrong = [
        f"{name}: {fault}"
        for name, widget in shots(context)
        for fault in faults(QAccessible.queryAccessibleInterface(widget))
    ]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_tab_reaches_everything_and_shows_where_it_is(context: Context, qapp: QApplication) -> None:
    blinking = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    try:
        wrong = [f"{name}: {fault}" for name, widget in shots(context) for fault in walk_faults(widget)]
    finally:
        qapp.setCursorFlashTime(blinking)
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def walk_faults(top: QWidget) -> Iterator[str]:
    """What Tab does not come to, and what does not look different once it has the keyboard."""
    if top.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
        return
    top.activateWindow()
    QApplication.processEvents()
    assert top.isActiveWindow()
    start = QApplication.focusWidget()
    reached: list[QWidget] = []
    for _ in range(MOST_STEPS):
        before = QApplication.focusWidget()
        QTest.keyClick(before or top, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is before:
            continue  # a date has three parts
        if now is None or now in reached:
            break
        reached.append(now)
        if not looks_focused(now):
            yield f"{named(now)} shows no focus"
    if start is not None and inside(start, Finder):
        return  # it keeps the keyboard until it goes
    wanted = [widget for widget in top.findChildren(QWidget) if wants_tab(widget)]
    yield from (f"Tab does not reach {named(w)}" for w in wanted if not is_reached(w, reached))


def wants_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    part = inside(widget, QTabBar, QCalendarWidget, QAbstractSpinBox)
    usable = widget.isVisible() and widget.isEnabled() and not part
    return usable and (by_tab or isinstance(widget, QAbstractButton))


def is_reached(widget: QWidget, reached: list[QWidget]) -> bool:
    """By itself, by what it hands the keyboard to, or by the arrows among buttons of which one is chosen."""
    if widget in reached or widget.focusProxy() in reached:
        return True
    if isinstance(widget, QAbstractButton) and (group := widget.group()) and group.exclusive():
        return any(button in reached for button in group.buttons())
    siblings = widget.parent().findChildren(QAbstractButton) if widget.parent() else []
    exclusive = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    return exclusive and any(each in reached for each in siblings if each.autoExclusive())


def looks_focused(widget: QWidget) -> bool:
    """Whether taking the keyboard away changes a pixel."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
    focused = window.grab(place).toImage()
    widget.clearFocus()
    bare = window.grab(place).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return focused != bare


def inside(widget: QWidget, *kinds: type[QWidget]) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, kinds) or inside(parent, *kinds))


def named(widget: QWidget) -> str:
    text = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} « {text} » in {type(widget.parent()).__name__}"


def faults(thing: QAccessibleInterface, path: str = "") -> Iterator[str]:
    """What a screen reader could not tell of a thing and of what is inside it."""
    children = [child for child in children_of(thing) if is_there(child)]
    here = f"{path}/{told(thing)}"
    alike = Counter(told(child) for child in children if is_usable(child))
    yield from (f"{here}: {number} × {name}" for name, number in alike.items() if number > 1)
    for child in children:
        if is_usable(child):
            if not child.text(NAME).strip():
                yield f"{here}: nameless {child.role().name} {described(child)}"
            if child.role() in SENSELESS and not isinstance(child.object(), QAbstractScrollArea):
                yield f"{here}: {child.text(NAME)} is a {child.role().name}"
        yield from faults(child, here)


def children_of(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    children = (thing.child(number) for number in range(thing.childCount()))
    return (child for child in children if child is not None and child.isValid())


def is_there(thing: QAccessibleInterface) -> bool:
    state = thing.state()
    return not (state.invisible or state.invalid)


def is_usable(thing: QAccessibleInterface) -> bool:
    """The list that a box opens has the box's name, which readers say before its lines."""
    if thing.object() is not None and thing.object().inherits("QComboBoxListView"):
        return False
    return bool(thing.state().focusable) or thing.role() in ACTIONABLE


def told(thing: QAccessibleInterface) -> str:
    return f"{thing.role().name} « {thing.text(NAME)} »"


def described(thing: QAccessibleInterface) -> str:
    widget = thing.object()
    return f"{type(widget).__name__} {widget.parent()!r}" if widget else ""
