"""The whole picture with a frame around the part that is used, to be moved by mouse or keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from calendar_app.domain.asset import FULL, WHOLE, Asset, Crop
from calendar_app.ui.composer.picture_editor.frame import Grip, moved, resized
from calendar_app.ui.composer.picture_editor.zones import Zones, described, paint_zones
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails

MARGIN = 12
REACH = 14
"""How far from an edge of the frame, in pixels, it can still be taken."""
STEP, LEAP = 100, 500
"""One and five percent of the picture, in the units of crops: what an arrow key moves by."""
SHADE = QColor(0, 0, 0, 140)
CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CropCanvas(QLabel):
    """Drag the frame or its edges; arrows move it, with Ctrl its lower right corner, with Shift in leaps.

    While ``points`` is on, a click or the arrows set the focal point instead. A label to screen readers.
    """

    changed = Signal()

    def __init__(self, asset: Asset, *, themes: Themes, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._asset, self._themes, self._thumbnails = asset, themes, thumbnails
        self.crop = WHOLE
        self.focus: tuple[int, int] | None = None
        self.ratio: float | None = None
        """The width over height the frame keeps; None where it may have any."""
        self.points = False
        self._zones: Zones = {}
        self._grip: Grip | None = None
        self._from = QPointF()
        self._before = WHOLE
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 220)
        part = self.tr("The picture and the part of it that is used")
        self.setAccessibleName(part if asset.is_picture else asset.name)
        thumbnails.loaded.connect(self._loaded)

    def sizeHint(self) -> QSize:
        """Room to aim."""
        return QSize(520, 420)

    def show_crop(self, crop: Crop, *, focus: tuple[int, int] | None, ratio: float | None) -> None:
        """Show this part; ``ratio`` is kept from now on."""
        self.crop, self.focus, self.ratio = crop, focus, ratio
        self.update()

    def show_zones(self, zones: Zones) -> None:
        """Draw these over the part that is used, and tell them to screen readers."""
        self._zones = zones
        self.setAccessibleDescription(" ".join(described(zones)))
        self.update()

    def set_focus_point(self, x: int, y: int) -> None:
        """What must stay in the picture lies here, in 1/10,000 of the turned picture."""
        self.focus = min(max(x, 0), FULL), min(max(y, 0), FULL)
        self.update()
        self.changed.emit()

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the frame, or sets the focal point."""
        if self.points:
            self._point_at(event.position())
            return
        self._grip, self._from, self._before = self._grip_at(event.position()), event.position(), self.crop

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The frame follows; without a button the cursor says what could be taken."""
        if self.points:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self._point_at(event.position())
        elif self._grip is None:
            self._show_cursor(self._grip_at(event.position()))
        else:
            by = event.position() - self._from
            shown = self._shown()
            self._hold(
                self._before,
                self._grip,
                round(by.x() * FULL / shown.width()),
                round(by.y() * FULL / shown.height()),
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stays where it is."""
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All of it without a mouse."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        step = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        dx, dy = arrow[0] * step, arrow[1] * step
        if self.points:
            x, y = self.focus or (FULL // 2, FULL // 2)
            self.set_focus_point(x + dx, y + dy)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            grip = Grip(x=1 if dx or self.ratio else 0, y=1 if dy or self.ratio else 0)
            self._hold(self.crop, grip, dx or dy, dy or dx)
        else:
            self._hold(self.crop, Grip(), dx, dy)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where the keys go is seen."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, what is left out of it darker, the frame, safe zones and the focal point."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shown = self._shown()
        self._paint_picture(painter, shown)
        frame = self.frame_rect()
        if not self.isEnabled():
            paint_zones(painter, frame, self._zones)
            return
        outside = QPainterPath()
        outside.addRect(shown)
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(outside - inside, SHADE)
        self._paint_frame(painter, frame)
        paint_zones(painter, frame, self._zones)
        if self.focus:
            self._paint_focus(painter, shown)
        if self.hasFocus():
            painter.setPen(QPen(self._themes.theme.colors.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    # Parts

    def _paint_picture(self, painter: QPainter, shown: QRectF) -> None:
        size = shown.size().toSize() * self.devicePixelRatioF()
        pixmap = self._thumbnails.pixmap(self._asset.id, size, crop=Crop(turn=self.crop.turn))
        if pixmap is None:
            painter.fillRect(shown, self._themes.theme.colors.pressed)
        else:
            painter.drawPixmap(shown, pixmap, QRectF(pixmap.rect()))

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        for third in (1, 2):
            x, y = frame.left() + frame.width() * third / 3, frame.top() + frame.height() * third / 3
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        # Dark under white: seen on any picture.
        for color, width in ((QColor(0, 0, 0, 160), 4), (QColor("white"), 2)):
            painter.setPen(QPen(color, width))
            painter.drawRect(frame)
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(QColor("white"))
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            painter.drawRect(QRectF(corner.x() - 5, corner.y() - 5, 10, 10))

    def _paint_focus(self, painter: QPainter, shown: QRectF) -> None:
        x, y = self.focus or (0, 0)
        at = QPointF(shown.left() + shown.width() * x / FULL, shown.top() + shown.height() * y / FULL)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(0, 0, 0, 180), 5), (QColor("white"), 2)):
            painter.setPen(QPen(color, width))
            painter.drawEllipse(at, 11, 11)
            painter.drawPoint(at)

    def _shown(self) -> QRectF:
        """Where the whole picture is painted."""
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        size = QSize(*Crop(turn=self.crop.turn).size(self._asset.width, self._asset.height)).toSizeF()
        size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(QPointF(), size)
        shown.moveCenter(room.center())
        return shown

    def frame_rect(self) -> QRectF:
        """Where the frame is painted."""
        shown = self._shown()
        x, y = shown.width() / FULL, shown.height() / FULL
        crop = self.crop
        return QRectF(
            shown.left() + crop.left * x,
            shown.top() + crop.top * y,
            (crop.right - crop.left) * x,
            (crop.bottom - crop.top) * y,
        )

    def _grip_at(self, point: QPointF) -> Grip:
        frame = self.frame_rect()
        return Grip(
            x=_end(point.x(), frame.left(), frame.right()), y=_end(point.y(), frame.top(), frame.bottom())
        )

    def _show_cursor(self, grip: Grip) -> None:
        key = (abs(grip.x), abs(grip.y)) if grip.x * grip.y >= 0 else (1, -1)
        self.setCursor(CURSORS[key])

    def _hold(self, before: Crop, grip: Grip, dx: int, dy: int) -> None:
        shape = self._shape()
        crop = moved(before, dx, dy) if grip.is_inside else resized(before, grip, dx, dy, shape=shape)
        if crop != self.crop:
            self.crop = crop
            self.update()
            self.changed.emit()

    def _shape(self) -> float | None:
        """The ratio that is kept, in the units of crops."""
        if self.ratio is None:
            return None
        across, down = Crop(turn=self.crop.turn).size(self._asset.width, self._asset.height)
        return self.ratio * down / across

    def _point_at(self, point: QPointF) -> None:
        shown = self._shown()
        x, y = (point.x() - shown.left()) / shown.width(), (point.y() - shown.top()) / shown.height()
        self.set_focus_point(round(x * FULL), round(y * FULL))

    def _loaded(self, asset: str) -> None:
        if asset == self._asset.id:
            self.update()


def _end(at: float, start: float, end: float) -> int:
    """Which end of a line is held at a point: the nearer one, if it is near."""
    if min(abs(at - start), abs(at - end)) > REACH:
        return 0
    return -1 if abs(at - start) < abs(at - end) else 1
