"""Thirty posts reviewed by the keys of a real keyboard alone, then answered by who wrote them."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from calendar_app.commands.posts import create_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, add_validator, add_writer, at
from tests.desktop.conftest import Xdotool

POSTS, VALIDATED, SENT_BACK, CORRECTED = 30, 20, 8, 2
REMARK, ADDED, ANSWER = "A verb please", " at last", "It shines. "


@pytest.fixture
def samir(workspace: Workspace) -> Person:
    return add_validator(workspace)


@pytest.fixture
def ines(workspace: Workspace, samir: Person) -> Person:
    """Who has sent thirty posts."""
    made = add_writer(workspace)
    workspace.become(made.id)
    _, linkedin = (channel.id for channel in queries.channels(workspace.reader))
    first = at("2026-11-16T09:00")
    for number in range(POSTS):
        plan, title = first.on(first.day + timedelta(days=number)), f"Lamp {number}"
        post = workspace.run(create_post, title=title, channels=[linkedin], plan=plan, text=title)
        send(workspace, post)
    return made


class Keyboard:
    """Keys that reach whatever the system gave the focus to; each is waited for until it has shown."""

    def __init__(self, qtbot: QtBot, xdotool: Xdotool) -> None:
        self._qtbot, self._xdotool = qtbot, xdotool

    def press(self, *keys: str, until: Callable[[], bool]) -> None:
        self._xdotool("key", "--delay", 20, *keys)
        self._qtbot.waitUntil(until, timeout=10_000)

    def write(self, text: str, until: Callable[[], bool]) -> None:
        self._xdotool("type", "--delay", 5, text)
        self._qtbot.waitUntil(until, timeout=10_000)


@pytest.fixture
def keyboard(qtbot: QtBot, xdotool: Xdotool, window: MainWindow) -> Keyboard:
    """Belongs to the window, as after a click on its title."""
    qtbot.waitActive(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keyboard(qtbot, xdotool)


def test_a_morning_of_thirty_posts(
    workspace: Workspace, samir: Person, ines: Person, window: MainWindow, keyboard: Keyboard
) -> None:
    workspace.become(samir.id)
    window.setFocus()
    keyboard.press("ctrl+2", until=lambda: waiting(window) == POSTS)
    for left in range(POSTS - 1, POSTS - 1 - VALIDATED, -1):
        keyboard.press("a", until=lambda left=left: waiting(window) == left)
    for _ in range(SENT_BACK):
        send_back(window, keyboard)
    for _ in range(CORRECTED):
        correct(window, keyboard)
    assert window.review.emptiness.isVisible()
    assert where_they_stand(workspace) == {Status.APPROVED: 22, Status.CHANGES_REQUESTED: 8}
    cards = queries.all_cards(workspace.reader, now=NOW)
    texts = [post.text for post in queries.posts(workspace.reader, {card.post for card in cards}).values()]
    assert sum(text.endswith(ADDED) for text in texts) == CORRECTED

    workspace.become(ines.id)
    for _ in range(SENT_BACK):
        answer(window, keyboard)
    assert where_they_stand(workspace) == {Status.APPROVED: 22, Status.IN_REVIEW: 8}


def send_back(window: MainWindow, keyboard: Keyboard) -> None:
    before, prompt = waiting(window), window.review.view.prompt
    keyboard.press("r", until=prompt.field.hasFocus)
    keyboard.write(REMARK, until=lambda: prompt.field.text() == REMARK)
    keyboard.press("ctrl+Return", until=lambda: waiting(window) == before - 1)


def correct(window: MainWindow, keyboard: Keyboard) -> None:
    """In place; what is written there is validated as it stands."""
    before, corrections = waiting(window), window.review.view.corrections
    keyboard.press("e", until=lambda: any(field.hasFocus() for field in corrections.fields.values()))
    [field] = corrections.fields.values()
    keyboard.write(ADDED, until=lambda: field.text().endswith(ADDED))
    keyboard.press("ctrl+Return", until=lambda: waiting(window) == before - 1)


def answer(window: MainWindow, keyboard: Keyboard) -> None:
    """In the composer, which leads back to the queue once the post is sent again."""
    before = waiting(window)
    keyboard.press(
        "e", until=lambda: window.composer.isVisible() and window.composer.writing.editor.hasFocus()
    )
    keyboard.write(ANSWER, until=lambda: ANSWER in window.composer.writing.editor.text())
    keyboard.press("ctrl+Return", until=lambda: waiting(window) == before - 1)


def waiting(window: MainWindow) -> int:
    """How many posts stand in the queue that is shown."""
    return len(window.review_queue.mine()) if window.review.isVisible() else -1


def where_they_stand(workspace: Workspace) -> Counter[Status]:
    cards = [card for card in queries.all_cards(workspace.reader, now=NOW) if card.title.startswith("Lamp")]
    return Counter(card.status for card in cards)
