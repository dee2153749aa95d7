"""Thirty posts reviewed by the keys of a real keyboard alone, then answered by who wrote them."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import create_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.card import Card
from calendar_app.domain.person import Person
from calendar_app.domain.remark import PictureAnchor, Region, Remark, Thread, WordsAnchor
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.remarking import Remarking
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, PICTURES, add_validator, add_writer, at
from tests.desktop.conftest import Xdotool

POSTS, VALIDATED, CORRECTED = 30, 20, 2
SUGGESTED, POINTED, QUOTED = 3, 3, 2
"""Sent back with other words for some, with a remark on a part of the picture, and on words of the text."""
SENT_BACK = SUGGESTED + POINTED + QUOTED
PICTURED = range(VALIDATED + SUGGESTED, VALIDATED + SUGGESTED + POINTED)
FIRST_WORD, BETTER_WORD, REMARK = "Lamp ", "Lantern ", "A verb please"
ADDED, REPLY, ANSWER = " at last", "It is brighter now", "It shines"


@pytest.fixture
def samir(workspace: Workspace) -> Person:
    return add_validator(workspace)


@pytest.fixture
def ines(workspace: Workspace, samir: Person) -> Person:
    """Who has sent thirty posts."""
    made = add_writer(workspace)
    workspace.become(made.id)
    _, linkedin = (channel.id for channel in queries.channels(workspace.reader))
    first, picture = at("2026-11-16T09:00"), import_picture(workspace, PICTURES / "china.jpg")
    shown = (MediaItem(asset=picture.id, alt="A pagoda"),)
    for number in range(POSTS):
        plan, title = first.on(first.day + timedelta(days=number)), f"Lamp {number}"
        more = {"media": shown} if number in PICTURED else {}
        post = workspace.run(create_post, title=title, channels=[linkedin], plan=plan, text=title, **more)
        send(workspace, post)
    return made


STOPS = 40
"""Nobody presses Tab more often than that."""


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

    def walk_to(self, widget: QWidget, *, by: str = "Tab") -> None:
        """From stop to stop, as somebody does who has no mouse."""
        for _ in range(STOPS):
            before = QApplication.focusWidget()
            if before is widget:
                return
            self.press(by, until=lambda before=before: QApplication.focusWidget() not in (before, None))
        raise AssertionError(f"{widget.accessibleName() or widget} is not reached by {by}")


@pytest.fixture
def keyboard(qtbot: QtBot, xdotool: Xdotool, window: MainWindow) -> Keyboard:
    """Belongs to the window, as after a click on its title."""
    qtbot.waitActive(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keyboard(qtbot, xdotool)


Act = Callable[[MainWindow, Keyboard], None]
"""Something that somebody does with the post in the middle."""


def test_a_morning_of_thirty_posts(
    workspace: Workspace, samir: Person, ines: Person, window: MainWindow, keyboard: Keyboard
) -> None:
    workspace.become(samir.id)
    window.setFocus()
    keyboard.press("ctrl+2", until=lambda: waiting(window) == POSTS)
    for left in range(POSTS - 1, POSTS - 1 - VALIDATED, -1):
        keyboard.press("a", until=lambda left=left: waiting(window) == left)
    for remark in [suggest] * SUGGESTED + [point] * POINTED + [quote] * QUOTED:
        send_back(window, keyboard, remark)
    for _ in range(CORRECTED):
        correct(window, keyboard)
    assert window.review.emptiness.isVisible()
    assert where_they_stand(workspace) == {Status.APPROVED: 22, Status.CHANGES_REQUESTED: 8}
    assert sum(text.endswith(ADDED) for text in texts(workspace)) == CORRECTED
    assert Counter(map(what_it_is_about, conversations(workspace))) == {
        "other words": SUGGESTED,
        "a part of the picture": POINTED,
        FIRST_WORD: QUOTED,
    }

    workspace.become(ines.id)
    assert waiting(window) == SENT_BACK
    for answer in [accept] * SUGGESTED + [reply] * POINTED + [settle] * QUOTED:
        send_again(window, keyboard, answer)
    assert window.review.emptiness.isVisible()
    assert where_they_stand(workspace) == {Status.APPROVED: 22, Status.IN_REVIEW: 8}
    assert sum(text.startswith(BETTER_WORD) for text in texts(workspace)) == SUGGESTED
    assert sum(ANSWER in text for text in texts(workspace)) == POINTED + QUOTED
    threads = conversations(workspace)
    assert sum(not thread.is_open for thread in threads) == SUGGESTED + QUOTED
    assert [a.text for thread in threads if thread.is_open for a in thread.answers] == [REPLY] * POINTED


# -- Samir


def send_back(window: MainWindow, keyboard: Keyboard, remark: Act) -> None:
    """With the remark that was made before: it is enough."""
    before, prompt = waiting(window), window.review.view.prompt
    remark(window, keyboard)
    keyboard.press("r", until=prompt.field.hasFocus)
    keyboard.press("ctrl+Return", until=lambda: waiting(window) == before - 1)


def suggest(window: MainWindow, keyboard: Keyboard) -> None:
    writer = select_first_word(window, keyboard).writer
    keyboard.walk_to(writer.suggest)
    keyboard.press("space", until=writer.suggestion.hasFocus)
    keyboard.write(BETTER_WORD, until=lambda: writer.suggestion.text() == BETTER_WORD)
    keyboard.press("ctrl+Return", until=lambda: not window.review.view.remarking.isVisible())


def quote(window: MainWindow, keyboard: Keyboard) -> None:
    say(select_first_word(window, keyboard), keyboard, REMARK)


def point(window: MainWindow, keyboard: Keyboard) -> None:
    remarking = window.review.view.remarking
    keyboard.press("m", until=remarking.text.hasFocus)
    keyboard.walk_to(remarking.target, by="shift+Tab")
    keyboard.press("Down", until=remarking.picture.isVisible)
    keyboard.walk_to(remarking.picture)
    keyboard.press("Right", until=lambda: remarking.picture.region is not None)
    say(remarking, keyboard, REMARK)


def select_first_word(window: MainWindow, keyboard: Keyboard) -> Remarking:
    remarking = window.review.view.remarking
    keyboard.press("m", until=remarking.text.hasFocus)
    cursor = remarking.text.textCursor
    keyboard.press("shift+ctrl+Right", until=lambda: cursor().selectedText() == FIRST_WORD)
    return remarking


def say(remarking: Remarking, keyboard: Keyboard, words: str) -> None:
    field = remarking.writer.field
    keyboard.walk_to(field)
    keyboard.write(words, until=lambda: field.text() == words)
    keyboard.press("ctrl+Return", until=lambda: not remarking.isVisible())


def correct(window: MainWindow, keyboard: Keyboard) -> None:
    """In place; what is written there is validated as it stands."""
    before, corrections = waiting(window), window.review.view.corrections
    keyboard.press("e", until=lambda: any(field.hasFocus() for field in corrections.fields.values()))
    [field] = corrections.fields.values()
    keyboard.write(ADDED, until=lambda: field.text().endswith(ADDED))
    keyboard.press("ctrl+Return", until=lambda: waiting(window) == before - 1)


# -- Inès


def send_again(window: MainWindow, keyboard: Keyboard, answer: Act) -> None:
    before = waiting(window)
    answer(window, keyboard)
    assert waiting(window) == before - 1


def accept(window: MainWindow, keyboard: Keyboard) -> None:
    """The suggested words become a version of her own, which she sends from the queue."""
    before = waiting(window)
    keyboard.walk_to(button(window, "Accept"))
    keyboard.press("space", until=lambda: text_now(window).startswith(BETTER_WORD))
    keyboard.walk_to(window.review.view.bar.buttons["send_for_validation"])
    keyboard.press("space", until=lambda: waiting(window) == before - 1)


def reply(window: MainWindow, keyboard: Keyboard) -> None:
    remarking = window.review.view.remarking
    keyboard.walk_to(button(window, "Answer"))
    keyboard.press("space", until=remarking.writer.field.hasFocus)
    say(remarking, keyboard, REPLY)
    rewrite(window, keyboard)


def settle(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.walk_to(button(window, "Settled"))
    keyboard.press("space", until=lambda: not any(thread.is_open for thread in brief(window).threads))
    rewrite(window, keyboard)


def rewrite(window: MainWindow, keyboard: Keyboard) -> None:
    """In the composer, which leads back to the queue once the post is sent again."""
    before = waiting(window)
    keyboard.press(
        "e", until=lambda: window.composer.isVisible() and window.composer.writing.editor.hasFocus()
    )
    keyboard.write(ANSWER, until=lambda: ANSWER in window.composer.writing.editor.text())
    keyboard.press("ctrl+Return", until=lambda: waiting(window) == before - 1)


def button(window: MainWindow, words: str) -> QPushButton:
    """One of the buttons below what was said."""
    return next(b for b in window.review.view.changes.findChildren(QPushButton) if b.text() == words)


def brief(window: MainWindow) -> Brief:
    found = window.review.brief
    assert found
    return found


def text_now(window: MainWindow) -> str:
    return brief(window).draft.post.text


# -- what has become of it


def waiting(window: MainWindow) -> int:
    """How many posts stand in the queue that is shown."""
    return len(window.review_queue.mine()) if window.review.isVisible() else -1


def where_they_stand(workspace: Workspace) -> Counter[Status]:
    return Counter(card.status for card in cards(workspace))


def cards(workspace: Workspace) -> list[Card]:
    found = queries.all_cards(workspace.reader, now=NOW)
    return [card for card in found if card.title.startswith(FIRST_WORD)]


def texts(workspace: Workspace) -> list[str]:
    posts = queries.posts(workspace.reader, {card.post for card in cards(workspace)})
    return [post.text for post in posts.values()]


def conversations(workspace: Workspace) -> list[Thread]:
    return [each for card in cards(workspace) for each in queries.conversation(workspace.reader, card.post)]


def what_it_is_about(thread: Thread) -> str:
    match thread.first:
        case Remark(suggestion=words, anchor=WordsAnchor(quote=quoted)) if words == BETTER_WORD:
            return "other words" if quoted == FIRST_WORD else quoted
        case Remark(text=words, anchor=WordsAnchor(quote=quoted)) if words == REMARK:
            return quoted
        case Remark(text=words, anchor=PictureAnchor(region=Region())) if words == REMARK:
            return "a part of the picture"
    return "something else"
