"""The tags of the brand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import archive_tag, restore_tag
from calendar_app.domain.campaign import Tag
from calendar_app.store import queries
from calendar_app.ui.dialogs.tag_form import TagForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Make, Section, SectionWords


class TagsSection(Section):
    """Added, renamed and archived."""

    kinds = (Tag,)

    def words(self) -> SectionWords:
        """About tags."""
        return SectionWords(
            title=self.tr("Tags"),
            about=self.tr("Words that posts share, to find them again and to count them."),
            add=self.tr("Add a tag"),
            empty=self.tr("No tag yet. They gather what pillars do not: a place, a product, an event."),
        )

    def add(self) -> None:
        """The form for a new tag."""
        TagForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per tag."""
        return [self._row(tag) for tag in queries.tags(self.context.workspace.reader)]

    def archived(self) -> Sequence[Make]:
        """A line per tag that is offered no more."""
        tags = queries.tags(self.context.workspace.reader, archived=True)
        return [partial(self._archived_row, tag) for tag in tags if tag.archived]

    def _row(self, tag: Tag) -> Row:
        row = Row(self.context.themes, picture=self._picture(), name=tag.name)
        put_away = partial(self.archive, archive_tag, tag.id, tag.name)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(tag), enabled=self.allowed)
        row.add_button("archive", self.tr("Archive"), put_away, enabled=self.allowed)
        return row

    def _edit(self, tag: Tag) -> None:
        TagForm(self.context, tag, parent=self).open()

    def _archived_row(self, tag: Tag) -> Row:
        return self.archived_row(self._picture(), tag.name, partial(self.context.run, restore_tag, tag.id))

    def _picture(self) -> QPixmap:
        return self.context.themes.pixmap("tag", size=16, ratio=self.devicePixelRatioF())
