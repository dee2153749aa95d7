"""The posts of a launch as a list before anything is done: how far, when, what, and what it would cost."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.words.launches import say_offset

ROW = 28
INDENT = 12
ICON = 16
MOST = 9
"""So many rows are seen at once."""
LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class PlanLine:
    """One post; ``warning`` is what somebody should know before, ``note`` what explains its day."""

    offset: int
    when: str
    title: str
    note: str = ""
    warning: str = ""

    @property
    def cells(self) -> tuple[str, str, str]:
        """What stands side by side."""
        return say_offset(self.offset), self.when, self.title

    @property
    def remarks(self) -> tuple[str, ...]:
        """What stands below, each on a row."""
        return tuple(filter(None, (self.warning, self.note)))


class PlanList(QListWidget):
    """To be read, by keyboard and aloud too; nothing is chosen in it."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.setItemDelegate(PlanDelegate(themes, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[PlanLine]) -> None:
        """Shows these posts, an item each."""
        self.clear()
        for line in lines:
            item = QListWidgetItem(", ".join((*line.cells, *line.remarks)), self)
            item.setToolTip(item.text())
            item.setData(LINE, line)
        self.setCurrentRow(0)
        rows = len(lines) + sum(len(line.remarks) for line in lines)
        self.setFixedHeight(ROW * min(max(rows, 1), MOST) + 2 * self.frameWidth())


class PlanDelegate(QStyledItemDelegate):
    """Puts what is alike of each post under each other."""

    def __init__(self, themes: Themes, parent: QListWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row, and one for each remark."""
        line: PlanLine = index.data(LINE)
        return QSize(option.rect.width(), ROW * (1 + len(line.remarks)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The post, then what is to be said of it; a warning has an icon, too."""
        line: PlanLine = index.data(LINE)
        first, second = self._columns(index, option)
        row = option.rect.adjusted(INDENT, 0, -INDENT, ROW - option.rect.height())
        painter.setPen(self._themes.theme.color("text_1"))
        for text, left in zip(line.cells, (0, first, first + second), strict=True):
            _write(painter, row.adjusted(left, 0, 0, 0), text)
        for text in line.remarks:
            row.translate(0, ROW)
            self._paint_remark(painter, row.adjusted(first, 0, 0, 0), text, warns=text == line.warning)

    def _paint_remark(self, painter: QPainter, row: QRect, text: str, *, warns: bool) -> None:
        name, color = ("exclamation-triangle-fill", "warning") if warns else ("info-circle", "text_2")
        icon = self._themes.icon(name, color, size=ICON)
        icon.paint(painter, QRect(row.left(), row.center().y() - ICON // 2, ICON, ICON))
        painter.setPen(self._themes.theme.color(color))
        _write(painter, row.adjusted(ICON + INDENT // 2, 0, 0, 0), text)

    def _columns(self, index: Index, option: QStyleOptionViewItem) -> tuple[int, int]:
        """The widths of the first two, as wide as the widest of their cells."""
        model = index.model()
        lines: Iterable[PlanLine] = [model.index(row, 0).data(LINE) for row in range(model.rowCount())]
        cells = zip(*(line.cells for line in lines), strict=True)
        first, second, _ = (max(map(option.fontMetrics.horizontalAdvance, column)) for column in cells)
        return first + 2 * INDENT, second + 2 * INDENT


def _write(painter: QPainter, rect: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
