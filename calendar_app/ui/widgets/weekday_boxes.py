"""Some days of the week to choose."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from calendar_app.ui.dates import format_weekday_long

COLUMNS = 3


class WeekdayBoxes(QWidget):
    """A box for each day; 0 is Monday."""

    def __init__(self, chosen: tuple[int, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.boxes = [QCheckBox(format_weekday_long(QLocale(), weekday)) for weekday in range(7)]
        for weekday, box in enumerate(self.boxes):
            box.setChecked(weekday in chosen)
            grid.addWidget(box, weekday // COLUMNS, weekday % COLUMNS)
        self.setFocusProxy(self.boxes[0])

    def chosen(self) -> tuple[int, ...]:
        """The days that are ticked, in the order of the week."""
        return tuple(weekday for weekday, box in enumerate(self.boxes) if box.isChecked())
