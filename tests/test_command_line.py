"""The command line as somebody types it: real processes on real folders."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from calendar_app.domain.workflow import Status
from calendar_app.grammar import WrongUse, parse
from calendar_app.integrations.preferences import Preferences, save
from calendar_app.ui.handover import hand_over
from tests.sampling import mostly_slow

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
Damage = Callable[[Path], None]


@dataclass(frozen=True, kw_only=True)
class Computer:
    """A home of its own, in which the program is started."""

    home: Path
    language: str = "en"

    @property
    def env(self) -> dict[str, str]:
        """Nothing of the person who runs the tests."""
        own = {"EDITORIAL_CALENDAR_HOME": str(self.home), "HOME": str(self.home)}
        speaks = {"LC_ALL": "C.UTF-8", "LANGUAGE": self.language}
        silent = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "QT_QPA_PLATFORM": "offscreen"}
        return {**os.environ, **own, **speaks, **silent}

    def start(self, *words: object, without: tuple[str, ...] = ()) -> subprocess.Popen[str]:
        """Type words; the program runs on."""
        command = [sys.executable, "-m", "calendar_app", *map(str, words)]
        env = {name: value for name, value in self.env.items() if name not in without}
        return subprocess.Popen(
            command, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.home
        )

    def type(self, *words: object, without: tuple[str, ...] = ()) -> tuple[int, str, str]:
        """Type words and wait: exit code, what was printed, and what was said on the side."""
        process = self.start(*words, without=without)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err


@pytest.fixture(scope="module")
def computer(tmp_path_factory: pytest.TempPathFactory) -> Computer:
    """The same home for all tests of this file; a local socket's path must stay short."""
    return Computer(home=tmp_path_factory.mktemp("cl"))


@pytest.fixture(scope="module")
def brand(computer: Computer) -> Path:
    """A small demonstration brand; who changes it must take another."""
    folder = computer.home / "demo"
    code, out, err = computer.type("demo", folder, "--posts", 30)
    assert (code, err) == (0, "")
    assert str(folder) in out
    return folder


@pytest.fixture(scope="module")
def listed(computer: Computer, brand: Path) -> list[dict[str, object]]:
    """What `list --json` says of it."""
    code, out, err = computer.type("list", brand, "--json")
    assert (code, err) == (0, "")
    found: list[dict[str, object]] = json.loads(out)
    return found


@pytest.fixture(scope="module")
def new_brand(computer: Computer) -> Path:
    """A brand that was just made; who changes it must take a copy."""
    folder = computer.home / "new"
    typed = ("new", folder, "--name", "Maison Lumen", "--person", "Camille Roux", "--role", "cm")
    assert computer.type(*typed) == (0, f"The brand lives in {folder}.\n", "")
    return folder


@pytest.fixture
def own_brand(new_brand: Path, tmp_path: Path) -> Path:
    """A copy of the new brand, as an explorer makes one."""
    return Path(shutil.copytree(new_brand, tmp_path / "copy"))


@contextmanager
def window_open(qtbot: QtBot, computer: Computer, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A window on a brand, ready to take work over."""
    with computer.start(folder) as window:
        try:
            qtbot.waitUntil(lambda: answers(folder), timeout=30_000)
            yield window
        finally:
            window.kill()


def answers(folder: Path) -> bool:
    """Whether a window listens for this brand."""
    return hand_over(folder, argv=["open"], cwd=folder) is not None


def is_one_sentence(said: str) -> bool:
    """One line that a person can read."""
    return said.count("\n") == 1 and "Traceback" not in said and said.strip().endswith((".", ")"))


# -- what it does


def test_a_new_brand_can_be_made_and_is_whole(computer: Computer, new_brand: Path) -> None:
    assert computer.type("list", new_brand, "--json") == (0, "[]\n", "")
    assert computer.type("check", new_brand) == (0, "All is well: database, records and files.\n", "")


@pytest.mark.slow
def test_the_list_says_of_each_post_and_variant_where_it_stands(listed: list[dict[str, object]]) -> None:
    assert len(listed) == 30
    for post in listed:
        assert post.keys() == {"id", "title", "status", "campaign", "variants"}
        assert post["status"] in set(Status)
        for variant in post["variants"]:  # type: ignore[attr-defined]
            assert variant.keys() == {"channel", "network", "format", "status", "local", "zone", "utc"}
            assert same_instant(variant)


def same_instant(variant: dict[str, str | None]) -> bool:
    """Whether local time and zone give the UTC beside them; a date alone has neither."""
    local, zone, utc = variant["local"], variant["zone"], variant["utc"]
    if local is None or "T" not in local:
        return not zone and not utc
    assert zone
    assert utc
    there = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    return there.astimezone(UTC) == datetime.fromisoformat(utc)


@pytest.mark.slow
def test_people_read_the_same_list_as_lines(
    computer: Computer, brand: Path, listed: list[dict[str, object]]
) -> None:
    code, out, err = computer.type("list", brand)
    assert (code, err) == (0, "")
    assert [line.split("\t")[3] for line in out.splitlines()] == [post["title"] for post in listed]


@pytest.mark.slow
def test_a_list_that_nobody_reads_to_its_end_is_no_fault(computer: Computer, brand: Path) -> None:
    with computer.start("list", brand, "--json") as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""


@pytest.mark.slow
def test_the_whole_plan_is_exported(
    computer: Computer, brand: Path, listed: list[dict[str, object]], tmp_path: Path
) -> None:
    file = tmp_path / "plan.ics"
    code, out, err = computer.type("export-ics", brand, file)
    assert (code, err) == (0, "")
    assert out == f"{len(dated(listed))} events written to {file}.\n"
    assert len(events(file)) == len(dated(listed))


@pytest.mark.slow
def test_some_statuses_and_channels_are_exported(
    computer: Computer, brand: Path, listed: list[dict[str, object]], tmp_path: Path
) -> None:
    file = tmp_path / "drafts.ics"
    wanted = [v for v in dated(listed) if v["network"] == "instagram" and v["status"] == "draft"]
    typed = ("export-ics", brand, file, "--status", "draft", "--channel", "instagram")
    assert computer.type(*typed)[0] == 0
    assert len(events(file)) == len(wanted) > 0


def dated(listed: list[dict[str, object]]) -> list[dict[str, str]]:
    """The variants that are planned for some day."""
    return [v for post in listed for v in post["variants"] if v["local"]]  # type: ignore[attr-defined]


def events(file: Path) -> list[object]:
    """The events of a calendar file, by a reader that had no part in writing it."""
    found: list[object] = vobject.readOne(file.read_text()).contents.get("vevent", [])
    return found


@pytest.mark.slow
def test_a_backup_holds_database_and_pictures(computer: Computer, brand: Path, tmp_path: Path) -> None:
    file = tmp_path / "lumen.zip"
    code, _, err = computer.type("backup", brand, file)
    assert (code, err) == (0, "")
    with zipfile.ZipFile(file) as archive:
        archive.extractall(tmp_path / "restored")
    pictures = {path.name for path in (brand / "media").rglob("*") if path.is_file()}
    assert pictures
    assert pictures == {path.name for path in (tmp_path / "restored" / "media").rglob("*") if path.is_file()}
    assert computer.type("check", tmp_path / "restored")[0] == 0


@pytest.mark.slow
def test_check_names_a_picture_that_changed(computer: Computer, brand: Path, tmp_path: Path) -> None:
    file = tmp_path / "lumen.zip"
    computer.type("backup", brand, file)
    with zipfile.ZipFile(file) as archive:
        archive.extractall(tmp_path / "brand")
    picture = next(path for path in (tmp_path / "brand" / "media").rglob("*") if path.is_file())
    picture.chmod(0o644)
    picture.write_bytes(picture.read_bytes()[:-1])
    code, out, err = computer.type("check", tmp_path / "brand")
    assert (code, out) == (1, "")
    assert "has changed on the disk" in err


@pytest.mark.slow
@pytest.mark.slow
def test_every_screen_is_pictured(computer: Computer, brand: Path, tmp_path: Path) -> None:
    looks = ("--language", "en", "--theme", "dark", "--size", "1000x640")
    code, _, err = computer.type("screenshots", brand, tmp_path / "screens", *looks)
    assert (code, err) == (0, "")
    month = QImage(str(tmp_path / "screens" / "month-en-dark.png"))
    assert (month.width(), month.height()) == (1000, 640)
    assert len(list((tmp_path / "screens").glob("*.png"))) > 10


def test_help_names_every_command(computer: Computer) -> None:
    code, out, err = computer.type("--help")
    assert (code, err) == (0, "")
    for name in ("new", "demo", "list", "export-ics", "screenshots", "check", "backup", "proof"):
        assert re.search(rf"^ +{name} ", out, re.MULTILINE)


def test_a_proof_is_written_and_checked_without_the_brand(
    computer: Computer, brand: Path, tmp_path: Path
) -> None:
    file, today = tmp_path / "proof.json", datetime.now(UTC).date()
    period = ("--from", today - timedelta(days=60), "--to", today + timedelta(days=60))
    code, out, err = computer.type("proof", brand, file, *period)
    assert (code, err) == (0, "")
    assert str(file) in out
    said = "The proof holds: every record is signed, and every text is the one that was validated.\n"
    assert computer.type("check", file) == (0, said, "")
    file.write_text(file.read_text().replace('"step": "smm"', '"step": "legal"', 1))
    code, _, err = computer.type("check", file)
    assert code == 1
    assert "no signed record says that" in err


# -- what it refuses


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "There is no brand in /nowhere."),
        pytest.param("fr", "Il n’y a pas de marque dans /nowhere.", marks=pytest.mark.slow),
    ],
)
def test_a_brand_that_is_not_there(computer: Computer, language: str, said: str) -> None:
    there = Computer(home=computer.home, language=language)
    assert there.type("list", "/nowhere") == (2, "", f"{said}\n")


def test_the_language_chosen_in_the_settings_is_that_of_the_command_line(tmp_path: Path) -> None:
    save(tmp_path / "config" / "preferences.json", Preferences(language="fr"))
    _, _, err = Computer(home=tmp_path).type("check", tmp_path)
    assert err == f"Il n’y a pas de marque dans {tmp_path}.\n"


@pytest.mark.parametrize(
    ("language", "begins"),
    [
        ("fr", "Commande non comprise"),
        pytest.param("en", "This is not how it is used", marks=pytest.mark.slow),
    ],
)
def test_wrong_use_is_one_sentence(computer: Computer, language: str, begins: str) -> None:
    there = Computer(home=computer.home, language=language)
    code, out, err = there.type("export-ics", "here", "plan.ics", "--status", "nearly")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert err.startswith(begins)
    assert "nearly" in err


@pytest.mark.parametrize(
    "words",
    [
        ("paint", "here"),
        ("new", "here", "--name", "Lumen"),
        ("new", "here", "--name", "Lumen", "--person", "Camille", "--role", "king"),
        ("screenshots", "here", "screens", "--size", "large"),
        ("screenshots", "here", "screens", "--size", "0x0"),
        ("screenshots", "here", "screens", "--size", "900000x900000"),
        ("demo", "here", "--posts", "many"),
        ("demo", "here", "--posts", "-1"),
        ("list", "here", "--verbose"),
        ("list",),
    ],
)
def test_what_cannot_be_understood_is_refused_before_anything_is_done(words: tuple[str, ...]) -> None:
    with pytest.raises(WrongUse):
        parse(words)


@pytest.mark.slow
def test_a_channel_nobody_has(computer: Computer, brand: Path, tmp_path: Path) -> None:
    typed = ("export-ics", brand, tmp_path / "plan.ics", "--channel", "myspace")
    assert computer.type(*typed) == (2, "", "This brand has no channel called myspace.\n")
    assert not (tmp_path / "plan.ics").exists()


@pytest.mark.parametrize("job", mostly_slow(["new", "demo"], quick=["demo"]))
def test_a_folder_that_holds_something_is_left_alone(computer: Computer, tmp_path: Path, job: str) -> None:
    (tmp_path / "letter.txt").write_text("Chère Camille")
    answers = ("--name", "Lumen", "--person", "Camille", "--role", "cm") if job == "new" else ()
    code, out, err = computer.type(job, tmp_path, *answers)
    assert (code, out) == (2, "")
    assert err == f"{tmp_path} already holds something. Choose an empty folder.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def overwrite(database: Path) -> None:
    """Not a database at all."""
    database.write_bytes(b"Ceci n'est pas une base de donnees. " * 200)


def cut(database: Path) -> None:
    """Half of it."""
    database.write_bytes(database.read_bytes()[: database.stat().st_size // 2])


def make_foreign(database: Path) -> None:
    """Some other program's database."""
    database.unlink()
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()


def make_newer(database: Path) -> None:
    """Written by a program that is not there yet."""
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


@pytest.mark.parametrize(
    ("damage", "job", "said"),
    [
        (overwrite, "list", "damaged"),
        pytest.param(cut, "check", "damaged", marks=pytest.mark.slow),
        pytest.param(make_foreign, "list", "damaged", marks=pytest.mark.slow),
        pytest.param(make_newer, "check", "newer", marks=pytest.mark.slow),
    ],
)
def test_a_damaged_brand_is_said_to_be_so(
    computer: Computer, own_brand: Path, damage: Damage, job: str, said: str
) -> None:
    damage(own_brand / "calendar.db")
    code, out, err = computer.type(job, own_brand)
    assert (code, out) == (1, "")
    assert said in err
    assert "Traceback" not in err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder that takes no files")
@pytest.mark.parametrize(
    ("job", "target"),
    [("export-ics", "nowhere/file"), ("export-ics", "/proc/file"), ("backup", "/proc/file")],
)
@pytest.mark.slow
def test_a_folder_that_takes_no_files(computer: Computer, brand: Path, job: str, target: str) -> None:
    code, out, err = computer.type(job, brand, target)
    assert (code, out) == (2, "")
    assert is_one_sentence(err)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT between processes")
def test_ctrl_c_leaves_quietly_and_what_is_there_is_whole(
    qtbot: QtBot, computer: Computer, tmp_path: Path
) -> None:
    folder = tmp_path / "large"
    with computer.start("demo", folder, "--posts", 20_000) as process:
        qtbot.waitUntil(lambda: size_of(folder) > 1_000_000, timeout=20_000)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stderr
        assert process.stderr.read() == ""
    assert computer.type("check", folder)[0] == 0


def size_of(folder: Path) -> int:
    """Bytes of the database that is being written."""
    size = 0
    for file in folder.glob("calendar.db*"):
        with suppress(FileNotFoundError):  # SQLite's journal comes and goes
            size += file.stat().st_size
    return size


# -- where a window has the brand open


@pytest.mark.slow
@pytest.mark.slow
def test_a_window_does_the_work_that_is_typed_beside_it(
    qtbot: QtBot, computer: Computer, brand: Path, tmp_path: Path
) -> None:
    alone, beside = tmp_path / "alone", tmp_path / "beside"
    before = results(computer, brand, alone)
    with window_open(qtbot, computer, brand) as window:
        assert results(computer, brand, beside) == before
        assert computer.type("list", brand, "--paint")[0] == 2
        assert window.poll() is None
    assert (alone / "plan.ics").read_bytes() == (beside / "plan.ics").read_bytes()
    assert media_of(alone / "all.zip") == media_of(beside / "all.zip")


def results(computer: Computer, brand: Path, folder: Path) -> list[tuple[int, str, str]]:
    """What three jobs say, without the name of the folder they write to."""
    folder.mkdir()
    typed = (("list", brand, "--json"), ("export-ics", brand, folder / "plan.ics"))
    said = [computer.type(*words) for words in (*typed, ("backup", brand, folder / "all.zip"))]
    return [(code, out.replace(str(folder), ""), err) for code, out, err in said]


def media_of(file: Path) -> set[str]:
    """The files of a backup."""
    with zipfile.ZipFile(file) as archive:
        return set(archive.namelist())


@pytest.mark.slow
def test_a_second_start_only_brings_the_window_to_the_front(
    qtbot: QtBot, computer: Computer, brand: Path
) -> None:
    with window_open(qtbot, computer, brand) as window:
        assert computer.type(brand) == (0, "", "")
        assert window.poll() is None


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT between processes")
def test_ctrl_c_closes_a_window_quietly(qtbot: QtBot, computer: Computer, own_brand: Path) -> None:
    with window_open(qtbot, computer, own_brand) as window:
        window.send_signal(signal.SIGINT)
        assert window.wait(20) in {130, -signal.SIGINT}
        assert window.stderr
        assert "Traceback" not in window.stderr.read()
    assert computer.type("check", own_brand)[0] == 0


# -- without a screen


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_it_works_unseen_and_says_where_the_results_lie(tmp_path: Path) -> None:
    computer = Computer(home=tmp_path)
    code, out, err = computer.type("--demonstration", without=DISPLAYS)
    assert (code, err) == (0, "")
    assert out.startswith("There is no screen here")
    pictures, file = (Path(line.partition(": ")[2]) for line in out.splitlines()[1:])
    assert len(list(pictures.glob("*.png"))) > 10
    assert len(events(file)) > 100
    (post,) = [p for p in json.loads(computer.type("list", *demonstration(tmp_path))[1]) if is_first(p)]
    assert post["status"] in {"approved", "due", "overdue"}


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_a_demonstration_that_was_cut_off_is_made_anew(tmp_path: Path) -> None:
    computer = Computer(home=tmp_path)
    folder = tmp_path / "data" / "workspaces" / "demonstration"
    folder.mkdir(parents=True)
    (folder / "calendar.db").write_bytes(b"half of it")
    folder.with_suffix(".unfinished").touch()

    code, _, err = computer.type("--demonstration", without=DISPLAYS)

    assert (code, err) == (0, "")
    assert len(json.loads(computer.type("list", *demonstration(tmp_path))[1])) > 100


def demonstration(home: Path) -> tuple[object, ...]:
    """Where the demonstration brand lies, to be listed."""
    return (home / "data" / "workspaces" / "demonstration", "--json")


def is_first(post: dict[str, str]) -> bool:
    """The post that was drafted without a screen."""
    return post["title"] == "A first post, from draft to validation"
