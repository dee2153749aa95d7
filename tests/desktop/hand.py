"""What the hand finds on the screen: cards, days and hours, and other programs to bring something from."""

import subprocess
import sys
from contextlib import AbstractContextManager
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.card import Card
from calendar_app.store import queries
from calendar_app.ui.calendar import NotedView
from calendar_app.ui.calendar.hours import HoursView
from calendar_app.ui.window import MainWindow
from tests.builders import NOW
from tests.desktop.conftest import ended

LET_GO = ("mouseup", "1")


def view_of(qtbot: QtBot, window: MainWindow, name: str) -> NotedView:
    """A way of looking at the window's brand, which has the keyboard."""
    with qtbot.waitActive(window):
        window.activateWindow()
    window.calendar.choose_view(name)
    window.calendar.view.setFocus()
    return window.calendar.view


def card(workspace: Workspace, title: str) -> Card:
    """The card of a post as it stands."""
    (only,) = [card for card in queries.all_cards(workspace.reader, now=NOW) if card.title == title]
    return only


def place_of(view: NotedView, title: str) -> QPoint:
    """Where on the screen a card of the calendar is."""
    rect = view.placement.rect_of(card(view.context.workspace, title).key)
    assert rect is not None
    return view.mapToGlobal(rect.center())


def place_in_tray(window: MainWindow, title: str) -> QPoint:
    """Where on the screen a card of the tray is."""
    tray = window.calendar.tray.list
    row = [each.title for each in tray.cards].index(title)
    return tray.viewport().mapToGlobal(tray.visualItemRect(tray.item(row)).center())


def middle(widget: QWidget) -> QPoint:
    """A widget's middle on the screen."""
    return widget.mapToGlobal(widget.rect().center())


def day_of(view: NotedView, day: date) -> QPoint:
    """A day's middle on the screen."""
    return view.mapToGlobal(view.cell_rect(day).center())


def hour_of(view: HoursView, day: date, hour: str) -> QPoint:
    """A few pixels below an hour of a day, on the screen."""
    moment = time.fromisoformat(hour)
    y = view.geometry_of_page.y_of(60 * moment.hour + moment.minute) + 3
    return view.mapToGlobal(QPoint(view.cell_rect(day).center().x(), y))


def another_program(file: Path, corner: QPoint) -> AbstractContextManager[object]:
    """A window at a corner of the screen out of which a file can be dragged."""
    command = [sys.executable, "-m", "tests.desktop.file_source", str(file), f"{corner.x()}", f"{corner.y()}"]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline(), "the other program did not start"
    return ended(program)
