"""One file from which a brand comes back whole, elsewhere."""

import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from calendar_app.commands.backup import DAYS_KEPT, back_up, back_up_today, dated_copies
from calendar_app.commands.checking import check
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role, Status
from tests.builders import PICTURES, make_workspace
from tests.store.stations import draft, every, open_at, states
from tests.store.tables import contents, planning


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path, role=Role.OWNER)
    yield found
    found.close()


def illustrated(workspace: Workspace) -> str:
    """A validated post with a picture."""
    post = draft(workspace)
    picture = import_picture(workspace, PICTURES / "coffee.png")
    workspace.run(edit_post, post, media=(MediaItem(asset=picture.id, alt="Une tasse"),))
    send(workspace, post)
    return post


def test_a_backup_opens_elsewhere_with_all_there_was(workspace: Workspace, tmp_path: Path) -> None:
    post, target = illustrated(workspace), tmp_path / "brand.zip"
    before = contents(workspace)
    size = back_up(workspace, target)
    assert size == target.stat().st_size > 0
    assert contents(workspace) == before
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "back")
    restored = open_at(tmp_path / "back")
    try:
        assert planning(restored) == {name: before[name] for name in planning(restored)}
        assert list(restored.media.ids()) == list(workspace.media.ids())
        assert states(restored, post) == every(Status.APPROVED)
        assert check(restored) == []
        # Work goes on there, with a key of that place's own.
        restored.run(edit_post, post, text="Bonsoir")
        send(restored, post)
        assert states(restored, post) == every(Status.APPROVED)
    finally:
        restored.close()


def test_a_backup_is_one_moment_although_work_goes_on(workspace: Workspace, tmp_path: Path) -> None:
    post, target = draft(workspace), tmp_path / "brand.zip"
    back_up(workspace, target)
    workspace.run(edit_post, post, text="Danach")
    back_up(workspace, target)
    with zipfile.ZipFile(target) as archive:
        archive.extract("calendar.db", tmp_path / "back")
    with closing(sqlite3.connect(tmp_path / "back" / "calendar.db")) as connection:
        assert connection.execute("SELECT text FROM post").fetchall() == [("Danach",)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_backup_that_cannot_be_written_leaves_the_earlier_one(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="not_written"):
        back_up(workspace, tmp_path / "nowhere" / "brand.zip")
    folder = tmp_path / "taken"
    folder.mkdir()
    (folder / "mine.txt").write_text("kept")
    with pytest.raises(Refusal, match="not_written"):
        back_up(workspace, folder)
    assert (folder / "mine.txt").read_text() == "kept"
    assert not list(tmp_path.glob("~backup*"))


def test_the_first_start_of_a_day_keeps_a_copy(workspace: Workspace) -> None:
    draft(workspace)
    first = date(2026, 11, 10)
    kept = back_up_today(workspace.database, first)
    assert kept is not None
    draft(workspace)
    assert back_up_today(workspace.database, first) is None
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT count(*) FROM post").fetchone() == (1,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for number in range(1, DAYS_KEPT + 3):
        back_up_today(workspace.database, first + timedelta(days=number))
    days = sorted(file.stem for file in kept.parent.iterdir())
    assert len(days) == DAYS_KEPT
    assert days[-1] == (first + timedelta(days=DAYS_KEPT + 2)).isoformat()


def test_a_copy_that_cannot_be_reached_any_more_is_none(workspace: Workspace, tmp_path: Path) -> None:
    back_up_today(workspace.database, date(2026, 11, 10))
    kept = dated_copies(workspace.folder)
    (workspace.folder / "backups" / "2026-11-09.db").symlink_to(tmp_path / "gone.db")
    assert dated_copies(workspace.folder) == kept
    assert [copy.file.stem for copy in kept] == ["2026-11-10"]


def test_a_day_without_room_says_so_and_leaves_nothing_half_written(workspace: Workspace) -> None:
    place = workspace.folder / "backups"
    place.write_text("in the way")
    with pytest.raises(Refusal) as refusal:
        back_up_today(workspace.database, date(2026, 11, 10))
    assert (refusal.value.key, place.read_text()) == ("backup_failed", "in the way")
