"""The small panel that asks at what time."""

from datetime import time

from PySide6.QtCore import QLocale, QRect, Qt, QTime, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QLabel, QTimeEdit, QVBoxLayout, QWidget

from calendar_app.ui.calendar.floating import place_beside
from calendar_app.ui.theme.style import set_role


class HourPanel(QFrame):
    """Asks for a time of day in place; ``chosen`` carries it."""

    chosen = Signal(time)
    closed = Signal()

    def __init__(self, parent: QWidget, *, question: str, suggested: time, locale: QLocale) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QTimeEdit(QTime(suggested.hour, suggested.minute), self)
        self.edit.setDisplayFormat(locale.timeFormat(QLocale.FormatType.ShortFormat))
        label = QLabel(question, self, textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(self.edit)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for widget in (label, self.edit, buttons):
            layout.addWidget(widget)

    def open_beside(self, rect: QRect) -> None:
        """Shows itself beside a rectangle of its parent and takes the keyboard."""
        place_beside(self, rect)
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edit.setSelectedSection(QTimeEdit.Section.HourSection)

    def accept(self) -> None:
        """Hands the time over and goes away."""
        hour = self.edit.time()
        self.close()
        self.chosen.emit(time(hour.hour(), hour.minute()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells that the keyboard is free again."""
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter agrees, Esc leaves everything as it was."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accept()
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)
