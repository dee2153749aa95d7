"""A part of the day: a heading, how many, and its rows; or what to do where there are none."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.today.row import Row
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.wrapping import WrappingLabel

FEW = 5
"""So many rows are shown at first where there are more."""

Make = Callable[[bool], Row]
"""Makes a row; true for the first one of its panel."""


class Section(QWidget):
    """Shows ``few`` rows until the rest is asked for; ``link_followed`` is the way out of emptiness.

    ``beyond_wanted`` asks for what is not even listed here.
    """

    link_followed = Signal()
    beyond_wanted = Signal()
    row_walked = Signal(object, int)

    def __init__(self, *, few: int = FEW) -> None:
        super().__init__()
        self._few = few
        self._all_wanted = False
        self._makes: Sequence[Make] = ()
        self._beyond = 0
        self.rows: list[Row] = []
        self._title, self._summary = QLabel(), ElidedLabel()
        self._panel = QFrame()
        self._lines = QVBoxLayout(self._panel)
        self._empty, self.link = WrappingLabel(), QPushButton()
        self._emptiness = QWidget()
        self._more = QPushButton()
        self._more.clicked.connect(self._show_more)
        self.link.clicked.connect(self.link_followed)
        self._lay_out()

    def put_words(self, *, title: str, empty: str, link: str = "") -> None:
        """Its heading, and what it says where there is nothing."""
        self._title.setText(title)
        self._panel.setAccessibleName(title)
        self._empty.setText(empty)
        self.link.setText(link)
        self.link.setVisible(bool(link))

    def show_rows(self, makes: Sequence[Make], *, summary: str, beyond: int = 0) -> None:
        """Replaces all rows; so many more are elsewhere."""
        self._makes = makes
        self._beyond = beyond
        self._summary.setText(summary)
        self._fill()

    def summary(self) -> str:
        """What stands beside the heading."""
        return self._summary.text()

    def empty_words(self) -> str:
        """What it says where there is nothing; "" where there is something."""
        return "" if self.rows else self._empty.text()

    def _show_more(self) -> None:
        if self._all_wanted or len(self._makes) == len(self.rows):
            self.beyond_wanted.emit()
            return
        self._all_wanted = True
        self._fill()
        self.rows[self._few].setFocus()

    def _fill(self) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._makes if self._all_wanted else self._makes[: self._few]
        self.rows = [make(number == 0) for number, make in enumerate(shown)]
        for row in self.rows:
            row.walked.connect(partial(self.row_walked.emit, row))
            self._lines.addWidget(row)
        self._align()
        self._say_more(len(self._makes) - len(self.rows))
        self._panel.setVisible(bool(self.rows))
        for row in self.rows:
            # At once and not with the next layout: only what is shown can take the keyboard.
            row.show()
        self._emptiness.setVisible(not self.rows)

    def _align(self) -> None:
        """Hours, networks and buttons are columns, each as wide as its widest."""
        for column in zip(*(row.columns for row in self.rows), strict=False):
            width = max(part.sizeHint().width() for part in column)
            for part in column:
                part.setFixedWidth(width)

    def _say_more(self, left: int) -> None:
        self._more.setVisible(left + self._beyond > 0)
        beyond = self.tr("Go to the other %n", "", self._beyond)
        more = self.tr("Show %n more", "", left)
        if left and self._beyond:
            more = self.tr("Show %n more of {all}", "", left).format(all=left + self._beyond)
        self._more.setText(more if left else beyond)

    def _lay_out(self) -> None:
        for widget, role in (
            (self._title, "heading"), (self._summary, "caption"), (self._panel, "panel"),
            (self._empty, "secondary"), (self.link, "link"), (self._more, "link"),
        ):  # fmt: skip
            set_role(widget, role)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        nothing = QHBoxLayout(self._emptiness)
        nothing.setContentsMargins(0, 4, 0, 4)
        nothing.setSpacing(8)
        nothing.addWidget(self._empty)
        nothing.addWidget(self.link)
        nothing.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._panel, self._emptiness, self._more):
            column.addWidget(part)
        column.addStretch(1)
