"""Preferences come back as they were, and a bad file costs no more than its own content."""

import json
import sys
from pathlib import Path

import pytest

from calendar_app.integrations import preferences
from calendar_app.integrations.preferences import Preferences

MINE = Preferences(
    language="fr",
    theme="dark",
    recent_workspaces=(Path("/home/zoé/Café des Halles"), Path("/home/zoé/Lumen")),
    last_person={"a" * 64: "person-1"},
    window_geometry="AdnQywADAAA=",
    window_state="AAAA/wAAAAA=",
    tray_folded=True,
    calendar_view="week",
    second_zone="Asia/Kolkata",
    spelling=False,
)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "config/preferences.json"


def test_preferences_come_back_as_they_were(path):
    preferences.save(path, MINE)
    assert preferences.load(path) == MINE
    assert [file.name for file in path.parent.iterdir()] == ["preferences.json"]


def test_a_first_start_finds_the_defaults_and_writes_nothing(path):
    assert preferences.load(path) == Preferences()
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"null", b"[" * 100_000, bytes(300)]
)
def test_a_damaged_file_is_kept_aside_and_the_defaults_are_used(path, damage):
    path.parent.mkdir()
    path.write_bytes(damage)
    assert preferences.load(path) == Preferences()
    assert not path.exists()
    assert path.with_name("preferences.json.damaged").read_bytes() == damage
    preferences.save(path, MINE)
    assert preferences.load(path) == MINE


def test_what_a_newer_program_wrote_is_kept(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"theme": "dark", "reading_ruler": {"on": True}}), encoding="utf-8")
    preferences.save(path, MINE)
    assert json.loads(path.read_bytes())["reading_ruler"] == {"on": True}
    assert preferences.load(path) == MINE


def test_one_wrong_value_costs_only_itself(path):
    path.parent.mkdir()
    wrong = {
        "language": ["fr"],
        "theme": "purple",
        "recent_workspaces": ["/a", 5, ""],
        "last_person": {"w": "p", "x": 3},
        "window_geometry": 12,
        "tray_folded": "yes",
        "calendar_view": "quarter",
        "second_zone": "Europe/Atlantis",
        "spelling": "no",
    }
    path.write_text(json.dumps(wrong), encoding="utf-8")
    expected = Preferences(recent_workspaces=(Path("/a"),), last_person={"w": "p"}, calendar_view="quarter")
    assert preferences.load(path) == expected


@pytest.mark.parametrize("zone", ["../hosts", "/etc/localtime", "Europe", 5, ["Asia/Tokyo"], None, "\0"])
def test_what_is_no_zone_is_none(path, zone):
    path.parent.mkdir()
    path.write_text(json.dumps({"second_zone": zone}), encoding="utf-8")
    assert preferences.load(path).second_zone == ""


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist only there")
def test_a_folder_whose_name_is_no_text_comes_back(path):
    odd = Preferences(recent_workspaces=(Path(b"/home/caf\xe9".decode("utf-8", "surrogateescape")),))
    preferences.save(path, odd)
    assert preferences.load(path) == odd


def test_a_failed_save_leaves_the_old_file(path):
    preferences.save(path, MINE)
    before = path.read_bytes()
    blocked = path / "preferences.json"
    with pytest.raises(OSError, match="preferences"):
        preferences.save(blocked, Preferences())
    assert path.read_bytes() == before
