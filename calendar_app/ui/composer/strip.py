"""The media of a post as a strip of thumbnails that can be put in another order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.domain.thread_media import post_of
from calendar_app.ui.composer.fields import files_in, has_pictures
from calendar_app.ui.composer.thread_places import post_words, thread_menu
from calendar_app.ui.composer.tile import ASSET, CELL, ITEM, POST, Tile, badge_of, post_pill_of, tile_of
from calendar_app.ui.context import Context
from calendar_app.ui.words.media import describe


class PictureStrip(QListWidget):
    """Drag or Alt+arrows reorder, Delete takes off, Enter or the ALT badge describes it.

    A double click or Space shows it large; in a thread its menu says which post it goes out with.
    """

    moved = Signal(int, int)
    removed = Signal(int)
    describe = Signal(int)
    enlarge = Signal(int)
    placed = Signal(int, int)
    """A file is to go out with another post of the thread, counted from 0."""
    files_given = Signal(list)
    picture_given = Signal(QImage)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = context.themes
        self.can_write = True
        self._posts = 1
        self.setAccessibleName(self.tr("Media"))
        self.setProperty("role", "bare")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(CELL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(Tile(context, self))
        context.thumbnails.loaded.connect(self._picture_loaded)
        self.setMouseTracking(True)

    def show_media(self, media: Sequence[MediaItem], assets: Mapping[str, Asset], *, posts: int = 1) -> None:
        """Show these, of a text of so many ``posts``; the one that was current stays so by its place."""
        row = self.currentRow()
        self._posts = posts
        while self.count() > len(media):
            self.takeItem(self.count() - 1)
        while self.count() < len(media):
            self.addItem(QListWidgetItem())
        for place, picture in enumerate(media):
            self._show_item(self.item(place), place, picture, assets.get(picture.asset))
        self.setCurrentRow(min(row, self.count() - 1))
        self.setHidden(not media)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a mouse does, with keys."""
        row = self.currentRow()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(QApplication.clipboard().mimeData())
        elif row < 0 or not self.can_write:
            super().keyPressEvent(event)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move(row, row + step)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(row)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.describe.emit(row)
        elif event.key() == Qt.Key.Key_Space:
            self.enlarge.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on ALT opens its text, one on the post of a thread the choice of another."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        cell = self.visualRect(index)
        if badge_of(cell).contains(at):
            self.describe.emit(index.row())
        elif self._posts > 1 and post_pill_of(cell, index.data(POST)).contains(at):
            self._open_menu(index.row(), event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click shows it large."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.enlarge.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button, or by the menu key for the current one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            below = self.viewport().mapToGlobal(tile_of(self.visualRect(index)).bottomLeft())
            self._open_menu(index.row(), below if by_key else event.globalPos())

    def menu_of(self, row: int) -> QMenu:
        """Which post of the thread it goes out with."""
        picture: MediaItem = self.item(row).data(ITEM)
        return thread_menu(
            self, picture.thread_post, self._posts, choose=lambda post: self.placed.emit(row, post)
        )

    def _open_menu(self, row: int, at: QPoint) -> None:
        if self.can_write and self._posts > 1:
            menu = self.menu_of(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures from outside, or one of ours on its way to another place."""
        if self.can_write and (event.source() is self or has_pictures(event.mimeData())):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The line where it would go is Qt's."""
        super().dragMoveEvent(event)
        if event.source() is self or has_pictures(event.mimeData()):
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Told and not done here: what is shown comes from the post alone."""
        if event.source() is self:
            self._drop_own(event.position().toPoint())
            # As a copy, or the view would take its item away once the drag is over.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        elif self._take(event.mimeData()):
            event.acceptProposedAction()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many rows as the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme is another colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def move(self, source: int, target: int) -> None:  # type: ignore[override]  # a picture, not the widget
        """Ask for a picture to take another place."""
        if 0 <= target < self.count() and source != target:
            self.setCurrentRow(target)
            self.moved.emit(source, target)

    def _picture_loaded(self) -> None:
        self.viewport().update()

    def _show_item(self, item: QListWidgetItem, place: int, picture: MediaItem, asset: Asset | None) -> None:
        item.setData(ITEM, picture)
        item.setData(ASSET, asset)
        item.setSizeHint(CELL)
        item.setData(POST, post_words(picture.thread_post, self._posts))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(place, picture, asset))
        item.setToolTip(picture.alt)

    def _spoken(self, place: int, picture: MediaItem, asset: Asset | None) -> str:
        what, text = describe(asset, place + 1), picture.alt or self.tr("no alternative text")
        if self._posts < 2:
            return self.tr("{what}: {text}").format(what=what, text=text)
        post = post_of(picture.thread_post, self._posts) + 1
        said = self.tr("{what}, on post {number} of the thread: {text}")
        return said.format(what=what, number=post, text=text)

    def _drop_own(self, point: QPoint) -> None:
        index = self.indexAt(point)
        target = index.row() if index.isValid() else self.count() - 1
        self.move(self.currentRow(), target)

    def _take(self, source: QMimeData) -> bool:
        if files := files_in(source):
            self.files_given.emit(files)
        elif source.hasImage():
            self.picture_given.emit(QImage(source.imageData()))
        else:
            return False
        return True

    def _fit(self) -> None:
        across = max(self.viewport().width() // CELL.width(), 1)
        rows = -(-self.count() // across)
        self.setFixedHeight(rows * CELL.height() + 2 * self.frameWidth() + 2 if rows else 0)
