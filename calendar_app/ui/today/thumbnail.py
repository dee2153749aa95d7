"""The small picture at the beginning of a row, or what stands for a text without one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.widgets.painting import paint_cover

EDGE = 34
ICON = 14
RADIUS = 5


class Thumbnail(QWidget):
    """Shows the middle of a picture; it comes by itself once it is read."""

    def __init__(self, themes: Themes, thumbnails: Thumbnails, cover: str) -> None:
        super().__init__()
        self._themes = themes
        self._thumbnails = thumbnails
        self._cover = cover
        self.setFixedSize(EDGE, EDGE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        thumbnails.loaded.connect(self._look_again)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or lines of text on a quiet ground."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        pixmap = self._picture(ratio)
        paint_cover(painter, self.rect(), pixmap, theme=self._themes.theme, radius=RADIUS)
        if pixmap is None:
            icon = self._themes.pixmap("text-left", "text_3", size=ICON, ratio=ratio)
            painter.drawPixmap((EDGE - ICON) // 2, (EDGE - ICON) // 2, icon)

    def _picture(self, ratio: float) -> QPixmap | None:
        if not self._cover:
            return None
        edge = round(EDGE * ratio)
        return self._thumbnails.pixmap(self._cover, QSize(edge, edge))

    def _look_again(self, asset: str) -> None:
        if asset == self._cover:
            self.update()
