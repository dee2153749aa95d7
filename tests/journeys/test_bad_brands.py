"""A brand that cannot be opened as it is: a sentence, a good copy offered, and not a byte changed."""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calendar_app.app import Desktop
from calendar_app.commands.backup import back_up_today
from calendar_app.domain.errors import Refusal
from calendar_app.store import queries
from calendar_app.store.database import FILE
from tests.builders import make_workspace
from tests.sampling import mostly_slow
from tests.store.stations import draft

PAGE = 4096
DAMAGED = "The brand’s file is damaged. Open a backup of it."
NEWER = "This brand was last opened by a newer version of the program. Update the program to open it."
Change = Callable[[bytes], bytes]

DAMAGES: dict[str, Change] = {
    "nothing left": lambda _: b"",
    "first page zeroed": lambda data: bytes(PAGE) + data[PAGE:],
    "a page in the middle zeroed": lambda data: data[:PAGE] + bytes(PAGE) + data[2 * PAGE :],
    "cut off": lambda data: data[: len(data) // 3],
    "cut off within its first page": lambda data: data[:60],
    "not a database": lambda _: b"Bonjour, ceci n'est pas une base.\n" * 500,
    "wrong header": lambda data: b"SQLite format 4\0" + data[16:],
    "wrong page size": lambda data: data[:16] + b"\x00\x07" + data[18:],
    "noise": lambda data: data[:100] + bytes((7 * n) % 256 for n in range(len(data) - 100)),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A brand with a copy of yesterday, closed."""
    workspace = make_workspace(tmp_path)
    draft(workspace)
    back_up_today(workspace.database, date(2026, 11, 10))
    workspace.close()
    return workspace.folder


def what_is_said(desktop: Desktop) -> str:
    assert desktop.start_window
    return desktop.start_window.form.problem.text()


@pytest.mark.parametrize("damage", mostly_slow(DAMAGES, quick=[*DAMAGES][:3]))
def test_a_damaged_brand_is_said_so_and_yesterday_is_offered(
    qtbot: QtBot, desktop: Desktop, folder: Path, damage: str
) -> None:
    damaged = DAMAGES[damage]((folder / FILE).read_bytes())
    (folder / FILE).write_bytes(damaged)
    desktop.open(folder)
    start = desktop.start_window
    assert start
    assert what_is_said(desktop) == DAMAGED
    qtbot.waitUntil(start.offer.isVisible)
    assert (folder / FILE).read_bytes() == damaged
    start.offer.followed.emit()
    assert desktop.window
    workspace = desktop.window.context.workspace
    assert len(queries.all_cards(workspace.reader, now=workspace.clock())) == 1


def test_whichever_page_is_damaged_it_opens_or_yesterday_comes_back(
    qtbot: QtBot, desktop: Desktop, folder: Path
) -> None:
    whole = (folder / FILE).read_bytes()
    offered = 0
    for start in range(0, len(whole), PAGE * 4):
        (folder / FILE).write_bytes(whole[:start] + bytes(PAGE) + whole[start + PAGE :])
        desktop.open(folder)
        if desktop.window is None:
            offered += 1
            assert what_is_said(desktop) == DAMAGED
            assert desktop.start_window
            qtbot.waitUntil(desktop.start_window.offer.isVisible)
            desktop.start_window.offer.followed.emit()
            assert desktop.window
        desktop.close_brand()
    assert offered


def test_a_damage_met_later_is_said_and_the_next_opening_offers_yesterday(
    qtbot: QtBot, desktop: Desktop, folder: Path
) -> None:
    """The table of tags is empty, so that nothing but a look at the whole file finds its page damaged."""
    with closing(sqlite3.connect(folder / FILE)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'tag'").fetchone()
    desktop.open(folder)
    assert desktop.window
    told: list[str] = []
    desktop.window.context.messages.told.connect(lambda message: told.append(message.text))
    desktop.crashes.install()
    try:
        sys.excepthook(Refusal, Refusal("workspace_damaged"), None)
        qtbot.waitUntil(lambda: told == [DAMAGED])
    finally:
        desktop.crashes.remove()
    desktop.close_brand()
    data = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(data[: (root - 1) * PAGE] + bytes(PAGE) + data[root * PAGE :])
    desktop.open(folder)
    assert desktop.start_window
    qtbot.waitUntil(desktop.start_window.offer.isVisible)


def test_a_brand_of_a_newer_program_is_said_so_and_left_alone(desktop: Desktop, folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (folder / FILE).read_bytes()
    desktop.open(folder)
    assert what_is_said(desktop) == NEWER
    assert desktop.window is None
    assert (folder / FILE).read_bytes() == before


def test_a_brand_that_is_gone_is_said_so(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open(tmp_path / "gone")
    assert what_is_said(desktop) == f"There is no brand in {tmp_path / 'gone'}."
    assert not (tmp_path / "gone").exists()
