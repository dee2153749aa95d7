"""The look of the program, light until a test says otherwise."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from calendar_app.ui.theme.themes import Choice, Themes


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[Themes]:
    made = Themes(qapp, choice=Choice.LIGHT)
    yield made
    made.deleteLater()
