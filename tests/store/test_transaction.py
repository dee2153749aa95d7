"""One way to write: all of a transaction or nothing, however often it is flushed on the way."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from calendar_app.commands.channels import add_tag
from calendar_app.commands.posts import add_channel, edit_post, remove_channel
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.campaign import Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.errors import Refusal
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from tests.builders import make_workspace
from tests.store.stations import draft, on
from tests.store.tables import contents, planning


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path)
    yield found
    found.close()


@pytest.mark.parametrize("error", [Refusal("gone"), ValueError("a fault of the program")])
def test_what_is_refused_at_the_end_leaves_every_table_alone(workspace: Workspace, error: Exception) -> None:
    post = draft(workspace)

    def much(tx: Transaction) -> None:
        add_tag(tx, name="Lancement")
        edit_post(tx, post, text="Autre")
        add_remark(tx, post, "Bien")
        tx.flush()
        raise error

    before = contents(workspace)
    with pytest.raises(type(error)):
        workspace.run(much)
    assert contents(workspace) == before
    # And the next command knows nothing of it either.
    workspace.run(add_remark, post, "Bien")
    assert workspace.undo_name == "add_remark"


def test_a_value_may_be_written_flushed_and_written_again(workspace: Workspace) -> None:
    def twice(tx: Transaction) -> str:
        tag = tx.get(Tag, add_tag(tx, name="Un"))
        tx.flush()
        tx.put(replace(tag, name="Deux"))
        tx.flush()
        tx.remove(Tag, tag.id)
        tx.flush()
        tx.put(replace(tag, name="Trois"))
        return tag.id

    tag = workspace.run(twice)
    assert queries.tags(workspace.reader) == [Tag(id=tag, name="Trois")]
    workspace.undo()
    assert queries.tags(workspace.reader) == []


def test_a_command_reads_what_it_wrote(workspace: Workspace) -> None:
    def both(tx: Transaction) -> Any:
        tag = add_tag(tx, name="Un")
        return tx.get(Tag, tag), tx.all(Tag)

    one, all_of_them = workspace.run(both)
    assert all_of_them == [one]


def test_a_channel_taken_off_and_added_again_is_one_step(workspace: Workspace) -> None:
    post = draft(workspace)
    before, variant = planning(workspace), on(workspace, post)["instagram"]
    workspace.run(remove_channel, variant.id, joins="channels")
    workspace.run(add_channel, post, variant.channel, joins="channels")
    after = planning(workspace)
    workspace.undo()
    assert planning(workspace) == before
    workspace.redo()
    assert planning(workspace) == after


def test_a_channel_taken_off_and_added_again_in_one_command(workspace: Workspace) -> None:
    post = draft(workspace)
    variant = on(workspace, post)["instagram"]

    def again(tx: Transaction) -> None:
        remove_channel(tx, variant.id)
        add_channel(tx, post, variant.channel)

    workspace.run(again)
    assert set(on(workspace, post)) == {"instagram", "linkedin"}


def test_a_channel_that_is_used_cannot_be_taken_away(workspace: Workspace) -> None:
    """The database itself restricts: nothing is deleted behind the recorder's back."""
    channel = on(workspace, draft(workspace))["instagram"].channel
    before = contents(workspace)

    def take_away(tx: Transaction) -> None:
        tx.remove(Channel, channel)

    with pytest.raises(IntegrityError):
        workspace.run(take_away)
    assert contents(workspace) == before
