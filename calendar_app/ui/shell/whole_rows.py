"""An area that scrolls, and ends above the row that has no room rather than amid its letters."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget


class WholeRowArea(QScrollArea):
    """Rows are the buttons inside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._end_above_cut)
        # Rows find their places only after the range is known.
        bar.rangeChanged.connect(self._end_above_cut, Qt.ConnectionType.QueuedConnection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another row may be cut now."""
        super().resizeEvent(event)
        self._end_above_cut()

    def _end_above_cut(self) -> None:
        if (inner := self.widget()) is None:
            return
        end = self.height() - inner.y()
        rows = (row for row in inner.findChildren(QAbstractButton) if row.isVisible())
        places = [(row.mapTo(inner, QPoint()).y(), row.height()) for row in rows]
        cut = min((top for top, height in places if top < end < top + height), default=end)
        self.setViewportMargins(0, 0, 0, end - cut)
