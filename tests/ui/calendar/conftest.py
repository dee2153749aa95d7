"""A brand with posts, its month on the screen, and hands that drag cards over it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.commands.posts import create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.card import Card
from calendar_app.domain.plan import Plan
from calendar_app.store import queries
from calendar_app.ui.calendar import VIEWS
from calendar_app.ui.calendar.load import Load, to_mime
from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.tray import Tray
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.messages import Message
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.thumbnails import Thumbnails
from tests.builders import NOW, at, make_workspace
from tests.sampling import mostly_slow

CARD_VIEWS = [name for name in VIEWS if VIEWS[name].shows_cards]
"""Those where posts are met one by one."""
WALKED = mostly_slow(VIEWS, quick=("month", "hours"))
WALKED_CARDS = mostly_slow(CARD_VIEWS, quick=("month", "hours"))
"""As parameters: in a quick run one that stacks cards and one where height is time stand for the others."""
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(paths.resources() / "i18n", "en")
    yield made
    made.remove()
    QLocale.setDefault(before)


@pytest.fixture
def context(qtbot: QtBot, workspace: Workspace, language: Language) -> Iterator[Context]:
    themes = Themes(QApplication.instance(), choice=Choice.LIGHT)
    made = Context(
        workspace=workspace,
        themes=themes,
        language=language,
        thumbnails=Thumbnails(workspace.media.path),
        habits=Habits(),
    )
    yield made
    made.deleteLater()
    themes.deleteLater()


@pytest.fixture
def told(context: Context) -> list[Message]:
    """What the program said in passing."""
    heard: list[Message] = []
    context.messages.told.connect(heard.append)
    return heard


@pytest.fixture
def view(qtbot: QtBot, context: Context) -> MonthView:
    """The month of November 2026, on the screen and with the keyboard."""
    made = MonthView(context)
    qtbot.addWidget(made)
    made.resize(1000, 820)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def tray(qtbot: QtBot, context: Context) -> Tray:
    made = Tray(context)
    qtbot.addWidget(made)
    made.resize(208, 820)
    made.show()
    return made


@dataclass
class Drag:
    """A card in the hand: over a widget, then let go or taken away."""

    widget: QWidget
    mime: QMimeData

    def over(self, point: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> QDragMoveEvent:
        """Holds it somewhere, as Qt would tell the widget."""
        self._send(QDragEnterEvent, point, keys)
        return self._send(QDragMoveEvent, point, keys)

    def move(self, point: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> QDragMoveEvent:
        """Goes on within the widget."""
        return self._send(QDragMoveEvent, point, keys)

    def drop(self, point: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """Lets it go where it hangs."""
        self.over(point, keys)
        event = QDropEvent(
            QPointF(point), _ACTIONS, self.mime, Qt.MouseButton.LeftButton, keys, QEvent.Type.Drop
        )
        self.widget.event(event)

    def _send(self, kind: type[QDragMoveEvent], point: QPoint, keys: Qt.KeyboardModifier) -> QDragMoveEvent:
        event = kind(point, _ACTIONS, self.mime, Qt.MouseButton.LeftButton, keys)
        self.widget.event(event)
        return event


_ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def lift(*cards: Card, over: QWidget, brand: str = "") -> Drag:
    """Takes cards into the hand, the first one under the pointer; of the open brand unless it is said."""
    own: str = over.context.workspace.identity.ws if isinstance(over, NotedView | Tray) else ""
    return Drag(over, to_mime(Load(brand=brand or own, keys=tuple(card.key for card in cards))))


def middle(view: MonthView, day: str) -> QPoint:
    """A place in the middle of a day."""
    return view.cell_rect(date.fromisoformat(day)).center()


@pytest.fixture
def draft(workspace: Workspace) -> Callable[..., str]:
    """Writes a draft on every channel; gives its id."""

    def write(title: str, when: str = "") -> str:
        channels = [channel.id for channel in queries.channels(workspace.reader)]
        plan = at(when) if when else None
        post: str = workspace.run(create_post, title=title, channels=channels, plan=plan, text=title)
        return post

    return write


def card(workspace: Workspace, post: str) -> Card:
    """The only card of a post."""
    (only,) = queries.cards_of(workspace.reader, post, now=NOW)
    return only


def plan(workspace: Workspace, post: str) -> Plan | None:
    """When a post is planned."""
    return card(workspace, post).plan
