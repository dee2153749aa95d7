"""The calm sentence after the program went wrong."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel


class CrashDialog(QDialog):
    """Does not stand in the way: the work is saved, and the window goes on if it can.

    ``earlier`` says that it happened in the last run and not just now.
    """

    def __init__(
        self, report: str, file: Path | None, *, earlier: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.sentence = WrappingLabel(self._earlier() if earlier else self._now())
        self.report = QPlainTextEdit(report, readOnly=True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy = QPushButton(self.tr("Copy the report"))
        self.copy.clicked.connect(self._copy)
        self.done_button = QPushButton(self.tr("Go on"))
        self.done_button.setDefault(True)
        set_role(self.done_button, "primary")
        self.done_button.clicked.connect(self.accept)
        self._lay_out(file)

    def _now(self) -> str:
        return self.tr(
            "Something went wrong in the program itself. What you typed is saved. "
            "Nothing was sent to anybody; copy the report if you want to pass it on."
        )

    def _earlier(self) -> str:
        return self.tr(
            "The program ended unexpectedly the last time. What was saved is all here. "
            "Nothing was sent to anybody; copy the report if you want to pass it on."
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _lay_out(self, file: Path | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.sentence)
        column.addWidget(self.report, 1)
        if file is not None:
            column.addWidget(WrappingLabel(self.tr("Kept in {file}").format(file=file)))
        buttons = QDialogButtonBox()
        buttons.addButton(self.done_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(buttons)
        self.resize(560, 380)
