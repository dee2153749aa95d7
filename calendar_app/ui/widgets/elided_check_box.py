"""A tick whose words end in an ellipsis where there is no room for them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from calendar_app.ui.widgets.elided import plain_hint

BESIDE_ICON = 4
"""What Qt leaves between an icon and its word."""


class ElidedCheckBox(QCheckBox):
    """Takes the width it is given; all of its words are told on hover, unless another hint is set."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setToolTip(plain_hint(words.strip()))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any tick; Qt would cut the words within a letter."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self._room(option), Qt.TextFlag.TextShowMnemonic
        )
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)

    def _room(self, option: QStyleOptionButton) -> int:
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        return room if self.icon().isNull() else room - self.iconSize().width() - BESIDE_ICON
