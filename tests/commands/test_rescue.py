"""A damaged file: the newest good copy takes its place, with keys of its own, and nothing signed is lost."""

import os
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from calendar_app.commands import rescue
from calendar_app.commands.backup import back_up_today
from calendar_app.commands.checking import check
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.store.database import BACKUPS, FILE
from tests.builders import NOW, PICTURES, make_workspace
from tests.store.stations import copied, draft, every, meet, open_at, states
from tests.store.tables import record_ids

DAY = date(2026, 11, 10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A brand with a copy of yesterday's and a post that was sent after it, closed."""
    workspace = make_workspace(tmp_path)
    draft(workspace, text="Hier")
    back_up_today(workspace.database, DAY)
    send(workspace, draft(workspace, text="Aujourd’hui"))
    workspace.close()
    return workspace.folder


@pytest.fixture
def opened(folder: Path) -> Iterator[list[Workspace]]:
    """Closed at the end."""
    found: list[Workspace] = []
    yield found
    for workspace in found:
        workspace.close()


def spoil(file: Path, *, first: int = 0) -> bytes:
    """Overwrite a page; gives what the file is now."""
    data = file.read_bytes()
    file.write_bytes(data[:first] + b"\0" * 4096 + data[first + 4096 :])
    return file.read_bytes()


def refused(folder: Path) -> str:
    with pytest.raises(Refusal) as refusal:
        open_at(folder)
    return refusal.value.key


def test_the_newest_copy_that_is_whole_is_found(folder: Path) -> None:
    for days in (1, 2):
        newer = folder / BACKUPS / f"{DAY + timedelta(days=days)}.db"
        shutil.copyfile(folder / BACKUPS / f"{DAY}.db", newer)
        os.utime(newer, (NOW.timestamp() * 2 + days,) * 2)
    spoil(folder / BACKUPS / f"{DAY + timedelta(days=2)}.db", first=4096)
    before = sorted(path.name for path in (folder / BACKUPS).iterdir())
    found = rescue.newest_good(folder)
    assert found
    assert found.file.stem == "2026-11-11"
    assert sorted(path.name for path in (folder / BACKUPS).iterdir()) == before


def test_without_a_good_copy_there_is_none(folder: Path) -> None:
    spoil(folder / BACKUPS / f"{DAY}.db")
    assert rescue.newest_good(folder) is None
    shutil.rmtree(folder / BACKUPS)
    assert rescue.newest_good(folder) is None


def test_the_copy_opens_in_its_place_and_the_damaged_file_is_kept(
    folder: Path, opened: list[Workspace]
) -> None:
    damaged = spoil(folder / FILE)
    assert refused(folder) == "workspace_damaged"
    aside = rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)
    assert (aside / FILE).read_bytes() == damaged
    workspace = open_at(folder)
    opened.append(workspace)
    (post,) = queries.all_cards(workspace.reader, now=NOW)
    assert post.title == "Un post"
    assert check(workspace) == []
    assert not list(folder.glob("~*"))


def test_what_was_signed_is_saved_from_a_file_that_is_half_readable(
    folder: Path, opened: list[Workspace]
) -> None:
    with_all = open_at(folder)
    signed = record_ids(with_all)
    with_all.close()
    # The table of people is gone; records lie elsewhere in the file.
    workspace_file = (folder / FILE).read_bytes()
    page = workspace_file.index(b"Camille Roux") // 4096 * 4096
    spoil(folder / FILE, first=page)
    aside = rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)
    workspace = open_at(folder)
    opened.append(workspace)
    rescue.take_back_signed(workspace, aside)
    assert signed <= record_ids(workspace)
    sent = [card for card in queries.all_cards(workspace.reader, now=NOW) if card.status != Status.DRAFT]
    assert len(sent) == 1
    assert check(workspace) == []


def test_no_number_is_signed_twice_after_going_back(
    tmp_path: Path, folder: Path, opened: list[Workspace]
) -> None:
    """A colleague has what was signed after the copy: the chain must not fork for them."""
    here, there = copied(open_at(folder), tmp_path, "elsewhere")
    meet(here, there)
    send(here, draft(here, text="Encore"))
    meet(here, there)
    here.close()
    spoil(folder / FILE)
    rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)
    back = open_at(folder)
    opened += [back, there]
    first = back.identity.author().key
    post = draft(back, text="Après")
    send(back, post)
    meet(back, there)
    for workspace in (back, there):
        assert states(workspace, post) == every(Status.APPROVED)
        assert not workspace.look(lambda tx: tx.trust.forks)
        assert check(workspace) == []
    assert record_ids(back) == record_ids(there)
    assert first is not None
    back.close()
    again = open_at(folder)
    opened[0] = again
    assert again.identity.author().key.id == first.id  # type: ignore[union-attr]


@pytest.mark.parametrize("at", ["_write_durably", "_set_aside", "note_copy"])
def test_a_crash_on_the_way_leaves_the_damaged_file_where_it_was(
    folder: Path, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = spoil(folder / FILE)
    genuine = getattr(rescue, at)

    def interrupted(*args: object, **kwargs: object) -> None:
        genuine(*args, **kwargs)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rescue, at, interrupted)
        with pytest.raises(KeyboardInterrupt):
            rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)
    assert (folder / FILE).read_bytes() == damaged
    rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)
    open_at(folder).close()


def test_a_damaged_copy_is_not_put_back(folder: Path) -> None:
    damaged = spoil(folder / FILE)
    spoil(folder / BACKUPS / f"{DAY}.db", first=4096)
    with pytest.raises(Refusal, match="backup_damaged"):
        rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)
    assert (folder / FILE).read_bytes() == damaged


def test_a_brand_in_use_is_not_touched(folder: Path, opened: list[Workspace]) -> None:
    opened.append(open_at(folder))
    with pytest.raises(Refusal, match="workspace_in_use"):
        rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)


def test_a_damage_found_by_the_daily_copy_is_looked_at_when_it_opens_next(folder: Path) -> None:
    data = (folder / FILE).read_bytes()
    page = data.index(b"Aujourd") // 4096 * 4096
    workspace = open_at(folder)
    spoil(folder / FILE, first=page)
    with pytest.raises(Refusal, match="backup_of_damaged"):
        back_up_today(workspace.database, DAY + timedelta(days=1))
    workspace.close()
    assert [path.name for path in (folder / BACKUPS).glob("*.db")] == [f"{DAY}.db"]
    assert refused(folder) == "workspace_damaged"
    rescue.put_back(folder, folder / BACKUPS / f"{DAY}.db", now=NOW)
    open_at(folder).close()


def test_pictures_come_back_with_what_was_signed(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    back_up_today(workspace.database, DAY)
    post = draft(workspace)
    picture = import_picture(workspace, PICTURES / "coffee.png")
    workspace.run(edit_post, post, media=(MediaItem(asset=picture.id, alt="Une tasse"),))
    send(workspace, post)
    workspace.close()
    aside = rescue.put_back(workspace.folder, workspace.folder / BACKUPS / f"{DAY}.db", now=NOW)
    back = open_at(workspace.folder)
    try:
        rescue.take_back_signed(back, aside)
        assert states(back, post) == every(Status.APPROVED)
    finally:
        back.close()
