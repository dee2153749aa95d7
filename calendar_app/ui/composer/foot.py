"""The line under the text: tools at the left, counts at the right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from calendar_app.ui.composer.counters import Counters
from calendar_app.ui.composer.toolbar import Toolbar

GAP = 8
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
BELOW = Qt.AlignmentFlag(0)


class Foot(QWidget):
    """Where there is no room for all, tools lose their words, and then the counts come below them."""

    def __init__(self, toolbar: Toolbar, counters: Counters) -> None:
        super().__init__()
        self._toolbar, self._counters = toolbar, counters
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP // 2)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.addWidget(toolbar, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.addWidget(counters, 0, RIGHT)

    def minimumSizeHint(self) -> QSize:
        """One of them must have room, without words."""
        height = super().minimumSizeHint().height()
        return QSize(max(self._toolbar.bare_width(), self._counters.minimumSizeHint().width()), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other things."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Counts may have become longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        room = self.width() - self._counters.sizeHint().width() - GAP
        self._toolbar.show_words(room >= self._toolbar.full_width())
        if room >= self._toolbar.bare_width():
            self._box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._box.setAlignment(self._counters, RIGHT)
        else:
            # As wide as there is room, for counts may take several lines.
            self._box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._box.setAlignment(self._counters, BELOW)
