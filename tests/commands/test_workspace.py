"""A brand that is open: steps, listeners, and whose turn it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from calendar_app.commands.channels import add_tag
from calendar_app.commands.posts import edit_post
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import send
from calendar_app.commands.workspace import STEPS_KEPT, Workspace
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import Post
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from tests.builders import add_validator, make_workspace, reopen
from tests.store.stations import copied, draft, every, open_at, states
from tests.store.tables import contents, demand_cache_is_right, planning


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path, role=Role.OWNER)
    yield found
    found.close()


def test_everything_is_there_again_after_closing(workspace: Workspace) -> None:
    post = draft(workspace)
    send(workspace, post)
    before = contents(workspace)
    again = reopen(workspace)
    assert contents(again) == before
    assert again.me.name == "Camille Roux"
    assert states(again, post) == every(Status.APPROVED)
    assert again.undo() is None
    again.close()


def test_a_day_begins_at_the_midnight_of_the_brand(workspace: Workspace) -> None:
    assert workspace.brand.zone == "Europe/Paris"
    workspace.clock = lambda: datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    assert workspace.today == date(2026, 11, 26)


def test_a_listener_hears_of_a_step_once_it_is_on_disk(workspace: Workspace) -> None:
    heard: list[tuple[str, list[str]]] = []

    def listen(step: Step) -> None:
        with closing(sqlite3.connect(workspace.database.path)) as connection:
            heard.append((step.name, [row[0] for row in connection.execute("SELECT text FROM post")]))

    post = draft(workspace)
    workspace.subscribe(listen)
    workspace.run(edit_post, post, text="Un")
    workspace.run(edit_post, post, text="Un")
    workspace.undo()
    workspace.redo()
    assert heard == [("edit_post", ["Un"]), ("edit_post", ["Bonjour"]), ("edit_post", ["Un"])]


def test_a_command_that_changes_nothing_is_no_step(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_post, post, text="Bonjour")
    assert workspace.undo_name == "create_post"
    workspace.undo()
    assert workspace.redo_name == "create_post"
    assert workspace.undo_name == "add_channel_account"


def test_something_new_ends_what_could_be_done_again(workspace: Workspace) -> None:
    post = draft(workspace)
    workspace.run(edit_post, post, text="Un")
    workspace.undo()
    workspace.run(edit_post, post, text="Deux")
    assert workspace.redo_name is None
    assert workspace.redo() is None


def test_what_changed_since_is_not_overwritten_by_undo(workspace: Workspace) -> None:
    """As where another program wrote the row: the step stays, the row too."""
    post = draft(workspace)
    workspace.run(edit_post, post, text="Un")
    with closing(sqlite3.connect(workspace.database.path)) as connection, connection:
        connection.execute("UPDATE post SET text = 'Ailleurs'")
    before = planning(workspace)
    with pytest.raises(Refusal, match="overtaken"):
        workspace.undo()
    assert planning(workspace) == before
    assert workspace.undo_name == "edit_post"


def test_a_fault_in_the_middle_leaves_no_step_and_the_next_command_works(workspace: Workspace) -> None:
    post = draft(workspace)

    def faulty(tx: Transaction) -> None:
        add_remark(tx, post, "Bien")
        tx.get(Post, "nowhere")

    before = contents(workspace)
    with pytest.raises(Refusal, match="gone"):
        workspace.run(faulty)
    assert contents(workspace) == before
    workspace.run(add_remark, post, "Bien")
    assert len(queries.remarks(workspace.reader, post)) == 1


def test_whoever_takes_over_undoes_nothing_of_others(workspace: Workspace) -> None:
    samir, heard = add_validator(workspace), list[str]()
    draft(workspace)
    workspace.subscribe(lambda step: heard.append(f"{step.name} {step.person == samir.id}"))
    workspace.become(samir.id)
    assert heard == ["become True"]
    assert workspace.undo_name is None


def test_so_many_steps_are_kept(workspace: Workspace) -> None:
    workspace._done.extend(Step(name="x", person="") for _ in range(STEPS_KEPT))
    workspace.run(add_tag, name="x")
    assert len(workspace._done) == STEPS_KEPT


def test_a_copied_folder_signs_with_a_key_of_its_own(workspace: Workspace, tmp_path: Path) -> None:
    here, there = copied(workspace, tmp_path, "copy")
    post = draft(there)
    send(there, post)
    assert states(there, post) == every(Status.APPROVED)
    devices = {row[5] for row in contents(there)["record"]}
    assert len(devices) == 2
    demand_cache_is_right(there)
    here.close()
    there.close()
    again = open_at(tmp_path / "copy")
    assert {row[5] for row in contents(again)["record"]} == devices
    again.close()


def test_a_locked_key_in_a_copied_folder_is_replaced_when_its_pin_is_given(
    workspace: Workspace, tmp_path: Path
) -> None:
    samir = add_validator(workspace)
    workspace.set_pin(samir.id, "2580")
    here, there = copied(workspace, tmp_path, "copy")
    here.close()
    there.become(samir.id)
    post = draft(there)
    with pytest.raises(Refusal, match="locked"):
        there.run(add_remark, post, "Bien")
    assert there.unlock(samir.id, "2580")
    there.run(add_remark, post, "Bien")
    there.become(queries.people(there.reader)[0].id)
    there.become(samir.id)
    assert there.needs_pin(samir.id)
    there.close()
