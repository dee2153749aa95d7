"""The pillars of the brand: its editorial line."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from calendar_app.commands.pillars import archive_pillar, restore_pillar
from calendar_app.domain.campaign import Pillar
from calendar_app.store import queries
from calendar_app.ui.dialogs.pillar_form import PillarForm
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Make, Section, SectionWords
from calendar_app.ui.widgets.swatch import swatch

SWATCH = 20


class PillarsSection(Section):
    """Added, edited and archived."""

    kinds = (Pillar,)

    def words(self) -> SectionWords:
        """About pillars."""
        return SectionWords(
            title=self.tr("Pillars"),
            about=self.tr("The subjects of the editorial line. Each post belongs to one of them at most."),
            add=self.tr("Add a pillar"),
            empty=self.tr("No pillar yet. Three to five are usual, such as products, know-how and team."),
        )

    def add(self) -> None:
        """The form for a new pillar."""
        PillarForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """A line per pillar."""
        return [self._row(pillar) for pillar in queries.pillars(self.context.workspace.reader)]

    def archived(self) -> Sequence[Make]:
        """A line per pillar that is offered no more."""
        pillars = queries.pillars(self.context.workspace.reader, archived=True)
        return [partial(self._archived_row, pillar) for pillar in pillars if pillar.archived]

    def _row(self, pillar: Pillar) -> Row:
        goal = self.tr("Goal: {share}% of the posts").format(share=pillar.share) if pillar.share else ""
        row = Row(self.context.themes, picture=self._swatch(pillar), name=pillar.name, detail=goal)
        put_away = partial(self.archive, archive_pillar, pillar.id, pillar.name)
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(pillar), enabled=self.allowed)
        row.add_button("archive", self.tr("Archive"), put_away, enabled=self.allowed)
        return row

    def _archived_row(self, pillar: Pillar) -> Row:
        back = partial(self.context.run, restore_pillar, pillar.id)
        return self.archived_row(self._swatch(pillar), pillar.name, back)

    def _swatch(self, pillar: Pillar) -> QPixmap:
        return swatch(pillar.hue, theme=self.context.theme, size=SWATCH, ratio=self.devicePixelRatioF())

    def _edit(self, pillar: Pillar) -> None:
        PillarForm(self.context, pillar, parent=self).open()
