"""What the mouse does in the calendar and the window has to answer: its keyboard twin answers the same."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from calendar_app.commands.key_dates import add_key_date
from calendar_app.commands.launches import start_launch
from calendar_app.domain.launch import Milestone
from calendar_app.store import queries
from calendar_app.ui.launches.forms import LaunchForm
from calendar_app.ui.shell.toolbar import Toolbar
from tests.builders import NOW, PICTURES
from tests.ui.calendar.conftest import Drag

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NAMED, LAUNCHED = date(2026, 11, 19), date(2026, 11, 25)
PICTURE = min(PICTURES.glob("*.jpg"))


class Hands:
    """A mouse and a keyboard at the window."""

    def __init__(self, qtbot, window, workspace):
        self.qtbot, self.window, self.workspace = qtbot, window, workspace
        self.view = window.calendar.view

    def double_click_name(self, day):
        QTest.mouseDClick(self.view, LEFT, pos=self.view.geometry_of_page.heading_of(day).center())

    def drop_file(self, day):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(PICTURE))])
        Drag(self.view, mime).drop(self.view.cell_rect(day).center())
        self.until_there(PICTURE.stem)

    def click(self, widget):
        QTest.mouseClick(widget, LEFT)

    def walk_to(self, day):
        """By arrows; Esc leaves the cards."""
        QTest.keyClick(self.view, Key.Key_T)
        while self.view.day < day:
            QTest.keyClick(self.view, Key.Key_Right)
        QTest.keyClick(self.view, Key.Key_Escape)

    def menu(self, *path):
        """Opens the menu of what the keyboard is on, and goes down to what begins so, menu by menu."""
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(self.view, QContextMenuEvent(reason, QPoint(), QPoint()))
        menu = QApplication.activePopupWidget()
        for words in path:
            wanted = next(action for action in menu.actions() if action.text().startswith(words))
            while menu.activeAction() is not wanted:
                QTest.keyClick(menu, Key.Key_Down)
            QTest.keyClick(menu, Key.Key_Return)
            menu = wanted.menu()

    def choose_file(self):
        dialog = self.window.findChild(QFileDialog)
        dialog.selectFile(str(PICTURE))
        dialog.accept()
        self.until_there(PICTURE.stem)

    def until_there(self, title):
        self.qtbot.waitUntil(lambda: title in str(self.left))

    @property
    def left(self):
        """Where posts stand, and what is on the screen."""
        cards = sorted(
            (card.title, str(card.plan and card.plan.written))
            for card in queries.all_cards(self.workspace.reader, now=NOW)
        )
        composer, form = self.window._composer, self.window.findChild(LaunchForm)
        return {
            "cards": cards,
            "composer": composer is not None and composer.isVisible(),
            "launch": form is not None and form.isVisible(),
            "page": str(self.window.calendar.view.range),
            "view": self.window.calendar.view_name,
            "tray": self.window.calendar.tray.folded,
        }

    def begin_again(self, before):
        """Takes it back, and closes what was opened."""
        if (form := self.window.findChild(LaunchForm)) is not None:
            form.reject()
            form.setParent(None)
            form.deleteLater()
        self.window.show_calendar()
        self.window.calendar.choose_view("month")
        self.window.calendar.tray.fold(False)
        self.view.go(date(2026, 11, 10))
        if self.left != before:
            self.workspace.undo()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.view.setFocus()
        assert self.left == before


TWINS = {
    "double click on a key date: a post about it": (
        lambda h: h.double_click_name(NAMED),
        lambda h: (h.walk_to(NAMED), h.menu("New post about “Anniversary”")),
    ),
    "double click on a launch: its form": (
        lambda h: h.double_click_name(LAUNCHED),
        lambda h: (h.walk_to(LAUNCHED), h.menu("Launch “Aube”", "Move with its posts…")),
    ),
    "drop of a file: a post with it": (
        lambda h: h.drop_file(NAMED),
        lambda h: (h.walk_to(NAMED), h.menu("New post with media…"), h.choose_file()),
    ),
    "arrow of the toolbar: turns the page": (
        lambda h: h.click(h.window.findChild(Toolbar).on),
        lambda h: QTest.keyClick(h.view, Key.Key_PageDown),
    ),
    "another view in the toolbar": (
        lambda h: h.window.findChild(Toolbar).views.chosen.emit("list"),
        lambda h: QTest.keyClick(h.view, Key.Key_4),
    ),
    "button of the tray: folds it": (
        lambda h: h.click(h.window.calendar.tray._fold),
        lambda h: QTest.keyClick(h.window, Key.Key_F9),
    ),
}


@pytest.fixture
def hands(qtbot, workspace, window):
    channel = queries.channels(workspace.reader)[0].id
    workspace.run(add_key_date, name="Anniversary", first=NAMED, last=NAMED)
    opening = Milestone(offset=1, title="Opening", time=time(10), channels=(channel,))
    workspace.run(start_launch, name="Aube", day=LAUNCHED, milestones=[opening])
    window.activateWindow()
    window.calendar.view.setFocus()
    return Hands(qtbot, window, workspace)


def test_the_keyboard_can_do_all_that_the_mouse_does(hands):
    before = hands.left
    for name, (by_mouse, by_keys) in TWINS.items():
        by_mouse(hands)
        left = hands.left
        assert left != before, name
        hands.begin_again(before)
        by_keys(hands)
        assert hands.left == left, name
        hands.begin_again(before)


def test_what_was_dropped_is_taken_back_by_a_click_or_by_keys(hands, window, workspace):
    before = hands.left
    for take_back in (
        lambda: hands.click(window.toast._button),
        lambda: QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ):
        hands.drop_file(NAMED)
        hands.qtbot.waitUntil(window.toast.isVisible)
        take_back()
        assert hands.left == before
