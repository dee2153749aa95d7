"""The files of the kit: dragged into a browser, copied, or looked at in their folder."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QIcon, QImage, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from calendar_app.commands.kit import KitFile
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.elided import plain_hint

TILE = 84
CELL = QSize(100, 112)
IN_A_ROW, MOST_ROWS = 4, 2
PICTURES = (".jpg", ".png", ".webp", ".gif")
FILE = int(Qt.ItemDataRole.UserRole)
Taken = tuple[KitFile, Path]
"""A file, and where its verified bytes lie under a readable name."""


class KitFiles(QListWidget):
    """All of them are selected at first: a drag takes what is selected."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setAccessibleName(self.tr("Files"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setWrapping(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(TILE, TILE))
        self.setGridSize(CELL)
        context.thumbnails.loaded.connect(self._show_picture)

    def show_files(self, taken: Sequence[Taken]) -> None:
        """Show these, all selected."""
        self.clear()
        for file, path in taken:
            item = QListWidgetItem(file.name)
            item.setData(FILE, (file, path))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{file.name}, {file.alt}".rstrip(", "))
            item.setToolTip(plain_hint(file.alt))
            item.setSizeHint(CELL)
            self.addItem(item)
            self._show_picture(file.id)
        rows = min(MOST_ROWS, ceil(len(taken) / IN_A_ROW))
        self.setFixedHeight(rows * CELL.height() + 4)
        self.selectAll()
        if taken:
            self.setCurrentRow(0, self.selectionModel().SelectionFlag.NoUpdate)

    def chosen(self) -> list[Taken]:
        """Those that are selected, in order; all of them where none is."""
        every = [self.item(row) for row in range(self.count())]
        return [item.data(FILE) for item in every if item.isSelected()] or [i.data(FILE) for i in every]

    def alternative_text(self) -> str:
        """That of the file that has the keyboard."""
        row = self.currentRow()
        return self.item(row).data(FILE)[0].alt if row >= 0 else ""

    def copy(self) -> None:
        """Put the chosen files on the clipboard; a picture alone is there as a picture too."""
        if data := self._data():
            QGuiApplication.clipboard().setMimeData(data)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Hand the chosen files to another program, as copies: nothing of them is ever moved away."""
        if data := self._data():
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The files as other programs understand them."""
        return self._data() or QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, as everywhere."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _data(self) -> QMimeData | None:
        chosen = self.chosen()
        if not chosen:
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for _, path in chosen])
        if len(chosen) == 1 and chosen[0][1].suffix in PICTURES:
            image: Any = QImage(str(chosen[0][1]))
            data.setImageData(image)
        return data

    def _show_picture(self, asset: str) -> None:
        edge = round(TILE * self.devicePixelRatioF())
        for row in range(self.count()):
            item = self.item(row)
            if item.data(FILE)[0].id == asset:
                pixmap = self._context.thumbnails.pixmap(asset, QSize(edge, edge))
                item.setIcon(_untinted(pixmap) if pixmap else self._context.icons.icon("image"))


def _untinted(pixmap: QPixmap) -> QIcon:
    """As it is when it is chosen too: Qt would lay the colour of the choice over it."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
