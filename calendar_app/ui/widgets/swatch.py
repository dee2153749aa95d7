"""A small square in one of the theme's eight hues."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from calendar_app.ui.theme.theme import Theme
from calendar_app.ui.widgets.painting import rounded


def swatch(hue: int, *, theme: Theme, size: int, ratio: float) -> QPixmap:
    """``size`` in logical pixels, for a screen of this ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(rounded(QRectF(0, 0, size, size), size * 0.3), theme.campaign_colors(hue).text)
    painter.end()
    return pixmap
