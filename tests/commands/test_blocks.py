"""Blocks are added, edited, moved and binned, each in one step that can be undone."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from calendar_app.commands.blocks import add_block, archive_block, edit_block, move_block
from calendar_app.commands.membership import add_person
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.block import Block, BlockKind
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from tests.builders import make_workspace, reopen

DAY = date(2026, 11, 16)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


def add(workspace: Workspace) -> str:
    block: str = workspace.run(
        add_block,
        kind=BlockKind.SHOOT,
        text=" Tournage e\u0301te\u0301 ",
        first=DAY,
        last=date(2026, 11, 18),
        begins=time(14),
        ends=time(17, 30),
        people=[workspace.me.id],
    )
    return block


def blocks(workspace: Workspace) -> list[Block]:
    return queries.blocks_between(workspace.reader, date(2026, 11, 1), date(2026, 12, 1))


def test_a_block_comes_back_as_it_was_written(workspace: Workspace) -> None:
    add(workspace)
    opened = reopen(workspace)
    (found,) = blocks(opened)
    assert (found.kind, found.text, found.begins, found.ends) == (
        BlockKind.SHOOT,
        "Tournage \u00e9t\u00e9",
        time(14),
        time(17, 30),
    )
    opened.close()


def test_a_range_is_found_by_any_of_its_days(workspace: Workspace) -> None:
    add(workspace)
    for first, last, count in ((18, 19, 1), (16, 17, 1), (19, 20, 0), (15, 16, 0)):
        found = queries.blocks_between(workspace.reader, DAY.replace(day=first), DAY.replace(day=last))
        assert len(found) == count


def test_moving_keeps_length_and_hours_and_is_undone(workspace: Workspace) -> None:
    block = add(workspace)
    workspace.run(move_block, block, days=-3)
    (moved,) = blocks(workspace)
    assert (moved.first, moved.last, moved.begins) == (date(2026, 11, 13), date(2026, 11, 15), time(14))
    workspace.undo()
    assert blocks(workspace)[0].first == DAY


def test_hours_move_within_their_day(workspace: Workspace) -> None:
    block = add(workspace)
    workspace.run(move_block, block, minutes=-45)
    (moved,) = blocks(workspace)
    assert (moved.first, moved.begins) == (DAY, time(13, 15))
    with pytest.raises(Refusal) as caught:
        workspace.run(move_block, block, minutes=12 * 60)
    assert caught.value.key == "block_over_midnight"


def test_the_bin_gives_it_back(workspace: Workspace) -> None:
    workspace.run(archive_block, add(workspace))
    assert blocks(workspace) == []
    workspace.undo()
    assert len(blocks(workspace)) == 1
    workspace.undo()
    assert blocks(workspace) == []


def test_what_ends_before_it_begins_is_refused(workspace: Workspace) -> None:
    block = add(workspace)
    for key, changes in (
        ("block_backwards", {"last": date(2026, 11, 15)}),
        ("block_hours_backwards", {"ends": time(14)}),
        ("block_hours_backwards", {"begins": None}),
    ):
        with pytest.raises(Refusal) as caught:
            workspace.run(edit_block, block, **changes)
        assert caught.value.key == key


def test_a_reader_only_looks(workspace: Workspace) -> None:
    block = add(workspace)
    workspace.become(add_person(workspace, name="Léa Roy", roles={Role.READER}).id)
    with pytest.raises(Refusal) as caught:
        workspace.run(move_block, block, days=1)
    assert caught.value.key == "not_allowed"
