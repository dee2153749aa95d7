"""The small panel that asks on which day and at what time."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.place import Place
from calendar_app.ui.calendar.floating import place_next_to
from calendar_app.ui.dates import field_pattern, format_time
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.hour_field import HourField

WIDTH = 280


class WhenPanel(QFrame):
    """Asks for a time, and for the day as well if ``asks_day``; ``chosen`` carries the place.

    A time may be left open only where there was none. ``note`` says what a place would mean before it
    is agreed to, and ``sign`` is the picture of what it costs, if anything.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        question: str,
        suggested: Place,
        locale: QLocale,
        note: Callable[[Place], str],
        sign: Callable[[Place], QPixmap | None],
        asks_day: bool = False,
        is_twice: Callable[[Place], bool],
    ) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._locale, self._is_twice = locale, is_twice
        self._note_of, self._sign_of = note, sign
        self.day = QDateEdit(QDate(suggested.day.year, suggested.day.month, suggested.day.day), self)
        self.timed = QCheckBox(self.tr("At a time of day"), self)
        self.timed.setChecked(suggested.time is not None)
        hour = suggested.time or time(12)
        self.edit = HourField(hour)
        self.second = QCheckBox(self)
        self.second.setChecked(bool(suggested.fold))
        self.note = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sign = QLabel(self)
        self.sign.setContentsMargins(0, 2, 0, 0)
        self._arrange(question, asks_day=asks_day)
        self._show_note()

    @property
    def place(self) -> Place:
        """What stands in the fields."""
        day, hour = self.day.date(), self.edit.time()
        timed = self.timed.isChecked()
        return Place(
            day=date(day.year(), day.month(), day.day()),
            time=time(hour.hour(), hour.minute()) if timed else None,
            fold=int(timed and self.second.isChecked() and not self.second.isHidden()),
        )

    def open_beside(self, rect: QRect) -> None:
        """Shows itself at the side of a rectangle of its parent and takes the keyboard."""
        self.adjustSize()
        place_next_to(self, rect)
        self.show()
        self.raise_()
        if self.day.isVisible():
            self.day.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
            self.edit.setSelectedSection(QTimeEdit.Section.HourSection)

    def accept(self) -> None:
        """Hands the place over and goes away."""
        place = self.place
        self.close()
        self.chosen.emit(place)

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

    def _arrange(self, question: str, *, asks_day: bool) -> None:
        label = QLabel(question, self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_role(label, "strong")
        set_role(self.note, "caption")
        label.setBuddy(self.day if asks_day else self.edit)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(field_pattern(self._locale))
        self.day.setAccessibleName(self.tr("Day"))
        self.edit.setAccessibleName(self.tr("Time of day"))
        self.day.setVisible(asks_day)
        self.timed.setVisible(asks_day and not self.timed.isChecked())
        layout = QVBoxLayout(self)
        for widget in (label, self.day, self.timed, self.edit, self.second):
            layout.addWidget(widget)
        told = QHBoxLayout()
        told.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.note, 1)
        layout.addLayout(told)
        layout.addWidget(self._buttons())
        self.setFixedWidth(WIDTH)
        self.day.dateChanged.connect(self._show_note)
        self.edit.timeChanged.connect(self._show_note)
        self.timed.toggled.connect(self._show_note)
        self.second.toggled.connect(self._show_note)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.close)
        set_role(buttons.button(kinds.Ok), "primary")
        return buttons

    def _show_note(self) -> None:
        self.edit.setEnabled(self.timed.isChecked())
        hour = format_time(self._locale, self.place.time) if self.place.time else ""
        self.second.setText(self.tr("The second {hour}, after the clocks go back").format(hour=hour))
        self.second.setVisible(self._is_twice(self.place))
        self.note.setText(self._note_of(self.place))
        self.note.setVisible(bool(self.note.text()))
        sign = self._sign_of(self.place)
        self.sign.setPixmap(sign or QPixmap())
        self.sign.setVisible(sign is not None)
        if self.isVisible():
            self.adjustSize()
