"""How to subscribe: one calendar program at a time, with the address to paste."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.ui.context import Context
from calendar_app.ui.exports.programs import ADVICE, Advice, Program, say_program
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.elided_line import ElidedLine
from calendar_app.ui.widgets.wrapping import WrappingLabel

WIDTH = 520


class SubscribeGuide(QDialog):
    """``file`` is the feed on this computer, ``address`` the same on the web: some only take that."""

    def __init__(
        self, context: Context, *, file: Path | None = None, address: str = "", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Subscribe to the calendar"))
        self._themes = context.themes
        self._file = bytes(QUrl.fromLocalFile(str(file)).toEncoded().data()).decode() if file else ""
        self._web = address
        self.programs = ChoiceBox()
        for program, advice in ADVICE.items():
            self.programs.addItem(say_program(advice.name), program)
        self.address = ElidedLine()
        self.address.setReadOnly(True)
        self.copy_button = QPushButton(self.tr("Copy"), autoDefault=False)
        self.copy_button.clicked.connect(self.copy)
        self.missing = Banner(context.themes, kind=Kind.WARNING)
        self.steps, self.pace, self.limits = WrappingLabel(), WrappingLabel(), WrappingLabel()
        self._lay_out()
        self.programs.currentIndexChanged.connect(self.refresh)
        self.refresh()

    def choose(self, program: Program) -> None:
        """Show what one program asks for."""
        self.programs.setCurrentIndex(self.programs.findData(program))

    def refresh(self) -> None:
        """What is said of the program that is chosen."""
        advice = ADVICE[Program(self.programs.currentData())]
        steps = (f"{number}. {say_program(text)}" for number, text in enumerate(advice.steps, start=1))
        self.steps.setText("\n".join(steps))
        self.pace.setText(say_program(advice.pace))
        self.limits.setText(say_program(advice.limits))
        self._show_address(advice)
        self.setMinimumHeight(0)
        self.resize(WIDTH, self.heightForWidth(WIDTH))

    def copy(self) -> None:
        """Put the address on the clipboard."""
        QGuiApplication.clipboard().setText(self.address.text())
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.setIcon(self._themes.icon("check-lg"))

    def _show_address(self, advice: Advice) -> None:
        found = self._web or (self._file if advice.reads_files else "")
        self.address.setText(found)
        self.address.setCursorPosition(0)
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setEnabled(bool(found))
        self.missing.setVisible(not found)
        if advice.reads_files:
            self.missing.show_message(
                self.tr("Choose a folder for the calendar file first."), kind=Kind.WARNING
            )
        else:
            self.missing.show_message(
                self.tr(
                    "This program only reads the web: keep the calendar file in a synchronised folder "
                    "and share it by a direct link, or have it uploaded to your own web space."
                ),
                kind=Kind.WARNING,
            )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(4)
        self._add(column, self.tr("Calendar program"), self.programs)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.address, 1)
        line.addWidget(self.copy_button)
        self._title(column, self.tr("Address"), self.address)
        column.addLayout(line)
        column.addWidget(self.missing)
        self._add(column, self.tr("How to subscribe"), self.steps)
        self._add(column, self.tr("How often it looks"), self.pace)
        self._add(column, self.tr("Good to know"), self.limits)
        column.addSpacing(12)
        truth = WrappingLabel(
            self.tr(
                "A file that is imported twice can make copies (Outlook) or be refused (Thunderbird, GNOME). "
                "Only a subscription follows what moves and what goes."
            )
        )
        set_role(truth, "caption")
        column.addWidget(truth)
        column.addStretch(1)
        column.addSpacing(12)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(True)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _add(self, column: QVBoxLayout, name: str, field: QWidget) -> None:
        self._title(column, name, field)
        column.addWidget(field)

    def _title(self, column: QVBoxLayout, name: str, field: QWidget) -> None:
        title = QLabel(name)
        title.setBuddy(field)
        set_role(title, "secondary")
        if column.count():
            column.addSpacing(10)
        column.addWidget(title)
        if not isinstance(field, WrappingLabel):
            field.setAccessibleName(name)
