"""Whatever the mouse does in the calendar has a keyboard twin: both are done here, and leave the same."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calendar_app.domain.plan import Plan
from calendar_app.store import queries
from tests.builders import NOW
from tests.ui.calendar.conftest import lift, middle

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SIGNALS = ("open_post", "create_at", "menu_requested")


class Hands:
    """A mouse and a keyboard at the calendar, with its posts by their titles."""

    def __init__(self, view, tray, workspace):
        self.view, self.tray, self.workspace = view, tray, workspace
        self.asked = []
        for name in SIGNALS:
            getattr(view, name).connect(lambda *about, name=name: self.asked.append((name, about[0])))

    def card(self, title):
        cards = queries.all_cards(self.workspace.reader, now=NOW)
        return next(card for card in cards if card.title == title)

    def click(self, title, keys=NONE):
        QTest.mouseClick(self.view, LEFT, keys, self.view.placement.rect_of(self.card(title).key).center())

    def double_click(self, point):
        QTest.mouseDClick(self.view, LEFT, pos=point)

    def drag(self, *titles, to, keys=NONE, over=None):
        target = middle(self.view, to) if over is None else QPoint(60, 300)
        lift(*(self.card(title) for title in titles), over=over or self.view).drop(target, keys)

    def band(self, first, title):
        view, end = self.view, self.view.placement.rect_of(self.card(title).key).center()
        QTest.mousePress(view, LEFT, pos=view.cell_rect(first).bottomLeft() + QPoint(4, -4))
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, LEFT, pos=end)

    def menu(self, reason):
        rect = self.view.placement.rect_of(self.view.focused)
        point = rect.center() if rect else QPoint()
        QApplication.sendEvent(self.view, QContextMenuEvent(reason, point, self.view.mapToGlobal(point)))

    def on(self, title, *keys):
        """Keys on a card; a pair is a key with a modifier."""
        card = self.card(title)
        self.view.walk_to(card.plan.day)
        self.view.select(card.key, {card.key})
        self.type(*keys)

    def type(self, *keys, into=None):
        for key in keys:
            QTest.keyClick(into or self.view, *(key if isinstance(key, tuple) else (key,)))

    def answer(self, text):
        hour = self.view.focusWidget()
        QTest.keyClicks(hour, text)
        QTest.keyClick(hour, Key.Key_Return)

    @property
    def left(self):
        """What can be told apart afterwards: where posts stand, what is selected, what was asked for."""
        cards = queries.all_cards(self.workspace.reader, now=NOW)
        plans = sorted((card.title, _day(card.plan), str(card.plan and card.plan.time)) for card in cards)
        asked = [(name, _told(about)) for name, about in self.asked]
        return plans, sorted(card.title for card in self.view.selection), self.view.anchor, asked


def _day(plan: Plan | None) -> str:
    return str(plan.day) if plan else ""


def _told(about):
    return [card.title for card in about] if isinstance(about, tuple) else type(about).__name__


class Twin(NamedTuple):
    """The same by mouse and by keys."""

    mouse: Callable[[Hands], object]
    keys: Callable[[Hands], object]


MOUSE = QContextMenuEvent.Reason.Mouse
KEYBOARD = QContextMenuEvent.Reason.Keyboard
TWINS = {
    "click: selects": Twin(lambda h: h.click("A"), lambda h: h.on("A")),
    "copy key and click: selects too": Twin(
        lambda h: (h.click("A"), h.click("C", CTRL)),
        lambda h: h.on("A", (Key.Key_Right, CTRL), (Key.Key_Right, CTRL), (Key.Key_Space, CTRL)),
    ),
    "Shift and click: selects a range": Twin(
        lambda h: (h.click("A"), h.click("C", SHIFT)),
        lambda h: h.on("A", (Key.Key_Right, SHIFT), (Key.Key_Right, SHIFT)),
    ),
    "rubber band: selects what it touches": Twin(
        lambda h: h.band(date(2026, 11, 16), "C"), lambda h: h.type((Key.Key_A, CTRL))
    ),
    "double click on a card: opens": Twin(
        lambda h: h.double_click(h.view.placement.rect_of(h.card("A").key).center()),
        lambda h: (h.view.walk_to(date(2026, 11, 10)), h.on("A", Key.Key_Return), h.view.select(None, ())),
    ),
    "double click on a day: a new post": Twin(
        lambda h: h.double_click(middle(h.view, "2026-11-25")),
        lambda h: (h.view.walk_to(date(2026, 11, 25)), h.type(Key.Key_N)),
    ),
    "right click: the menu": Twin(
        lambda h: (h.on("A"), h.menu(MOUSE)), lambda h: (h.on("A"), h.menu(KEYBOARD))
    ),
    "drag to a day: moves": Twin(
        lambda h: h.drag("A", to="2026-11-17"),
        lambda h: h.on("A", Key.Key_M, Key.Key_Right, Key.Key_Return),
    ),
    "drag of several: moves all": Twin(
        lambda h: h.drag("A", "B", "C", to="2026-11-23"),
        lambda h: (h.type((Key.Key_A, CTRL)), h.type((Key.Key_Down, ALT))),
    ),
    "drag with the copy key: copies": Twin(
        lambda h: h.drag("A", to="2026-11-17", keys=CTRL),
        lambda h: h.on("A", Key.Key_M, Key.Key_Right, (Key.Key_Return, CTRL)),
    ),
    "drag with Shift: asks for the time": Twin(
        lambda h: (h.drag("A", to="2026-11-17", keys=SHIFT), h.answer("1645")),
        lambda h: (h.on("A", Key.Key_M, Key.Key_Right, (Key.Key_Return, SHIFT)), h.answer("1645")),
    ),
    "drag to the tray: takes the date away": Twin(
        lambda h: h.drag("A", to="", over=h.tray),
        lambda h: (h.on("A", (Key.Key_X, CTRL)), h.type((Key.Key_V, CTRL), into=h.tray.list)),
    ),
    "drag out of the tray: gives a date": Twin(
        lambda h: h.drag("Idea", to="2026-11-19"),
        lambda h: (
            h.tray.list.setCurrentRow(0),
            h.type((Key.Key_X, CTRL), into=h.tray.list),
            h.view.walk_to(date(2026, 11, 19)),
            h.type((Key.Key_V, CTRL)),
        ),
    ),
    "arrow of the toolbar: turns the page": Twin(
        lambda h: h.view.next_page(), lambda h: h.type(Key.Key_PageDown)
    ),
}


@pytest.fixture
def hands(view, tray, workspace, draft):
    for number, title in enumerate("ABC"):
        draft(title, f"2026-11-{16 + number}T09:00")
    draft("Idea")
    QApplication.clipboard().clear()
    return Hands(view, tray, workspace)


@pytest.mark.parametrize("name", TWINS)
def test_the_keyboard_can_do_the_same(hands, workspace, name):
    before = hands.left
    TWINS[name].mouse(hands)
    by_mouse = hands.left
    assert by_mouse != before
    if by_mouse[0] != before[0]:
        workspace.undo()
    hands.view.go(before[2])
    hands.view.select(None, ())
    hands.asked.clear()
    assert hands.left == before
    TWINS[name].keys(hands)
    assert hands.left == by_mouse
