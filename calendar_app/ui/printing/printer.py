"""Sheets on a printer of this computer. Loaded when one is wanted: nothing else needs Qt's printing."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from calendar_app.ui.printing.document import Document, paint
from calendar_app.ui.printing.pdf import page_layout


def has_printer() -> bool:
    """Whether there is any."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(document: Document) -> QPrinter:
    """The usual printer, set to the sheets' paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(document.sheet))
    printer.setDocName(f"{document.content.brand} – {document.content.title}")
    return printer


def ask_for_printer(document: Document, printer: QPrinter, *, parent: QWidget) -> QPrintDialog:
    """The system's dialog, opened; it changes the printer."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, document.count)
    # Not as the dialog's own method: PySide knows only the one that takes a slot.
    QDialog.open(dialog)
    return dialog


class PrintRun(QObject):
    """Paints one sheet between two events, so that the window goes on answering.

    ``ended`` tells whether everything was handed to the printer.
    """

    ended = Signal(bool)

    def __init__(self, document: Document, printer: QPrinter, *, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._printer = printer
        first, last = printer.fromPage() or 1, printer.toPage() or document.count
        self._left = list(range(first - 1, min(last, document.count)))
        self._painter = QPainter()

    def start(self) -> None:
        """The first sheet follows with the next event."""
        if self._painter.begin(self._printer):
            self._wait()
        else:
            self.ended.emit(False)

    def _wait(self) -> None:
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        number = self._left.pop(0)
        self._painter.save()
        width, height = self._document.sheet.size
        # Whoever chose another paper in the dialog gets the sheet as large as that allows.
        full = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        scale = min(full.width() / width, full.height() / height) * self._document.sheet.unit
        self._painter.scale(scale, scale)
        paint(self._document, number, self._painter)
        self._painter.restore()
        if self._left:
            self._printer.newPage()
            self._wait()
        else:
            self.ended.emit(self._painter.end())
