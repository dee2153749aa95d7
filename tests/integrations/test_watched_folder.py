"""A watched folder: which of its files are media, and when they are whole."""

import os

from calendar_app.integrations.watched_folder import files_of, settled


def test_only_media_lying_in_it_are_seen(tmp_path):
    for name in ("a.JPG", "b.heic", "c.mp4", "d.txt", "e.jpg.crdownload", ".f.jpg"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "empty.png").touch()
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "folder.png" / "inside.png").write_bytes(b"x")
    assert set(files_of(tmp_path)) == {"a.JPG", "b.heic", "c.mp4"}


def test_a_folder_that_is_gone_has_none(tmp_path):
    assert files_of(tmp_path / "stick") == {}


def test_a_file_is_taken_once_it_is_whole_and_not_known(tmp_path):
    file = tmp_path / "a.jpg"
    file.write_bytes(b"half")
    first = files_of(tmp_path)
    assert settled(first, {}, known=()) == []
    file.write_bytes(b"half and the rest")
    second = files_of(tmp_path)
    assert settled(second, first, known=()) == []
    assert settled(second, second, known=()) == ["a.jpg"]
    assert settled(second, second, known={("a.jpg", len(b"half and the rest"))}) == []
    os.utime(file, ns=(1, 1))
    assert settled(files_of(tmp_path), second, known=()) == []
