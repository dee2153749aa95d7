"""A list to choose one from, in as little room as there is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

from calendar_app.ui.widgets.elided import plain_hint

LETTERS = 8
"""It never gets narrower than so many."""
BESIDE = 6
"""Pixels that Qt leaves about the icon and the text."""


class ChoiceBox(QComboBox):
    """May be narrower than what it shows, which then ends in an ellipsis and is told on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any list; Qt would cut the text within a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shown(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """The whole text on hover, unless it is there to read."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            if self._shown(option) != self.currentText():
                QToolTip.showText(event.globalPos(), plain_hint(self.currentText()), self)
            return True
        return super().event(event)

    def _shown(self, option: QStyleOptionComboBox) -> str:
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + BESIDE
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - icon
        )
