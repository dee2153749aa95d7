"""Everything to filter by, in one panel: ticks in columns, applied as they are set."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from calendar_app.ui.shell.facets import Facet, Option
from calendar_app.ui.shell.filtering import Filtering
from calendar_app.ui.shell.floating_panel import FloatingPanel
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided_check_box import ElidedCheckBox

COLUMNS = 3
COLUMN = 232
BETWEEN, BESIDE = 16, 14
MOST_HEIGHT = 420


class FilterPanel(FloatingPanel):
    """Floats under the button that opened it."""

    def __init__(self, filtering: Filtering, parent: QWidget) -> None:
        super().__init__(parent)
        self._filtering = filtering
        self.boxes: dict[str, QCheckBox] = {}
        self._area = QScrollArea(widgetResizable=True)
        self._inner = QWidget()
        self._clear = QPushButton()
        self._lay_out()
        self._clear.clicked.connect(filtering.clear)
        filtering.changed.connect(self._follow)

    def open(self, under: QPoint) -> None:
        """Lists what there is to filter by now, with the keyboard on the first tick."""
        self._fill()
        self._put_words()
        wanted = self._inner.sizeHint().height() + 4
        self._area.setFixedHeight(min(wanted, MOST_HEIGHT, self.over.height() - under.y() - 90))
        self.adjustSize()
        self.float_at(under, next(iter(self.boxes.values())))

    def _fill(self) -> None:
        self._inner = QWidget()
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        facets = self._filtering.facets()
        columns = [QVBoxLayout() for _ in facets[:COLUMNS]]
        for column in columns:
            column.setSpacing(3)
        heights = [0] * len(columns)
        self.boxes.clear()
        for facet in facets:
            place = heights.index(min(heights))
            heights[place] += len(facet.options) + 2
            self._add(columns[place], facet)
        for column in columns:
            column.addStretch(1)
            row.addLayout(column, 1)
        self._area.setFixedWidth(len(columns) * (COLUMN + BETWEEN) - BETWEEN + BESIDE)
        self._area.setWidget(self._inner)

    def _add(self, column: QVBoxLayout, facet: Facet) -> None:
        title = QLabel(facet.title.upper())
        set_role(title, "section")
        column.addWidget(title)
        for option in facet.options:
            box = ElidedCheckBox(option.text)
            box.setAccessibleName(f"{facet.title}: {option.text}")
            box.setFixedWidth(COLUMN)
            box.setChecked(self._filtering.is_on(facet, option))
            box.toggled.connect(partial(self._switch, facet, option))
            self.boxes[f"{facet.field}/{option.text}"] = box
            column.addWidget(box)
        column.addSpacing(8)

    def _switch(self, facet: Facet, option: Option, on: bool) -> None:  # noqa: FBT001 - a tick is a bool
        self._filtering.switch(facet, option, on)

    def _follow(self) -> None:
        """What was taken off elsewhere is ticked here no more."""
        self._clear.setEnabled(self._filtering.filter.is_active)
        for facet in self._filtering.facets() if self.isVisible() else ():
            for option in facet.options:
                box = self.boxes[f"{facet.field}/{option.text}"]
                box.blockSignals(True)
                box.setChecked(self._filtering.is_on(facet, option))
                box.blockSignals(False)

    def _put_words(self) -> None:
        self.setAccessibleName(self.tr("Filters"))
        self._clear.setText(self.tr("Show everything"))
        self._clear.setEnabled(self._filtering.filter.is_active)

    def _lay_out(self) -> None:
        set_role(self._clear, "link")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._area)
        column.addWidget(self._clear, alignment=Qt.AlignmentFlag.AlignLeft)
