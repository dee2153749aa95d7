"""The sets of hashtags of the brand."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.phrases import remove_hashtag_set
from calendar_app.domain.phrases import HashtagSet, written
from calendar_app.domain.workflow import Act
from calendar_app.store import queries
from calendar_app.ui.dialogs.hashtag_set_form import HashtagSetForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords


class HashtagSetsSection(Section):
    """Added, edited and deleted; posts keep the hashtags they have."""

    act = Act.DRAFT
    kinds = (HashtagSet,)

    def words(self) -> SectionWords:
        """About sets of hashtags."""
        return SectionWords(
            title=self.tr("Sets of hashtags"),
            about=self.tr(
                "Hashtags that belong together, inserted at once by the # under the text of a post."
            ),
            add=self.tr("Add a set"),
            empty=self.tr("No set yet. Those of the brand, of a place or of a season are good first ones."),
        )

    def add(self) -> None:
        """The form for a new one."""
        HashtagSetForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per set."""
        return [self._row(each) for each in queries.hashtag_sets(self.context.workspace.reader)]

    def _row(self, found: HashtagSet) -> Row:
        themes = self.context.themes
        picture = themes.pixmap("hash", size=16, ratio=self.devicePixelRatioF())
        count = self.tr("%n hashtag(s)", "", len(found.hashtags))
        detail = f"{count} · {written(found.hashtags)}"
        row = Row(themes, picture=picture, name=found.name, detail=detail)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(found), enabled=self.allowed)
        row.add_button("trash", self.tr("Delete"), lambda: self._remove(found), enabled=self.allowed)
        return row

    def _edit(self, found: HashtagSet) -> None:
        HashtagSetForm(self.context, found, parent=self).open()

    def _remove(self, found: HashtagSet) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(remove_hashtag_set, found.id)):
            text = self.tr("“{name}” deleted.").format(name=found.name)
            self.context.messages.tell_undoable(text, self.context.undo)
