"""A post that was not validated in time: since when, and what else can be done than to validate it now."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.domain.agenda import Chore
from calendar_app.domain.workflow import Status
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.words.deadlines import chore_deadline


class Missed(QWidget):
    """Not there while there is time. Nothing is ever validated by silence (house rule 5)."""

    pause_wanted = Signal()
    move_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.banner = Banner(context.themes, kind=Kind.PROBLEM)
        self.move_button = self.banner.add_link(self.tr("Move to the next free slot"))
        self.pause_button = self.banner.add_link(self.tr("Pause"))
        self.move_button.clicked.connect(self.move_wanted)
        self.pause_button.clicked.connect(self.pause_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_chore(self, chore: Chore | None, now: datetime, *, can_write: bool) -> None:
        """What is to be said of what waits."""
        until = chore_deadline(chore, now) if chore else None
        self.setVisible(until is not None and until.is_missed)
        if chore and until and until.is_missed:
            if chore.status is Status.CHANGES_REQUESTED:
                text = self.tr("{late}: correct and send it now, move it, or pause it.")
            else:
                text = self.tr("{late}: validate it now, move it, or pause it.")
            self.banner.show_message(text.format(late=until.sentence), kind=Kind.PROBLEM)
        for link in (self.move_button, self.pause_button):
            link.setVisible(can_write)
