"""A small form: labelled fields, one sentence where something is missing, Save and Cancel."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calendar_app.domain.errors import Refusal
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided_line import ElidedLine
from calendar_app.ui.widgets.wrapping import WrappingLabel
from calendar_app.ui.words import say

WIDTH = 420


class Form(QDialog):
    """``save`` is called by Save; a Refusal it raises is shown and the form stays."""

    def __init__(self, parent: QWidget | None, *, save: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._do = save
        self._fields = QVBoxLayout()
        self._fields.setSpacing(4)
        self._problem = WrappingLabel()
        set_role(self._problem, "problem")
        self._problem.hide()
        self._lay_out()

    def add_line(self, label: str, text: str = "", *, hint: str = "") -> ElidedLine:
        """A field of one line."""
        line = ElidedLine(text)
        line.setPlaceholderText(hint)
        line.setCursorPosition(0)
        self.add(label, line)
        return line

    def add(self, label: str, field: QWidget) -> QWidget:
        """A field under its label, which is given; the first one has the keyboard when the form opens."""
        is_first = not self._fields.count()
        self._fields.addSpacing(0 if is_first else 8)
        title = _title(label, field)
        self._fields.addWidget(title)
        self._fields.addWidget(field)
        if is_first:
            field.setFocus()
        return title

    def add_more(self, field: QWidget) -> None:
        """One more field under the same label."""
        self._fields.addWidget(field)

    def add_pair(self, *fields: tuple[str, QWidget]) -> None:
        """Fields that belong together, side by side under their labels."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for column, (label, field) in enumerate(fields):
            grid.addWidget(_title(label, field), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self._fields.addSpacing(8)
        self._fields.addLayout(grid)

    def required(self, line: QLineEdit) -> str:
        """What a line holds; Refusal("name_missing") where that is nothing."""
        text = line.text().strip()
        if not text:
            line.setFocus()
            raise Refusal("name_missing")
        return text

    def add_note(self, text: str = "") -> WrappingLabel:
        """A sentence that helps."""
        note = WrappingLabel(text)
        set_role(note, "caption")
        self._fields.addWidget(note)
        return note

    def problem(self) -> str:
        """What the form says is missing."""
        return self._problem.text()

    def save(self) -> None:
        """As the button does."""
        try:
            self._do()
        except Refusal as refusal:
            self.say_problem(say(refusal))
        else:
            self.accept()

    def say_problem(self, text: str) -> None:
        """Shows a sentence above the buttons, or none."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its sentences are at its width."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Takes the height of what it shows now."""
        width = max(WIDTH, self.minimumSizeHint().width())
        self.resize(width, self.heightForWidth(width))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        self.save_button = QPushButton(QCoreApplication.translate("Form", "Save"))
        set_role(self.save_button, "primary")
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(
            QCoreApplication.translate("Form", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(self._fields)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addWidget(buttons)
        # Once it is in the dialog: before, Enter would press whatever other button comes first.
        self.save_button.setDefault(True)
        self.setMinimumWidth(WIDTH)


def _title(label: str, field: QWidget) -> WrappingLabel:
    field.setAccessibleName(label)
    title = WrappingLabel(label)
    title.setBuddy(field)
    set_role(title, "secondary")
    return title
