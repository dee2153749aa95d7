"""What can be done for the words of a text: typography, finding, the brand's own words, spelling."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from calendar_app.domain.searching import Span
from calendar_app.domain.vocabulary import avoided_in, own_words
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import TextField
from calendar_app.ui.composer.highlight import Highlighter, Line, Underline
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.composer.spelling import Spelling
from calendar_app.ui.composer.terms import Terms
from calendar_app.ui.composer.word_menu import WordMenu
from calendar_app.ui.context import Context


class Care(QObject):
    """Its ``actions`` are in the text's menu, and work by their keys wherever one is on the page.

    ``find_wanted`` carries the words that are selected.
    """

    find_wanted = Signal(str)

    def __init__(self, context: Context, saver: Saver, editor: TextField) -> None:
        super().__init__(editor)
        self._context, self._saver, self._editor = context, saver, editor
        self._draft: Draft | None = None
        self._place = SHARED
        self.typography = QAction(self.tr("French typography…"), self)
        self.typography.setShortcut(QKeySequence("Ctrl+Shift+T"))
        self.typography.triggered.connect(self._open_typography)
        self.find = QAction(self.tr("Find and replace…"), self)
        self.find.setShortcuts([QKeySequence("Ctrl+H"), QKeySequence("Ctrl+F")])
        self.find.triggered.connect(self._ask_for_words)
        self.spelling = Spelling(context, self)
        self.check = QAction(self.tr("Check spelling"), self, checkable=True, checked=self.spelling.on)
        self.check.toggled.connect(self.spelling.switch)
        self.actions = (self.typography, self.find, self.check)
        for action in self.actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        editor.addActions(self.actions)
        self.terms = Terms(context, saver)
        self._highlighters: list[Highlighter] = []
        self._highlighter = self._underline_in(editor)
        self.terms.changed.connect(self._know_words)
        self.spelling.changed.connect(self._underline_anew)

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """What is done is done to the text of this place."""
        self._draft, self._place = draft, place
        # It may have been switched in the settings meanwhile.
        self.check.setChecked(self.spelling.on)
        self.typography.setEnabled(draft.can_write)
        self.terms.show_draft(draft, place=place)

    def look_after(self, field: TextField) -> None:
        """Underline words in another field that the public reads, with its own menu for each of them."""
        field.addAction(self.check)
        self._underline_in(field)

    def mark_over(self, over: Iterable[Span]) -> None:
        """Paint what is too much, in UTF-16 units."""
        self._highlighter.mark_over(over)

    def mark_pointed(self, pointed: Iterable[Span]) -> None:
        """Mark the words that remarks are about, in UTF-16 units."""
        self._highlighter.mark_pointed(pointed)

    def _underline_in(self, field: TextField) -> Highlighter:
        highlighter = Highlighter(field.document(), self._context.themes, self._underlined)
        self._highlighters.append(highlighter)
        WordMenu(self._context, self._saver, field, self.spelling)
        return highlighter

    def _underline_anew(self) -> None:
        for highlighter in self._highlighters:
            highlighter.rehighlight()

    def _underlined(self, paragraph: str) -> Iterator[Underline]:
        for _, spans in avoided_in(paragraph, self.terms.all):
            for start, end in spans:
                yield Underline(start=start, end=end, line=Line.DotLine, color="warning")
        for start, end in self.spelling.faults(paragraph):
            yield Underline(start=start, end=end, line=Line.WaveUnderline, color="danger")

    def _know_words(self) -> None:
        self.spelling.know(own_words(self.terms.all))
        self._underline_anew()

    def _ask_for_words(self) -> None:
        words = self._editor.textCursor().selectedText()
        self.find_wanted.emit("" if "\u2029" in words else words)

    def _open_typography(self) -> None:
        from calendar_app.ui.composer.typography import TypographyForm  # noqa: PLC0415 - seldom wanted

        self._saver.settle()
        if self._draft:
            window = self._editor.window()
            TypographyForm(self._context, self._saver, self._draft, place=self._place, parent=window).open()
