"""The widget that paints one preview, scaled to the width it is given."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.domain.asset import MediaItem
from calendar_app.ui.preview.drawing import Drawing, paint
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails

RADIUS = 8


class Canvas(QWidget):
    """Paints only what of it is visible, and again when a picture it shows has been loaded."""

    def __init__(self, *, themes: Themes, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._thumbnails = thumbnails
        self._drawing: Drawing | None = None
        thumbnails.loaded.connect(self._picture_loaded)

    def show_drawing(self, drawing: Drawing) -> None:
        """Paint this from now on."""
        self._drawing = drawing
        self.setAccessibleDescription(drawing.text)
        self.update()

    def height_at(self, width: float) -> float:
        """How high it is when it is this wide; never enlarged beyond the network's own size."""
        if self._drawing is None:
            return 0
        return self._drawing.height * min(width / self._drawing.width, 1)

    def natural_width(self) -> float:
        """The network's own column."""
        return self._drawing.width if self._drawing else 0

    def picture(self, item: MediaItem, size: QSize) -> QPixmap | None:
        """What the painters ask for a picture."""
        return self._thumbnails.pixmap(item.asset, size, crop=item.crop)

    def icon(self, name: str, color: str, size: int) -> QPixmap:
        """What the painters ask for an icon."""
        return self._themes.pixmap(name, QColor(color), size=size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for what is visible."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setClipPath(frame)
        painter.save()
        scale = self.width() / self._drawing.width
        painter.scale(scale, scale)
        paint(self._drawing, painter, pictures=self)
        painter.restore()
        painter.setClipping(False)
        painter.setPen(QPen(self._themes.theme.colors.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)

    def _picture_loaded(self, asset: str) -> None:
        if self._drawing and asset in self._drawing.assets:
            self.update()
