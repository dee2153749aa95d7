"""The brand's words: those it avoids, and those its dictionary holds."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.vocabulary import remove_term
from calendar_app.domain.vocabulary import Term
from calendar_app.store import queries
from calendar_app.ui.dialogs.term_form import TermForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords


class VocabularySection(Section):
    """Words to avoid are added and edited here; those of the dictionary come from the texts."""

    kinds = (Term,)

    def words(self) -> SectionWords:
        """About the words of a brand."""
        return SectionWords(
            title=self.tr("Words"),
            about=self.tr(
                "Words the brand avoids, and what it says instead: they are underlined in every text. "
                "Words added to the dictionary while writing are listed too."
            ),
            add=self.tr("Add words to avoid"),
            empty=self.tr("No words yet. Whoever writes is reminded of them, and never stopped."),
        )

    def add(self) -> None:
        """The form for new words to avoid."""
        TermForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per term."""
        return [self._row(term) for term in queries.terms(self.context.workspace.reader)]

    def _row(self, term: Term) -> Row:
        themes = self.context.themes
        picture = themes.pixmap("text-left", size=16, ratio=self.devicePixelRatioF())
        name = f"{term.words} → {term.instead}" if term.instead else term.words
        detail = term.reason if term.avoided else self.tr("In the dictionary of the brand")
        row = Row(themes, picture=picture, name=name, detail=detail)
        if term.avoided:
            row.add_button("pencil", self.tr("Edit"), lambda: self._edit(term), enabled=self.allowed)
        row.add_button("trash", self.tr("Remove"), lambda: self._remove(term), enabled=self.allowed)
        return row

    def _edit(self, term: Term) -> None:
        TermForm(self.context, term, parent=self).open()

    def _remove(self, term: Term) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(remove_term, term.id)):
            text = self.tr("“{words}” removed.").format(words=term.words)
            self.context.messages.tell_undoable(text, self.context.undo)
