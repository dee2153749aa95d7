"""One line of text that ends in an ellipsis where there is no room, and says the rest on hover."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget


class ElidedLabel(QLabel):
    """Always plain text, whatever it holds."""

    def __init__(
        self,
        text: str = "",
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._elide = elide
        self._short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_short(self, text: str) -> None:
        """What is shown where the whole text has no room."""
        self._short = text
        self.update()

    def is_elided(self) -> bool:
        """Whether part of the text is not shown."""
        return self._shown() != self.text()

    def minimumSizeHint(self) -> QSize:
        """May shrink to the ellipsis."""
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a label, with the text cut to the room there is."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        """The whole text on hover, unless it is there to read or the screen gave a better hint."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            if self.is_elided():
                QToolTip.showText(event.globalPos(), plain_hint(self.text()), self)
            return True
        return super().event(event)

    def _shown(self) -> str:
        room, text = self.contentsRect().width(), self.text().replace("\n", " ")
        if self._short and self.fontMetrics().horizontalAdvance(text) > room:
            text = self._short
        return self.fontMetrics().elidedText(text, self._elide, room)


def plain_hint(text: str) -> str:
    """A text for a tool tip, shown to the letter: Qt would take what looks like HTML for HTML."""
    return f"<span>{escape(text)}</span>"
