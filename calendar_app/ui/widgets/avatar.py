"""A person's initials on a circle, a brand's letter on a shaded square, an account's picture cut round."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import paint_brand, paint_initials


class Avatar(QWidget):
    """`size` is in logical pixels; the whole name is what a screen reader says."""

    def __init__(
        self, themes: Themes, *, name: str, brand: bool = False, size: int = 28, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._paint = paint_brand if brand else paint_initials
        self.setFixedSize(size, size)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Shows somebody else."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Drawn anew each time, so that it follows the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self.rect(), self._name, theme=self._themes.theme)


def round_picture(picture: QPixmap, *, size: int, ratio: float) -> QPixmap:
    """The middle of a picture as a circle, ``size`` logical pixels wide."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    edge = min(picture.width(), picture.height())
    part = QRectF((picture.width() - edge) / 2, (picture.height() - edge) / 2, edge, edge)
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, size, size))
    with QPainter(made) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(circle)
        painter.drawPixmap(QRectF(0, 0, size, size), picture, part)
    return made
