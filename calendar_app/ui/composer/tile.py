"""One media of a post in the strip: its picture, whether it has an alternative text, and what kind it is."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.ui.context import Context
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.widgets.media_chip import HEIGHT, paint_length, paint_pill

TILE = QSize(78, 94)
GAP = 8
CELL = QSize(TILE.width() + GAP, TILE.height() + GAP)
ITEM = Qt.ItemDataRole.UserRole
ASSET = Qt.ItemDataRole.UserRole + 1
POST = Qt.ItemDataRole.UserRole + 2
"""Which post of a thread it goes out with, in words; "" where there is one post only."""


class Tile(QStyledItemDelegate):
    """A thumbnail with round corners, its badge, and the length of what is no picture."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All tiles are alike."""
        return CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The picture, its badge, and the ring of the current one."""
        picture: MediaItem = index.data(ITEM)
        frame = QRectF(tile_of(option.rect))
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, frame, picture)
        paint_pill(painter, badge_of(option.rect), "ALT" if picture.alt else "+ ALT")
        if post := index.data(POST):
            paint_pill(painter, post_pill_of(option.rect, post), post)
        asset: Asset | None = index.data(ASSET)
        if asset:
            paint_length(painter, frame, asset)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._context.theme.colors.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 7, 7)
        painter.restore()

    def _paint_picture(self, painter: QPainter, frame: QRectF, picture: MediaItem) -> None:
        path = QPainterPath()
        path.addRoundedRect(frame, 8, 8)
        ratio = painter.device().devicePixelRatio()
        pixmap = self._context.thumbnails.pixmap(picture.asset, TILE * ratio, crop=picture.crop)
        painter.fillPath(path, self._context.theme.colors.hover)
        if pixmap is None:
            return
        painter.save()
        painter.setClipPath(path)
        shown = frame.size().scaled(pixmap.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        part = QRectF(QPointF(), shown)
        part.moveCenter(QRectF(pixmap.rect()).center())
        painter.drawPixmap(frame, pixmap, part)
        painter.restore()
        # A white page would have no edge on white.
        painter.setPen(QPen(self._context.theme.colors.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def tile_of(cell: QRect) -> QRect:
    """Where in its cell a picture is painted."""
    return QRect(cell.topLeft() + QPoint(0, GAP // 2), TILE)


def badge_of(cell: QRect) -> QRect:
    """Where in its cell the ALT badge is."""
    tile = tile_of(cell)
    return QRect(tile.left() + 5, tile.bottom() - 24, 42, HEIGHT)


def post_pill_of(cell: QRect, words: str) -> QRect:
    """Where in its cell it says which post of a thread it goes out with: above the badge."""
    badge = badge_of(cell)
    width = min(QFontMetrics(font(SMALL)).horizontalAdvance(words) + 12, TILE.width() - 10)
    return QRect(badge.left(), badge.top() - HEIGHT - 3, width, HEIGHT)
