"""A hand drags cards through the real window on a real screen."""

import os
import subprocess
from collections.abc import Callable
from datetime import date
from itertools import chain

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.card import Card
from calendar_app.store import queries
from calendar_app.ui.calendar import MonthView
from calendar_app.ui.calendar.landing import Landing
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, at
from tests.desktop.conftest import Xdotool

TARGET = date(2026, 11, 19)
Hand = Callable[..., None]
LET_GO = ("mouseup", "1")


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> MonthView:
    """The month of the window, which has the keyboard."""
    with qtbot.waitActive(window):
        window.activateWindow()
    found = window.calendar.view
    assert isinstance(found, MonthView)
    return found


@pytest.fixture
def carry(qtbot: QtBot, screen: str) -> Hand:
    """Presses, moves and ends as told; Qt is busy with the card meanwhile, so the hand is a process."""

    def act(start: QPoint, end: QPoint, *ending: str) -> None:
        steps = [start + (end - start) * n / 12 for n in range(1, 13)]
        moves = chain.from_iterable(("mousemove", f"{s.x()}", f"{s.y()}", "sleep", "0.03") for s in steps)
        begins = ("mousemove", str(start.x()), str(start.y()), "mousedown", "1")
        with subprocess.Popen(
            ["xdotool", *begins, *moves, *ending], env={**os.environ, "DISPLAY": screen}
        ) as hand:
            qtbot.waitUntil(lambda: hand.poll() is not None, timeout=20_000)
        assert hand.returncode == 0

    return act


def card(workspace: Workspace, title: str) -> Card:
    """The card of a post as it stands."""
    (only,) = [card for card in queries.all_cards(workspace.reader, now=NOW) if card.title == title]
    return only


def place_of(view: MonthView, title: str) -> QPoint:
    """Where on the screen a card of the month is."""
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


def day_of(view: MonthView, day: date) -> QPoint:
    """A day's middle on the screen."""
    return view.mapToGlobal(view.cell_rect(day).center())


def test_a_card_dragged_to_another_day_keeps_its_time_and_can_be_sent_back(
    qtbot: QtBot, window: MainWindow, view: MonthView, carry: Hand, xdotool: Xdotool
) -> None:
    workspace = window.context.workspace
    carry(place_of(view, "Teaser"), day_of(view, TARGET), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19T12:30"))
    assert card(workspace, "Interview").plan == at("2026-11-13T09:00")
    qtbot.waitUntil(window.toast.isVisible)
    assert "Teaser" in window.toast.text()
    undo = middle(window.toast._button)
    xdotool("mousemove", undo.x(), undo.y(), "click", 1)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-12T12:30"))
    qtbot.waitUntil(lambda: [placed.day.day for placed in view.placement.cards] == [12, 13])


def test_a_card_is_dragged_to_the_tray_and_out_again(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, view: MonthView, carry: Hand
) -> None:
    carry(place_of(view, "Teaser"), middle(window.calendar.tray), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan is None)
    assert sorted(each.title for each in window.calendar.tray.list.cards) == ["Idea", "Teaser"]
    carry(place_in_tray(window, "Teaser"), day_of(view, TARGET), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19"))
    assert [each.title for each in window.calendar.tray.list.cards] == ["Idea"]


def test_escape_takes_a_drag_back_before_it_did_anything(
    qtbot: QtBot, workspace: Workspace, window: MainWindow, view: MonthView, carry: Hand
) -> None:
    hung: list[Landing | None] = []
    view.carrier.drops.hovered.connect(hung.append)
    before = workspace.undo_name
    carry(place_of(view, "Teaser"), day_of(view, TARGET), "key", "Escape", "sleep", "0.1", *LET_GO)
    assert TARGET in [landing.day for landing in hung if landing]
    assert hung[-1] is None
    assert card(workspace, "Teaser").plan == at("2026-11-12T12:30")
    assert workspace.undo_name == before
    assert [placed.day.day for placed in view.placement.cards] == [12, 13]
    assert not window.toast.isVisible()


def test_all_that_is_selected_goes_together(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand, xdotool: Xdotool
) -> None:
    view.setFocus()
    xdotool("key", "ctrl+a")
    qtbot.waitUntil(lambda: len(view.selection) == 2)
    carry(place_of(view, "Teaser"), day_of(view, TARGET), *LET_GO)
    qtbot.waitUntil(lambda: card(workspace, "Teaser").plan == at("2026-11-19T12:30"))
    assert card(workspace, "Interview").plan == at("2026-11-20T09:00")


def test_the_copy_key_leaves_the_first_where_it_was(
    qtbot: QtBot, workspace: Workspace, view: MonthView, carry: Hand
) -> None:
    copying = ("keydown", "Control_L", "sleep", "0.1", *LET_GO, "sleep", "0.1", "keyup", "Control_L")
    carry(place_of(view, "Teaser"), day_of(view, TARGET), *copying)
    qtbot.waitUntil(lambda: [placed.day.day for placed in view.placement.cards] == [12, 13, 19])
