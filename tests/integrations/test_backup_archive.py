"""A backup from outside is hostile until each of its members was judged."""

import hashlib
import struct
import zipfile
from pathlib import Path

import pytest

from calendar_app.domain.errors import Refusal
from calendar_app.integrations import backup_archive
from calendar_app.integrations.backup_archive import BackupArchive

PICTURE = b"a picture" * 1000
NAME = hashlib.sha256(PICTURE).hexdigest()
MEMBER = f"media/{NAME[:2]}/{NAME}"


def archive(file: Path, *members: tuple[str, bytes], deflated: bool = True) -> Path:
    kind = zipfile.ZIP_DEFLATED if deflated else zipfile.ZIP_STORED
    with zipfile.ZipFile(file, "w", kind) as target:
        for name, data in (("calendar.db", b"database" * 100), *members):
            target.writestr(name, data)
    return file


def refusal_of(file: Path) -> str:
    with pytest.raises(Refusal) as refusal:
        take(file)
    return refusal.value.key


def take(file: Path) -> None:
    with BackupArchive.opened(file) as found:
        found.altered()
        found.take_database(file.with_name("taken.db"))


def test_a_good_one_gives_its_database_and_pictures(tmp_path: Path) -> None:
    with BackupArchive.opened(archive(tmp_path / "b.zip", (MEMBER, PICTURE))) as found:
        assert found.media_ids == {NAME}
        assert found.altered() == []
        found.take_database(tmp_path / "taken.db")
        with found.media(NAME) as stream:
            assert stream.read() == PICTURE
    assert (tmp_path / "taken.db").read_bytes() == b"database" * 100


def test_a_picture_that_is_not_what_its_name_says_is_named(tmp_path: Path) -> None:
    with BackupArchive.opened(archive(tmp_path / "b.zip", (MEMBER, PICTURE + b"!"))) as found:
        assert found.altered() == [NAME]


@pytest.mark.parametrize(
    "name",
    [
        "../escaped",
        "/etc/passwd",
        "C:\\windows\\x",
        "media/../../x",
        f"media/zz/{NAME}",
        f"media/{NAME[:2]}/{NAME[:-1]}",
        f"media/{NAME[:2]}/{NAME.upper()}",
        "calendar.db-wal",
        "media/",
        "notes.txt",
        "place.json/x",
    ],
)
def test_names_other_than_ours_are_refused(tmp_path: Path, name: str) -> None:
    assert refusal_of(archive(tmp_path / "b.zip", (name, b"x"))) == "backup_unsafe"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused(tmp_path: Path) -> None:
    assert refusal_of(archive(tmp_path / "b.zip", (MEMBER, PICTURE), (MEMBER, PICTURE))) == "backup_unsafe"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    assert refusal_of(archive(tmp_path / "b.zip", (MEMBER, b"\0" * (30 << 20)))) == "backup_unsafe"


def test_too_many_or_too_large_members_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = archive(tmp_path / "b.zip", (MEMBER, PICTURE), deflated=False)
    with monkeypatch.context() as patch:
        patch.setattr(backup_archive, "MAX_MEMBERS", 1)
        assert refusal_of(file) == "backup_unsafe"
    with monkeypatch.context() as patch:
        patch.setattr(backup_archive, "MAX_MEMBER_BYTES", 1000)
        assert refusal_of(file) == "backup_unsafe"


def patched(file: Path, *, at: int, size: int) -> Path:
    """One number of the last entry in the directory changed, at so many bytes after its sign."""
    data = bytearray(file.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    data[entry + at : entry + at + 4] = struct.pack("<I", size)
    file.write_bytes(data)
    return file


def test_members_that_overlap_are_refused(tmp_path: Path) -> None:
    file = archive(tmp_path / "b.zip", (MEMBER, PICTURE), deflated=False)
    assert refusal_of(patched(file, at=42, size=0)) == "backup_unsafe"


def test_a_size_that_lies_is_found_out(tmp_path: Path) -> None:
    file = archive(tmp_path / "b.zip", (MEMBER, PICTURE))
    assert refusal_of(patched(file, at=24, size=100)) in ("backup_unsafe", "backup_damaged")


def test_one_without_a_database_is_no_backup(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as target:
        target.writestr(MEMBER, PICTURE)
    assert refusal_of(tmp_path / "b.zip") == "backup_unknown"


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_truncated_one_is_damaged(tmp_path: Path, kept: float) -> None:
    file = archive(tmp_path / "b.zip", (MEMBER, PICTURE))
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * kept)])
    assert refusal_of(file) == "backup_damaged"


def test_a_flipped_byte_is_found_before_anything_is_taken(tmp_path: Path) -> None:
    file = archive(tmp_path / "b.zip", (MEMBER, PICTURE), deflated=False)
    data = bytearray(file.read_bytes())
    data[60] ^= 0xFF
    file.write_bytes(data)
    assert refusal_of(file) == "backup_damaged"


def test_what_another_method_or_a_password_hides_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_LZMA) as target:
        target.writestr("calendar.db", b"database")
    assert refusal_of(tmp_path / "b.zip") == "backup_unsafe"
    locked = archive(tmp_path / "c.zip")
    data = bytearray(locked.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    locked.write_bytes(data)
    assert refusal_of(locked) == "backup_unsafe"
