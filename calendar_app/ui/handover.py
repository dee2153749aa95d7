"""One window per workspace: a second start hands its work to the first.

One JSON line goes each way: {"argv": […], "cwd": "…"} and {"code": 0, "out": "…", "err": "…"}.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LARGEST_REQUEST = 64 * 1024
LARGEST_REPLY = 64 * 1024 * 1024
CONNECTING = 500
"""Milliseconds: who listens on this computer answers at once."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """What somebody typed, and in which folder."""

    argv: tuple[str, ...]
    cwd: str


@dataclass(frozen=True, kw_only=True)
class Reply:
    """The exit code and what to print."""

    code: int
    out: str = ""
    err: str = ""


def server_name(workspace: Path) -> str:
    """The same for every way of writing the folder's path."""
    return f"editorial-calendar-{sha256(str(workspace.resolve()).encode()).hexdigest()[:24]}"


def hand_over(workspace: Path, *, argv: Sequence[str], cwd: Path, timeout: float = 120) -> Reply | None:
    """The answer of the window that has this workspace open; None where no window listens.

    ``timeout`` is in seconds; TimeoutError says that the window took the work and did not answer in time.
    """
    socket = _connected(server_name(workspace))
    if socket is None:
        return None
    socket.write(_line({"argv": list(argv), "cwd": str(cwd)}))
    line = _read_line(socket, milliseconds=int(timeout * 1000))
    socket.disconnectFromServer()
    return _reply(line)


class Handover(QObject):
    """Listens for second starts; ``answer`` is called on the main thread and gives the reply."""

    def __init__(
        self, workspace: Path, *, answer: Callable[[Request], Reply], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._name = server_name(workspace)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self) -> bool:
        """Whether this is now the window others find; false where another one already is."""
        # Asked first: with access for this user alone, Qt would quietly take the other window's name.
        if _connected(self._name) is not None:
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stops listening."""
        self._server.close()

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            request = _request(bytes(socket.readLine(LARGEST_REQUEST).data()))
            reply = self._answer(request) if request else Reply(code=2)
            socket.write(_line(asdict(reply)))
            socket.disconnectFromServer()
        elif socket.bytesAvailable() >= LARGEST_REQUEST:
            socket.abort()


def _connected(name: str) -> QLocalSocket | None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(CONNECTING) else None


def _line(value: object) -> bytes:
    return json.dumps(value).encode() + b"\n"


def _read_line(socket: QLocalSocket, *, milliseconds: int) -> bytes:
    while not socket.canReadLine() and socket.bytesAvailable() < LARGEST_REPLY:
        if not socket.waitForReadyRead(milliseconds):
            raise TimeoutError
    return bytes(socket.readLine(LARGEST_REPLY).data())


def _request(line: bytes) -> Request | None:
    try:
        raw = json.loads(line)
        return Request(argv=tuple(map(str, raw["argv"])), cwd=str(raw["cwd"]))
    except (ValueError, KeyError, TypeError):
        return None


def _reply(line: bytes) -> Reply | None:
    try:
        raw = json.loads(line)
        return Reply(code=int(raw["code"]), out=str(raw["out"]), err=str(raw["err"]))
    except (ValueError, KeyError, TypeError):
        return None
