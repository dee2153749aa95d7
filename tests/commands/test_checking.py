"""What is found wrong with a brand, one fault planted at a time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from calendar_app.commands.checking import check
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.workflow import Role
from tests.builders import PICTURES, make_workspace
from tests.store.stations import draft
from tests.store.tables import contents


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path, role=Role.OWNER)
    post = draft(found)
    picture = import_picture(found, PICTURES / "coffee.png")
    found.run(edit_post, post, media=(MediaItem(asset=picture.id, alt="Une tasse"),))
    send(found, post)
    yield found
    found.close()


def plant(workspace: Workspace, statement: str) -> None:
    with closing(sqlite3.connect(workspace.database.path)) as connection, connection:
        assert connection.execute(statement).rowcount == 1


def findings(workspace: Workspace) -> list[str]:
    before = contents(workspace)
    found = [finding.key for finding in check(workspace)]
    assert contents(workspace) == before
    return found


def test_a_whole_brand_has_no_findings(workspace: Workspace) -> None:
    assert findings(workspace) == []


@pytest.mark.parametrize(
    ("table", "fault", "key"),
    [
        ("record", "data = CAST(replace(data, '2026', '2027') AS BLOB)", "record_altered"),
        ("record", "signature = zeroblob(64)", "record_altered"),
        ("record", "id = 'x'", "record_altered"),
        ("record", "data = CAST('garbage' AS BLOB)", "record_unreadable"),
        ("copy", "data = CAST(replace(data, 'Bonjour', 'Bonsoir') AS BLOB)", "copy_altered"),
        ("copy", "channel = 'x'", "copy_altered"),
        ("variant", "channel = 'x'", "database_problem"),
    ],
)
def test_an_altered_byte_is_found(workspace: Workspace, table: str, fault: str, key: str) -> None:
    last = f"SELECT max(rowid) FROM {table}"  # noqa: S608
    plant(workspace, f"UPDATE {table} SET {fault} WHERE rowid = ({last})")  # noqa: S608
    assert findings(workspace) == [key]


def test_a_file_that_is_missing_is_named(workspace: Workspace) -> None:
    media_id = next(iter(workspace.media.ids()))
    workspace.media.path(media_id).unlink()
    assert findings(workspace) == ["file_missing"]


def test_every_altered_file_is_found(workspace: Workspace) -> None:
    ids = list(workspace.media.ids())
    for media_id in ids:
        path = workspace.media.path(media_id)
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert findings(workspace) == ["file_altered"] * len(ids)
    assert "coffee.png" in {finding.params["name"] for finding in check(workspace)}


def test_a_record_taken_out_of_the_own_chain_is_found(workspace: Workspace) -> None:
    plant(workspace, "DELETE FROM record WHERE seq = 2")
    assert "chain_broken" in findings(workspace)
