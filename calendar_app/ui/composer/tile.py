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
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.ui.context import Context
from calendar_app.ui.theme.fonts import SMALL, font
from calendar_app.ui.words.media import length_of

TILE = QSize(78, 94)
GAP = 8
CELL = QSize(TILE.width() + GAP, TILE.height() + GAP)
ITEM = Qt.ItemDataRole.UserRole
ASSET = Qt.ItemDataRole.UserRole + 1
SHADE = QColor(0, 0, 0, 190)
SIGN = 10
"""What the sign to play takes of a chip."""


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
        _paint_badge(painter, badge_of(option.rect), "ALT" if picture.alt else "+ ALT")
        asset: Asset | None = index.data(ASSET)
        if asset and (length := length_of(asset)):
            _paint_length(painter, QRectF(tile_of(option.rect)), length, moves=asset.pages is None)
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


def _paint_badge(painter: QPainter, badge: QRect, text: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(SHADE)
    painter.drawRoundedRect(badge, 4, 4)
    painter.setFont(font(SMALL))
    painter.setPen(QColor("white"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _paint_length(painter: QPainter, tile: QRectF, text: str, *, moves: bool) -> None:
    """In the upper corner; a sign to play goes before what moves."""
    sign = SIGN if moves else 0
    width = QFontMetrics(font(SMALL)).horizontalAdvance(text) + sign + 12
    chip = QRectF(tile.left() + 5, tile.top() + 5, width, 19)
    _paint_badge(painter, chip.toRect(), "")
    painter.drawText(chip.adjusted(sign, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
    if moves:
        left, middle = chip.left() + 6, chip.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        corners = (QPointF(left, middle - 4), QPointF(left, middle + 4), QPointF(left + 7, middle))
        painter.drawPolygon(QPolygonF(corners))


def tile_of(cell: QRect) -> QRect:
    """Where in its cell a picture is painted."""
    return QRect(cell.topLeft() + QPoint(0, GAP // 2), TILE)


def badge_of(cell: QRect) -> QRect:
    """Where in its cell the ALT badge is."""
    tile = tile_of(cell)
    return QRect(tile.left() + 5, tile.bottom() - 24, 42, 19)
