"""Thirty posts in one go, by keyboard alone; then their writer answers, by keyboard alone."""

from collections import Counter
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.posts import create_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, add_writer, at

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ines(workspace: Workspace, samir: Person) -> Person:
    """Who has sent thirty posts."""
    made = add_writer(workspace)
    workspace.become(made.id)
    # Instagram takes no post without a picture.
    known = queries.channels(workspace.reader)
    channels = [channel.id for channel in known if channel.network != "instagram"]
    first = at("2026-11-16T09:00")
    for number in range(30):
        plan = first.on(first.day + timedelta(days=number))
        post = workspace.run(
            create_post, title=f"Lamp {number}", channels=channels, plan=plan, text=f"Lamp {number} "
        )
        send(workspace, post)
    return made


def test_thirty_posts_by_keyboard_alone(
    qtbot: QtBot, workspace: Workspace, ines: Person, samir: Person, window: MainWindow
) -> None:
    workspace.become(samir.id)
    press(qtbot, window, Qt.Key.Key_2, CTRL)
    assert window.sidebar.review.accessibleName() == "To validate: 30"
    for _ in range(20):
        press(qtbot, window, Qt.Key.Key_A)
    for _ in range(8):
        press(qtbot, window, Qt.Key.Key_R)
        answer(qtbot, window, "A verb, please")
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_E)
        answer(qtbot, window, "shines")
    assert window.review.emptiness.isVisible()
    assert where_they_stand(workspace) == {Status.APPROVED: 22, Status.CHANGES_REQUESTED: 8}

    workspace.become(ines.id)
    assert window.sidebar.review.accessibleName() == "To correct: 8"
    for _ in range(8):
        press(qtbot, window, Qt.Key.Key_E)
        answer(qtbot, window, "shines")
    assert where_they_stand(workspace) == {Status.APPROVED: 22, Status.IN_REVIEW: 8}


def answer(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Typed where the keyboard is, and ended with Ctrl+Enter."""
    qtbot.keyClicks(focus(window), text)
    press(qtbot, window, Qt.Key.Key_Return, CTRL)


def press(
    qtbot: QtBot,
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(focus(window), key, modifier)


def focus(window: MainWindow) -> QWidget:
    return QApplication.focusWidget() or window


def where_they_stand(workspace: Workspace) -> Counter[Status]:
    cards = queries.all_cards(workspace.reader, now=NOW)
    return Counter(card.status for card in cards)
