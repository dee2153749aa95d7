"""The library as a page: what to look at above, the files, and one of them at the side."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from calendar_app.commands.library import label_asset
from calendar_app.commands.posts import create_post
from calendar_app.commands.rights import set_rights
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.library import Shelf, Shelved, on_shelf
from calendar_app.domain.workflow import Act, may
from calendar_app.ui import tasks
from calendar_app.ui.composer.fields import files_in
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.pictures import ask_for_pictures
from calendar_app.ui.library.files import FileView
from calendar_app.ui.library.reading import read_library, read_uses
from calendar_app.ui.library.side import Side
from calendar_app.ui.library.taking import Taking
from calendar_app.ui.library.watching import Watching
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.segmented import SegmentedControl
from calendar_app.ui.widgets.wrapping import WrappingLabel

HEIGHT = 54
LETTERS = 28
"""So long may the name of the watched folder be."""


class LibraryPage(QFrame):
    """``open_post`` asks for the composer. The files are read in the pool: every post has to be asked."""

    open_post = Signal(str)

    def __init__(self, context: Context, watching: Watching) -> None:
        super().__init__()
        self._watching = watching
        self._context = context
        self.all: Sequence[Shelved] = ()
        self._asked = 0
        self.taking = Taking(context, self)
        self._title = ElidedLabel()
        self.shelves = SegmentedControl(context.themes, options=[(shelf.value, "") for shelf in Shelf])
        self.search, self.add = QLineEdit(), QPushButton()
        self.watched = QPushButton()
        self.files, self.side = FileView(context), Side(context)
        self.emptiness = WrappingLabel()
        self._body = QStackedLayout()
        self._later = QTimer(self, singleShot=True, interval=0)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._put_words()

    def refresh(self) -> None:
        """Read the library anew; what is looked at stays so."""
        self._asked += 1
        folder = self._context.workspace.folder
        tasks.run(read_library, folder, done=partial(self._keep, self._asked))

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins with the files."""
        (self.files if self.files.files.files else self.search).setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._put_words()
            self._show()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """As things stand now."""
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is kept."""
        self._later.stop()
        self.side.settle()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from anywhere."""
        if self._may_write() and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They are taken in."""
        event.acceptProposedAction()
        self.taking.take(files_in(event.mimeData()))

    # Inside

    def _keep(self, asked: int, found: tuple[Shelved, ...]) -> None:
        if asked == self._asked:
            self.all = found
            self._show()

    def _show(self) -> None:
        shelf, today = Shelf(self.shelves.value()), self._context.workspace.today
        shown = on_shelf(self.all, shelf, words=self.search.text(), today=today)
        current = self.side.file.asset.id if self.side.file else ""
        self.files.show_files(shown, current=current)
        self._body.setCurrentIndex(0 if shown else 1)
        self.emptiness.setText(self._why_empty(shelf))

    def _why_empty(self, shelf: Shelf) -> str:
        if not self.all:
            return self.tr("No file yet. Drop pictures, videos or documents here, or add them.")
        if self.search.text().strip():
            return self.tr("No file has these words in its name, its alternative text or its labels.")
        if shelf is Shelf.UNUSED:
            return self.tr("Every file is used in a post.")
        return self.tr("No file’s rights end soon.")

    def _look_at(self, file: Shelved | None) -> None:
        self.side.show_file(file)
        if file and file.posts:
            tasks.run(read_uses, file.asset.id, self._context.workspace.folder, done=self._show_uses)

    def _show_uses(self, answer: tuple[str, list[tuple[str, str]]]) -> None:
        asset, posts = answer
        if self.side.file and self.side.file.asset.id == asset:
            self.side.show_uses(posts)

    def _label(self, asset: str, tags: tuple[str, ...]) -> None:
        self._context.run(label_asset, asset, tags=tags)

    def _own(self, asset: str, rights: dict[str, Any]) -> None:
        self._context.run(set_rights, asset, **rights)

    def _begin_post(self, file: Shelved) -> None:
        media = (MediaItem(asset=file.asset.id, alt=file.alt),)
        if post := self._context.run(create_post, media=media):
            self.open_post.emit(post)

    def _follow(self, *_: object) -> None:
        if self.isVisible():
            self._later.start()

    def _choose_files(self) -> None:
        ask_for_pictures(self, self._context, chosen=self.taking.take)

    def _choose_folder(self) -> None:
        """Another folder to watch; the one there is can be let go."""
        menu = QMenu(self.watched)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose a folder…")).triggered.connect(self._ask_folder)
        if self._watching.folder:
            menu.addAction(self.tr("Stop watching")).triggered.connect(lambda: self.watch(""))
        menu.popup(self.watched.mapToGlobal(self.watched.rect().bottomLeft()))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder whose new files appear here"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setDirectory(self._watching.folder or str(Path.home()))
        dialog.fileSelected.connect(self.watch)
        dialog.open()

    def watch(self, folder: str) -> None:
        """Have what other programs save in this folder appear here; nothing for no folder."""
        self._watching.watch(folder)
        self._show_watched()

    def _show_watched(self) -> None:
        folder = self._watching.folder
        words = self.tr("Watched: {folder}").format(folder=Path(folder).name)
        self.watched.setText(_short(words) if folder else self.tr("Watch a folder…"))
        self.watched.setToolTip(folder or self.tr("What Canva or a phone saves there appears here by itself"))

    def _may_write(self) -> bool:
        return may(Act.DRAFT, self._context.workspace.roles)

    def _put_words(self) -> None:
        self.setAccessibleName(self.tr("Media"))
        self._title.setText(self.tr("Media"))
        self.search.setPlaceholderText(self.tr("Name, alternative text or label"))
        self.search.setAccessibleName(self.tr("Search the files"))
        self.add.setText(self.tr("Add files…"))
        self.shelves.setAccessibleName(self.tr("Which files"))
        names = {
            Shelf.ALL: self.tr("All"),
            Shelf.UNUSED: self.tr("Unused"),
            Shelf.ENDING: self.tr("Rights ending"),
        }
        self._show_watched()
        for shelf, name in names.items():
            self.shelves.set_text(shelf.value, name)

    def _connect(self) -> None:
        self.shelves.chosen.connect(self._show)
        self.search.textChanged.connect(self._show)
        self.watched.clicked.connect(self._choose_folder)
        self._watching.taking.taken.connect(self._follow)
        self.add.clicked.connect(self._choose_files)
        self.files.looked_at.connect(self._look_at)
        self.files.wanted.connect(self._open_first)
        self.side.labelled.connect(self._label)
        self.side.owned.connect(self._own)
        self.side.post_wanted.connect(self.open_post)
        self.side.draft_wanted.connect(self._begin_post)
        self.taking.taken.connect(self.refresh)
        self._later.timeout.connect(self.refresh)
        self._context.changed.connect(self._follow)

    def _open_first(self, file: Shelved) -> None:
        """The newest post that uses it, or a new one."""
        if not file.posts:
            self._begin_post(file)
            return
        tasks.run(read_uses, file.asset.id, self._context.workspace.folder, done=self._open_one_of)

    def _open_one_of(self, answer: tuple[str, list[tuple[str, str]]]) -> None:
        _, posts = answer
        if posts:
            self.open_post.emit(posts[0][0])

    def _lay_out(self) -> None:
        set_role(self, "page")
        set_role(self._title, "title")
        set_role(self.add, "primary")
        set_role(self.emptiness, "secondary")
        self.emptiness.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.files, self.emptiness):
            self._body.addWidget(widget)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        self._body.setContentsMargins(16, 12, 0, 0)
        body.addLayout(self._body, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addLayout(body, 1)

    def _header(self) -> QWidget:
        header = QFrame()
        set_role(header, "header")
        header.setFixedHeight(HEIGHT)
        row = QHBoxLayout(header)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        self.search.setMaximumWidth(280)
        row.addWidget(self._title, 1)
        row.addWidget(self.search, 2)
        row.addWidget(self.shelves)
        row.addWidget(self.watched)
        row.addWidget(self.add)
        return header


def _short(words: str) -> str:
    """No wider than a button may be."""
    return words if len(words) <= LETTERS else f"{words[: LETTERS - 1]}…"
