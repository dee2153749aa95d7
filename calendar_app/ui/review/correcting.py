"""Correcting in place: each text in a field of its own, and one gesture that validates what stands there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.passages import Passage, passages_of
from calendar_app.ui.review.words import text_words
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

LINES, MOST = 5, 14
GESTURE = "correct_and_validate"
"""What is typed and the validation that follows are one step, taken back as one."""


class Corrections(QWidget):
    """The fields; what is typed is saved as in the composer, and told word by word below."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.saver = Saver(context, self, joins=GESTURE)
        self.fields: dict[tuple[str, tuple[str, ...]], TextField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 0)
        self._column.setSpacing(4)

    def begin(self, brief: Brief) -> None:
        """All texts of the channels that are decided on; the keyboard is in the first one."""
        self.saver.open(brief.post)
        empty(self._column)
        self.fields = {passage.key: self._field(passage) for passage in _passages(brief)}
        before: QWidget = self
        for field in self.fields.values():
            field.show()
            QWidget.setTabOrder(before, field)
            before = field

    def show_brief(self, brief: Brief) -> None:
        """What was taken back or came from elsewhere; what is being typed stays."""
        for passage in _passages(brief):
            field = self.fields.get(passage.key)
            if field and not any(self.saver.is_pending(place, passage.field) for place in passage.places):
                field.show_text(passage.text)

    def take_focus(self) -> None:
        """In the first field, at its end."""
        for field in list(self.fields.values())[:1]:
            field.setFocus()
            field.moveCursor(field.textCursor().MoveOperation.End)

    def _field(self, passage: Passage) -> TextField:
        title = text_words(passage.field, passage.channels)
        label, field = WrappingLabel(title), TextField(lines=LINES, most=MOST)
        set_role(label, "caption")
        field.setAccessibleName(title)
        field.show_text(passage.text)
        field.typed.connect(partial(self._note, passage))
        field.settled.connect(self.saver.flush)
        self._column.addWidget(label)
        self._column.addWidget(field)
        label.show()
        return field

    def _note(self, passage: Passage, text: str) -> None:
        for place in passage.places:
            self.saver.note(place, passage.field, text)


def _passages(brief: Brief) -> list[Passage]:
    return passages_of(brief.draft, [each.variant for each in brief.comparison.channels])


class CorrectionBar(QFrame):
    """Ends a correction: by validating it, by going on in the composer, or by taking it back."""

    validated = Signal()
    continued = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.note = WrappingLabel()
        set_role(self.note, "caption")
        self.validate = QPushButton(self.tr("Validate as corrected"))
        self.validate.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.composer = QPushButton(self.tr("Pictures, time, all else…"))
        self.cancel = QPushButton(self.tr("Cancel"))
        set_role(self.validate, "success")
        self.validate.clicked.connect(self.validated)
        self.composer.clicked.connect(self.continued)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.validate, self.composer, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 12)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.note)

    def allow(self, *, because: str) -> None:
        """Whether validating is possible now, or why not."""
        self.validate.setEnabled(not because)
        self.note.setText(because)
        self.note.setVisible(bool(because))
