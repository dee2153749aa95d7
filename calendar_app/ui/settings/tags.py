"""The tags of the brand."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import archive_tag
from calendar_app.domain.campaign import Tag
from calendar_app.store import queries
from calendar_app.ui.dialogs.tag_form import TagForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords


class TagsSection(Section):
    """Added, renamed and archived."""

    kinds = (Tag,)

    def words(self) -> SectionWords:
        """About tags."""
        return SectionWords(
            title=self.tr("Tags"),
            about=self.tr("Words that posts share, to find them again and to see what is told how often."),
            add=self.tr("Add a tag"),
            empty=self.tr("No tag yet."),
        )

    def add(self) -> None:
        """The form for a new tag."""
        TagForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per tag."""
        return [self._row(tag) for tag in queries.tags(self.context.workspace.reader)]

    def _row(self, tag: Tag) -> Row:
        themes = self.context.themes
        picture = themes.pixmap("tag", size=16, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=tag.name)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(tag), enabled=self.allowed)
        row.add_button("trash", self.tr("Archive"), lambda: self._archive(tag), enabled=self.allowed)
        return row

    def _edit(self, tag: Tag) -> None:
        TagForm(self.context, tag, parent=self).open()

    def _archive(self, tag: Tag) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(archive_tag, tag.id)):
            text = self.tr("{tag} archived.").format(tag=tag.name)
            self.context.messages.tell_undoable(text, self.context.undo)
