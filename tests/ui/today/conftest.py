"""The window of a brand on Tuesday 10 November 2026, nine in the morning in Paris, in English."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.commands.opening import open_workspace
from calendar_app.commands.posts import create_post
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.messages import Message
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.window import MainWindow
from tests.builders import NETWORKS, NOW, add_validator, at, keys, make_workspace


def validated(workspace: Workspace, title: str, when: str, *, on: int = 1) -> str:
    """A post that Camille sent and Samir validated."""
    camille = workspace.me
    samir = next((p for p in workspace.people_here() if p.name == "Samir Benali"), None)
    samir = samir or add_validator(workspace)
    channels = [channel.id for channel in queries.channels(workspace.reader)][:on]
    text = f"Text of {title}"
    post = workspace.run(create_post, title=title, channels=channels, plan=at(when), text=text)
    send(workspace, post)
    workspace.become(samir.id)
    workspace.run(approve, post)
    workspace.become(camille.id)
    return post


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def validate(workspace: Workspace) -> Callable[..., str]:
    return lambda *args, **kwargs: validated(workspace, *args, **kwargs)


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
    habits.keep_recent(workspace.folder)
    thumbnails = Thumbnails(workspace.media.path)
    made = Context(
        workspace=workspace, themes=themes, language=language, thumbnails=thumbnails, habits=habits
    )
    yield made
    QThreadPool.globalInstance().waitForDone()
    made.deleteLater()
    themes.deleteLater()


@pytest.fixture
def told(context: Context) -> list[Message]:
    heard: list[Message] = []
    context.messages.told.connect(heard.append)
    return heard


def open_elsewhere(folder: Path, person: str) -> Workspace:
    """As the program opens another brand for one command."""
    return open_workspace(folder, networks=NETWORKS, keys=keys(), clock=lambda: NOW, person=person)


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> MainWindow:
    made = MainWindow(context, open_brand=open_elsewhere)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made
