"""Find and replace in everything a post says, on all its channels."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calendar_app.commands.rewriting import replace_words
from calendar_app.domain.searching import Search, Span, pieces
from calendar_app.domain.wording import Fate, Piece
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import LineField
from calendar_app.ui.composer.marking import Shown, mark, select
from calendar_app.ui.composer.passages import (
    Hit,
    Passage,
    find_in,
    hits_on,
    passage_words,
    rewritten,
    shows,
)
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.widgets.pieces import Pieces
from calendar_app.ui.widgets.wrapping import WrappingLabel

AROUND = 28
"""The characters shown before and behind what changes."""
PREVIEW_HEIGHT = 130
MARGINS = 60
SHOWN = 60
"""So many changes are shown one by one; the others are counted."""


class Finding(QFrame):
    """Return goes to the next hit, Shift+Return to the one before; Esc closes.

    ``place_wanted`` carries the tab of the hit one goes to.
    """

    place_wanted = Signal(str)

    def __init__(self, context: Context, saver: Saver, shown: Shown) -> None:
        super().__init__()
        set_role(self, "footer")
        self._context, self._saver, self._shown = context, saver, shown
        self._draft: Draft | None = None
        self._place = SHARED
        self.hits: list[Hit] = []
        self._current = -1
        self.words = LineField()
        self.words.setPlaceholderText(self.tr("Find"))
        self.words.setAccessibleName(self.tr("Find"))
        self.new = LineField()
        self.new.setPlaceholderText(self.tr("Replace by"))
        self.new.setAccessibleName(self.tr("Replace by"))
        self.whole_words = QCheckBox(self.tr("Whole words"))
        self.match_case = QCheckBox(self.tr("Same case"))
        self.match_accents = QCheckBox(self.tr("Same accents"))
        self.count = WrappingLabel()
        set_role(self.count, "caption")
        themes = context.themes
        self.before = IconButton(themes, icon="chevron-up", text=self.tr("Previous (Shift+Return)"))
        self.next = IconButton(themes, icon="chevron-down", text=self.tr("Next (Return)"))
        self.one = QPushButton()
        self.all = QPushButton()
        self.leave = IconButton(themes, icon="x-lg", text=self.tr("Close (Esc)"))
        self.preview = Pieces(themes)
        self._scroll = QScrollArea(widgetResizable=True)
        self._arrange()
        self._connect()
        self.hide()

    def open(self, words: str) -> None:
        """Look for these words, or for those looked for last."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus()
        self.words.selectAll()
        self._search()

    def close_it(self) -> None:
        """Nothing is marked any more."""
        self.hide()
        self.hits = []
        self._current = -1
        self._mark()
        self._shown.writing.editor.setFocus()

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """Look again in what has become of the post."""
        self._draft, self._place = draft, place
        if not self.isHidden():
            self._search()

    def current(self) -> Hit | None:
        """The hit one is at."""
        return self.hits[self._current] if 0 <= self._current < len(self.hits) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes this and not the post."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words.hasFocus():
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.new.hasFocus():
            self._replace_one()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self.hits = find_in(self._draft, self._sought()) if self._draft else []
        self._current = min(self._current, len(self.hits) - 1)
        self._say()
        self._mark()

    def _sought(self) -> Search:
        return Search(
            words=self.words.text(),
            whole_words=self.whole_words.isChecked(),
            match_case=self.match_case.isChecked(),
            match_accents=self.match_accents.isChecked(),
        )

    def _step(self, by: int) -> None:
        self._saver.settle()
        if self.hits:
            first = 0 if by > 0 else len(self.hits) - 1
            self._current = (self._current + by) % len(self.hits) if self._current >= 0 else first
            self._reveal()

    def _reveal(self) -> None:
        self._say()
        hit = self.current()
        if hit is None or self._draft is None:
            return
        passage = hit.passage
        if not shows(self._draft, self._place, passage):
            self.place_wanted.emit(passage.place)
        if passage.field == "media":
            self._shown.pictures.show_alt_of(passage.number)
        self._mark()
        field = self._shown.field(passage)
        if field is not None:
            select(field, hit.span)

    def _mark(self) -> None:
        """All hits in the texts on show; the one that one is at stands out."""
        for name, field in self._shown.texts():
            here = [h for h in self.hits if h.passage.field == name and self._is_here(h)]
            current = self.current()
            mark(field, here, current, colors=self._context.theme.colors)

    def _is_here(self, hit: Hit) -> bool:
        return self._draft is not None and shows(self._draft, self._place, hit.passage)

    def _replace_one(self) -> None:
        self._saver.settle()
        if self.current() is None:
            self._step(1)
        elif (hit := self.current()) and self.one.isEnabled():
            place = self._current
            self._rewrite([hit])
            # What comes may hold what is looked for: it is not found again at once.
            rest = range(place, len(self.hits))
            self._current = next((n for n in rest if _is_behind(self.hits[n], hit, self.new.text())), -1)
            self._reveal()

    def _replace_all(self) -> None:
        self._saver.settle()
        count = len(self.hits)
        if self._rewrite(self.hits):
            self._context.messages.tell_undoable(self.tr("%n replaced", "", count), self._context.undo)

    def _rewrite(self, hits: list[Hit]) -> bool:
        if self._draft is None or not hits:
            return False
        own = rewritten(self._draft, hits, self.new.text())
        shared = own.pop(SHARED, {})
        run, post = self._context.workspace.run, self._draft.post.id
        return self._context.attempt(lambda: run(replace_words, post, shared=shared, own=own))

    # Showing

    def _say(self) -> None:
        writes = self._draft is not None and self._draft.can_write and bool(self.hits)
        removes = not self.new.text()
        self.one.setText(self.tr("Remove") if removes else self.tr("Replace"))
        self.all.setText(self.tr("Remove all") if removes else self.tr("Replace all"))
        for step in (self.before, self.next):
            step.setEnabled(bool(self.hits))
        for button in (self.one, self.all):
            button.setEnabled(writes)
        self.count.setText(self._in_words())
        shown = list(self._changes(self._draft)) if self._draft and self.hits and not removes else []
        self.preview.show_pieces(shown)
        self._scroll.setVisible(bool(shown))
        self._scroll.setFixedHeight(
            min(self.preview.heightForWidth(self.width() - MARGINS) + 8, PREVIEW_HEIGHT)
        )

    def _in_words(self) -> str:
        if not self.words.text() or self._draft is None:
            return ""
        if not self.hits:
            return self.tr("Not found")
        found = self.tr("%n found", "", len(self.hits))
        if self._current >= 0:
            found = self.tr("{number} of {count}").format(number=self._current + 1, count=len(self.hits))
        channels = [f"{name} {count}" for name, count in hits_on(self._draft, self.hits).items()]
        return " · ".join([found, *channels])

    def _changes(self, draft: Draft) -> Iterator[Piece]:
        ends_line = False
        for passage, some in groupby(self.hits[:SHOWN], key=lambda hit: hit.passage):
            yield Piece(Fate.KEPT, ("\n" if ends_line else "") + self._words_of(draft, passage))
            yield from _around(passage.text, [hit.span for hit in some], self.new.text())
            ends_line = True
        if len(self.hits) > SHOWN:
            yield Piece(Fate.KEPT, "\n" + self.tr("and %n more", "", len(self.hits) - SHOWN))

    def _words_of(self, draft: Draft, passage: Passage) -> str:
        return f"{passage_words(draft, passage, language=self._context.language.code)} — "

    def _connect(self) -> None:
        self.words.textChanged.connect(self._look_anew)
        self.new.textChanged.connect(self._say)
        for box in (self.whole_words, self.match_case, self.match_accents):
            box.toggled.connect(self._look_anew)
        self.before.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.one.clicked.connect(self._replace_one)
        self.all.clicked.connect(self._replace_all)
        self.leave.clicked.connect(self.close_it)

    def _look_anew(self) -> None:
        self._saver.settle()
        self._current = -1
        self._search()

    def _arrange(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(8)
        above.addWidget(self.words, 3)
        above.addWidget(self.before)
        above.addWidget(self.next)
        above.addWidget(self.new, 3)
        above.addWidget(self.one)
        above.addWidget(self.all)
        above.addWidget(self.leave)
        for box in (self.whole_words, self.match_case, self.match_accents):
            below.addWidget(box)
        below.addSpacing(8)
        below.addWidget(self.count, 1)
        self._scroll.setAccessibleName(self.tr("What changes"))
        set_role(self._scroll, "reading")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 2, 4, 2)
        column.addWidget(self.preview)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(below)
        column.addWidget(self._scroll)


def _where(passage: Passage) -> tuple[str, str, str, int]:
    return passage.place, passage.field, passage.option, passage.number


def _is_behind(hit: Hit, replaced: Hit, new: str) -> bool:
    same = _where(hit.passage) == _where(replaced.passage)
    return not same or hit.span[0] >= replaced.span[0] + len(new)


def _around(text: str, spans: list[Span], new: str) -> Iterator[Piece]:
    """The changes of a text with a little of what stands between them."""
    made = pieces(text, spans, new)
    for number, piece in enumerate(made):
        if piece.fate is not Fate.KEPT:
            yield piece
            continue
        words = " ".join(piece.text.split("\n"))
        is_first, is_last = number == 0, number == len(made) - 1
        head = "" if is_first else words[:AROUND]
        tail = "" if is_last else words[-AROUND:]
        whole = len(words) <= (AROUND if is_first or is_last else 2 * AROUND)
        yield Piece(Fate.KEPT, words if whole else f"{head}…{tail}")
