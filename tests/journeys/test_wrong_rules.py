"""A file of rules that cannot be used: the window opens, says so once, the program’s rules hold."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.app import Desktop
from calendar_app.ui.messages import Message
from tests.builders import make_workspace


def test_a_wrong_file_of_rules_is_told_in_the_window(tmp_path: Path, desktop: Desktop, qtbot: QtBot) -> None:
    file = paths.data() / "networks" / "x.json"
    file.parent.mkdir(parents=True)
    file.write_text('{\n  "id": "x",\n  "name": \n}', encoding="utf-8")
    workspace = make_workspace(tmp_path, channels=("x",))
    workspace.close()
    told: list[Message] = []
    desktop.open(workspace.folder)
    assert desktop.window
    desktop.window.context.messages.told.connect(told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].problem
    assert "x.json" in told[0].text
    assert "line 4" in told[0].text
    assert desktop.window.context.workspace.networks["x"].formats["post"].value("text.max") == 280
