"""The window of a brand to which Camille has sent three posts, and where Samir sits to validate them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.commands.posts import create_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.messages import Message
from calendar_app.ui.review.page import ReviewPage
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.window import MainWindow
from tests.builders import add_validator, at, make_workspace

TITLES = {"Teaser": "2026-11-12T12:30", "Interview": "2026-11-13T09:00", "Launch": "2026-11-16T18:30"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def camille(workspace: Workspace) -> Person:
    """Who writes the posts."""
    return workspace.me


@pytest.fixture
def samir(workspace: Workspace) -> Person:
    return add_validator(workspace)


@pytest.fixture
def sent(workspace: Workspace, samir: Person) -> dict[str, str]:
    """The posts that wait, by title."""
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    found = {}
    for title, when in TITLES.items():
        text = f"Our lamps arrive Monday. {title}"
        found[title] = workspace.run(create_post, title=title, channels=channels, plan=at(when), text=text)
        send(workspace, found[title])
    return found


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(paths.resources() / "i18n", "en")
    yield made
    made.remove()
    QLocale.setDefault(before)


@pytest.fixture
def context(
    qapp: QApplication, workspace: Workspace, language: Language, tmp_path: Path
) -> Iterator[Context]:
    themes = Themes(qapp, choice=Choice.LIGHT)
    habits = Habits(tmp_path / "preferences.json")
    thumbnails = Thumbnails(workspace.media.path)
    made = Context(
        workspace=workspace, themes=themes, language=language, thumbnails=thumbnails, habits=habits
    )
    yield made
    # The dictionary of a composer that was opened is still being read.
    QThreadPool.globalInstance().waitForDone()
    made.deleteLater()
    themes.deleteLater()


@pytest.fixture
def told(context: Context) -> list[Message]:
    heard: list[Message] = []
    context.messages.told.connect(heard.append)
    return heard


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> MainWindow:
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(workspace: Workspace, samir: Person, sent: dict[str, str], window: MainWindow) -> ReviewPage:
    """Samir looks at what waits for him."""
    workspace.become(samir.id)
    window.show_review()
    return window.review
