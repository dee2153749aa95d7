"""Which key dates the calendar knows: holidays by place, and the brand's own."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from calendar_app.commands.key_dates import archive_key_date
from calendar_app.domain.key_dates import BrandDate
from calendar_app.domain.person import Brand
from calendar_app.store import queries
from calendar_app.ui.dates import format_date
from calendar_app.ui.dialogs.key_date_form import KeyDateForm
from calendar_app.ui.settings.holidays import HolidayPlaces
from calendar_app.ui.settings.row import Row
from calendar_app.ui.settings.section import Section, SectionWords
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel


class KeyDatesSection(Section):
    """Places are ticked; own dates are added, edited and archived."""

    kinds = (Brand, BrandDate)

    def words(self) -> SectionWords:
        """About key dates."""
        return SectionWords(
            title=self.tr("Key dates"),
            about=self.tr(
                "Holidays, sales, world days and your own dates stand beside the numbers of the calendar. "
                "What is chosen here belongs to the brand."
            ),
            add=self.tr("Add a key date"),
        )

    def add(self) -> None:
        """The form for a new one."""
        KeyDateForm(self.context, parent=self).open()

    def widgets(self) -> list[QWidget]:
        """Places and zones, then a line per date of the brand's own."""
        own = queries.brand_dates(self.context.workspace.reader)
        places = HolidayPlaces(self.context, enabled=self.allowed)
        return [places, *(map(self._row, own) if own else [self._none_yet()])]

    def _none_yet(self) -> QWidget:
        label = WrappingLabel(self.tr("None yet. An anniversary, a fair or a launch is a good first one."))
        set_role(label, "caption")
        return label

    def _row(self, own: BrandDate) -> Row:
        themes = self.context.themes
        picture = themes.pixmap("star", size=16, ratio=self.devicePixelRatioF())
        row = Row(themes, picture=picture, name=own.name, detail=self._detail(own))
        row.add_button("pencil", self.tr("Edit"), lambda: self._edit(own), enabled=self.allowed)
        row.add_button("archive", self.tr("Archive"), lambda: self._archive(own), enabled=self.allowed)
        return row

    def _detail(self, own: BrandDate) -> str:
        first, last = format_date(QLocale(), own.first), format_date(QLocale(), own.last)
        days = first if own.first == own.last else f"{first} – {last}"
        yearly = self.tr("each year")
        return f"{days} · {yearly}" if own.yearly else f"{days} {own.last.year}"

    def _edit(self, own: BrandDate) -> None:
        KeyDateForm(self.context, own, parent=self).open()

    def _archive(self, own: BrandDate) -> None:
        if self.context.attempt(lambda: self.context.workspace.run(archive_key_date, own.id)):
            text = self.tr("{name} archived.").format(name=own.name)
            self.context.messages.tell_undoable(text, self.context.undo)
