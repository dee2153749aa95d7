"""An area that scrolls, and ends above the row that has no room rather than amid its letters."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget


class WholeRowArea(QScrollArea):
    """Rows are the buttons inside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._end_above_cut)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._end_above_cut)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside tells that rows came, went or moved; they find their places only after that."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self._settling.start()
        return super().eventFilter(watched, event)

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
        # Styles may let the last one reach out of what it stands in, where nothing can be scrolled to.
        ends = [(top, min(top + height, inner.height())) for top, height in places]
        cut = min((top for top, bottom in ends if top < end < bottom), default=end)
        self.setViewportMargins(0, 0, 0, end - cut)
