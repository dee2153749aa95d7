"""What is printed and on what: the view, the period, the paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.domain.paper import Paper, Sheet
from calendar_app.ui.context import Context
from calendar_app.ui.printing.document import VIEWS
from calendar_app.ui.printing.period import Period, view_words
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.widgets.segmented import SegmentedControl
from calendar_app.ui.widgets.wrapping import WrappingLabel

LIKE = {"hours": "week"}
"""Both ways of looking at a week are printed alike."""
LONG = frozenset({"list"})
"""What goes down a sheet is printed upright unless somebody turns it."""


class PrintChoices(QWidget):
    """``changed`` follows each choice."""

    changed = Signal()

    def __init__(self, context: Context, *, view: str, day: date, filtered: Sequence[str]) -> None:
        super().__init__()
        self._context = context
        self._day = day
        self._turned_by_hand = False
        themes = context.themes
        self.views = SegmentedControl(themes, options=[(name, view_words(name)) for name in VIEWS])
        self.papers = SegmentedControl(themes, options=[(paper.value, paper.value) for paper in Paper])
        self.turns = SegmentedControl(
            themes, options=[("landscape", self.tr("Landscape")), ("portrait", self.tr("Portrait"))]
        )
        self.back = IconButton(themes, icon="chevron-left", text=self.tr("Previous period"))
        self.on = IconButton(themes, icon="chevron-right", text=self.tr("Next period"))
        self._title = ElidedLabel()
        view = LIKE.get(view, view)
        self.views.set_value(view if view in VIEWS else "month")
        self._turn_as_usual()
        self._lay_out(filtered)
        self._connect()

    @property
    def view(self) -> str:
        """How the period is looked at."""
        return self.views.value()

    @property
    def period(self) -> Period:
        """What is printed."""
        first_weekday, locale = self._context.workspace.brand.first_weekday, self._context.language.locale
        return VIEWS[self.view].period(self._day, first_weekday, locale)

    @property
    def sheet(self) -> Sheet:
        """On what."""
        return Sheet(paper=Paper(self.papers.value()), landscape=self.turns.value() == "landscape")

    def _choose_view(self) -> None:
        if not self._turned_by_hand:
            self._turn_as_usual()
        self._tell()

    def _turn(self) -> None:
        self._turned_by_hand = True
        self._tell()

    def _turn_as_usual(self) -> None:
        self.turns.set_value("portrait" if self.view in LONG else "landscape")

    def _go(self, step: int) -> None:
        self._day = VIEWS[self.view].turned(self._day, step)
        self._tell()

    def _tell(self) -> None:
        self._title.setText(self.period.title)
        self.changed.emit()

    def _connect(self) -> None:
        self.views.chosen.connect(self._choose_view)
        self.papers.chosen.connect(self._tell)
        self.turns.chosen.connect(self._turn)
        self.back.clicked.connect(lambda: self._go(-1))
        self.on.clicked.connect(lambda: self._go(1))

    def _lay_out(self, filtered: Sequence[str]) -> None:
        self._title.setText(self.period.title)
        period = QHBoxLayout()
        period.setSpacing(4)
        period.addWidget(self.back)
        period.addWidget(self._title, 1)
        period.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, control in ((self.tr("View"), self.views), (self.tr("Period"), None)):
            self._add_name(column, name, control)
        column.addLayout(period)
        for name, control in ((self.tr("Paper"), self.papers), (self.tr("Orientation"), self.turns)):
            self._add_name(column, name, control)
        if filtered:
            self._add_name(column, self.tr("Filtered"), None)
            note = WrappingLabel(" + ".join(filtered))
            set_role(note, "caption")
            column.addWidget(note)
        column.addStretch(1)

    def _add_name(self, column: QVBoxLayout, name: str, control: SegmentedControl | None) -> None:
        label = WrappingLabel(name)
        set_role(label, "secondary")
        column.addSpacing(8 if column.count() else 0)
        column.addWidget(label)
        if control:
            control.setAccessibleName(name)
            column.addWidget(control)
