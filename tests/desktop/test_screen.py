"""The screen itself: what xdotool does there reaches a real window."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import Xdotool


def test_a_click_and_keys_reach_the_window(qtbot: QtBot, xdotool: Xdotool) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(400, 40)
    with qtbot.waitActive(field):
        field.show()
    centre = field.mapToGlobal(field.rect().center())
    xdotool("mousemove", centre.x(), centre.y(), "click", 1)
    xdotool("type", "bonjour")
    qtbot.waitUntil(lambda: field.text() == "bonjour")
