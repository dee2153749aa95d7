"""Starting the program again on a brand that is open brings its window to the front."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import make_workspace
from tests.desktop.conftest import Xdotool


def test_the_window_that_is_there_comes_to_the_front(
    qtbot: QtBot, screen: str, xdotool: Xdotool, tmp_path: Path
) -> None:
    make_workspace(tmp_path).close()

    def in_front() -> str:
        return xdotool("getactivewindow", "getwindowname").strip()

    other = QWidget(windowTitle="Something else")
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: in_front() == "Something else")
    with started(tmp_path / "brand", screen) as first:
        qtbot.waitUntil(lambda: in_front() == "Maison Lumen", timeout=30_000)
        other.raise_()
        other.activateWindow()
        qtbot.waitUntil(lambda: in_front() == "Something else")
        with started(tmp_path / "brand", screen) as second:
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
            assert second.returncode == 0
        qtbot.waitUntil(lambda: in_front() == "Maison Lumen")
        assert first.poll() is None


@contextmanager
def started(brand: Path, screen: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program on a brand, on this screen."""
    command = [sys.executable, "-m", "calendar_app", str(brand)]
    with subprocess.Popen(command, env={**os.environ, "DISPLAY": screen}) as process:
        try:
            yield process
        finally:
            process.kill()
