"""The queue as a list: walked with the arrows, ticked with the space bar, read out line by line."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from calendar_app.domain.agenda import Chore
from calendar_app.domain.network import Network
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.review.row_painter import RowPainter, height_of, tick_rect
from calendar_app.ui.review.words import decided_words, plan_words, title_words, trail_words
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.words import say
from calendar_app.ui.words.deadlines import chore_deadline

Index = QModelIndex | QPersistentModelIndex
CHORE, LATE, DEADLINE, DECIDED = (Qt.ItemDataRole.UserRole + number for number in range(4))
NOWHERE = QModelIndex()


class QueueModel(QAbstractListModel):
    """One row a post; what waits for a decision can be ticked."""

    ticked = Signal()

    def __init__(self, networks: Mapping[str, Network], now: datetime, parent: QObject) -> None:
        super().__init__(parent)
        self._networks = networks
        self.chores: list[Chore] = []
        self.now = now
        self.ticks: frozenset[str] = frozenset()

    def show_chores(self, chores: Sequence[Chore]) -> None:
        """Other rows; ticks stay on those that are still there."""
        self.beginResetModel()
        self.chores = list(chores)
        self.ticks &= {chore.post for chore in chores if _can_be_ticked(chore)}
        self.endResetModel()

    def toggle(self, index: Index) -> None:
        """Tick it, or take the tick away."""
        chore = self.chores[index.row()]
        if _can_be_ticked(chore):
            self.ticks ^= {chore.post}
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
            self.ticked.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many wait."""
        return 0 if parent.isValid() else len(self.chores)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A tick is for deciding on several at once."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and _can_be_ticked(self.chores[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What it shows, and what a screen reader says of it."""
        chore = self.chores[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_words(chore)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(chore)
            case Qt.ItemDataRole.ToolTipRole:
                return trail_words(chore)
            case Qt.ItemDataRole.CheckStateRole if _can_be_ticked(chore):
                return Qt.CheckState.Checked if chore.post in self.ticks else Qt.CheckState.Unchecked
            case _ if role == LATE:
                return self._is_late(chore)
            case _ if role == DEADLINE:
                return chore_deadline(chore, self.now)
            case _ if role == DECIDED:
                return decided_words(chore, self.now)
            case _:
                return chore if role == CHORE else None

    def _is_late(self, chore: Chore) -> bool:
        if chore.plan is None or chore.decided:
            return False
        return chore.plan.begins_before(self.now)

    def _sentence(self, chore: Chore) -> str:
        names = (self._networks[key].name for key in chore.networks if key in self._networks)
        late = QCoreApplication.translate("Review", "its time has passed") if self._is_late(chore) else ""
        deadline = chore_deadline(chore, self.now)
        until = deadline.text if deadline else ""
        decided = decided_words(chore, self.now)
        parts = [title_words(chore), say(chore.status), decided, plan_words(chore.plan), late, until, *names]
        return ", ".join(filter(None, [*parts, chore.author_name, trail_words(chore), chore.remark]))


def _can_be_ticked(chore: Chore) -> bool:
    return chore.status is not Status.CHANGES_REQUESTED and chore.decided is None


class QueueList(QListView):
    """``opened`` says that the post is wanted in full; letters are for the page around it."""

    walked = Signal()
    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._workspace = context.workspace
        self.rows = QueueModel(context.workspace.networks, self._now(), self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(context, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        set_role(self, "bare")
        self.doubleClicked.connect(lambda _: self.opened.emit())
        context.thumbnails.loaded.connect(self._paint_covered_by)
        context.themes.changed.connect(self._paint_again)
        context.ticked.connect(self._look_at_the_clock)

    @property
    def post(self) -> str:
        """The post that is chosen, "" without any."""
        row = self.currentIndex().row()
        return self.rows.chores[row].post if 0 <= row < len(self.rows.chores) else ""

    @property
    def row(self) -> int:
        """Its place, from 0; -1 without any."""
        return self.currentIndex().row()

    def show_chores(self, chores: Sequence[Chore], *, back: Collection[str] = ()) -> None:
        """Other rows; chosen is what has come ``back`` among them, else what was, or the next."""
        if chores == self.rows.chores:
            return
        before, row = {chore.post for chore in self.rows.chores}, max(self.row, 0)
        posts = [chore.post for chore in chores]
        wanted = next((post for post in posts if post in back and post not in before), self.post)
        with QSignalBlocker(self):
            self.rows.show_chores(chores)
            self.go_to(posts.index(wanted) if wanted in posts else row)

    def go_to(self, row: int) -> None:
        """Choose the row of this number, or the nearest there is."""
        last = len(self.rows.chores) - 1
        if last >= 0:
            self.setCurrentIndex(self.rows.index(max(0, min(row, last))))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells the page, however it came about."""
        super().currentChanged(current, previous)
        self.walked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks and Enter opens; a letter is no search here, and whole pages are for the post."""
        match event.key():
            case Qt.Key.Key_Space if self.currentIndex().isValid():
                self.rows.toggle(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                event.ignore()
            case _ if event.text().isprintable() and event.text():
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def _now(self) -> datetime:
        return queries.local_now(self._workspace.reader, self._workspace.clock())

    @Slot()
    def _look_at_the_clock(self) -> None:
        self.rows.now = self._now()
        self._paint_again()

    @Slot(str)
    def _paint_covered_by(self, asset: str) -> None:
        for row, chore in enumerate(self.rows.chores):
            if chore.cover == asset:
                self.update(self.rows.index(row))

    @Slot()
    def _paint_again(self) -> None:
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    """Paints a row, and takes the mouse on its tick."""

    def __init__(self, context: Context, parent: QueueList) -> None:
        super().__init__(parent)
        self._painter = RowPainter(context.themes, context.thumbnails)

    def paint(self, painter: Any, option: Any, index: Index) -> None:
        """The row in the state it is in."""
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        self._painter.paint(
            painter,
            option,
            index.data(CHORE),
            ticked=ticked,
            late=index.data(LATE),
            deadline=index.data(DEADLINE),
            decided=index.data(DECIDED),
        )

    def sizeHint(self, option: Any, index: Index) -> QSize:
        """Higher where a remark stands below."""
        return QSize(0, height_of(index.data(CHORE)))

    def editorEvent(self, event: QEvent, model: Any, option: Any, index: Index) -> bool:
        """A click on the tick is not one on the row."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        is_on_tick = tick_rect(option).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        if is_on_tick:
            model.toggle(index)
        return is_on_tick
