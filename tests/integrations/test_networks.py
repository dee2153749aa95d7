"""Newer rules of a network from a file: checked, put in force, taken back."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calendar_app.domain.errors import Refusal
from calendar_app.integrations.catalogue import CatalogueError
from calendar_app.integrations.networks import Networks

FOLDER = Path(__file__).parents[2] / "resources" / "networks"
NEWER = {"as_of": "2027-01-15"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "networks"


@pytest.fixture
def networks(folder: Path) -> Networks:
    return Networks(FOLDER, newer=folder)


def rules_file(path: Path, **changes: Any) -> Path:
    """The rules of X with something changed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = json.loads((FOLDER / "x.json").read_text(encoding="utf-8")) | changes
    data["formats"]["post"]["rules"]["text.max"]["value"] = 300
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")
    return path


def longest(networks: Networks) -> object:
    return networks["x"].formats["post"].value("text.max")


def test_newer_file_in_the_folder_takes_the_place_of_the_program_s(folder: Path, networks: Networks) -> None:
    rules_file(folder / "x.json", **NEWER)
    assert longest(networks) == 300
    assert networks.is_newer("x")
    assert not networks.is_newer("bluesky")
    assert networks.wrong_files() == []


@pytest.mark.parametrize("as_of", ["2026-11-21", "2025-01-01"])
def test_file_that_is_no_newer_changes_nothing(folder: Path, networks: Networks, as_of: str) -> None:
    rules_file(folder / "x.json", as_of=as_of)
    assert longest(networks) == 280
    assert not networks.is_newer("x")


def test_wrong_file_is_told_with_its_line_and_changes_nothing(folder: Path, networks: Networks) -> None:
    path = rules_file(folder / "x.json", **NEWER)
    text = path.read_text(encoding="utf-8").replace('"value": 25000', '"value": "many"')
    path.write_text(text, encoding="utf-8")
    lines = text.splitlines()
    begins = next(n for n, each in enumerate(lines) if '"long_post"' in each)
    line = next(n for n, each in enumerate(lines, start=1) if n > begins and '"text.max"' in each)
    (error,) = networks.wrong_files()
    assert error.key == "rules_not_number"
    assert error.params["place"] == "long_post › rules › text.max"
    assert error.line == line
    assert longest(networks) == 280


def test_half_a_file_is_told_with_its_line(folder: Path, networks: Networks) -> None:
    path = rules_file(folder / "x.json", **NEWER)
    lines = path.read_text(encoding="utf-8").splitlines()[:40]
    path.write_text("\n".join(lines), encoding="utf-8")
    (error,) = networks.wrong_files()
    assert (error.key, error.line) == ("rules_file_broken", 40)
    assert longest(networks) == 280


@pytest.mark.parametrize("data", [b"[" * 100_000, b"1" * 5000, b"\xff\xfe", b" " * (2 << 20), b""])
def test_hostile_file_is_refused_in_a_sentence(tmp_path: Path, networks: Networks, data: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(data)
    with pytest.raises(CatalogueError):
        networks.take(path)
    assert longest(networks) == 280


def test_file_is_taken_whatever_it_is_called(tmp_path: Path, folder: Path, networks: Networks) -> None:
    assert longest(networks) == 280
    taken = networks.take(rules_file(tmp_path / "x (1).json", **NEWER))
    assert (taken.id, taken.as_of) == ("x", date(2027, 1, 15))
    assert longest(networks) == 300
    assert longest(Networks(FOLDER, newer=folder)) == 300


def test_rules_of_the_program_come_back(tmp_path: Path, folder: Path, networks: Networks) -> None:
    networks.take(rules_file(tmp_path / "x.json", **NEWER))
    networks.give_back("x")
    assert longest(networks) == 280
    assert list(folder.iterdir()) == []


def test_older_file_is_not_taken(tmp_path: Path, folder: Path, networks: Networks) -> None:
    with pytest.raises(Refusal, match="rules_not_newer"):
        networks.take(rules_file(tmp_path / "x.json"))
    assert not folder.exists()


@pytest.mark.parametrize(
    ("changes", "place"),
    [({"id": "letters"}, "id"), ({"colour": "black"}, "colour")],
)
def test_wrong_place_is_named(
    tmp_path: Path, networks: Networks, changes: dict[str, str], place: str
) -> None:
    with pytest.raises(CatalogueError) as caught:
        networks.take(rules_file(tmp_path / "x.json", **NEWER, **changes))
    assert caught.value.params["place"] == place
    assert caught.value.line == (2 if place == "id" else 5)


def test_file_without_a_format_in_which_posts_are_written_is_refused(
    tmp_path: Path, networks: Networks
) -> None:
    path = rules_file(tmp_path / "x.json", **NEWER)
    data = json.loads(path.read_text(encoding="utf-8"))
    del data["formats"]["thread"]
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(CatalogueError, match="formats lacks thread"):
        networks.take(path)
