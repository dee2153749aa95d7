"""How to subscribe: what each program is told, and the address it can read."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from calendar_app.ui.context import Context
from calendar_app.ui.exports import SubscribeGuide
from calendar_app.ui.exports.programs import ADVICE, Program

FILE = Path("/tmp/Calendrier éditorial – Lumen.ics")  # noqa: S108 - nothing is written there
WEB = "https://lumen.example/plan.ics"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("program", Program)
def test_each_program_is_told_how_how_often_and_what_it_leaves_out(
    window: QWidget, context: Context, program: Program
) -> None:
    shown = SubscribeGuide(context, address=WEB, parent=window)
    shown.choose(program)
    assert shown.steps.text().startswith("1. ")
    assert shown.steps.text().count("\n") == len(ADVICE[program].steps) - 1
    assert shown.pace.text()
    assert shown.limits.text()


def test_a_file_is_offered_to_those_that_read_files_and_the_web_is_asked_for_by_the_others(
    window: QWidget, context: Context
) -> None:
    shown = SubscribeGuide(context, file=FILE, parent=window)
    shown.choose(Program.THUNDERBIRD)
    assert shown.address.text() == "file:///tmp/Calendrier%20%C3%A9ditorial%20%E2%80%93%20Lumen.ics"
    assert shown.missing.isHidden()
    shown.choose(Program.GOOGLE)
    assert shown.address.text() == ""
    assert not shown.copy_button.isEnabled()
    assert not shown.missing.isHidden()


def test_the_address_is_copied_to_the_letter(window: QWidget, context: Context) -> None:
    shown = SubscribeGuide(context, file=FILE, address=WEB, parent=window)
    shown.choose(Program.GOOGLE)
    shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == WEB
    assert shown.copy_button.text() == "Copied"
