"""A hand drags a card over the month on a real screen."""

import os
import subprocess
from collections.abc import Callable
from datetime import date
from itertools import chain

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from calendar_app.commands.workspace import Workspace
from calendar_app.ui.calendar.month import MonthView
from tests.builders import at
from tests.ui.calendar.conftest import context, draft, language, plan, view, workspace  # noqa: F401 - fixtures


def test_a_card_dragged_to_another_day_keeps_its_time(
    qtbot: QtBot,
    screen: str,
    workspace: Workspace,  # noqa: F811
    view: MonthView,  # noqa: F811
    draft: Callable[..., str],  # noqa: F811
) -> None:
    post = draft("Countdown", "2026-11-17T12:15")
    with qtbot.waitActive(view):
        view.activateWindow()
    start = view.mapToGlobal(view.placement.cards[0].rect.center())
    end = view.mapToGlobal(view.cell_rect(date(2026, 11, 19)).center())
    with drag(start, end, screen):
        qtbot.waitUntil(lambda: plan(workspace, post) == at("2026-11-19T12:15"), timeout=10_000)


def drag(start: QPoint, end: QPoint, screen: str) -> subprocess.Popen[bytes]:
    """Begins to drag; on its own, because Qt keeps the program busy for as long as a card hangs."""
    steps = [start + (end - start) * n / 10 for n in range(11)]
    moves = [("mousemove", str(step.x()), str(step.y()), "sleep", "0.05") for step in steps]
    command = ["xdotool", *moves[0], "mousedown", "1", *chain.from_iterable(moves[1:]), "mouseup", "1"]
    return subprocess.Popen(command, env={**os.environ, "DISPLAY": screen})
