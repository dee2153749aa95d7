"""Correcting in place: each text in a field of its own, and one gesture that validates what stands."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calendar_app.domain.asset import MediaItem
from calendar_app.journal.seal import SealedMedia
from calendar_app.ui.composer.fields import LineField, TextField
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.passages import Key, Passage, descriptions_of, passages_of, redescribed
from calendar_app.ui.review.picture_panels import SMALL_BOX, Picture
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
        self._context = context
        self.saver = Saver(context, self, joins=GESTURE)
        self.fields: dict[Key, TextField | LineField] = {}
        self._brief: Brief | None = None
        self._described: dict[str, dict[int, str]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 0)
        self._column.setSpacing(4)

    def begin(self, brief: Brief) -> None:
        """All texts of the channels that are decided on, and what is said of their files."""
        self._brief, self._described = brief, {}
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
        self._brief = brief
        for passage in _passages(brief):
            field = self.fields.get(passage.key)
            if field and not any(self.saver.is_pending(place, passage.field) for place in passage.places):
                field.show_text(passage.text)

    def take_focus(self) -> None:
        """In the first field, at its end."""
        for field in list(self.fields.values())[:1]:
            field.setFocus()
            if isinstance(field, TextField):
                field.moveCursor(field.textCursor().MoveOperation.End)

    def _field(self, passage: Passage) -> TextField | LineField:
        title = text_words(passage.field, passage.channels, passage.number)
        field = LineField() if passage.asset else TextField(lines=LINES, most=MOST)
        field.setAccessibleName(title)
        field.show_text(passage.text)
        if isinstance(field, LineField):
            field.setCursorPosition(len(passage.text))
        field.typed.connect(partial(self._note, passage))
        field.settled.connect(self.saver.flush)
        self._column.addWidget(self._labelled(passage, title, field))
        return field

    def _labelled(self, passage: Passage, title: str, field: QWidget) -> QWidget:
        """Under its name, and beside the picture where it describes one."""
        holder, label = QWidget(), WrappingLabel(title)
        set_role(label, "caption")
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        if passage.asset:
            grid.addWidget(self._picture(passage), 0, 0, 2, 1)
        grid.addWidget(label, 0, 1)
        grid.addWidget(field, 1, 1)
        holder.show()
        return holder

    def _picture(self, passage: Passage) -> Picture:
        item = SealedMedia(source=passage.asset, alt=passage.text)
        themes, thumbnails = self._context.themes, self._context.thumbnails
        found = Picture(themes, thumbnails, item, role="line", box=SMALL_BOX)
        # Here it is only looked at: remarks wait until the correction is done.
        found.setToolTip("")
        found.unsetCursor()
        return found

    def _note(self, passage: Passage, text: str) -> None:
        for place in passage.places:
            self.saver.note(place, passage.field, self._described_so(place, passage, text))

    def _described_so(self, place: str, passage: Passage, text: str) -> str | tuple[MediaItem, ...]:
        """A text as it was typed; of what describes a file all files there, as they stand now."""
        if not passage.asset or not self._brief:
            return text
        texts = self._described.setdefault(place, {})
        texts[passage.number] = text
        return redescribed(self._brief.draft.content(place).media, texts)


def _passages(brief: Brief) -> list[Passage]:
    variants = [each.variant for each in brief.comparison.channels]
    return [*passages_of(brief.draft, variants), *descriptions_of(brief.draft, variants)]


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
