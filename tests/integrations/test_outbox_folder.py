"""A folder kept up to date beside people: what they put there or changed is never touched."""

import json
import os
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calendar_app.domain.errors import Refusal
from calendar_app.integrations import outbox_folder
from calendar_app.integrations.outbox_folder import (
    File,
    Outcome,
    Parcel,
    bring_up_to_date,
    of_text,
    safe_name,
)

EVENING = "2026-11-24/18h30 Instagram"


class Box:
    """A folder, and the list of what the program wrote there."""

    def __init__(self, folder: Path) -> None:
        self.place = folder / "place"
        self.place.mkdir()
        self.list = folder / "config" / "list.json"

    def bring(self, *parcels: Parcel, thorough: bool = False) -> Outcome:
        return bring_up_to_date(self.place, parcels, list_file=self.list, thorough=thorough)

    def wrote(self) -> dict[str, str]:
        """What the program says it wrote: the hash of each file."""
        said = json.loads(self.list.read_text())["files"] if self.list.exists() else {}
        return {name: sha256 for name, (sha256, *_) in said.items()}

    def files(self) -> dict[str, str]:
        """Everything in it, hidden files too; folders as such."""
        return {
            path.relative_to(self.place).as_posix(): path.read_text() if path.is_file() else "/"
            for path in self.place.rglob("*")
        }


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path)


def parcel(folder: str = EVENING, /, **texts: str) -> Parcel:
    files = {f"{name}.txt": of_text(text) for name, text in texts.items()}
    return Parcel(folder=PurePosixPath(folder), title="Aube", files=files)


def filled(text: str = "Bonsoir") -> dict[str, str]:
    return {"2026-11-24": "/", EVENING: "/", f"{EVENING}/texte.txt": text}


def test_it_comes_changes_and_goes(box: Box) -> None:
    assert box.bring(parcel(texte="Bonjour")) == Outcome()
    assert box.files() == filled("Bonjour")
    box.bring(parcel(texte="Bonsoir"))
    assert box.files() == filled("Bonsoir")
    box.bring(parcel("2026-11-25/Instagram", texte="Bonsoir"))
    assert set(box.files()) == {
        "2026-11-25",
        "2026-11-25/Instagram",
        "2026-11-25/Instagram/texte.txt",
    }
    box.bring()
    assert box.files() == {}


def test_what_is_there_is_not_written_again(box: Box) -> None:
    box.bring(parcel(texte="Bonsoir"))
    path = box.place / EVENING / "texte.txt"
    before = path.stat()
    box.bring(parcel(texte="Bonsoir"), thorough=True)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_files_of_people_stay_and_their_folders_too(box: Box) -> None:
    box.bring(parcel(texte="Bonsoir"))
    (box.place / EVENING / "idées.txt").write_text("à moi")
    (box.place / "photo.txt").write_text("à moi")
    box.bring()
    assert box.files() == {
        "2026-11-24": "/",
        EVENING: "/",
        f"{EVENING}/idées.txt": "à moi",
        "photo.txt": "à moi",
    }


def test_a_folder_of_people_stays_even_when_it_is_empty(box: Box) -> None:
    (box.place / "2026-11-24").mkdir()
    box.bring(parcel(texte="Bonsoir"))
    box.bring()
    assert box.files() == {"2026-11-24": "/"}


@pytest.mark.parametrize("after", ["same", "other", "nothing"])
def test_a_file_somebody_changed_is_theirs(box: Box, after: str) -> None:
    """What was validated comes beside it; the changed one is told of once, and never touched again."""
    box.bring(parcel(texte="Bonsoir"))
    (box.place / EVENING / "texte.txt").write_text("Bonsoir !!")
    wanted = {"same": [parcel(texte="Bonsoir")], "other": [parcel(texte="Salut")], "nothing": []}[after]
    assert box.bring(*wanted).changed == (f"{EVENING}/texte.txt",)
    assert box.files()[f"{EVENING}/texte.txt"] == "Bonsoir !!"
    beside = {"same": "Bonsoir", "other": "Salut", "nothing": None}[after]
    assert box.files().get(f"{EVENING}/texte (2).txt") == beside
    assert box.bring(*wanted, thorough=True) == Outcome()
    box.bring()
    assert box.files() == filled("Bonsoir !!")


def test_a_change_that_keeps_size_and_time_is_seen_before_anything_is_taken_away(box: Box) -> None:
    box.bring(parcel(texte="Bonsoir"))
    path = box.place / EVENING / "texte.txt"
    stamp = path.stat().st_mtime_ns
    path.write_text("Bonjour")
    os.utime(path, ns=(stamp, stamp))
    box.bring()
    assert box.files() == filled("Bonjour")


def test_a_file_of_somebody_at_the_place_is_not_written_over(box: Box) -> None:
    (box.place / EVENING).mkdir(parents=True)
    (box.place / EVENING / "texte.txt").write_text("à moi")
    box.bring(parcel(texte="Bonsoir"))
    box.bring(parcel(texte="Bonsoir"))
    assert box.files() == filled("à moi") | {f"{EVENING}/texte (2).txt": "Bonsoir"}


def test_the_same_bytes_of_somebody_are_enough_and_stay_theirs(box: Box) -> None:
    """Another computer of the team that keeps the same synchronised folder."""
    (box.place / EVENING).mkdir(parents=True)
    (box.place / EVENING / "texte.txt").write_text("Bonsoir")
    box.bring(parcel(texte="Bonsoir"))
    box.bring()
    assert box.files() == filled()


def test_what_somebody_took_away_comes_again(box: Box) -> None:
    box.bring(parcel(texte="Bonsoir"))
    (box.place / EVENING / "texte.txt").unlink()
    assert box.bring(parcel(texte="Bonsoir")) == Outcome()
    assert box.files() == filled()


def test_a_link_is_not_followed(box: Box, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    box.bring(parcel(texte="Bonsoir"))
    (box.place / EVENING).rename(elsewhere)
    (box.place / EVENING).symlink_to(elsewhere)
    refused = box.bring(parcel(texte="Salut")).refused
    assert [(title, refusal.key) for title, refusal in refused] == [("Aube", "outbox_in_the_way")]
    box.bring()
    assert (elsewhere / "texte.txt").read_text() == "Bonsoir"


def test_a_parcel_comes_whole_or_not_at_all(box: Box) -> None:
    def cannot(_: Path) -> None:
        raise Refusal("kit_file_changed", number=1)

    bad = File(sha256="0" * 64, size=1, write=cannot)
    whole = parcel(texte="Bonsoir")
    half = Parcel(folder=whole.folder, title="Aube", files={**whole.files, "01.jpg": bad})
    other = parcel("2026-11-25/Instagram", texte="Demain")
    refused = box.bring(half, other).refused
    assert [(title, refusal.key) for title, refusal in refused] == [("Aube", "kit_file_changed")]
    assert [name for name in box.files() if name.startswith("2026-11-24")] == []
    box.bring(whole)
    box.bring(half)
    assert box.files() == {}


@pytest.mark.parametrize("instead", ["nothing", "a file"])
def test_a_folder_that_is_gone_is_one_sentence(box: Box, instead: str) -> None:
    box.place.rmdir()
    if instead == "a file":
        box.place.write_text("à moi")
    with pytest.raises(Refusal) as refusal:
        box.bring(parcel(texte="Bonsoir"))
    assert (refusal.value.key, refusal.value.params["folder"]) == ("outbox_missing", str(box.place))
    assert not box.list.exists()


def test_a_full_disk_leaves_nothing_half_written(box: Box) -> None:
    def full(path: Path) -> None:
        path.write_text("hal")
        raise OSError(28, "No space left on device")

    box.bring(parcel("2026-11-23/Instagram", texte="Hier"))
    with pytest.raises(Refusal) as refusal:
        box.bring(
            parcel(texte="Bonsoir"),
            Parcel(
                folder=PurePosixPath("2026-11-25/X"),
                title="",
                files={"01.jpg": File(sha256="0" * 64, size=9, write=full)},
            ),
        )
    assert refusal.value.key == "outbox_full"
    assert [name for name in box.files() if name.endswith(".txt")] == ["2026-11-23/Instagram/texte.txt"]
    box.bring(parcel(texte="Bonsoir"))
    assert box.files() == filled()


def test_what_a_power_cut_left_is_cleared_away(box: Box) -> None:
    box.bring(parcel(texte="Bonsoir"))
    kept = json.loads(box.list.read_text())
    building = box.place / ".editorial-calendar-0123abcd"
    building.mkdir()
    (building / "half").write_text("Bon")
    box.list.write_text(json.dumps(kept | {"building": building.name}))
    box.bring(parcel(texte="Bonsoir"))
    assert box.files() == filled()


@pytest.mark.parametrize(
    "said", ["", "[]", "{}", '{"files": {"../secret.txt": ["%s", 1, 1]}, "folders": [], "building": ""}']
)
def test_a_list_that_cannot_be_trusted_takes_nothing_away(box: Box, tmp_path: Path, said: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("à moi")
    box.bring(parcel(texte="Bonsoir"))
    box.list.write_text(said.replace("%s", of_text("à moi").sha256))
    box.bring()
    assert box.files() == filled()
    assert secret.read_text() == "à moi"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("18h30 Instagram – Aube", "18h30 Instagram – Aube"),
        ('a/b\\c:d*e?"f<g>h|i', "a b c d e f g h i"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("..", "_"),
        (".caché", "caché"),
        ("fin. ", "fin"),
        ("", "_"),
        ("tab\tnul\0", "tab nul"),
    ],
)
def test_names_every_system_takes(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(max_size=200))
def test_any_text_gives_a_name(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= outbox_folder.LONGEST + 1
    assert name == safe_name(name)
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name[-1] not in ". "


WORDS = st.sampled_from(["Bonjour", "Bonsoir", "Salut"])
WANTED = st.dictionaries(st.sampled_from(["texte", "lien"]), WORDS, min_size=1)
ACTS = st.one_of(
    st.tuples(st.just("bring"), st.one_of(st.none(), WANTED)),
    st.tuples(st.just("write"), st.tuples(st.sampled_from(["texte", "lien", "autre"]), WORDS)),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ACTS, max_size=8))
def test_whatever_people_do_their_words_stay_and_what_is_wanted_is_there(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, object]]
) -> None:
    """What somebody wrote last under a name is still there, unless it was what the program wrote."""
    box = Box(tmp_path_factory.mktemp("box"))
    theirs: dict[str, str] = {}
    for act, what in acts:
        if act == "write":
            name, text = what
            path = box.place / EVENING / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            if box.wrote().get(f"{EVENING}/{path.name}") != of_text(text).sha256:
                theirs[path.name] = text
        else:
            box.bring(*([parcel(**what)] if what else []))
            there = {path.name: path.read_text() for path in (box.place / EVENING).glob("*")}
            for name, text in (what or {}).items():
                assert text in [said for each, said in there.items() if each.startswith(name)]
            assert theirs.items() <= there.items()
            if not what:
                assert there == theirs
