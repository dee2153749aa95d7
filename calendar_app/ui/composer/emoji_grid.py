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
    Signal,
)
from PySide6.QtGui import QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from calendar_app.domain.emoji import Emoji, SkinTone
from calendar_app.ui.theme.fonts import font
from calendar_app.ui.theme.pixmap_cache import PixmapCache, drawn
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.painting import paint_focus, rounded

COLUMNS, ROWS = 9, 6
CELL, PICTURE, SIZE = 36, 32, 22
BAR = 14
"""The pixels beside the cells for the scroll bar."""
CACHE_BYTES = 8 * 1024 * 1024
WIDEST = 1.5
"""Times a face: what is wider was drawn as several emoji side by side."""

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
    """Each emoji is drawn once per resolution: letters of several colours take long to draw."""

    def __init__(self, themes: Themes, pixmaps: PixmapCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pixmaps = pixmaps

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
        edge = (CELL - PICTURE) // 2
        pixmap = emoji_pixmap(self._pixmaps, index.data(), ratio=painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.topLeft() + QPoint(edge, edge), pixmap)
        painter.restore()


class EmojiGrid(QListView):
    """An emoji is the current index's text. The keyboard stays where one types; `walk` moves what Enter there would choose."""

    walked = Signal()
    """Another one is current."""

    def __init__(self, themes: Themes, pixmaps: PixmapCache, *, language: str) -> None:
        super().__init__()
        self.shown = EmojiModel(self, language=language)
        self.setModel(self.shown)
        self.setItemDelegate(EmojiDelegate(themes, pixmaps, self))
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


def emoji_pixmap(pixmaps: PixmapCache, text: str, *, ratio: float) -> QPixmap:
    """An emoji in the middle of a square."""

    def paint(painter: QPainter) -> None:
        painter.setFont(font(SIZE))
        painter.drawText(QRect(0, 0, PICTURE, PICTURE), Qt.AlignmentFlag.AlignCenter, text)

    return pixmaps.get((text, ratio), lambda: drawn(PICTURE, ratio, paint))


def is_drawn(text: str) -> bool:
    """Whether this computer's typefaces have an emoji, and as one picture."""
    width, glyphs = _laid_out(text)
    face, _ = _laid_out("\N{GRINNING FACE}")
    return 0 not in glyphs and width < WIDEST * face


def _laid_out(text: str) -> tuple[float, list[int]]:
    layout = QTextLayout(text, font(SIZE))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth(), [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
