"""The emoji of a panel, side by side; only those in sight are drawn."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from calendar_app.domain.emoji import Emoji, SkinTone
from calendar_app.ui.composer.emoji_pictures import PICTURE, EmojiPictures
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import paint_focus, rounded

COLUMNS, ROWS = 9, 6
CELL = 36
BAR = 14
"""The pixels beside the cells for the scroll bar."""
AT_ONCE = 24
"""So many pictures are made in one go, the rest in the next: the panel must not wait for all of them."""

Index = QModelIndex | QPersistentModelIndex


class EmojiModel(QAbstractListModel):
    """What is shown, in a skin tone, with names in a language."""

    def __init__(self, parent: QWidget, *, language: str) -> None:
        super().__init__(parent)
        self._language = language
        self._shown: Sequence[Emoji] = ()
        self._tone = SkinTone.NONE

    def show_emoji(self, emoji: Sequence[Emoji], *, tone: SkinTone) -> None:
        """Others in the place of those there were."""
        self.beginResetModel()
        self._shown, self._tone = emoji, tone
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The emoji, and its name for whoever hears it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown[index.row()].toned(self._tone)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._shown[index.row()].names[self._language]
        return None


class EmojiDelegate(QStyledItemDelegate):
    """``new`` counts the pictures still to be made in this go; a cell whose picture must wait stays empty."""

    def __init__(self, themes: Themes, pictures: EmojiPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pictures = pictures
        self.new = AT_ONCE

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All alike."""
        return QSize(CELL, CELL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The current one on the accent's ground, ringed."""
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillPath(rounded(rect, 6), self._themes.theme.colors.accent_fill)
            paint_focus(painter, rect, theme=self._themes.theme, radius=6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(rounded(rect, 6), self._themes.theme.colors.hover)
        self._picture(painter, rect.topLeft(), index.data())
        painter.restore()

    def _picture(self, painter: QPainter, corner: QPoint, text: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        self.new -= not self._pictures.has(text, ratio=ratio)
        if self.new >= 0:
            edge = (CELL - PICTURE) // 2
            painter.drawPixmap(corner + QPoint(edge, edge), self._pictures.get(text, ratio=ratio))


class EmojiGrid(QListView):
    """Its current index has the emoji that Enter would choose; the keyboard stays where one types."""

    walked = Signal()
    """Another one is current."""

    def __init__(self, themes: Themes, pictures: EmojiPictures, *, language: str) -> None:
        super().__init__()
        self.shown = EmojiModel(self, language=language)
        self.setModel(self.shown)
        self._delegate = EmojiDelegate(themes, pictures, self)
        self.setItemDelegate(self._delegate)
        self._lay_out()
        self.selectionModel().currentChanged.connect(lambda *_: self.walked.emit())

    def show_emoji(self, emoji: Sequence[Emoji], *, tone: SkinTone) -> None:
        """From the first one on."""
        self.shown.show_emoji(emoji, tone=tone)
        self.setCurrentIndex(self.shown.index(0))
        self.walked.emit()

    def walk(self, by: int) -> None:
        """So many further, no further than the ends."""
        row = max(0, min(self.currentIndex().row() + by, self.shown.rowCount() - 1))
        self.setCurrentIndex(self.shown.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """What must wait is painted next."""
        self._delegate.new = AT_ONCE
        super().paintEvent(event)
        if self._delegate.new < 0:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)

    def _lay_out(self) -> None:
        set_role(self, "bare")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(CELL)
        self.setFixedSize(COLUMNS * CELL + BAR, ROWS * CELL)
