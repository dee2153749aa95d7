"""The file of a workspace: how it is opened, brought up to date, refused and locked."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from calendar_app.commands.opening import create_workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.store import database as store
from calendar_app.store.columns import HEAD
from calendar_app.store.database import BACKUPS, FILE, open_database
from tests.builders import NETWORKS, NOW, PARIS, keys, make_workspace
from tests.store.stations import draft, open_at
from tests.store.tables import contents


def closed_workspace(tmp_path: Path) -> Path:
    workspace = make_workspace(tmp_path)
    draft(workspace)
    workspace.close()
    return workspace.folder


def refusal_of(folder: Path) -> str:
    with pytest.raises(Refusal) as refusal:
        open_at(folder)
    return refusal.value.key


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0)],
)
def test_what_was_acknowledged_survives_a_power_cut(tmp_path: Path, pragma: str, value: object) -> None:
    workspace = make_workspace(tmp_path)
    with workspace.database.transaction() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value
    workspace.close()


def test_screens_cannot_write(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    assert workspace.database.reading.execute("PRAGMA query_only").fetchone() == (1,)
    workspace.close()


def test_a_closed_workspace_is_one_file(tmp_path: Path) -> None:
    folder = closed_workspace(tmp_path)
    assert [path.name for path in folder.glob(f"{FILE}*")] == [FILE]


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    folder = closed_workspace(tmp_path)
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (folder / FILE).read_bytes()
    assert refusal_of(folder) == "workspace_newer"
    assert (folder / FILE).read_bytes() == before
    assert not (folder / BACKUPS).exists()


@pytest.mark.parametrize("size", [0, 1, 100, 4096, 8192, 20_000, 60_000])
def test_a_truncated_file_is_refused_and_left_alone(tmp_path: Path, size: int) -> None:
    folder = closed_workspace(tmp_path)
    data = (folder / FILE).read_bytes()[:size]
    (folder / FILE).write_bytes(data)
    assert refusal_of(folder) == "workspace_damaged"
    assert (folder / FILE).read_bytes() == data


@pytest.mark.parametrize("data", [b"garbage" * 1000, b"SQLite format 3\0" + b"\xff" * 8000, b"\0" * 5000])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, data: bytes) -> None:
    folder = closed_workspace(tmp_path)
    (folder / FILE).write_bytes(data)
    assert refusal_of(folder) == "workspace_damaged"
    assert (folder / FILE).read_bytes() == data


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    folder = closed_workspace(tmp_path)
    (folder / FILE).unlink()
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    assert refusal_of(folder) == "workspace_damaged"


def test_a_folder_without_database_is_refused_and_stays_empty(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "nowhere") == "workspace_missing"
    assert refusal_of(tmp_path) == "workspace_missing"
    assert not (tmp_path / FILE).exists()
    with pytest.raises(Refusal, match="workspace_missing"):
        open_database(tmp_path, now=NOW)


def test_a_refused_workspace_can_be_opened_once_it_is_mended(tmp_path: Path) -> None:
    folder = closed_workspace(tmp_path)
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(b"garbage")
    assert refusal_of(folder) == "workspace_damaged"
    (folder / FILE).write_bytes(whole)
    open_at(folder).close()


@pytest.fixture
def older_brand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As the program that comes next finds it: its one migration more is in a copy of the folder."""
    folder = closed_workspace(tmp_path)
    versions = tmp_path / "migrations"
    shutil.copytree(Path(store.__file__).parent / "migrations", versions)
    (versions / "versions" / "next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f'revision = "next"\ndown_revision = "{HEAD}"\n\n\n'
        'def upgrade():\n    op.add_column("tag", sa.Column("colour", sa.String()))\n'
    )
    from calendar_app.store import migrations  # noqa: PLC0415

    monkeypatch.setattr(migrations, "__file__", str(versions / "__init__.py"))
    monkeypatch.setattr(store, "HEAD", "next")
    return folder


def test_an_older_database_that_cannot_be_saved_stays_as_it_is(older_brand: Path) -> None:
    (older_brand / BACKUPS).write_text("in the way")
    before = rows(older_brand / FILE, "post")
    assert refusal_of(older_brand) == "backup_failed"
    assert rows(older_brand / FILE, "alembic_version") == [(HEAD,)]
    assert rows(older_brand / FILE, "post") == before


def test_an_older_database_is_saved_before_it_is_brought_up_to_date(older_brand: Path) -> None:
    before = rows(older_brand / FILE, "post")
    open_database(older_brand, now=NOW).close()
    assert rows(older_brand / FILE, "alembic_version") == [("next",)]
    assert rows(older_brand / FILE, "post") == before
    saved = list((older_brand / BACKUPS).iterdir())
    assert [path.name for path in saved] == [f"2026-11-10-080000-before-next-from-{HEAD}.db"]
    assert rows(saved[0], "alembic_version") == [(HEAD,)]
    assert rows(saved[0], "post") == before


def rows(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608


TRY = """
import sys
from pathlib import Path
from calendar_app.domain.errors import Refusal
from tests.store.stations import open_at
try:
    open_at(Path(sys.argv[1])).close()
    print("opened")
except Refusal as refusal:
    print(refusal.key)
"""
ROOT = Path(__file__).parents[2]


def try_elsewhere(folder: Path) -> str:
    """What a second process is told."""
    done = subprocess.run(
        [sys.executable, "-c", TRY, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or done.stderr


def test_a_workspace_is_open_in_one_process_at_a_time(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    before = contents(workspace)
    assert try_elsewhere(workspace.folder) == "workspace_in_use"
    assert contents(workspace) == before
    workspace.close()
    assert try_elsewhere(workspace.folder) == "opened"


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise there")
def test_a_folder_that_cannot_be_written_is_refused() -> None:
    """Root may write anywhere: as root, somebody without rights tries."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        folder = closed_workspace(Path(place))
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
        try:
            if os.geteuid() == 0:
                assert "workspace_read_only" in _as_nobody(folder)
            else:
                assert refusal_of(folder) == "workspace_read_only"
        finally:
            folder.chmod(0o755)


def _as_nobody(folder: Path) -> str:
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setuid(65534)
            open_at(folder)
        except Refusal as refusal:
            os.write(write, refusal.key.encode())
        finally:
            os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read) as told:
        return told.read()


def test_a_workspace_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(Refusal, match="place_not_empty"):
        new_at(tmp_path)
    assert files(tmp_path) == {"mine.txt": b"kept"}
    with pytest.raises(Refusal, match="place_not_a_folder"):
        new_at(tmp_path / "mine.txt")
    assert files(tmp_path) == {"mine.txt": b"kept"}


def new_at(folder: Path) -> None:
    create_workspace(
        folder,
        name="x",
        person="y",
        role=Role.CM,
        zone=PARIS,
        networks=NETWORKS,
        keys=keys(),
        clock=lambda: NOW,
    )


@pytest.mark.parametrize("filling", [b"\0", b"\xff"])
def test_a_damaged_page_is_never_a_fault_of_the_program(tmp_path: Path, filling: bytes) -> None:
    """Whichever page it is, the workspace opens or says that it is damaged."""
    folder = closed_workspace(tmp_path)
    whole = (folder / FILE).read_bytes()
    refused = 0
    for start in range(0, len(whole), 4096):
        (folder / FILE).write_bytes(whole[:start] + filling * 4096 + whole[start + 4096 :])
        try:
            open_at(folder).close()
        except Refusal as refusal:
            refused += 1
            assert refusal.key == "workspace_damaged"  # noqa: PT017
        for leftover in folder.glob(f"{FILE}-*"):
            leftover.unlink()
    assert refused > 3
