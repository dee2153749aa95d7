"""The window of a brand with a few posts in November 2026, in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.commands.posts import create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.messages import Message
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.window import MainWindow
from tests.builders import at, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    instagram, linkedin = (channel.id for channel in queries.channels(made.reader))
    made.run(create_post, title="Teaser", channels=[instagram], plan=at("2026-11-12T12:30"), text="Bientôt")
    made.run(create_post, title="Interview", channels=[linkedin], plan=at("2026-11-13T09:00"), text="Bonjour")
    made.run(create_post, title="Idea", channels=[linkedin], plan=None)
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
def themes(qapp: QApplication) -> Iterator[Themes]:
    made = Themes(qapp, choice=Choice.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(tmp_path / "preferences.json")


@pytest.fixture
def context(workspace: Workspace, language: Language, themes: Themes, habits: Habits) -> Iterator[Context]:
    made = Context(
        workspace=workspace,
        themes=themes,
        language=language,
        thumbnails=Thumbnails(workspace.media.path),
        habits=habits,
    )
    yield made
    made.deleteLater()


@pytest.fixture
def told(context: Context) -> list[Message]:
    """What the program said in passing."""
    heard: list[Message] = []
    context.messages.told.connect(heard.append)
    return heard


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> MainWindow:
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made
