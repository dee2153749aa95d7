"""A brand with a composer, on real files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.commands.posts import create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.composer import ComposerPanel
from calendar_app.ui.context import Context
from calendar_app.ui.habits import Habits
from calendar_app.ui.language import Language
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.thumbnails import Thumbnails
from tests.builders import at, make_workspace

NETWORKS = ("facebook", "instagram", "linkedin", "x")


@pytest.fixture
def role() -> Role:
    """What Camille, who founded the brand, is in it; a test may name another role."""
    return Role.CM


@pytest.fixture
def workspace(tmp_path: Path, role: Role) -> Iterator[Workspace]:
    workspace = make_workspace(tmp_path, role=role, channels=NETWORKS)
    yield workspace
    workspace.close()


@pytest.fixture
def context(qapp: QApplication, workspace: Workspace) -> Iterator[Context]:
    context = Context(
        workspace=workspace,
        themes=Themes(qapp, choice=Choice.LIGHT),
        language=Language(paths.resources() / "i18n", "en"),
        thumbnails=Thumbnails(workspace.media.path),
        habits=Habits(),
    )
    yield context
    QThreadPool.globalInstance().waitForDone()
    context.language.use("en")


@pytest.fixture
def post(workspace: Workspace) -> str:
    channels = [channel.id for channel in queries.channels(workspace.reader)]
    return workspace.run(
        create_post, title="Carousel", channels=channels, plan=at("2026-11-16T18:30"), text="Bonjour"
    )


@pytest.fixture
def panel(qtbot: QtBot, context: Context, post: str) -> ComposerPanel:
    panel = ComposerPanel(context)
    qtbot.addWidget(panel)
    panel.resize(1440, 900)
    with qtbot.waitActive(panel):
        panel.show()
    panel.open(post)
    return panel


@pytest.fixture
def place_of(workspace: Workspace, post: str) -> Callable[[str], str]:
    """The tab of a network."""

    def place(network: str) -> str:
        channels = {channel.id: channel.network for channel in queries.channels(workspace.reader)}
        variants = queries.variants(workspace.reader, post)
        return next(variant.id for variant in variants if channels[variant.channel] == network)

    return place


@pytest.fixture
def media_of(workspace: Workspace, post: str) -> Callable[[], tuple[MediaItem, ...]]:
    """The pictures of the post as they are on disk."""

    def media() -> tuple[MediaItem, ...]:
        found = queries.post(workspace.reader, post)
        return found.media if found else ()

    return media
