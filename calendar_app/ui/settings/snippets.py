"""The templates of the brand."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.phrases import remove_snippet
from calendar_app.domain.phrases import Snippet
from calendar_app.domain.workflow import Act
from calendar_app.store import queries
from calendar_app.ui.dialogs.snippet_form import SnippetForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords


class SnippetsSection(Section):
    """Added, edited and deleted; posts that were written with one stay as they are."""

    act = Act.DRAFT
    kinds = (Snippet,)

    def words(self) -> SectionWords:
        """About templates."""
        return SectionWords(
            title=self.tr("Templates"),
            about=self.tr(
                "Texts to begin with, or to put into others. Words in braces are filled in when one is used; "
                "a first comment and tags make a whole post of it."
            ),
            add=self.tr("Add a template"),
            empty=self.tr(
                "No template yet. Opening hours, a recurring question or a signature are good first ones."
            ),
        )

    def add(self) -> None:
        """The form for a new one."""
        SnippetForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per template."""
        return [self._row(each) for each in queries.snippets(self.context.workspace.reader)]

    def _row(self, snippet: Snippet) -> Row:
        themes = self.context.themes
        picture = themes.pixmap("card-text", size=16, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=snippet.name, detail=" ".join(snippet.text.split()))
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(snippet), enabled=self.allowed)
        row.add_button("trash", self.tr("Delete"), lambda: self._remove(snippet), enabled=self.allowed)
        return row

    def _edit(self, snippet: Snippet) -> None:
        SnippetForm(self.context, snippet, parent=self).open()

    def _remove(self, snippet: Snippet) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(remove_snippet, snippet.id)):
            text = self.tr("“{name}” deleted.").format(name=snippet.name)
            self.context.messages.tell_undoable(text, self.context.undo)
