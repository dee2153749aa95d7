"""Media files: addressed by their bytes, whole or not there, links never followed."""

import hashlib
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from calendar_app import paths
from calendar_app.integrations.media_store import MediaError, MediaStore

CHINA = paths.resources() / "demo/pictures/china.jpg"


@pytest.fixture
def store(tmp_path) -> MediaStore:
    return MediaStore(tmp_path / "media")


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_picture_is_kept_under_the_hash_of_its_bytes(store):
    media_id, size = store.add_file(CHINA)
    assert media_id == hashlib.sha256(CHINA.read_bytes()).hexdigest()
    assert size == CHINA.stat().st_size
    assert store.path(media_id) == store.folder / media_id[:2] / media_id
    assert store.path(media_id).read_bytes() == CHINA.read_bytes()
    assert store.has(media_id)
    assert store.verify(media_id)


def test_the_same_picture_twice_is_one_file(store):
    first = store.add_file(CHINA)
    written = store.path(first[0]).stat().st_ino
    assert store.add_bytes(CHINA.read_bytes()) == first
    assert [path.stat().st_ino for path in files(store.folder)] == [written]


def test_ids_come_in_order_and_strangers_are_passed_over(store):
    kept = {store.add_bytes(bytes([number]))[0] for number in range(20)}
    (store.folder / "ab").mkdir(exist_ok=True)
    (store.folder / "ab/notes.txt").write_text("mine", encoding="utf-8")
    (store.folder / "ab" / ("cd" * 32)).write_bytes(b"on the wrong shelf")
    (store.folder / "~left.tmp").write_bytes(b"half")
    assert list(store.ids()) == sorted(kept)


def test_an_empty_or_missing_folder_holds_nothing(tmp_path):
    store = MediaStore(tmp_path / "nowhere")
    assert list(store.ids()) == []
    assert not store.has("0" * 64)
    assert not store.verify("0" * 64)


def test_a_changed_file_is_noticed_and_healed_by_adding_it_again(store):
    media_id, _size = store.add_file(CHINA)
    store.path(media_id).write_bytes(CHINA.read_bytes()[:-1])
    assert store.has(media_id)
    assert not store.verify(media_id)
    store.add_file(CHINA)
    assert store.verify(media_id)


@pytest.mark.parametrize("name", ["../../etc/passwd", "A" * 64, "0" * 63, "0" * 65, "", "0" * 64 + "\n"])
def test_a_name_that_is_no_id_never_becomes_a_path(store, name):
    with pytest.raises(ValueError, match="not a media id"):
        store.path(name)
    with pytest.raises(ValueError, match="not a media id"):
        store.has(name)


def test_a_file_beyond_the_cap_leaves_nothing_behind(tmp_path):
    store = MediaStore(tmp_path / "media", max_bytes=100_000)
    with pytest.raises(MediaError) as refusal:
        store.add_file(CHINA)
    assert (refusal.value.key, refusal.value.params) == ("media_too_large", {"limit": 100_000})
    assert files(store.folder) == []


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_links_are_not_followed_in_or_out(store, tmp_path):
    link = tmp_path / "holiday.jpg"
    link.symlink_to(CHINA)
    with pytest.raises(MediaError) as refusal:
        store.add_file(link)
    assert refusal.value.key == "media_link"

    media_id, _size = store.add_file(CHINA)
    store.path(media_id).unlink()
    store.path(media_id).symlink_to(CHINA)
    assert not store.has(media_id)
    assert not store.verify(media_id)
    assert list(store.ids()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_a_shelf_that_is_a_link_is_not_written_through(store, tmp_path):
    media_id = hashlib.sha256(CHINA.read_bytes()).hexdigest()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    store.folder.mkdir()
    (store.folder / media_id[:2]).symlink_to(elsewhere)
    with pytest.raises(MediaError):
        store.add_file(CHINA)
    assert files(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_folders_and_pipes_are_refused_without_waiting(store, tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    for source in (tmp_path / "pipe.jpg", tmp_path):
        with pytest.raises(MediaError) as refusal:
            store.add_file(source)
        assert refusal.value.key == "media_not_a_file"


@pytest.mark.kill
def test_killed_at_any_moment_nothing_half_written_is_ever_under_an_id(store, tmp_path):
    (tmp_path / "video.mp4").write_bytes(os.urandom(60_000_000))
    for moment in range(12):
        child = subprocess.Popen(
            [sys.executable, "-c", ADDING, str(store.folder), str(tmp_path / "video.mp4")]
        )
        with suppress(subprocess.TimeoutExpired):
            child.wait(0.1 + moment * 0.04)
        child.kill()
        child.wait()
        assert all(store.verify(media_id) for media_id in store.ids())
    media_id, _size = store.add_file(tmp_path / "video.mp4")
    assert store.verify(media_id)


ADDING = """
import sys; from pathlib import Path
from calendar_app.integrations.media_store import MediaStore
MediaStore(Path(sys.argv[1])).add_file(Path(sys.argv[2]))
"""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_leaves_the_store_as_it_was(store, monkeypatch):
    before = store.add_bytes(b"here before")

    class OnFullDisk(MediaStore):
        def _copy(self, source, copy):
            os.dup2(os.open("/dev/full", os.O_WRONLY), copy.fileno())
            return super()._copy(source, copy)

    with pytest.raises(OSError, match="No space left"):
        OnFullDisk(store.folder).add_file(CHINA)
    assert files(store.folder) == [store.path(before[0])]
