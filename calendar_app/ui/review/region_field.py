"""A picture on which a region is drawn, by dragging or with the arrow keys."""

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
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QSizePolicy

from calendar_app.domain.asset import FULL, MediaItem
from calendar_app.domain.remark import Region
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.painting import rounded

HEIGHT = 190
RADIUS = 6
STEP = FULL // 20
SMALLEST = FULL // 50
"""A drag that is shorter both ways was a click."""
MIDDLE = Region(FULL // 4, FULL // 4, FULL - FULL // 4, FULL - FULL // 4)
MOVES = {
    Qt.Key.Key_Left: (-STEP, 0),
    Qt.Key.Key_Right: (STEP, 0),
    Qt.Key.Key_Up: (0, -STEP),
    Qt.Key.Key_Down: (0, STEP),
}
SHADE = QColor(0, 0, 0, 110)


class RegionField(QFrame):
    """Without a region all of the picture is meant; Delete takes the region away.

    The arrow keys move it, with Shift they move its lower right corner. ``changed`` follows each change.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._item: MediaItem | None = None
        self._from: QPointF | None = None
        self.region: Region | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        context.thumbnails.loaded.connect(self._look_again)

    def show_item(self, item: MediaItem, *, title: str, region: Region | None = None) -> None:
        """Show another picture, with the region that was drawn on it before."""
        self._item, self.region = item, region
        self.setAccessibleName(f"{title}: {item.alt}" if item.alt else title)
        self.update()

    def draw(self, region: Region | None) -> None:
        """Mean this part of it, or all of it."""
        self.region = region
        self.update()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, darker around the region."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame()
        painter.setClipPath(rounded(frame, RADIUS))
        painter.fillRect(frame, self._context.theme.colors.pressed)
        if self._item and (pixmap := self._pixmap(self._item)):
            painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
        painter.setClipping(False)
        if self.region:
            self._paint_region(painter, frame, self.region)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._context.theme.colors.focus, 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draws without a mouse."""
        if event.key() in MOVES:
            across, down = MOVES[Qt.Key(event.key())]
            grows = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.draw(_moved(self.region, across, down, grows=grows) if self.region else MIDDLE)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.region:
            self.draw(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag begins."""
        self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The region goes from where the drag began to the pointer."""
        if self._from is not None:
            self.draw(self._region_between(self._from, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click alone means all of the picture."""
        if self._from is not None:
            self.draw(self._region_between(self._from, event.position()))
        self._from = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is painted here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And taken away."""
        super().focusOutEvent(event)
        self.update()

    def _region_between(self, one: QPointF, other: QPointF) -> Region | None:
        frame = self._frame()
        xs, ys = (
            sorted(min(max(round(FULL * (at - start) / length), 0), FULL) for at in places)
            for places, start, length in (
                ((one.x(), other.x()), frame.left(), frame.width()),
                ((one.y(), other.y()), frame.top(), frame.height()),
            )
        )
        if xs[1] - xs[0] < SMALLEST or ys[1] - ys[0] < SMALLEST:
            return None
        return Region(xs[0], ys[0], xs[1], ys[1])

    def _paint_region(self, painter: QPainter, frame: QRectF, region: Region) -> None:
        part = QRectF(
            QPointF(
                _at(frame.left(), frame.width(), region.left), _at(frame.top(), frame.height(), region.top)
            ),
            QPointF(
                _at(frame.left(), frame.width(), region.right),
                _at(frame.top(), frame.height(), region.bottom),
            ),
        )
        around, inside = QPainterPath(), QPainterPath()
        around.addRoundedRect(frame, RADIUS, RADIUS)
        inside.addRect(part)
        painter.fillPath(around.subtracted(inside), SHADE)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawRect(part)

    def _frame(self) -> QRectF:
        """Where the picture lies: as large as there is room, at the left."""
        size = QSize(self.width(), self.height())
        pixmap = self._pixmap(self._item) if self._item else None
        if pixmap and not pixmap.isNull():
            size = pixmap.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(0, 0, size.width(), size.height())

    def _pixmap(self, item: MediaItem) -> QPixmap | None:
        size = QSize(self.height() * 2, self.height() * 2) * self.devicePixelRatioF()
        return self._context.thumbnails.pixmap(item.asset, size, crop=item.crop)

    def _look_again(self, asset: str) -> None:
        if self._item and asset == self._item.asset:
            self.update()


def _at(start: float, length: float, place: int) -> float:
    return start + length * place / FULL


def _moved(region: Region, across: int, down: int, *, grows: bool) -> Region:
    """The same region further on, or with its lower right corner there; never beyond the picture."""
    left, top, right, bottom = region
    if grows:
        return Region(
            left,
            top,
            min(max(right + across, left + SMALLEST), FULL),
            min(max(bottom + down, top + SMALLEST), FULL),
        )
    across = min(max(across, -left), FULL - right)
    down = min(max(down, -top), FULL - bottom)
    return Region(left + across, top + down, right + across, bottom + down)
