"""Somebody of the team: name, e-mail, what they may do, and a PIN where they validate on this computer."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from calendar_app.commands.membership import add_person, change_roles, edit_person
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Role
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.words import say


class PersonForm(Form):
    """Adds somebody, or edits the person given."""

    def __init__(self, context: Context, person: Person | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the person") if person else self.tr("Add a person"))
        self._context = context
        self._person = person
        self.name = self.add_line(self.tr("Name"), person.name if person else "")
        self.email = self.add_line(self.tr("E-mail"), person.email if person else "")
        self._had = queries.roles_of(context.workspace.reader, person.id) if person else {Role.CM}
        self.roles = {role: QCheckBox(say(role)) for role in Role}
        for role in self._had:
            self.roles[role].setChecked(True)
        self.add(self.tr("Roles"), self._role_column())
        self.pin = self._pin_line()

    @property
    def chosen_roles(self) -> frozenset[Role]:
        """The roles that are ticked."""
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    def _role_column(self) -> QWidget:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for box in self.roles.values():
            rows.addWidget(box)
        return column

    def _pin_line(self) -> QLineEdit:
        line = self.add_line(self.tr("PIN"), hint=self.tr("At least four digits"))
        line.setEchoMode(QLineEdit.EchoMode.Password)
        about = self.tr("Whoever validates on a shared computer is asked for it.")
        unless = self.tr("Leave it empty for no change.") if self._person else self.tr("It can wait.")
        self.add_note(f"{about} {unless}")
        return line

    def _store(self) -> None:
        name, email = self.required(self.name), self.email.text().strip()
        if self._person is None:
            add_person(
                self._context.workspace, name=name, email=email, roles=self.chosen_roles, pin=self.pin.text()
            )
            return
        self._change(self._person, name, email)

    def _change(self, person: Person, name: str, email: str) -> None:
        workspace = self._context.workspace
        if (name, email) != (person.name, person.email):
            workspace.run(edit_person, person.id, name=name, email=email)
        if self.chosen_roles != self._had:
            workspace.run(change_roles, person.id, self.chosen_roles)
        if self.pin.text():
            workspace.set_pin(person.id, self.pin.text())
