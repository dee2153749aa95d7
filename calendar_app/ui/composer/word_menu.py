"""What can be done with a misspelled word, on top of the text's menu."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from calendar_app.commands.vocabulary import learn_word
from calendar_app.domain.searching import Span
from calendar_app.ui.composer.fields import TextField, units
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.spelling import Spelling
from calendar_app.ui.context import Context


class WordMenu(QObject):
    """Suggestions come a moment after the menu: it opens at once."""

    def __init__(self, context: Context, saver: Saver, editor: TextField, spelling: Spelling) -> None:
        super().__init__(editor)
        self._context, self._saver, self._editor, self._spelling = context, saver, editor, spelling
        editor.menu_opening.connect(self._open)

    def _open(self, menu: QMenu, position: int) -> None:
        if self._editor.isReadOnly():
            return
        block = self._editor.document().findBlock(position)
        before = block.text().encode("utf-16-le")[: 2 * (position - block.position())]
        place = len(before.decode("utf-16-le", "ignore"))
        for span in self._spelling.faults(block.text()):
            if span[0] <= place <= span[1]:
                _Offer(menu, block.text()[slice(*span)], self, block, span)

    def suggest(self, offer: "_Offer", paragraph: str) -> None:
        """Ask the dictionaries for a menu."""
        self._spelling.suggest(offer.word, paragraph, done=offer.show_suggestions)

    def replace(self, block: QTextBlock, span: Span, word: str) -> None:
        """Another word in the place of this one, as a step of its own."""
        self._saver.settle()
        start, end = (block.position() + units(block.text()[:place]) for place in span)
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(word)
        self._saver.settle()

    def learn(self, word: str) -> None:
        """Put a word into the brand's dictionary."""
        self._saver.settle()
        self._context.run(learn_word, word)

    def ignore(self, word: str) -> None:
        """Say no more of it for now."""
        self._spelling.ignore(word)


class _Offer(QObject):
    """The entries of one menu about one word."""

    def __init__(self, menu: QMenu, word: str, doing: WordMenu, block: QTextBlock, span: Span) -> None:
        super().__init__(menu)
        self.word = word
        self._menu, self._doing, self._block, self._span = menu, doing, block, span
        self._first = menu.actions()[0]
        self._waiting = self._entry(self.tr("Looking for suggestions…"))
        self._waiting.setEnabled(False)
        self._separator = menu.insertSeparator(self._first)
        learn = self._entry(self.tr("Add to the brand’s dictionary"))
        learn.triggered.connect(lambda: doing.learn(word))
        ignore = self._entry(self.tr("Ignore"))
        ignore.triggered.connect(lambda: doing.ignore(word))
        menu.insertSeparator(self._first)
        doing.suggest(self, block.text())

    def show_suggestions(self, words: list[str]) -> None:
        """Each is an entry above the others."""
        if not words:
            self._waiting.setText(self.tr("No suggestion"))
            return
        self._menu.removeAction(self._waiting)
        for word in words:
            entry = QAction(word, self._menu)
            self._menu.insertAction(self._separator, entry)
            entry.triggered.connect(partial(self._doing.replace, self._block, self._span, word))

    def _entry(self, text: str) -> QAction:
        entry = QAction(text, self._menu)
        self._menu.insertAction(self._first, entry)
        return entry
