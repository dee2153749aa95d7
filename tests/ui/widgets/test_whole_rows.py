"""That an area which scrolls never ends amid a row."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calendar_app.ui.widgets.whole_rows import WholeRowArea

ROW = 30


@pytest.mark.parametrize("styled", [False, True])
def test_no_row_is_cut_at_the_end_however_far_one_scrolls(qtbot, qapp, styled):
    style = qapp.styleSheet()
    qapp.setStyleSheet("QPushButton { margin: 1px; border: 1px solid; }" if styled else "")
    try:
        walk_down(qtbot)
    finally:
        qapp.setStyleSheet(style)


def walk_down(qtbot):
    window = QWidget()
    area, inner = WholeRowArea(window), QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    rows = [QPushButton(str(number)) for number in range(12)]
    for row in rows:
        row.setFixedHeight(ROW)
        column.addWidget(row)
    area.setWidget(inner)
    area.resize(200, 5 * ROW + 10)
    qtbot.addWidget(window)
    window.resize(200, 300)
    window.show()
    qtbot.waitUntil(lambda: area.viewport().height() < area.height())
    bar = area.verticalScrollBar()
    for value in (0, 7, ROW, 3 * ROW + 1, bar.maximum()):
        bar.setValue(value)
        end = bar.value() + area.viewport().height()
        assert not [end for row in rows if row.y() < end < min(row.y() + row.height(), inner.height())], value
    assert bar.value() == bar.maximum()
