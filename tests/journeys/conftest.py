"""The whole program, put together as it is for people, without a screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calendar_app.app import Desktop
from calendar_app.command_line import take_over
from tests.journeys.hands import Hands


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A computer in Paris on which the program was never started."""
    monkeypatch.setenv("TZ", "Europe/Paris")
    before, style = QLocale(), qapp.styleSheet()
    made = Desktop(qapp, answer=take_over)
    yield made
    QThreadPool.globalInstance().waitForDone()
    made.close_brand()
    if made.start_window:
        made.start_window.deleteLater()
    made.language.remove()
    made.themes.deleteLater()
    qapp.setStyleSheet(style)
    QLocale.setDefault(before)


@pytest.fixture
def hands(qtbot: QtBot, desktop: Desktop) -> Hands:
    """Somebody at that computer."""
    return Hands(qtbot, desktop)
