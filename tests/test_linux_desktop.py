"""What the wheel tells a Linux desktop: the menu's entry, its icons, and the type of packages."""

import os
import shutil
import subprocess
import tomllib
from configparser import RawConfigParser
from pathlib import Path

import pytest

from calendar_app.start import SERVICE

ROOT = Path(__file__).parent.parent
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / "editorial-calendar.desktop"
TYPE = "application/vnd.editorial-calendar.package+zip"


@pytest.fixture
def entry():
    parser = RawConfigParser()
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def installed():
    """Where the wheel puts its files, by what they are in the tree."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]


def tool(name):
    if shutil.which(name) is None:
        reason = f"{name} is not installed"
        pytest.fail(reason) if os.environ.get("EDITORIAL_DESKTOP_REQUIRED") else pytest.skip(reason)
    return name


def test_the_entry_keeps_to_the_specification():
    done = subprocess.run([tool("desktop-file-validate"), ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_entry_starts_the_program_and_knows_its_window(entry):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert entry["Exec"] in project["scripts"]
    assert entry["StartupWMClass"] == SERVICE


def test_nothing_is_offered_to_open_that_the_program_cannot_open(entry):
    assert "MimeType" not in entry
    assert "%" not in entry["Exec"]


def test_everything_that_is_installed_is_there_and_the_icon_has_all_its_sizes(entry, installed):
    assert all((ROOT / source).is_file() for source in installed)
    icons = [Path(place) for place in installed.values() if place.startswith("share/icons/hicolor/")]
    assert {icon.stem for icon in icons} == {entry["Icon"]}
    assert {icon.parts[3] for icon in icons} == {"48x48", "256x256", "scalable"}
    shared = {Path(source).name for source in installed}
    assert {file.name for file in LINUX.iterdir()} <= shared


def test_packages_are_known_by_their_name(tmp_path):
    (tmp_path / "packages").mkdir()
    shutil.copy(LINUX / "editorial-calendar.xml", tmp_path / "packages")
    subprocess.run([tool("update-mime-database"), tmp_path], capture_output=True, check=True)
    assert f"{TYPE}:*.ecal" in (tmp_path / "globs2").read_text(encoding="utf-8")
    assert f"{TYPE} application/zip" in (tmp_path / "subclasses").read_text(encoding="utf-8")
