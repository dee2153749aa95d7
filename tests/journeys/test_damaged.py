"""Somebody whose file is damaged gets yesterday back, and what was signed since."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from calendar_app.app import Desktop
from calendar_app.commands.backup import back_up_today
from calendar_app.store.database import FILE
from tests.builders import make_workspace
from tests.store.stations import draft


def test_a_damaged_brand_opens_from_its_newest_good_copy(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    workspace = make_workspace(tmp_path)
    draft(workspace)
    back_up_today(workspace.database, date(2026, 11, 10))
    workspace.close()
    (workspace.folder / FILE).write_bytes(b"\0" * 8192)
    desktop.open(workspace.folder)
    start = desktop.start_window
    assert start
    qtbot.waitUntil(start.offer.isVisible)
    assert "Its newest good backup is from" in start.offer.text()
    start.offer.followed.emit()
    assert desktop.window
    assert desktop.start_window is None
    assert len(list(workspace.folder.glob(f"damaged-*/{FILE}"))) == 1
