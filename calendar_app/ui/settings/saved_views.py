"""The saved views of the brand: renamed and deleted; they are made where they are looked at."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.saved_views import remove_saved_view
from calendar_app.domain.saved_view import SavedView
from calendar_app.store import queries
from calendar_app.ui.dialogs.saved_view_form import SavedViewForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.words import say_view


class SavedViewsSection(Section):
    """Whoever may look at the calendar may keep views of it."""

    act = None
    kinds = (SavedView,)

    def words(self) -> SectionWords:
        """About saved views."""
        return SectionWords(
            title=self.tr("Saved views"),
            about=self.tr(
                "Filters and a kind of view under one name. A view is saved in the calendar, "
                "by the bookmark above it, and is there for everybody who works in this brand."
            ),
            empty=self.tr("No saved view yet. Filter the calendar, then press the bookmark above it."),
        )

    def widgets(self) -> list[QWidget]:
        """A line per view."""
        return [self._row(each) for each in queries.saved_views(self.context.workspace.reader)]

    def _row(self, view: SavedView) -> Row:
        themes = self.context.themes
        picture = themes.pixmap("bookmark", size=16, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=view.name, detail=say_view(view.view))
        row.add_button("pencil", self.tr("Rename"), lambda: self._rename(view))
        row.add_button("trash", self.tr("Delete"), lambda: self._remove(view))
        return row

    def _rename(self, view: SavedView) -> None:
        SavedViewForm(self.context, view, parent=self).open()

    def _remove(self, view: SavedView) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(remove_saved_view, view.id)):
            text = self.tr("“{name}” deleted.").format(name=view.name)
            self.context.messages.tell_undoable(text, self.context.undo)
