"""Going back to a backup: looked into before, one step, nothing signed is lost, and it can be taken back."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from calendar_app.commands.backup import back_up, back_up_today
from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.checking import check
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import add_channel, archive_post, edit_post, remove_channel
from calendar_app.commands.restoring import Inside, fetch_media, look_inside, restore
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from tests.builders import PICTURES, add_validator, make_workspace, reopen
from tests.store.stations import draft, every, on, states
from tests.store.tables import contents, demand_cache_is_right, ids_in, planning, record_ids

DAY = date(2026, 11, 10)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path, role=Role.CM)
    yield found
    found.close()


def copy_of(workspace: Workspace) -> Path:
    kept = back_up_today(workspace.database, DAY)
    assert kept is not None
    return kept


def look(workspace: Workspace, file: Path) -> Inside:
    return look_inside(file, database=workspace.database.path, media=workspace.media)


def go_back(workspace: Workspace, file: Path) -> Inside:
    inside = look(workspace, file)
    fetch_media(inside, workspace.media)
    restore(workspace, inside)
    return inside


def refusal_of(workspace: Workspace, file: Path) -> str:
    before = contents(workspace)
    with pytest.raises(Refusal) as refusal:
        look(workspace, file)
    assert contents(workspace) == before
    assert not list(workspace.folder.glob("~*"))
    return refusal.value.key


def titled(workspace: Workspace, title: str) -> str:
    post = draft(workspace)
    workspace.run(edit_post, post, title=title)
    return post


def test_a_look_inside_tells_what_would_come_back_and_what_would_go(workspace: Workspace) -> None:
    gone, edited = titled(workspace, "Gone"), titled(workspace, "Edited")
    titled(workspace, "Same")
    copy, before = copy_of(workspace), None
    workspace.run(archive_post, gone)
    workspace.run(edit_post, edited, text="Autrement")
    titled(workspace, "New")
    before = contents(workspace)
    inside = look(workspace, copy)
    assert (inside.back, inside.away, inside.changed) == (("Gone",), ("New",), ("Edited",))
    assert (inside.then.posts, inside.now.posts) == (3, 3)
    assert contents(workspace) == before
    assert not list(workspace.folder.glob("~*"))


def test_restoring_brings_the_rows_back_and_bins_what_is_newer(workspace: Workspace) -> None:
    post = draft(workspace, text="Avant")
    copy, before = copy_of(workspace), planning(workspace)
    workspace.run(edit_post, post, text="Après", plan=None)
    workspace.run(remove_channel, on(workspace, post)["linkedin"].id)
    channel = workspace.run(add_channel_account, network="x", name="Lumen", handle="@lumen")
    newer = draft(workspace)
    go_back(workspace, copy)
    after = planning(workspace)
    assert [row for row in after["post"] if newer not in row] == before["post"]
    assert [row for row in after["variant"] if newer not in row] == before["variant"]
    found = queries.post(workspace.reader, newer)
    assert found is not None
    assert found.archived
    assert channel not in [each.id for each in queries.channels(workspace.reader)]
    assert check(workspace) == []
    demand_cache_is_right(workspace)
    assert look(workspace, copy).restoration.changes_nothing


def test_a_restoration_is_one_step_back(workspace: Workspace) -> None:
    post = draft(workspace, text="Avant")
    copy = copy_of(workspace)
    workspace.run(edit_post, post, text="Après")
    draft(workspace)
    later = planning(workspace)
    go_back(workspace, copy)
    assert workspace.undo_name == "restore_backup"
    workspace.undo()
    assert planning(workspace) == later
    workspace.redo()
    workspace.undo()
    assert planning(workspace) == later
    demand_cache_is_right(workspace)


def test_what_was_signed_since_stays_and_the_chain_goes_on(workspace: Workspace) -> None:
    """The seal holds for the bytes that were validated, and for no others."""
    validator = add_validator(workspace)
    post = draft(workspace, text="Avant")
    send(workspace, post)
    copy = copy_of(workspace)
    workspace.run(edit_post, post, text="Après")
    send(workspace, post)
    writer = workspace.me.id
    workspace.become(validator.id)
    workspace.run(approve, post)
    assert states(workspace, post) == every(Status.APPROVED)
    workspace.become(writer)
    signed = record_ids(workspace)
    go_back(workspace, copy)
    assert signed <= record_ids(workspace)
    assert not set(states(workspace, post).values()) & {Status.APPROVED, Status.CONFLICT}
    again = reopen(workspace)
    try:
        assert ids_in(again, "record") == sorted(signed)
        again.run(edit_post, post, text="Encore")
        send(again, post)
        assert check(again) == []
    finally:
        again.close()


def test_a_backup_with_more_than_here_brings_its_records_and_pictures(
    workspace: Workspace, tmp_path: Path
) -> None:
    """The brand itself was put back by hand to what it was before."""
    earlier = tmp_path / "earlier.db"
    workspace.database.backup(earlier)
    post = draft(workspace)
    picture = import_picture(workspace, PICTURES / "coffee.png")
    workspace.run(edit_post, post, media=(MediaItem(asset=picture.id, alt="Une tasse"),))
    add_validator(workspace)
    send(workspace, post)
    rows, signed, state = planning(workspace), record_ids(workspace), states(workspace, post)
    archive = tmp_path / "brand.zip"
    back_up(workspace, archive)
    workspace.close()
    shutil.copyfile(earlier, workspace.folder / "calendar.db")
    shutil.rmtree(workspace.folder / "media")
    again = reopen(workspace)
    try:
        inside = go_back(again, archive)
        assert (inside.back, inside.lost_pictures) == (("Un post",), 0)
        assert planning(again) == rows
        assert record_ids(again) == signed
        assert states(again, post) == state
        assert again.media.verify(picture.id)
        assert check(again) == []
        demand_cache_is_right(again)
    finally:
        again.close()


def test_pictures_that_are_nowhere_are_counted(workspace: Workspace) -> None:
    import_picture(workspace, PICTURES / "coffee.png")
    copy = copy_of(workspace)
    shutil.rmtree(workspace.folder / "media")
    assert look(workspace, copy).lost_pictures == 1


def test_another_brands_backup_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = make_workspace(tmp_path / "other")
    target = tmp_path / "other.zip"
    back_up(other, target)
    other.close()
    assert refusal_of(workspace, target) == "backup_of_another"


def tampered(workspace: Workspace, *statements: str) -> Path:
    draft(workspace)
    send(workspace, draft(workspace))
    copy = copy_of(workspace)
    with closing(sqlite3.connect(copy)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    for leftover in copy.parent.glob("*.db-*"):
        leftover.unlink()
    return copy


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "backup_newer"),
        ("DROP TABLE alembic_version", "backup_damaged"),
        ("DELETE FROM brand", "backup_damaged"),
        ("UPDATE record SET data = X'7b7d' WHERE place = 2", "backup_damaged"),
        ("UPDATE record SET signature = zeroblob(64) WHERE place = 2", "backup_damaged"),
        ("UPDATE copy SET post = 'another'", "backup_damaged"),
        ("UPDATE post SET plan = '{'", "backup_damaged"),
        ("UPDATE post SET plan = '[]'", "backup_damaged"),
        ("UPDATE post SET created_at = '2026-11-10'", "backup_damaged"),
        ("UPDATE post SET text = X'00ff'", "backup_damaged"),
        ("UPDATE post SET archived = 'yes'", "backup_damaged"),
        ("UPDATE post SET title = 'Cafe' || char(769)", "backup_damaged"),
        ("UPDATE variant SET post = id", "backup_damaged"),
        ("CREATE TRIGGER t AFTER INSERT ON post BEGIN DELETE FROM record; END", "backup_damaged"),
        ("CREATE VIEW v AS SELECT * FROM post", "backup_damaged"),
    ],
)
def test_a_copy_somebody_tampered_with_changes_nothing(
    workspace: Workspace, statement: str, key: str
) -> None:
    assert refusal_of(workspace, tampered(workspace, statement)) == key


@pytest.mark.parametrize("filling", [b"\0", b"\xff"])
def test_a_damaged_page_of_a_copy_is_found_before_anything_changes(
    workspace: Workspace, filling: bytes
) -> None:
    draft(workspace)
    copy = copy_of(workspace)
    whole = copy.read_bytes()
    for start in range(0, len(whole), 5 * 4096):
        copy.write_bytes(whole[:start] + filling * 4096 + whole[start + 4096 :])
        with pytest.raises(Refusal, match=r"backup_(damaged|unknown)"):
            look(workspace, copy)
    for size in (0, 10, 4096, 60_000):
        copy.write_bytes(whole[:size])
        with pytest.raises(Refusal, match=r"backup_(damaged|unknown)"):
            look(workspace, copy)


def test_what_is_no_backup_is_said(workspace: Workspace, tmp_path: Path) -> None:
    assert refusal_of(workspace, tmp_path / "nowhere.zip") == "backup_missing"
    assert refusal_of(workspace, tmp_path) == "backup_missing"
    assert refusal_of(workspace, PICTURES / "coffee.png") == "backup_unknown"


def test_a_channel_added_to_a_post_since_is_taken_off_again(workspace: Workspace) -> None:
    post = draft(workspace, channels=1)
    copy = copy_of(workspace)
    linkedin = queries.channels(workspace.reader)[1]
    workspace.run(add_channel, post, linkedin.id)
    go_back(workspace, copy)
    assert set(on(workspace, post)) == {"instagram"}
