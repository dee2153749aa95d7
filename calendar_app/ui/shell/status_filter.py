"""How many posts stand where in the month shown; pressing a line shows only those."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.domain.workflow import JOURNEY, Status
from calendar_app.ui.context import Context
from calendar_app.ui.shell.nav_button import CountButton
from calendar_app.ui.words import say

ALWAYS = frozenset(
    {Status.DRAFT, Status.IN_REVIEW, Status.CHANGES_REQUESTED, Status.APPROVED, Status.PUBLISHED}
)


class StatusFilter(QWidget):
    """``changed`` follows each line pressed."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._counts: Mapping[Status, int] = {}
        self._buttons = {status: CountButton() for status in JOURNEY}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self._buttons.values():
            column.addWidget(button)
            button.toggled.connect(self._pressed)
        context.themes.changed.connect(self._draw)
        self._draw()

    @property
    def chosen(self) -> frozenset[Status]:
        """The statuses to show; none pressed means all."""
        return frozenset(status for status, button in self._buttons.items() if button.isChecked())

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        """Says how many there are of each."""
        self._counts = counts
        for status, button in self._buttons.items():
            count = counts.get(status, 0)
            button.show_count(say(status), count)
            button.setVisible(bool(count) or status in ALWAYS or button.isChecked())

    def clear(self) -> None:
        """Shows everything again."""
        if self.chosen:
            self.choose(())
            self.changed.emit()

    def choose(self, statuses: Collection[Status]) -> None:
        """Presses these alone, and leaves it to others to say so."""
        with QSignalBlocker(self):
            for status, button in self._buttons.items():
                button.setChecked(status in statuses)

    def changeEvent(self, event: QEvent) -> None:
        """Statuses are words."""
        if event.type() is QEvent.Type.LanguageChange:
            self.show_counts(self._counts)
        super().changeEvent(event)

    def _pressed(self) -> None:
        self.changed.emit()

    def _draw(self) -> None:
        for status, button in self._buttons.items():
            icon = self._context.icons.status_pixmap(status.value, size=14, ratio=self.devicePixelRatioF())
            button.setIcon(QIcon(icon))
