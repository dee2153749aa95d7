"""A real screen for the tests in this folder: Xvfb, a window manager, and xdotool for the hands."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import context, habits, language, themes, window, workspace

FOLDER = Path(__file__).parent
PROGRAMS = ("Xvfb", "openbox", "xdotool")
INSTALL = (
    "Debian, Ubuntu: sudo apt-get install xvfb openbox xdotool; "
    "Fedora: sudo dnf install xorg-x11-server-Xvfb openbox xdotool"
)

Xdotool = Callable[..., str]
Hand = Callable[..., None]
__all__ = ["context", "habits", "language", "themes", "window", "workspace"]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever lies in this folder is a desktop test."""
    for item in items:
        if item.path.is_relative_to(FOLDER):
            item.add_marker(pytest.mark.desktop)


@pytest.fixture(scope="session", autouse=True)
def screen() -> Iterator[str]:
    """The display Qt opens its windows on; autouse, so that it stands before the QApplication."""
    reason = missing()
    if reason and os.environ.get("EDITORIAL_DESKTOP_REQUIRED"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    with x_server() as display, pytest.MonkeyPatch.context() as patch, window_manager(display):
        patch.setenv("DISPLAY", display)
        patch.delenv("WAYLAND_DISPLAY", raising=False)
        yield display


@pytest.fixture
def xdotool(screen: str) -> Xdotool:
    """Moves the mouse and presses keys as a person does: `xdotool("mousemove", 10, 20, "click", 1)`."""

    def act(*arguments: object) -> str:
        command = ["xdotool", *map(str, arguments)]
        done = subprocess.run(
            command, env={**os.environ, "DISPLAY": screen}, text=True, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return act


@pytest.fixture
def carry(qtbot: QtBot, screen: str) -> Hand:
    """Presses, moves and ends as told; Qt is busy with the card meanwhile, so the hand is a process."""

    def act(start: QPoint, end: QPoint, *ending: str) -> None:
        steps = [start + (end - start) * n / 12 for n in range(1, 13)]
        moves = chain.from_iterable(("mousemove", f"{s.x()}", f"{s.y()}", "sleep", "0.03") for s in steps)
        begins = ("mousemove", str(start.x()), str(start.y()), "mousedown", "1")
        with subprocess.Popen(
            ["xdotool", *begins, *moves, *ending], env={**os.environ, "DISPLAY": screen}
        ) as hand:
            qtbot.waitUntil(lambda: hand.poll() is not None, timeout=20_000)
        assert hand.returncode == 0

    return act


def missing() -> str:
    """Why there is no screen here, or nothing."""
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    if absent:
        return f"no {', '.join(absent)} here. {INSTALL}"
    if os.environ["QT_QPA_PLATFORM"] != "xcb":
        return "desktop tests have a run of their own: packaging/dev.py test --all"
    return ""


@contextmanager
def x_server() -> Iterator[str]:
    """Xvfb on a display that is free; it tells which one once it is ready."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1440x900x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with ended(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)):
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"


@contextmanager
def window_manager(display: str) -> Iterator[None]:
    """Openbox, awaited: it prints a line when it manages the screen."""
    command = ["openbox", "--sm-disable", "--startup", "echo ready"]
    env = {**os.environ, "DISPLAY": display}
    openbox = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with ended(openbox):
        assert openbox.stdout is not None
        assert openbox.stdout.readline(), "openbox did not start"
        yield


@contextmanager
def ended(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> Iterator[None]:
    """Ends the program with the block."""
    with process:
        try:
            yield
        finally:
            process.terminate()
