"""That an area which scrolls never ends amid a row."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calendar_app.ui.shell.whole_rows import WholeRowArea

ROW = 30


def test_no_row_is_cut_at_the_end_however_far_one_scrolls(qtbot):
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
    qtbot.waitUntil(lambda: area.viewport().height() == 5 * ROW)
    bar = area.verticalScrollBar()
    for value in (0, 7, ROW, 3 * ROW + 1, bar.maximum()):
        bar.setValue(value)
        end = bar.value() + area.viewport().height()
        assert not [end for row in rows if row.y() < end < row.y() + ROW], value
    assert bar.value() == bar.maximum()
