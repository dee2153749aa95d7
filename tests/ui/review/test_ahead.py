"""The next post, and the one before, are ready before they are asked for."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.person import Person
from calendar_app.ui.file_checks import Check
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.page import ReviewPage
from calendar_app.ui.window import MainWindow
from tests.builders import PICTURES

Sent = dict[str, str]
FILES = {"Teaser": "coffee.png", "Interview": "china.jpg", "Launch": "flower.jpg"}


class _Opened:
    """The files that the main thread opens for reading while it is told to look; a hook stays for good."""

    def __init__(self) -> None:
        self.files: list[object] = []
        self._is_looking = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if (
            self._is_looking
            and event == "open"
            and current_thread() is main_thread()
            and "a" not in str(args[1])
        ):
            self.files.append(args[0])

    @contextmanager
    def looking(self) -> Iterator[None]:
        self._is_looking = True
        try:
            yield
        finally:
            self._is_looking = False


@pytest.fixture(scope="module")
def opened() -> _Opened:
    return _Opened()


@pytest.fixture
def page(workspace: Workspace, samir: Person, sent: Sent, window: MainWindow) -> ReviewPage:
    """Three posts with a picture each; Samir reads the one in the middle."""
    for title, file in FILES.items():
        asset = import_picture(workspace, PICTURES / file)
        workspace.run(edit_post, sent[title], media=(MediaItem(asset=asset.id, alt=title),))
        send(workspace, sent[title])
    workspace.become(samir.id)
    window.show_review()
    return window.review


def ready(qtbot: QtBot, page: ReviewPage, title: str) -> Brief:
    """The post as it was read ahead, once its files are here and checked; this asks for nothing of it."""
    post = next(chore.post for chore in page.list.rows.chores if chore.title == title)
    known, context = page._briefs._known, page._context

    def is_there() -> bool:
        brief = known.get(post)
        assets = [item.asset for shown in brief.shown for item in shown.post.media] if brief else []
        checks = [context.files._known.get(asset, (None, Check.PENDING))[1] for asset in assets]
        return (
            bool(assets) and set(checks) == {Check.INTACT} and all(map(context.thumbnails.is_loaded, assets))
        )

    qtbot.waitUntil(is_there)
    found = known[post]
    assert found
    return found


class Walk(NamedTuple):
    """From the row of this number by a key to a post."""

    start: int
    key: Qt.Key
    title: str


@pytest.mark.parametrize("walk", [Walk(1, Qt.Key.Key_J, "Launch"), Walk(2, Qt.Key.Key_K, "Interview")])
def test_walking_on_reads_nothing(
    qtbot: QtBot, workspace: Workspace, page: ReviewPage, opened: _Opened, walk: Walk
) -> None:
    page._briefs.forget()
    page.list.go_to(walk.start)
    prepared = ready(qtbot, page, walk.title)
    asked: list[str] = []
    reader = workspace.reader._connection
    reader.set_trace_callback(asked.append)
    with opened.looking():
        qtbot.keyClick(page.list, walk.key)
        page.view.grab()
    reader.set_trace_callback(None)
    assert page.view.head.title.text() == walk.title
    assert page.brief is prepared
    assert asked == []
    assert opened.files == []
    # Its picture is there at once, and checked: nobody waits for either.
    assert page.view.bar.buttons["approve"].isEnabled()
