"""The demonstration brand on a Tuesday in November 2026, for every screen of the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from calendar_app import paths
from calendar_app.commands.demonstration import make_demonstration
from calendar_app.commands.workspace import Workspace
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.thumbnails import Thumbnails
from tests.builders import NETWORKS, NOW, keys


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_demonstration(tmp_path / "demo", networks=NETWORKS, keys=keys(), clock=lambda: NOW)
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
def context(workspace: Workspace, language: Language, themes: Themes, tmp_path: Path) -> Iterator[Context]:
    made = Context(
        workspace=workspace,
        themes=themes,
        language=language,
        thumbnails=Thumbnails(workspace.media.path),
        habits=Habits(tmp_path / "preferences.json"),
    )
    yield made
    made.deleteLater()
