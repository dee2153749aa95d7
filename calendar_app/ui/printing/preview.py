"""A sheet as it will be, turned by the keys of pages."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from calendar_app.domain.paper import Sheet
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import paint_focus

AROUND = 14
STEPS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class SheetPreview(QLabel):
    """A label without words: that is a kind of thing which is read out.

    ``turned`` asks for so many sheets on, ``ended`` for the first (-1) or the last one (1).
    """

    turned = Signal(int)
    ended = Signal(int)
    resized = Signal()

    def __init__(self, themes: Themes, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._sheet = Sheet()
        self._image: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        themes.changed.connect(self.update)

    @property
    def image(self) -> QImage | None:
        """The picture that is seen."""
        return self._image

    def show_sheet(self, sheet: Sheet) -> None:
        """Keeps room for a sheet of these proportions."""
        self._sheet = sheet
        self.update()

    def show_image(self, image: QImage) -> None:
        """Shows a sheet painted in ``image_size``."""
        self._image = image
        self.update()

    def image_size(self) -> QSize:
        """The sheet in device pixels."""
        return self._place().size() * self.devicePixelRatioF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size wants another picture."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns the sheets."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.turned.emit(STEPS[key])
        elif key in ENDS:
            self.ended.emit(ENDS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet on a quiet ground; white until it is painted."""
        colors, place = self._themes.theme.colors, self._place()
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.fillRect(self.rect(), colors.pressed)
            painter.fillRect(place, Qt.GlobalColor.white)
            if self._image:
                painter.drawImage(place, self._image)
            painter.setPen(QPen(colors.line, 1))
            painter.drawRect(place)
            if self.hasFocus():
                paint_focus(painter, self.rect(), theme=self._themes.theme, radius=4)

    def _place(self) -> QRect:
        width, height = self._sheet.size
        room = self.rect().adjusted(AROUND, AROUND, -AROUND, -AROUND)
        share = min(room.width() / width, room.height() / height)
        place = QRect(0, 0, max(1, round(width * share)), max(1, round(height * share)))
        place.moveCenter(room.center())
        return place
