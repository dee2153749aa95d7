"""Keeps previews: one or all of them as a picture, all of them as PDF."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from calendar_app.commands.exporting import save_for_all
from calendar_app.domain.errors import Refusal
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.file_places import FilePlace, file_name_of, folder_of, keep_folder
from calendar_app.ui.preview.board import Board, Shown
from calendar_app.ui.preview.files import Captioned, pdf_of, png_of

Make = Callable[..., bytes]


class Keeping(QObject):
    """Answers the board's wish to save; ``name`` is what the post is called now."""

    def __init__(self, context: Context, board: Board, *, name: Callable[[], str]) -> None:
        super().__init__(board)
        self._context, self._board, self._name = context, board, name
        self._menu = QMenu(board)
        board.switches.offer_saving()
        board.switches.save_wanted.connect(self._choose)

    def save_pdf(self) -> None:
        """All previews on sheets of paper."""
        shown = self._board.as_looked_at()
        self._ask(shown, partial(pdf_of, title=self._name()), kind="pdf", name=self._name())

    def save_picture(self, shown: Sequence[Shown]) -> None:
        """These, side by side where there are several."""
        names = (self._name(), shown[0].title if len(shown) == 1 else "")
        self._ask(shown, png_of, kind="png", name=" – ".join(filter(None, names)))

    def _choose(self) -> None:
        shown = self._board.as_looked_at()
        if len(shown) == 1:
            self.save_picture(shown)
            return
        self._menu.clear()
        for one in shown:
            self._menu.addAction(one.title).triggered.connect(partial(self.save_picture, [one]))
        self._menu.addSeparator()
        every = self._menu.addAction(self.tr("All of them side by side"))
        every.triggered.connect(partial(self.save_picture, shown))
        button = self._board.switches.save
        self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask(self, shown: Sequence[Shown], make: Make, *, kind: str, name: str) -> None:
        previews = [
            Captioned(title=one.title, word=self.tr("Preview"), post=self._board.turned(one)) for one in shown
        ]
        dialog = QFileDialog(self._board, self.tr("Save the previews"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        names = {"pdf": self.tr("PDF files (*.pdf)"), "png": self.tr("Pictures (*.png)")}
        dialog.setNameFilters([names[kind]])
        dialog.setDirectory(str(folder_of(self._context.habits, FilePlace.SHEETS)))
        dialog.selectFile(f"{file_name_of(name) or 'previews'}.{kind}")
        dialog.fileSelected.connect(lambda file: self.write(previews, make, Path(file)))
        dialog.open()

    def write(self, previews: Sequence[Captioned], make: Make, file: Path) -> None:
        """Make the file in the pool and say that it is there."""
        path_of = self._context.workspace.media.path
        tasks.run(_written, previews, make, file, path_of, done=self._tell, failed=self._refuse)

    def _tell(self, file: Path) -> None:
        keep_folder(self._context.habits, FilePlace.SHEETS, file)
        self._context.messages.tell_written(self.tr("{file} is saved.").format(file=file.name), file)

    def _refuse(self, failure: Exception) -> None:
        if not isinstance(failure, Refusal):
            raise failure
        self._context.messages.refuse(failure)


def _written(previews: Sequence[Captioned], make: Make, file: Path, path_of: Callable[[str], Path]) -> Path:
    save_for_all(file, make(previews, path_of=path_of))
    return file
