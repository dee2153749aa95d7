"""A line to type into whose text ends in an ellipsis where it has no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

INSET = 2
"""What QLineEdit keeps free beside its text."""


class ElidedLine(QLineEdit):
    """While somebody writes in it, it scrolls as any other."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """While nobody writes in it, what has no room ends in an ellipsis."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        inside.adjust(INSET, 0, -INSET, 0)
        text = self.fontMetrics().elidedText(self.displayText(), Qt.TextElideMode.ElideRight, inside.width())
        if self.hasFocus() or text == self.displayText():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
