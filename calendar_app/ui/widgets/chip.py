"""A status as an icon and a word on its colour."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import fill_status, rounded

HEIGHT = 20
SIDE = 8
ICON = 12
GAP = 4


class StatusChip(QWidget):
    """Colour, icon and word together, since colour alone says nothing to some people."""

    def __init__(
        self, themes: Themes, *, status: str, text: str, with_icon: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._with_icon = with_icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_status(status, text=text)

    def set_status(self, status: str, *, text: str) -> None:
        """Shows another status; `text` is its word in the person's language."""
        self._status = status
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The icon and the whole word."""
        return self._size_for(self._text)

    def minimumSizeHint(self) -> QSize:
        """The icon and an ellipsis."""
        return self._size_for("…")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill with the icon at the start and the word after it."""
        colors = self._themes.theme.status_colors(self._status)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_status(painter, rounded(self.rect(), HEIGHT / 2), colors)
        if self._with_icon:
            self._paint_icon(painter)
        painter.setFont(self._font())
        painter.setPen(colors.text)
        self._paint_word(painter)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme is another colour."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _paint_icon(self, painter: QPainter) -> None:
        box = self._mirrored(QRect(SIDE, (self.height() - ICON) // 2, ICON, ICON))
        pixmap = self._themes.status_pixmap(self._status, size=ICON, ratio=self.devicePixelRatioF())
        painter.drawPixmap(box, pixmap)

    def _paint_word(self, painter: QPainter) -> None:
        left = self._text_left()
        box = self._mirrored(QRect(left, 0, self.width() - left - SIDE, self.height()))
        text = self._metrics().elidedText(self._text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _mirrored(self, box: QRect) -> QRect:
        return self.style().visualRect(self.layoutDirection(), self.rect(), box)

    def _size_for(self, text: str) -> QSize:
        return QSize(self._text_left() + ceil(self._metrics().horizontalAdvance(text)) + SIDE, HEIGHT)

    def _text_left(self) -> int:
        return SIDE + ICON + GAP if self._with_icon else SIDE

    def _font(self) -> QFont:
        return font(SMALL, weight=QFont.Weight.DemiBold)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font())
