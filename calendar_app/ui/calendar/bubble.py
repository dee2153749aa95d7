"""The dark bubble beside a card on its way: where it would land, or why it cannot."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from calendar_app.ui.theme.fonts import CARD, font
from calendar_app.ui.theme.themes import Themes

PADDING = 9
GAP = 3
WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class Bubble(QWidget):
    """Lies over its parent, lets every event through."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._ground = parent
        self._text = ""
        self.setFont(font(CARD))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def say(self, text: str, *, beside: QRect) -> None:
        """Shows a sentence under a rectangle of the parent, or above where there is no room."""
        self._text = text
        self.setAccessibleName(text)
        self.resize(self.sizeHint())
        self.setGeometry(self._placed(beside))
        self.show()
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the sentence, on more lines where its parent is narrow."""
        room = QRect(0, 0, self._ground.width() - 2 * PADDING, self._ground.height())
        text = QFontMetrics(self.font()).boundingRect(room, WRAPPED, self._text)
        return QSize(text.width() + 2 * PADDING, text.height() + PADDING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White on dark, in both themes the opposite of the page."""
        colors = self._themes.theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.bubble)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setPen(colors.on_bubble)
        painter.drawText(self.rect().adjusted(PADDING - 1, 0, 1 - PADDING, 0), WRAPPED, self._text)
        painter.end()

    def _placed(self, beside: QRect) -> QRect:
        parent = self._ground.rect()
        rect = QRect(
            beside.center().x() - self.width() // 2, beside.bottom() + GAP, self.width(), self.height()
        )
        if rect.bottom() > parent.bottom():
            rect.moveBottom(beside.top() - GAP)
        rect.moveLeft(max(parent.left(), min(rect.left(), parent.right() - self.width())))
        return rect
