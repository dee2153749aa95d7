"""Who validates in the place of somebody who is away, and until when."""

from datetime import date, timedelta

from PySide6.QtWidgets import QComboBox, QWidget

from calendar_app.commands.membership import name_delegate
from calendar_app.domain.errors import Refusal
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.day_field import DayField

USUAL = timedelta(days=14)


class DelegateForm(Form):
    """Gives the role of a validator for a time."""

    def __init__(self, context: Context, absent: Person, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Replace {name}").format(name=absent.name))
        self._context, self._absent = context, absent
        self.person = QComboBox()
        members = queries.team(context.workspace.reader).members
        for person in queries.people(context.workspace.reader):
            if Role.SMM not in members.get(person.id, ()):
                self.person.addItem(person.name, person.id)
        self.add(self.tr("Who validates instead"), self.person)
        self.until = DayField(context.themes, context.workspace.today + USUAL)
        self.add(self.tr("Last day"), self.until)
        self.add_note(self.tr("The role is not taken away by itself: the day’s page reminds you of it."))

    def _store(self) -> None:
        if not self.person.count():
            raise Refusal("delegate_missing")
        day = self.until.date()
        until = date(day.year(), day.month(), day.day())
        self._context.workspace.run(
            name_delegate, self.person.currentData(), absent=self._absent.id, until=until
        )
