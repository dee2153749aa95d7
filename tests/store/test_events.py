"""What calendars outside are told by: a moved event always has a higher number, undo or not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_app.commands.posts import create_post, edit_post, move_card
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from tests.builders import add_validator, at, make_workspace

NOVEMBER, DECEMBER = at("2026-11-16T18:30"), at("2026-12-24T09:00")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A writer's brand with one channel."""
    workspace = make_workspace(tmp_path, role=Role.CM, channels=["linkedin"])
    yield workspace
    workspace.close()


def told(workspace: Workspace) -> tuple[int, Plan]:
    """The sequence and the time of the only event."""
    (row,) = queries.export_rows(workspace.reader)
    return row.sequence, row.plan


def drafted(workspace: Workspace) -> str:
    """A draft for November on the only channel."""
    (channel,) = queries.channels(workspace.reader)
    return workspace.run(create_post, title="Bilan", text="Bilan", channels=[channel.id], plan=NOVEMBER)


def test_sequence_rises_when_the_exported_time_does(workspace: Workspace) -> None:
    post, validator = drafted(workspace), add_validator(workspace).id
    send(workspace, post)
    workspace.run_as(validator, approve, post)
    before = told(workspace)

    workspace.run(move_card, post, from_plan=NOVEMBER, to_plan=DECEMBER)
    pending = told(workspace)
    workspace.become(validator)
    workspace.run(approve, post)
    moved = told(workspace)
    workspace.undo()
    back = told(workspace)

    assert before == (0, NOVEMBER)
    assert pending == (0, NOVEMBER), "what was validated is what leaves until the move is validated too"
    assert moved == (1, DECEMBER)
    assert back == (2, NOVEMBER)


def test_undo_never_lowers_the_sequence(workspace: Workspace) -> None:
    post = drafted(workspace)

    workspace.run(move_card, post, from_plan=NOVEMBER, to_plan=DECEMBER)
    workspace.undo()
    workspace.run(edit_post, post, text="Une virgule")

    assert told(workspace) == (2, NOVEMBER)
