"""The words a brand avoids, told beside the text in which they stand."""

from functools import partial

from PySide6.QtCore import Signal

from calendar_app.domain.vocabulary import Term, avoided_in, say_instead
from calendar_app.store import queries
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.notices import Notice, Notices
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.banner import Kind

MOST = 3
"""So many are told at once; one is replaced, and the next one comes."""


class Terms(Notices):
    """A notice for each, with its replacement one click away; ``changed`` tells that others are avoided."""

    changed = Signal()

    def __init__(self, context: Context, saver: Saver) -> None:
        super().__init__(context)
        self._context, self._saver = context, saver
        self._draft: Draft | None = None
        self._place = SHARED
        self.all: tuple[Term, ...] = ()
        self.followed.connect(self._replace)

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """What is said of the text that is in force at a place."""
        self._draft, self._place = draft, place
        terms = tuple(queries.terms(self._context.workspace.reader))
        if terms != self.all:
            self.all = terms
            self.changed.emit()
        found = [term for term, _ in avoided_in(draft.content(place).text, terms)]
        self.show_notices(map(partial(self._notice, can_write=draft.can_write), found[:MOST]))

    def _notice(self, term: Term, *, can_write: bool) -> Notice:
        text = self.tr("The brand avoids “{words}”.")
        if term.instead:
            text = self.tr("The brand says “{instead}” instead of “{words}”.")
        text = text.format(words=term.words, instead=term.instead)
        link = self.tr("Replace") if term.instead and can_write else ""
        return Notice(text=f"{text} {term.reason}".rstrip(), kind=Kind.INFO, link=link, place=term.id)

    def _replace(self, term_id: str) -> None:
        self._saver.settle()
        if self._draft is None:
            return
        text = self._draft.content(self._place).text
        for term, spans in avoided_in(text, self.all):
            if term.id == term_id:
                self._saver.write(self._place, "text", say_instead(text, spans, term.instead))
