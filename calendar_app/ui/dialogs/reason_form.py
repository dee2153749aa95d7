"""A ready-made reason for sending back: the word to choose, and the sentence it stands for."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from calendar_app.domain.errors import Refusal
from calendar_app.integrations.reasons import Reason
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.paragraph import paragraph

LONGEST_WORD = 40
"""It stands on a button."""


class ReasonForm(Form):
    """Writes a new one, or another instead of the one given; ``keep`` is handed it."""

    def __init__(
        self, reason: Reason | None = None, *, keep: Callable[[Reason], object], parent: QWidget
    ) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the reason") if reason else self.tr("Add a reason"))
        self._keep = keep
        word, sentence = reason or ("", "")
        self.word = self.add_line(self.tr("Word on the button"), word)
        self.word.setMaxLength(LONGEST_WORD)
        self.sentence = paragraph(sentence, lines=3)
        self.add(self.tr("Sentence in the remark"), self.sentence)

    def _store(self) -> None:
        word, sentence = self.required(self.word), " ".join(self.sentence.toPlainText().split())
        if not sentence:
            self.sentence.setFocus()
            raise Refusal("reason_without_sentence")
        self._keep((word, sentence))
