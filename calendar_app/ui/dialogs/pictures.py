"""Which files of this computer are wanted in a post."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from calendar_app.ui.context import Context
from calendar_app.ui.file_places import FilePlace, folder_of, keep_folder

KINDS = (
    "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.heic *.heif *.avif *.mp4 *.m4v *.mov *.webm *.pdf"
)


def ask_for_pictures(
    parent: QWidget, context: Context, *, chosen: Callable[[Sequence[Path]], object]
) -> QFileDialog:
    """Opens the dialog; ``chosen`` gets the files."""

    def take(names: Sequence[str]) -> None:
        keep_folder(context.habits, FilePlace.PICTURES, Path(names[0]))
        chosen([Path(name) for name in names])

    dialog = QFileDialog(parent, QCoreApplication.translate("Pictures", "Add media"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [QCoreApplication.translate("Pictures", "Pictures, videos and documents") + f" ({KINDS})"]
    )
    dialog.setDirectory(str(folder_of(context.habits, FilePlace.PICTURES)))
    dialog.filesSelected.connect(take)
    dialog.open()
    return dialog
