"""A number in a rounded ground at the end of a line; hidden where there is nothing to count."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import rounded

HEIGHT = 18
SIDE = 7


class CountPill(QWidget):
    """Whoever shows it says the number to screen readers. ``role`` is a pair of colours of the theme."""

    def __init__(self, themes: Themes, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.number = 0
        self._role = "info"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_number(self, number: int, *, role: str = "info") -> None:
        """Another number; nought hides it."""
        self.number = number
        self._role = role
        self.setVisible(number > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A circle for one figure, a pill for more."""
        width = QFontMetrics(_font()).horizontalAdvance(self._text()) + 2 * SIDE
        return QSize(max(width, HEIGHT), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number in the middle of its ground."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(self.rect(), HEIGHT / 2), theme.color(f"{self._role}_fill"))
        painter.setFont(_font())
        painter.setPen(theme.color(self._role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text())

    def changeEvent(self, event: QEvent) -> None:
        """Another theme is another colour."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _text(self) -> str:
        return self.locale().toString(self.number)


def _font() -> QFont:
    return font(SMALL, weight=QFont.Weight.DemiBold)
