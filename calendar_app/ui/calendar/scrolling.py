"""A page that scrolls: by its bar, by wheels and touch-pads, which to the side turn it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context

SCROLL_BAR = 12
STEP = 20
SWIPE = 240
"""So far to the side, in the units of wheels, turns a page: two notches, or the swipe of a hand."""


class ScrollingView(NotedView):
    """``bar`` scrolls the page; to the side, wheels and touch-pads turn it."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._swiped = 0
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setSingleStep(STEP)
        self.bar.hide()
        self.bar.valueChanged.connect(self.scroll_page)
        self.quick_view.raise_()

    def scroll_page(self) -> None:
        """Has everything where the bar has brought it."""
        raise NotImplementedError

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls where there is more to see, as finely as a touch-pad does; to the side turns the page."""
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if abs(across) > abs(along):
            self._swipe(-across if self.mirrored else across)
        elif fine := event.pixelDelta().y():
            self.bar.setValue(self.bar.value() - fine)
        else:
            QCoreApplication.sendEvent(self.bar, event)
        event.accept()

    def place_bar(self, top: int) -> None:
        """Puts the bar at the end of the page, from so far down."""
        height = max(1, self.height() - top)
        self.bar.setPageStep(height)
        self.bar.setGeometry(0 if self.mirrored else self.width() - SCROLL_BAR, top, SCROLL_BAR, height)

    def _swipe(self, across: int) -> None:
        self._swiped += across
        if abs(self._swiped) >= SWIPE:
            self.turn_page(-1 if self._swiped > 0 else 1)
            self._swiped = 0
