"""Widgets side by side, on further lines where there is no room for all of them."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 8


class Flow(QWidget):
    """As high as its lines are; what is hidden takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._pushed = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put one behind the others."""
        widget.setParent(self)
        widget.show()
        self._widgets.append(widget)
        self.updateGeometry()

    def take_all(self) -> None:
        """Remove all of them for good."""
        for widget in self._widgets:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._widgets.clear()
        self.updateGeometry()

    def push_right(self) -> None:
        """What is added from now on stands at the right end of its line."""
        self._pushed = len(self._widgets)

    def heightForWidth(self, width: int) -> int:
        """How high its lines are together."""
        return max((place.bottom() + 1 for _, place in self._placed(width)), default=0)

    def sizeHint(self) -> QSize:
        """One line."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = sum(size.width() for size in sizes) + GAP * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest of them whole."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody is told of what is hidden or named anew out of sight."""
        super().showEvent(event)
        self.updateGeometry()
        self._place()

    def event(self, event: QEvent) -> bool:
        """One of them was shown, hidden or given another word."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        for widget, place in self._placed(self.width()):
            widget.setGeometry(place)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _placed(self, width: int) -> list[tuple[QWidget, QRect]]:
        lines: list[list[QWidget]] = [[]]
        left = 0
        for widget in self._shown():
            wanted = widget.sizeHint().width()
            if lines[-1] and left + wanted > width:
                lines.append([])
                left = 0
            lines[-1].append(widget)
            left += wanted + GAP
        placed, top = [], 0
        for line in lines:
            placed += self._line(line, top, width)
            top += max((widget.sizeHint().height() for widget in line), default=0) + GAP
        return placed

    def _line(self, line: list[QWidget], top: int, width: int) -> list[tuple[QWidget, QRect]]:
        height = max((widget.sizeHint().height() for widget in line), default=0)
        pushed = set(self._widgets[self._pushed :]) if self._pushed else set()
        spare = width - sum(widget.sizeHint().width() for widget in line) - GAP * (len(line) - 1)
        placed, left = [], 0
        for widget in line:
            if widget in pushed:
                left, spare = left + max(spare, 0), 0
            size = widget.sizeHint()
            placed.append((widget, QRect(QPoint(left, top + (height - size.height()) // 2), size)))
            left += size.width() + GAP
        return placed
