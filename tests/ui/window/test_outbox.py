"""The folder "To publish" follows the brand by itself."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import hold, send
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from calendar_app.ui import outbox
from calendar_app.ui.context import Context
from calendar_app.ui.messages import Message
from calendar_app.ui.settings.outbox_lines import OutboxLines
from tests.builders import NOW


def teaser(workspace: Workspace) -> str:
    return next(c.post for c in queries.all_cards(workspace.reader, now=NOW) if c.title == "Teaser")


def files(place: Path) -> list[str]:
    # The pool may take a folder away while this looks into it, which os.walk does not mind.
    return sorted(
        (Path(folder) / name).relative_to(place).as_posix()
        for folder, _, names in os.walk(place)
        for name in names
        if name.endswith(".txt")
    )


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "phone"
    made.mkdir()
    return made


@pytest.fixture
def lines(qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch) -> OutboxLines:
    monkeypatch.setattr(outbox, "AFTER_MS", 0)
    made = OutboxLines(context)
    qtbot.addWidget(made)
    return made


def test_it_follows_each_step_and_says_what_is_in_the_way(
    qtbot: QtBot, lines: OutboxLines, context: Context, told: list[Message], place: Path
) -> None:
    workspace, habits = context.workspace, context.habits
    post = teaser(workspace)
    lines.choose(str(workspace.folder / "media"))
    assert told[-1].text == "This folder belongs to the brand itself. Choose one outside of it."
    lines.choose(str(place))
    assert habits.preferences.outbox_folders == {str(workspace.folder): str(place)}
    send(workspace, post)
    there = ["2026-11-12/12h30 Instagram/text.txt"]
    qtbot.waitUntil(lambda: files(place) == there)
    (place / there[0]).write_text("À moi")
    workspace.run(edit_post, post, text="Autre")
    sentence = f"Changed by hand in the folder “To publish”, and left alone: {there[0]}"
    qtbot.waitUntil(lambda: told[-1].text == sentence)
    assert len(files(place)) == 3
    workspace.run(hold, post)
    qtbot.waitUntil(lambda: files(place) == there)
    place.rename(place.with_name("pulled out"))
    workspace.undo()
    qtbot.waitUntil(lambda: bool(context.outbox.problem))
    sentence = f"The folder “To publish” is not there: {place}. It is brought up to date once it is back."
    assert (told[-1].text, lines.banner.text()) == (sentence, sentence)
    place.with_name("pulled out").rename(place)
    context.ticked.emit(NOW)
    qtbot.waitUntil(lambda: not context.outbox.problem)
    assert len(files(place)) == 3
    lines.choose("")
    qtbot.waitUntil(lambda: files(place) == there)
    assert habits.preferences.outbox_folders == {}
