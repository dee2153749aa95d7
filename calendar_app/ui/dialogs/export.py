"""The calendar file: where to write it, and what was written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from calendar_app.commands.exporting import export_ics
from calendar_app.domain.errors import Refusal
from calendar_app.ui.context import Context
from calendar_app.ui.file_places import FilePlace, file_name_of, folder_of, keep_folder


def ask_for_file(parent: QWidget, context: Context, *, chosen: Callable[[Path], object]) -> QFileDialog:
    """Opens the dialog; ``chosen`` gets the path, which ends in .ics."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Export", "Export the calendar"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("ics")
    dialog.setNameFilters([QCoreApplication.translate("Export", "Calendar files (*.ics)")])
    dialog.setDirectory(str(folder_of(context.habits, FilePlace.CALENDARS)))
    dialog.selectFile(f"{file_name_of(context.workspace.brand.name) or 'calendar'}.ics")
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog


def export_to(context: Context, path: Path) -> None:
    """Writes the file and says how many events it holds."""
    try:
        events = export_ics(context.workspace, path, words=context.language.say)
    except Refusal as refusal:
        context.messages.refuse(refusal)
        return
    keep_folder(context.habits, FilePlace.CALENDARS, path)
    context.messages.tell(
        QCoreApplication.translate("Export", "%n event(s) exported.", "", events),
        label=QCoreApplication.translate("Export", "Open folder"),
        act=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
    )
