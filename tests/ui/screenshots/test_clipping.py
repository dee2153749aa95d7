"""No word is cut off: where there is no room it ends in an ellipsis. In French, which is longer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from calendar_app.commands.demonstration import make_demonstration
from calendar_app.commands.workspace import Workspace
from calendar_app.ui.context import Context
from calendar_app.ui.screenshots import shots
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.elided_check_box import ElidedCheckBox
from calendar_app.ui.widgets.elided_line import ElidedLine
from tests.builders import NETWORKS, NOW, keys

SMALLEST = (1280, 720)
ELIDED = (ChoiceBox, ElidedCheckBox, ElidedLabel, ElidedLine)
"""What ends in an ellipsis by itself."""


@pytest.fixture
def workspace(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Workspace]:
    made = make_demonstration(
        tmp_path / "demo", networks=NETWORKS, keys=keys(), clock=lambda: NOW, overfull=request.param
    )
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.parametrize(
    "workspace",
    [pytest.param(False, id="normal"), pytest.param(True, id="overfull")],
    indirect=True,
)
def test_no_word_is_cut_off(context: Context) -> None:
    context.language.use("fr")
    cut = [f"{name}: {fault}" for name, top in shots(context, size=SMALLEST) for fault in cut_off_words(top)]
    assert not cut, "\n".join(dict.fromkeys(cut))


def cut_off_words(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and lacks_room(widget):
            parent = type(widget.parent()).__name__
            yield f"{type(widget).__name__} « {words(widget)} » in {parent}, {widget.size().toTuple()}"


def lacks_room(widget: QWidget) -> bool:
    """By what it asks for."""
    if isinstance(widget, ELIDED) or widget.property("role") == "icon" or not words(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    if isinstance(widget, QLabel | QLineEdit):
        return widget.fontMetrics().horizontalAdvance(widget.text()) > widget.contentsRect().width()
    return widget.sizeHint().width() > widget.width()


def words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""
