"""Spelling while one writes: what is misspelled is known a moment after the last letter."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from calendar_app.domain.languages import Language
from calendar_app.domain.searching import Span
from calendar_app.domain.spelling import faults, lookups, spoken
from calendar_app.integrations import spelling
from calendar_app.ui import tasks
from calendar_app.ui.context import Context

PAUSE_MS = 250
"""After the last letter: a word that is being typed is not wrong yet."""
MOST_KEPT = 20_000
"""Words whose languages are remembered."""


class Spelling(QObject):
    """Asks about each word once; ``changed`` tells that more is known, or is of interest.

    ``own`` are words that no dictionary has to know.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.own: frozenset[str] = frozenset()
        self._ignored: set[str] = set()
        self._known: dict[str, frozenset[Language]] = {}
        self._asked: set[str] = set()
        self._away = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.ask)

    @property
    def on(self) -> bool:
        """Whether misspelled words are looked for."""
        return self._context.habits.preferences.spelling and not self._away

    def switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Look for them or not, from now on."""
        self._context.habits.keep(spelling=on)
        self.changed.emit()

    def know(self, own: frozenset[str]) -> None:
        """The brand's words are others."""
        if own != self.own:
            self.own = own
            self.changed.emit()

    def ignore(self, word: str) -> None:
        """Say no more of this word until the program ends."""
        self._ignored.add(word)
        self.changed.emit()

    def faults(self, paragraph: str) -> list[Span]:
        """The misspelled words that are known to be; the dictionaries are asked about the others."""
        if not self.on:
            return []
        if unasked := lookups(paragraph) - self._known.keys():
            self._asked |= unasked
            self._pause.start()
            return []
        return faults(paragraph, self._known, own=self.own | self._ignored, usual=self._usual())

    def suggest(self, word: str, paragraph: str, *, done: Callable[[list[str]], None]) -> None:
        """What may have been meant; ``done`` is called a moment later."""
        language = spoken(paragraph, self._known, usual=self._usual())
        tasks.run(spelling.suggestions, word, language, done=done, failed=self._fail)

    def ask(self) -> None:
        """About the words that are new, without waiting any longer."""
        self._pause.stop()
        asked, self._asked = self._asked, set()
        if asked and self.on:
            tasks.run(spelling.languages_of, sorted(asked), done=self._learn, failed=self._fail)

    def _usual(self) -> Language:
        return "en" if self._context.language.code == "en" else "fr"

    def _learn(self, known: dict[str, frozenset[Language]]) -> None:
        if len(self._known) > MOST_KEPT:
            self._known.clear()
        self._known.update(known)
        self.changed.emit()

    def _fail(self, _failure: Exception) -> None:
        if not self._away:
            self._away = True
            self._context.messages.tell_problem(self.tr("Spelling cannot be checked on this computer."))
