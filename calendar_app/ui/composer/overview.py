"""Everything before sending: all channels side by side as the public will see them, ready or not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.header import HEIGHT, chips_of
from calendar_app.ui.composer.keeping import Keeping
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.context import Context
from calendar_app.ui.preview.board import Board
from calendar_app.ui.theme.fonts import font
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.chip import StatusChip
from calendar_app.ui.widgets.elided import ElidedLabel

KEYS = "Ctrl+Shift+E"


class Overview(QFrame):
    """The line above the previews while only they are looked at; ``button`` leads there.

    ``mending`` carries the place of a channel whose problem somebody wants to mend.
    """

    mending = Signal(str)

    def __init__(self, context: Context, board: Board, keeping: Keeping) -> None:
        super().__init__()
        self._context, self._board = context, board
        self._aside: Sequence[QWidget] = ()
        self._hidden: list[QWidget] = []
        set_role(self, "header")
        self.button = QPushButton(self.tr("See everything before sending"))
        self.button.setToolTip(QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText))
        self._back = QPushButton(self.tr("Back to writing"))
        self._back.setIcon(context.themes.icon("chevron-left"))
        set_role(self._back, "flat")
        self._title = ElidedLabel()
        set_role(self._title, "strong")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._pdf = QPushButton(self.tr("Save as PDF…"))
        self._arrange()
        self.hide()
        self.button.clicked.connect(self.open)
        self._back.clicked.connect(self.close_it)
        self._pdf.clicked.connect(keeping.save_pdf)
        QShortcut(QKeySequence(KEYS), board, self._turn)
        board.followed.connect(self._mend)

    def put_aside(self, widgets: Sequence[QWidget]) -> None:
        """What is not seen while the previews have the page to themselves."""
        self._aside = widgets

    def show_draft(self, draft: Draft) -> None:
        """Its title, and where it stands."""
        before = self.tr("Before sending")
        title = f"{before} · {draft.post.title}" if draft.post.title else before
        self._title.setText(title)
        # By its heavier letters, which a label that was never shown does not know of yet.
        heavy = QFontMetrics(font(weight=QFont.Weight.DemiBold))
        self._title.setMaximumWidth(heavy.horizontalAdvance(title) + 12)
        empty(self._chips)
        for status, text in chips_of(draft, self._context):
            self._chips.addWidget(StatusChip(self._context.themes, status=status, text=text))
        self.button.setEnabled(bool(draft.variants))
        if not draft.variants:
            self.close_it()

    def open(self) -> None:
        """Nothing but the previews, with what stands in the way under each."""
        if not self.isHidden():
            return
        self._hidden = [widget for widget in self._aside if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        self.button.hide()
        self.show()
        self._board.show_problems(True)
        self._back.setFocus()

    def close_it(self) -> None:
        """Back to where one writes."""
        if self.isHidden():
            return
        self.hide()
        for widget in self._hidden:
            widget.show()
        self.button.show()
        self._board.show_problems(False)
        self.button.setFocus()

    def _turn(self) -> None:
        if self.isHidden() and self.button.isEnabled():
            self.open()
        else:
            self.close_it()

    def _mend(self, place: str) -> None:
        self.close_it()
        self.mending.emit(place)

    def _arrange(self) -> None:
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._back)
        row.addWidget(self._title, 6)
        row.addLayout(self._chips)
        row.addStretch(1)
        row.addWidget(self._pdf)
