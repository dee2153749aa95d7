"""A scroll area that is no higher than what is in it, so that what follows stands right below."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from calendar_app.ui.theme.style import set_role


class FittingScroll(QScrollArea):
    """Scrolls only where there is less room than that."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._inside = inside
        set_role(self, "reading")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """As high as all of it at this width."""
        inside = self._inside
        width = max(self.viewport().width(), 1)
        height = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        frame = self.height() - self.viewport().height()
        return QSize(super().sizeHint().width(), height + frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts that wrap are higher where it is narrower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other contents have another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
