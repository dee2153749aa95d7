"""What you see is what you sign: files that are gone, damaged or exchanged, and what changes meanwhile."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calendar_app.commands.media import add_asset, import_picture, take_picture
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.composer.signing import rendered_files
from calendar_app.ui.dialogs.pin import PinDialog
from calendar_app.ui.messages import Message
from calendar_app.ui.review.page import ReviewPage
from calendar_app.ui.window import MainWindow
from tests.builders import NOW, PICTURES
from tests.files import pdf

Sent = dict[str, str]
Look = Callable[[], ReviewPage]
MISSING = "A file is missing on this computer, and nothing is validated unseen."
DAMAGED = "A file is not the one that was sent: it was damaged or exchanged on the disk."


@pytest.fixture
def pictured(workspace: Workspace, samir: Person, sent: Sent) -> str:
    """A post with a picture; it waits for Samir, who has not come yet."""
    asset = import_picture(workspace, PICTURES / "china.jpg")
    workspace.run(edit_post, sent["Teaser"], media=(MediaItem(asset=asset.id, alt="A pagoda"),))
    send(workspace, sent["Teaser"])
    return sent["Teaser"]


@pytest.fixture
def look(workspace: Workspace, samir: Person, sent: Sent, window: MainWindow) -> Look:
    """Samir comes, and turns to what waits for him."""

    def turn_to_the_queue() -> ReviewPage:
        workspace.become(samir.id)
        window.show_review()
        return window.review

    return turn_to_the_queue


def prepared_files(workspace: Workspace, post: str) -> list[Path]:
    """What was made of its pictures for the channels."""
    return [workspace.media.path(name) for name in set(rendered_files(workspace, post).values())]


def statuses(workspace: Workspace, post: str) -> set[Status]:
    return {state.status for state in queries.variant_states(workspace.reader, post, now=NOW).values()}


def vanish(file: Path) -> None:
    file.unlink()


def damage(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-3] ^= 1
    file.write_bytes(data)


def exchange(file: Path) -> None:
    file.write_bytes((PICTURES / "coffee.png").read_bytes())


class Harm(NamedTuple):
    """What happens to a file, and what is said of it then."""

    act: Callable[[Path], None]
    reason: str


HARMS = [Harm(vanish, MISSING), Harm(damage, DAMAGED), Harm(exchange, DAMAGED)]


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_that_is_not_what_was_sent_is_said_and_not_validated(
    qtbot: QtBot, workspace: Workspace, pictured: str, look: Look, harm: Harm
) -> None:
    for file in prepared_files(workspace, pictured):
        harm.act(file)
    bar = look().view.bar
    qtbot.waitUntil(lambda: bar.note.text() == harm.reason)
    assert not bar.buttons["approve"].isEnabled()
    assert bar.buttons["request_changes"].isEnabled()


@pytest.mark.parametrize("harm", HARMS)
def test_what_happens_to_a_file_that_was_shown_already_is_noticed_when_somebody_decides(
    qtbot: QtBot, workspace: Workspace, pictured: str, look: Look, harm: Harm
) -> None:
    page = look()
    qtbot.waitUntil(page.view.bar.buttons["approve"].isEnabled)
    for file in prepared_files(workspace, pictured):
        # Another time of its last change, whatever the clock of the disk counts in.
        before = file.stat().st_mtime_ns
        harm.act(file)
        if file.exists():
            os.utime(file, ns=(before + 1, before + 1))
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    assert statuses(workspace, pictured) == {Status.IN_REVIEW}
    qtbot.waitUntil(lambda: page.view.bar.note.text() == harm.reason)


def test_a_file_that_comes_back_is_shown_and_can_be_validated(
    qtbot: QtBot, workspace: Workspace, pictured: str, look: Callable[[], ReviewPage]
) -> None:
    page = look()
    approving = page.view.bar.buttons["approve"]
    qtbot.waitUntil(approving.isEnabled)
    kept = {file: file.read_bytes() for file in prepared_files(workspace, pictured)}
    for file in kept:
        vanish(file)
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    assert page.view.bar.note.text() == MISSING
    for file, data in kept.items():
        file.write_bytes(data)
    page.list.go_to(1)
    page.list.go_to(0)
    qtbot.waitUntil(approving.isEnabled)
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    assert statuses(workspace, pictured) == {Status.APPROVED}


def test_a_document_counts_as_shown_when_each_of_its_pages_could_be(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, sent: Sent, look: Look
) -> None:
    whole, short = tmp_path / "whole.pdf", tmp_path / "short.pdf"
    whole.write_bytes(pdf((90, 45), (45, 90)))
    short.write_bytes(pdf((90, 45), (45, 90), (50, 50)))
    first, second = (take_picture(workspace.media, file.name, file) for file in (whole, short))
    for title, asset in {"Teaser": first, "Interview": replace(second, pages=5)}.items():
        workspace.run(add_asset, asset)
        workspace.run(edit_post, sent[title], media=(MediaItem(asset=asset.id, alt="A plan"),))
        send(workspace, sent[title])
    page = look()
    qtbot.waitUntil(page.view.bar.buttons["approve"].isEnabled)
    page.list.go_to(1)
    reason = "A file cannot be shown, and nothing is validated unseen."
    qtbot.waitUntil(lambda: page.view.bar.note.text() == reason)


def test_what_arrives_between_reading_and_deciding_is_read_before_it_is_validated(
    qtbot: QtBot, workspace: Workspace, pictured: str, look: Look, told: list[Message]
) -> None:
    camille, page = workspace.me, look()
    samir = workspace.me
    workspace.set_pin(samir.id, "2580")
    workspace.become(camille.id)
    workspace.become(samir.id)
    qtbot.waitUntil(page.view.bar.buttons["approve"].isEnabled)
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    dialog = page.findChild(PinDialog)
    workspace.become(camille.id)
    workspace.run(edit_post, pictured, text="Another text")
    workspace.become(samir.id)
    dialog.line.setText("2580")
    dialog.save()
    expected = "This was changed while you were reading: look at what is new, then decide."
    qtbot.waitUntil(lambda: bool(told) and told[-1].text == expected)
    assert Status.APPROVED not in statuses(workspace, pictured)
