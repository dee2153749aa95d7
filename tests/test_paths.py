"""Where files go: one folder when the environment names it, the system's folders otherwise."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from calendar_app import paths

FOLDERS = [paths.data, paths.config, paths.cache, paths.logs]


def test_everything_lives_under_the_home_named_by_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    found = [folder() for folder in FOLDERS]
    assert {place.parent for place in found} == {tmp_path}
    assert len(set(found)) == 4
    assert list(tmp_path.iterdir()) == []


def test_a_relative_home_does_not_move_with_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.HOME_VARIABLE, "portable")
    assert paths.data() == tmp_path / "portable/data"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of the freedesktop specification")
def test_without_it_the_system_says_where(tmp_path, monkeypatch):
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    assert paths.data() == tmp_path / "DATA/editorial-calendar"
    assert paths.config() == tmp_path / "CONFIG/editorial-calendar"
    assert paths.cache() == tmp_path / "CACHE/editorial-calendar"
    assert paths.logs().is_relative_to(tmp_path / "STATE/editorial-calendar")


def test_resources_of_a_checkout_hold_the_pictures():
    assert (paths.resources() / "demo/pictures/README.md").is_file()


def test_resources_do_not_follow_the_home(tmp_path, monkeypatch):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    assert not paths.resources().is_relative_to(tmp_path)


def test_resources_of_a_wheel_lie_inside_the_package(tmp_path):
    package = _installed(tmp_path / "site-packages")
    (package / "resources").mkdir()
    (tmp_path / "site-packages/resources").mkdir()
    assert _asked(tmp_path / "site-packages", "print(paths.resources())") == str(package / "resources")


def test_resources_of_a_frozen_program_lie_where_it_was_unpacked(tmp_path):
    _installed(tmp_path / "library")
    (tmp_path / "unpacked/resources").mkdir(parents=True)
    question = f"sys._MEIPASS = {str(tmp_path / 'unpacked')!r}; print(paths.resources())"
    assert _asked(tmp_path / "library", question) == str(tmp_path / "unpacked/resources")


def test_asking_for_a_folder_at_start_up_does_not_import_platformdirs(tmp_path):
    _installed(tmp_path)
    os_home = {paths.HOME_VARIABLE: str(tmp_path)}
    asked = _asked(tmp_path, "paths.config(); print('platformdirs' in sys.modules)", **os_home)
    assert asked == "False"


def _installed(folder: Path) -> Path:
    package = folder / "calendar_app"
    package.mkdir(parents=True)
    # A folder without this file would give way to the program the tests run in.
    (package / "__init__.py").touch()
    shutil.copy(paths.__file__, package / "paths.py")
    return package.resolve()


def _asked(folder: Path, question: str, **environment: str) -> str:
    code = f"import sys; from calendar_app import paths; {question}"
    told = {**os.environ, **environment, "PYTHONPATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=told, cwd=folder
    )
    return done.stdout.strip()


def test_the_program_starts_itself_again_to_read_foreign_files(monkeypatch: pytest.MonkeyPatch) -> None:
    assert subprocess.run(paths.decoder(), input=b"", timeout=60, check=False).returncode == 0
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.decoder() == [sys.executable, paths.DECODER]


def test_what_reads_foreign_files_loads_neither_qt_nor_sql() -> None:
    ask = "import sys, calendar_app.integrations.decoder_process; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert {"PySide6", "sqlalchemy", "sqlite3", "PIL", "cv2", "pypdfium2"}.isdisjoint(said.stdout.split())
