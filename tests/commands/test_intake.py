"""A draft that begins with what came from outside."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from calendar_app.commands.intake import LONGEST_TITLE, MOST_FILES, Source, look_through, start_draft
from calendar_app.commands.workspace import Workspace
from calendar_app.store import queries
from tests.builders import PICTURES, at, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = make_workspace(tmp_path)
    yield found
    found.close()


def picture() -> Path:
    return min(PICTURES.glob("*.jpg"))


def test_pictures_and_texts_begin_one_draft(workspace: Workspace, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Title line\nand the rest", encoding="utf-8")
    sources = [Source(name=file.name, content=file) for file in (picture(), note)]
    post = start_draft(workspace, look_through(workspace.media, sources), plan=at("2026-11-19"))
    made = queries.post(workspace.reader, post)
    assert made is not None
    assert (made.title, made.text, made.plan) == ("Title line", "Title line\nand the rest", at("2026-11-19"))
    assert len(made.media) == 1


def test_a_picture_alone_gives_its_name_and_comes_once(workspace: Workspace) -> None:
    sources = [Source(name=picture().name, content=picture())]
    for _ in range(2):
        post = start_draft(workspace, look_through(workspace.media, sources), plan=None)
    made = queries.post(workspace.reader, post)
    assert made is not None
    assert made.title == picture().stem
    assert len(queries.all_assets(workspace.reader)) == 1


def test_what_cannot_be_used_is_named_and_the_rest_is_taken(workspace: Workspace, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    taken = look_through(workspace.media, [Source(name="broken.jpg", content=broken)], text="Words")
    assert [(name, refusal.key) for name, refusal in taken.refused] == [("broken.jpg", "picture_unknown")]
    assert taken.texts == ["Words"]
    assert look_through(workspace.media, [Source(name="broken.jpg", content=broken)]).is_empty


def test_too_many_files_are_said_once(workspace: Workspace) -> None:
    taken = look_through(
        workspace.media, [Source(name=f"{n}", content=f"{n}") for n in range(MOST_FILES + 3)]
    )
    assert len(taken.texts) == MOST_FILES
    assert [refusal.key for _, refusal in taken.refused] == ["too_many_files"]


def test_a_long_first_line_is_cut(workspace: Workspace) -> None:
    taken = look_through(workspace.media, [], text="word " * 100)
    assert len(taken.title) <= LONGEST_TITLE + 1
    assert taken.title.endswith("…")
