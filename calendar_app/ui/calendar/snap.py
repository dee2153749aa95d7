"""The button in the corner of the hours: how many minutes from one place to the next."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from calendar_app.integrations.preferences import HOUR_STEPS
from calendar_app.ui.dates import format_duration
from calendar_app.ui.theme.style import set_role


class SnapButton(QToolButton):
    """Says the step, and opens a list of them; ``chosen`` carries the minutes."""

    chosen = Signal(int)

    def __init__(self, minutes: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QMenu(self)
        group = QActionGroup(self)
        self.steps = {step: group.addAction(format_duration(step)) for step in HOUR_STEPS}
        for step, action in self.steps.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, step=step: self._choose(step))
        self.list.addActions(list(self.steps.values()))
        self.setMenu(self.list)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "snap")
        self._show(minutes)

    def changeEvent(self, event: QEvent) -> None:
        """What it is for is said in words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()

    def _choose(self, step: int) -> None:
        self._show(step)
        self.chosen.emit(step)

    def _show(self, step: int) -> None:
        self.steps[step].setChecked(True)
        self.setText(format_duration(step))
        self._put_words()

    def _put_words(self) -> None:
        self.setToolTip(self.tr("Posts are put on times this far apart"))
        self.setAccessibleName(f"{self.text()}, {self.toolTip()}")
