"""A key date of the brand's own: its name, its days, and whether it comes back each year."""

from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget

from calendar_app.commands.key_dates import add_key_date, edit_key_date
from calendar_app.domain.key_dates import BrandDate
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.day_field import DayField


class KeyDateForm(Form):
    """Adds a key date, or edits the one given."""

    def __init__(self, context: Context, own: BrandDate | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the key date") if own else self.tr("Add a key date"))
        self._context = context
        self._own = own
        today = queries.local_now(context.workspace.reader, context.workspace.clock()).date()
        first, last = (own.first, own.last) if own else (today, today)
        self.name = self.add_line(self.tr("Name"), own.name if own else "")
        self.first = self._day(self.tr("First day"), QDate(first.year, first.month, first.day))
        self.last = self._day(self.tr("Last day"), QDate(last.year, last.month, last.day))
        self.first.dateChanged.connect(self._follow)
        self.yearly = QCheckBox(self.tr("Comes back each year"))
        self.yearly.setChecked(own.yearly if own else False)
        self._fields.addSpacing(8)
        self._fields.addWidget(self.yearly)
        self._length = self.first.date().daysTo(self.last.date())

    def _day(self, label: str, day: QDate) -> QDateEdit:
        field = DayField(self._context.themes, day)
        self.add(label, field)
        return field

    def _follow(self, first: QDate) -> None:
        """What is moved keeps its length."""
        self.last.setDate(first.addDays(self._length))

    def _store(self) -> None:
        fields: dict[str, Any] = {
            "name": self.required(self.name),
            "first": self.first.date().toPython(),
            "last": self.last.date().toPython(),
            "yearly": self.yearly.isChecked(),
        }
        run = self._context.workspace.run
        if self._own:
            run(edit_key_date, self._own.id, **fields)
        else:
            run(add_key_date, **fields)
