"""A question asked in the page itself, such as what has to be corrected."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calendar_app.ui.composer.decisions import shortcut_text
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.flow import Flow
from calendar_app.ui.widgets.wrapping import WrappingLabel

Phrase = tuple[str, str]
"""A word, and the sentence it stands for."""
Other = tuple[str, Callable[[], None]]
"""What another button says and does."""


KEYS = 9
"""So many phrases can be put in by a digit."""


class Prompt(QFrame):
    """Stays until it is answered or cancelled; Esc cancels. A required answer cannot be empty.

    Meanwhile ``asking``, so that Ctrl+Enter answers this and nothing else.
    """

    asking = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "footer")
        self._answered: Callable[[str], None] | None = None
        self._required = True
        self._other: Callable[[], None] | None = None
        self._question = WrappingLabel()
        set_role(self._question, "strong")
        self.field = TextField(lines=2)
        self._phrases = Flow()
        self.answer = QPushButton()
        self.other = QPushButton()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._arrange()
        self.field.textChanged.connect(self._allow)
        self.answer.clicked.connect(self._give)
        self.other.clicked.connect(self._go_round)
        self._cancel.clicked.connect(self.close_it)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.answer.click)
        self.hide()

    def ask(
        self,
        question: str,
        *,
        button: str,
        role: str,
        answered: Callable[[str], None],
        required: bool = True,
        proposed: str = "",
        phrases: Sequence[Phrase] = (),
        other: Other | None = None,
    ) -> None:
        """Show a question with the answer that is likely; ``answered`` is called with what was typed.

        ``phrases`` are offered to be put into the answer, each under a word for it; ``other`` is a way round
        the question.
        """
        self._answered, self._required = answered, required
        self._question.setText(question)
        self.field.setAccessibleName(question)
        self.field.show_text(proposed)
        self._offer(phrases)
        self.answer.setText(f"{button} · {shortcut_text()}")
        self.answer.setAccessibleName(button)
        set_role(self.answer, role)
        self._offer_other(other)
        self._allow()
        self.show()
        self.asking.emit(True)
        self.field.setFocus()

    def close_it(self) -> None:
        """Without an answer."""
        self._answered = None
        self.hide()
        self.asking.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _offer(self, phrases: Sequence[Phrase]) -> None:
        self._phrases.take_all()
        self._phrases.setVisible(bool(phrases))
        before: QWidget = self
        for number, (word, sentence) in enumerate(phrases, start=1):
            chip = QPushButton(word.replace("&", "&&"))
            set_role(chip, "filter")
            chip.setToolTip(sentence)
            if number <= KEYS:
                key = QKeySequence(f"Alt+{number}")
                chip.setShortcut(key)
                chip.setToolTip(f"{sentence} · {key.toString(QKeySequence.SequenceFormat.NativeText)}")
            chip.clicked.connect(partial(self._say_also, sentence))
            self._phrases.add(chip)
            # What is made later would be reached last; here Tab finds it in its place on the page.
            QWidget.setTabOrder(before, chip)
            before = chip

    def _say_also(self, sentence: str) -> None:
        before = self.field.text().rstrip()
        self.field.setFocus()
        self.field.selectAll()
        self.field.insertPlainText(f"{before} {sentence}".lstrip())

    def _offer_other(self, other: Other | None) -> None:
        words, self._other = other or ("", None)
        self.other.setText(words)
        self.other.setVisible(other is not None)

    def _go_round(self) -> None:
        act = self._other
        self.close_it()
        if act:
            act()

    def _allow(self) -> None:
        is_missing = self._required and not self.field.text().strip()
        self.answer.setEnabled(not is_missing)
        self.answer.setToolTip(self.tr("Write a few words first.") if is_missing else "")

    def _give(self) -> None:
        answered, text = self._answered, self.field.text().strip()
        self.close_it()
        if answered:
            answered(text)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.answer)
        buttons.addWidget(self.other)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._phrases)
        column.addWidget(self.field)
        column.addLayout(buttons)
