"""The widget that paints one preview, scaled to the width it is given."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from calendar_app.domain.asset import MediaItem
from calendar_app.ui.preview.drawing import Drawing, covering_pixmap, paint
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.widgets.painting import paint_focus

RADIUS = 8
KEPT = 20
"""As many pictures as a preview shows at once, a profile's grid included."""
TURN_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ARROW = 26
"""The disc with which pictures are turned, in pixels of the screen."""


class Canvas(QLabel):
    """Paints only what of it is visible, and again when a picture it shows has been loaded.

    A label to screen readers, whose name says whose preview it is, and its description what stands in it.
    Pictures that follow each other are turned by a click at either side or with the arrow keys; ``turned``
    carries the one that is wanted, from 0.
    """

    turned = Signal(int)

    def __init__(
        self,
        *,
        themes: Themes,
        thumbnails: Thumbnails,
        ground: str = "sidebar",
        parent: QWidget | None = None,
    ) -> None:
        """``ground`` is the colour of the theme on which it lies."""
        super().__init__(parent)
        self._ground = ground
        self._themes = themes
        self._thumbnails = thumbnails
        self._drawing: Drawing | None = None
        self._can_turn = False
        self._scaled: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        thumbnails.loaded.connect(self._picture_loaded)

    def show_drawing(self, drawing: Drawing, *, can_turn: bool = False) -> None:
        """Paint this from now on; ``can_turn`` where somebody answers ``turned``."""
        self._drawing = drawing
        self._can_turn = can_turn and drawing.slides > 1
        self.setAccessibleDescription(drawing.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._can_turn else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, self._can_turn)
        self.update()

    def height_at(self, width: float) -> float:
        """How high it is when it is this wide; never enlarged beyond the network's own size."""
        if self._drawing is None:
            return 0
        return self._drawing.height * min(width / self._drawing.width, 1)

    def natural_width(self) -> float:
        """The network's own column."""
        return self._drawing.width if self._drawing else 0

    def photo(self, item: MediaItem, size: QSize, *, page: int) -> QPixmap | None:
        """What the painters ask for a picture: in just its size, for scaling it costs more than all else."""
        source = self._thumbnails.pixmap(item.asset, size, crop=item.crop, page=page)
        if source is None or source.isNull():
            return None
        key = (source.cacheKey(), size.width(), size.height())
        if key not in self._scaled:
            self._scaled[key] = covering_pixmap(source, size)
        self._scaled.move_to_end(key)
        while len(self._scaled) > KEPT:
            self._scaled.popitem(last=False)
        return self._scaled[key]

    def icon(self, name: str, color: str, size: int) -> QPixmap:
        """What the painters ask for an icon."""
        return self._themes.pixmap(name, QColor(color), size=size)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The right half turns on, the left half back."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._turn(1 if event.position().x() >= self.width() / 2 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do the arrow keys."""
        if self._can_turn and event.key() in TURN_KEYS:
            self._turn(TURN_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt asks for what is visible."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        scale = self.width() / self._drawing.width
        painter.scale(scale, scale)
        paint(self._drawing, painter, pictures=self)
        painter.restore()
        self._paint_frame(painter)
        if self._can_turn and (self.underMouse() or self.hasFocus()):
            self._paint_arrows(painter, self._drawing)
        if self.hasFocus():
            paint_focus(painter, self.rect(), theme=self._themes.theme, radius=RADIUS)

    def _paint_frame(self, painter: QPainter) -> None:
        """A line around it and covered corners: clipping to them would cost more than all that is in it."""
        frame, corners = QPainterPath(), QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        corners.addRect(QRectF(self.rect()))
        corners.addPath(frame)
        painter.fillPath(corners, self._themes.theme.color(self._ground))
        painter.setPen(QPen(self._themes.theme.colors.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)

    def _turn(self, by: int) -> None:
        if self._drawing and self._can_turn and 0 <= self._drawing.slide + by < self._drawing.slides:
            self.turned.emit(self._drawing.slide + by)

    def _paint_arrows(self, painter: QPainter, drawing: Drawing) -> None:
        """Over the middle of the picture, at the sides to which it can be turned."""
        middle = drawing.photos[0].rect.center().y() * self.width() / drawing.width
        if drawing.slide > 0:
            self._paint_arrow(painter, "chevron-left", QPointF(8, middle - ARROW / 2))
        if drawing.slide < drawing.slides - 1:
            self._paint_arrow(painter, "chevron-right", QPointF(self.width() - 8 - ARROW, middle - ARROW / 2))

    def _paint_arrow(self, painter: QPainter, name: str, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#E6FFFFFF"))
        painter.drawEllipse(QRectF(at.x(), at.y(), ARROW, ARROW))
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            at + QPointF(6, 6), self._themes.pixmap(name, QColor("#171B23"), size=14, ratio=ratio)
        )

    def _picture_loaded(self, asset: str) -> None:
        if self._drawing and asset in self._drawing.assets:
            self.update()
