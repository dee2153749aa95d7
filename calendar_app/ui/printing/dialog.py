"""Sheets seen as they will be, before they go to a printer or into a file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.commands.exporting import save_for_all
from calendar_app.domain.errors import Refusal
from calendar_app.domain.filter import Filter
from calendar_app.domain.paper import Sheet
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.file_places import FilePlace, file_name_of, folder_of, keep_folder
from calendar_app.ui.printing.choices import PrintChoices
from calendar_app.ui.printing.content import Content, read
from calendar_app.ui.printing.document import Document, compose
from calendar_app.ui.printing.pdf import pdf_of, picture_of
from calendar_app.ui.printing.preview import SheetPreview
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say

if TYPE_CHECKING:
    from calendar_app.ui.printing.printer import PrintRun

SIDE = 300
USUAL = (940, 600)


class PrintDialog(QDialog):
    """Begins with what the calendar shows; ``filtered`` says what its filter keeps back.

    Sheets are laid out and painted in the pool: what comes after another choice was made is not shown.
    """

    def __init__(
        self,
        context: Context,
        *,
        view: str,
        day: date,
        filter: Filter,
        filtered: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print or save as PDF"))
        self._context = context
        self._filter, self._filtered = filter, filtered
        self._asked = 0
        self._stop = Event()
        self.document: Document | None = None
        self.number = 0
        self.choices = PrintChoices(context, view=view, day=day, filtered=filtered)
        self.preview = SheetPreview(context.themes)
        self.back = IconButton(context.themes, icon="chevron-left", text=self.tr("Previous page"))
        self.on = IconButton(context.themes, icon="chevron-right", text=self.tr("Next page"))
        self.place = QLabel()
        self.problem = WrappingLabel()
        self.print_button = QPushButton(self.tr("Print…"))
        self.save_button = QPushButton(self.tr("Save as PDF…"))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Lays everything out anew."""
        self._asked += 1
        self.document, self.number = None, 0
        choices = self.choices
        self.preview.show_sheet(choices.sheet)
        self._show_state()
        content = read(self._context, choices.period, filter=self._filter, filtered=self._filtered)
        tasks.run(_composed, self._asked, choices.view, content, choices.sheet, done=self._show)

    def turn_to(self, number: int) -> None:
        """Shows a sheet, if there is one of that number, from 0."""
        if self.document and 0 <= number < self.document.count:
            self.number = number
            self._show_state()
            self._paint()

    def ask_for_file(self) -> QFileDialog:
        """Asks where the PDF file is to be."""
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF files (*.pdf)")])
        dialog.setDirectory(str(folder_of(self._context.habits, FilePlace.SHEETS)))
        name = file_name_of(f"{self._context.workspace.brand.name} – {self.choices.period.title}")
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()
        return dialog

    def save_to(self, file: Path) -> None:
        """Writes the PDF file; who closes the dialog before that is done wants none."""
        if self.document:
            self.say_problem("")
            self._set_busy(True)
            self.place.setText(self.tr("Saving…"))
            tasks.run(_saved, self.document, file, self._stop, done=self._tell_saved, failed=self._refuse)

    def ask_for_printer(self) -> None:
        """Asks which printer; says so where there is none."""
        from calendar_app.ui.printing import printer  # noqa: PLC0415 - see there

        if self.document is None:
            return
        if not printer.has_printer():
            self.say_no_printer()
            return
        document, chosen = self.document, printer.printer_for(self.document)
        asked = printer.ask_for_printer(document, chosen, parent=self)
        asked.accepted.connect(lambda: self.print_on(printer.PrintRun(document, chosen, parent=self)))

    def say_no_printer(self) -> None:
        """What to do without one."""
        self.say_problem(self.tr("No printer is set up on this computer. Save as PDF instead."))

    def print_on(self, run: "PrintRun") -> None:
        """Hands the sheets to a printer."""
        self.say_problem("")
        self._set_busy(True)
        run.ended.connect(self._tell_printed)
        run.start()

    def reject(self) -> None:
        """What is being written is not wanted any more."""
        self._stop.set()
        super().reject()

    def _show(self, made: tuple[int, Document]) -> None:
        asked, document = made
        if asked == self._asked:
            self.document = document
            self._show_state()
            self._paint()

    def _paint(self) -> None:
        """Has the sheet painted as large as it is seen."""
        if self.document and self.isVisible():
            size = self.preview.image_size()
            tasks.run(_painted, self._asked, self.document, self.number, size, done=self._show_image)

    def _show_image(self, made: tuple[int, int, QImage]) -> None:
        asked, number, image = made
        if (asked, number) == (self._asked, self.number):
            self.preview.show_image(image)

    def _show_state(self) -> None:
        count = self.document.count if self.document else 0
        words = self.tr("Page {number} of {count}").format(number=self.number + 1, count=count)
        self.place.setText(words if count else "")
        self.preview.setAccessibleDescription(self.place.text())
        self.back.setEnabled(self.number > 0)
        self.on.setEnabled(self.number + 1 < count)
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(count))

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter
        self.choices.setEnabled(not busy)
        for button in (self.print_button, self.save_button):
            button.setEnabled(not busy)

    def say_problem(self, problem: str) -> None:
        """Shows a sentence above the buttons, or none."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _tell_saved(self, file: Path) -> None:
        keep_folder(self._context.habits, FilePlace.SHEETS, file)
        self.accept()
        text = QCoreApplication.translate("Printing", "{file} is saved.").format(file=file.name)
        self._context.messages.tell_written(text, file)

    def _tell_printed(self, whole: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._set_busy(False)
        if whole:
            self.accept()
            self._context.messages.tell(QCoreApplication.translate("Printing", "Sent to the printer."))
        else:
            self.say_problem(
                self.tr("The printer did not take the pages. See whether it is on, or save as PDF.")
            )

    def _refuse(self, error: Exception) -> None:
        self._set_busy(False)
        self._show_state()
        if not isinstance(error, Refusal):
            raise error
        self.say_problem(say(error))

    def _connect(self) -> None:
        self.choices.changed.connect(self.refresh)
        self._context.key_dates.changed.connect(self.refresh)
        self.preview.turned.connect(lambda step: self.turn_to(self.number + step))
        self.preview.ended.connect(self._turn_to_end)
        self.preview.resized.connect(self._paint)
        self.back.clicked.connect(lambda: self.turn_to(self.number - 1))
        self.on.clicked.connect(lambda: self.turn_to(self.number + 1))
        self.print_button.clicked.connect(self.ask_for_printer)
        self.save_button.clicked.connect(self.ask_for_file)

    def _turn_to_end(self, end: int) -> None:
        self.turn_to(self.document.count - 1 if self.document and end > 0 else 0)

    def _lay_out(self) -> None:
        set_role(self.problem, "problem")
        set_role(self.place, "secondary")
        self.say_problem("")
        self.choices.setFixedWidth(SIDE)
        turning = QHBoxLayout()
        turning.addStretch(1)
        for widget in (self.back, self.place, self.on):
            turning.addWidget(widget)
        turning.addStretch(1)
        seen = QVBoxLayout()
        seen.setSpacing(8)
        seen.addWidget(self.preview, 1)
        seen.addLayout(turning)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.choices)
        row.addLayout(seen, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addWidget(self.problem)
        column.addWidget(self._buttons())
        # Only now does the dialog know it: the first button of all would be taken else.
        self.save_button.setDefault(True)
        self.resize(*USUAL)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        set_role(self.save_button, "primary")
        buttons.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(QCoreApplication.translate("Form", "Cancel"))
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        return buttons


def _composed(asked: int, view: str, content: Content, sheet: Sheet) -> tuple[int, Document]:
    return asked, compose(view, content, sheet)


def _painted(asked: int, document: Document, number: int, size: QSize) -> tuple[int, int, QImage]:
    return asked, number, picture_of(document, number, size)


def _saved(document: Document, file: Path, stop: Event) -> Path:
    save_for_all(file, pdf_of(document, stop=stop))
    return file
