"""What a person does with mouse and keyboard in the program's windows."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.app import Desktop
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.composer import ComposerPanel
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.pin import PinDialog
from calendar_app.ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
Widget = TypeVar("Widget", bound=QWidget)


class Hands:
    """Everything goes through real events on the widgets that are shown."""

    def __init__(self, qtbot: QtBot, desktop: Desktop) -> None:
        self.qtbot = qtbot
        self.desktop = desktop

    # -- what is in front

    @property
    def window(self) -> MainWindow:
        """The window of the brand."""
        assert self.desktop.window is not None
        return self.desktop.window

    @property
    def composer(self) -> ComposerPanel:
        """The page of a post."""
        return self.window.composer

    def form(self, kind: type[Widget]) -> Widget:
        """The dialog of a kind that has just opened."""
        self.qtbot.waitUntil(lambda: any(form.isVisible() for form in self.window.findChildren(kind)))
        return next(form for form in self.window.findChildren(kind) if form.isVisible())

    # -- mouse and keyboard

    def click(self, widget: QWidget) -> None:
        """With the left button, in the middle; what cannot be pressed is a failure."""
        self.qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled())
        self.qtbot.mouseClick(widget, LEFT)

    def fill(self, line: QLineEdit, text: str) -> None:
        """Type over what is in a line."""
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, text)

    def press(self, widget: QWidget, key: Qt.Key, *, times: int = 1) -> None:
        """A key, several times if need be."""
        for _ in range(times):
            self.qtbot.keyClick(widget, key)

    def choose(self, menu: QMenu, text: str) -> None:
        """Walk down an open menu to an entry, and take it."""
        self.qtbot.waitUntil(menu.isVisible)
        names = [action.text() for action in menu.actions() if not action.isSeparator()]
        self.press(menu, Qt.Key.Key_Down, times=names.index(text) + 1)
        self.press(menu, Qt.Key.Key_Return)

    def save(self, form: Form) -> None:
        """The button that keeps what was filled in."""
        self.click(next(b for b in form.findChildren(QPushButton) if b.isDefault()))
        self.qtbot.waitUntil(lambda: not form.isVisible())

    # -- what people do

    def found_brand(self, folder: Path, *, name: str, person: str) -> None:
        """The first start: a writer makes a brand with a channel on Instagram."""
        self.desktop.begin(None)
        start = self.desktop.start_window
        assert start is not None
        self.qtbot.waitExposed(start)
        self.fill(start.form.person, person)
        self.fill(start.form.brand, name)
        self.click(start.form.roles[Role.CM])
        self.fill(start.form.handle, "@lumen")
        start.form.choose_folder(folder)
        self.click(start.form.create_button)
        self.qtbot.waitUntil(lambda: self.desktop.window is not None)
        # Once the calendar is seen it is the brand of the next start.
        self.qtbot.waitUntil(lambda: folder in self.desktop.habits.preferences.recent_workspaces)

    def become(self, name: str, *, pin: str = "") -> None:
        """ "I am …" in the menu of the brand; whoever has a PIN says it."""
        header = self.window.sidebar.header
        self.click(header)
        menu = next(menu for menu in header.findChildren(QMenu) if menu.isVisible())
        (action,) = [action for action in menu.actions() if action.text() == name]
        self.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        if pin:
            dialog = self.form(PinDialog)
            self.fill(dialog.line, pin)
            self.save(dialog)
        self.qtbot.waitUntil(lambda: self.window.context.workspace.me.name == name)

    def write(self, text: str) -> None:
        """Into the text of the post."""
        self.composer.writing.editor.setFocus()
        self.qtbot.keyClicks(self.composer.writing.editor, text)
        self.composer.writing.editor.clearFocus()

    def paste_files(self, files: Sequence[Path]) -> None:
        """Copied in the explorer, pasted with Ctrl+V."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        QApplication.clipboard().setMimeData(mime)
        self.composer.writing.editor.setFocus()
        self.qtbot.keyClick(self.composer.writing.editor, Qt.Key.Key_V, CTRL)
        self.qtbot.waitUntil(lambda: self.composer.pictures.strip.count() == len(files))

    def add_channel(self, name: str) -> None:
        """By the plus beside the tabs."""
        tabs = self.composer.tabs
        self.click(tabs._add)
        self.choose(tabs._menu, name)

    def plan(self, *, days_ahead: int, time: str) -> None:
        """By walking through the little calendar, then typing an hour."""
        schedule = self.composer.schedule
        self.click(schedule.day)
        days = schedule._calendar.findChild(QTableView)
        assert isinstance(days, QTableView)
        self.press(days, Qt.Key.Key_Right, times=days_ahead)
        self.press(days, Qt.Key.Key_Return)
        self.qtbot.waitUntil(schedule.time.isEnabled)
        self.fill(schedule.time, time)
        self.press(schedule.time, Qt.Key.Key_Return)

    def decide(self, name: str) -> None:
        """The button that bears a command's name."""
        decisions = self.composer.decisions
        buttons = (decisions.main, decisions.side, decisions.back)
        self.click(next(b for b in buttons if b.isVisible() and b.property("command") == name))

    def open_post(self, title: str, day: date) -> None:
        """A double click on its card in the month."""
        view = self.window.calendar.view
        assert isinstance(view, MonthView)
        view.go(day)
        self.qtbot.waitUntil(lambda: place_of(view, title) is not None)
        self.qtbot.mouseDClick(view, LEFT, pos=place_of(view, title))
        self.qtbot.waitUntil(self.composer.isVisible)

    def back_to_calendar(self) -> None:
        """By the button at the top left."""
        self.click(self.composer.header._back)
        self.qtbot.waitUntil(self.window.calendar.isVisible)

    def export_to(self, file: Path) -> None:
        """By the menu's dialog."""
        self.window.actions_table["export_calendar"].trigger()
        dialog = self.form(QFileDialog)
        dialog.selectFile(str(file))
        dialog.accept()
        self.qtbot.waitUntil(file.exists)

    # -- what is seen

    def statuses(self, post: str) -> set[Status]:
        """Where the channels of a post stand."""
        workspace = self.window.context.workspace
        states = queries.variant_states(workspace.reader, post, now=workspace.clock())
        return {state.status for state in states.values()}


def place_of(view: MonthView, title: str) -> QPoint | None:
    """The middle of a card of the month."""
    rects = (placed.rect for placed in view.placement.cards if placed.card.title == title)
    return next((rect.center() for rect in rects), None)
