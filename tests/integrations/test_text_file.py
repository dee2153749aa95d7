"""Text files from outside, as people save them."""

from pathlib import Path

import pytest

from calendar_app.integrations.text_file import MAX_CHARACTERS, TextError, is_text, read


def refused(path: Path) -> str:
    with pytest.raises(TextError) as caught:
        read(path)
    return str(caught.value.key)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_reads_as_it_was_written(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes("Été à Noël".encode(encoding))
    assert is_text(path)
    assert read(path) == "Été à Noël"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "text_empty"),
        (b" \n", "text_empty"),
        (b"\x00\x01\x02", "text_unreadable"),
        (b"a" * (MAX_CHARACTERS + 1), "text_too_long"),
        (b"a" * (5 * MAX_CHARACTERS), "text_too_long"),
    ],
)
def test_what_is_no_text_for_a_post_is_refused(tmp_path: Path, content: bytes, key: str) -> None:
    path = tmp_path / "note.md"
    path.write_bytes(content)
    assert refused(path) == key


def test_only_files_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    assert refused(folder) == "media_not_a_file"
    assert refused(tmp_path / "gone.txt") == "text_missing"
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "gone.txt")
    assert refused(link) == "media_link"
