"""The files of the library as tiles."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from calendar_app.domain.library import Shelved
from calendar_app.ui.context import Context
from calendar_app.ui.theme.fonts import CARD, font
from calendar_app.ui.widgets.media_chip import paint_length
from calendar_app.ui.widgets.painting import paint_focus, rounded

PICTURE = QSize(148, 112)
WORDS = 40
GAP = 12
CELL = QSize(PICTURE.width() + GAP, PICTURE.height() + WORDS + GAP)
FILE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class FileModel(QAbstractListModel):
    """What of the library is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.files: Sequence[Shelved] = ()

    def show_files(self, files: Sequence[Shelved]) -> None:
        """Show these."""
        self.beginResetModel()
        self.files = files
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt calls it
        """How many there are."""
        return 0 if parent.isValid() else len(self.files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file itself, and its words for screen readers."""
        if not index.isValid():
            return None
        file = self.files[index.row()]
        if role == FILE:
            return file
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{file.asset.name}, {self.uses(file)}"
        return file.asset.name if role == Qt.ItemDataRole.ToolTipRole else None

    def uses(self, file: Shelved) -> str:
        """« 3 posts », « inutilisé »."""
        return self.tr("%n post(s)", "", file.posts) if file.posts else self.tr("unused")


class FileView(QListView):
    """Walked by arrows; ``looked_at`` tells which file is current, ``wanted`` that it was opened."""

    looked_at = Signal(object)
    wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.files = FileModel()
        self.setModel(self.files)
        self.setItemDelegate(_Tile(context, self.files, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "bare")
        self.setAccessibleName(self.tr("Files"))
        self.activated.connect(lambda index: self.wanted.emit(index.data(FILE)))
        self.selectionModel().currentChanged.connect(lambda index: self.looked_at.emit(index.data(FILE)))
        # Bound to the view, which may be gone before they are.
        context.thumbnails.loaded.connect(self._paint_again)
        context.themes.changed.connect(self._paint_again)

    def show_files(self, files: Sequence[Shelved], *, current: str = "") -> None:
        """Show these; the one with the id ``current`` stays looked at, else the first one."""
        self.files.show_files(files)
        places = {file.asset.id: place for place, file in enumerate(files)}
        if files:
            self.setCurrentIndex(self.files.index(places.get(current, 0)))
        else:
            self.looked_at.emit(None)

    def _paint_again(self) -> None:
        self.viewport().update()


class _Tile(QStyledItemDelegate):
    """The picture whole, its name and how often it is used."""

    def __init__(self, context: Context, files: FileModel, parent: FileView) -> None:
        super().__init__(parent)
        self._context, self._files = context, files

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All tiles are alike."""
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """On the accent's ground where it is looked at."""
        file: Shelved = index.data(FILE)
        theme = self._context.theme
        cell: QRect = option.rect
        box = cell.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillPath(rounded(box, 8), theme.colors.accent_fill)
        picture = QRect(box.left() + 4, box.top() + 4, box.width() - 8, PICTURE.height() - 4)
        self._picture(painter, picture, file)
        self._words(painter, box, file)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box, theme=theme, radius=7)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, file: Shelved) -> None:
        colors = self._context.theme.colors
        painter.fillPath(rounded(box, 6), colors.hover)
        ratio = painter.device().devicePixelRatio()
        pixmap = self._context.thumbnails.pixmap(file.asset.id, box.size() * ratio)
        if pixmap is not None:
            painter.drawPixmap(_within(box, pixmap), pixmap, QRectF(pixmap.rect()))
        paint_length(painter, QRectF(box), file.asset)

    def _words(self, painter: QPainter, box: QRect, file: Shelved) -> None:
        colors = self._context.theme.colors
        lines = ((file.asset.name, colors.text_1), (self._files.uses(file), colors.text_3))
        painter.setFont(font(CARD))
        top = box.top() + PICTURE.height() + 2
        for number, (text, color) in enumerate(lines):
            line = QRect(box.left() + 6, top + 17 * number, box.width() - 12, 17)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.setPen(color)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _within(box: QRect, pixmap: QPixmap) -> QRectF:
    """As large as fits, in the middle."""
    size = pixmap.size().toSizeF().scaled(QRectF(box).size(), Qt.AspectRatioMode.KeepAspectRatio)
    shown = QRectF(QPointF(), size)
    shown.moveCenter(QRectF(box).center())
    return shown
