"""A second start on a brand that is open: the first window does the work."""

import json
import socket as sockets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from calendar_app.ui.handover import LARGEST_REQUEST, Handover, Reply, Request, hand_over, server_name

SECOND_START = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from calendar_app.ui.handover import hand_over
reply = hand_over(Path(sys.argv[1]), argv=sys.argv[2:], cwd=Path.cwd(), timeout=20)
print(json.dumps(asdict(reply) if reply else None))
"""


class Window:
    """Answers as a window would, and keeps what it was asked."""

    def __init__(self, workspace: Path) -> None:
        self.asked: list[Request] = []
        self.handover = Handover(workspace, answer=self.answer)

    def answer(self, request: Request) -> Reply:
        self.asked.append(request)
        return Reply(code=1, out="Élan\n", err="told")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(tmp_path)
    assert made.handover.listen()
    yield made
    made.handover.close()


def second_start(workspace: Path, *argv: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", SECOND_START, str(workspace), *argv]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def test_another_process_hears_what_the_window_answered(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    with second_start(tmp_path, "list", "--json") as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        assert process.stdout
        reply = json.loads(process.stdout.read())
    assert reply == {"code": 1, "out": "Élan\n", "err": "told"}
    assert window.asked == [Request(argv=("list", "--json"), cwd=str(Path.cwd()))]


def test_nobody_listens(qapp: object, tmp_path: Path) -> None:
    assert hand_over(tmp_path, argv=["open"], cwd=tmp_path) is None


def test_a_link_to_the_folder_is_the_same_folder(tmp_path: Path) -> None:
    (tmp_path / "brand").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "brand")
    assert server_name(tmp_path / "link") == server_name(tmp_path / "brand" / ".." / "brand")


def test_only_one_window_listens(window: Window, tmp_path: Path) -> None:
    second = Window(tmp_path)
    assert not second.handover.listen()
    second.handover.close()


def test_what_a_killed_window_left_is_in_nobodys_way(qtbot: QtBot, tmp_path: Path) -> None:
    listening = QLocalServer()
    listening.listen(server_name(tmp_path))
    path = listening.fullServerName()
    listening.close()
    if sys.platform != "win32":
        with sockets.socket(sockets.AF_UNIX) as left:
            left.bind(path)
    window = Window(tmp_path)
    assert window.handover.listen()
    window.handover.close()


@pytest.mark.parametrize("line", [b"{}\n", b"no json\n", b"\xff\n", b"[]\n", b'{"argv": 3, "cwd": ""}\n'])
def test_nonsense_is_answered_with_wrong_use(
    qtbot: QtBot, window: Window, tmp_path: Path, line: bytes
) -> None:
    client = QLocalSocket()
    client.connectToServer(server_name(tmp_path))
    client.write(line)
    qtbot.waitUntil(client.canReadLine)
    assert json.loads(bytes(client.readLine().data()))["code"] == 2
    assert window.asked == []


def test_a_request_without_end_is_cut_off(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    client = QLocalSocket()
    client.connectToServer(server_name(tmp_path))
    client.write(b"x" * (LARGEST_REQUEST + 1))
    qtbot.waitUntil(lambda: client.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert window.asked == []
