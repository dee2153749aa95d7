"""Asks somebody for their PIN before they sign."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form


class PinDialog(Form):
    """Accepted once the person's key is open; a wrong PIN is said and may be typed again."""

    def __init__(self, context: Context, person: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, save=self._unlock)
        self._context = context
        self._person = person
        self.setWindowTitle(self.tr("PIN"))
        people = queries.people(context.workspace.reader, archived=True)
        name = next((each.name for each in people if each.id == person), "")
        self.line = self.add_line(self.tr("PIN of {name}").format(name=name))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_note(self.tr("Your PIN says that it is you who decides, on a computer that others use too."))
        self.save_button.setText(self.tr("Confirm"))
        self.line.setFocus()

    def save(self) -> None:
        """As the button does."""
        if self._unlock():
            self.accept()
            return
        self.say_problem(self.tr("This is not the PIN."))
        self.line.selectAll()
        self.line.setFocus()

    def _unlock(self) -> bool:
        return self._context.workspace.unlock(self._person, self.line.text())


def when_unlocked(context: Context, act: Callable[[], object], *, parent: QWidget) -> None:
    """Do what has to be signed, at once or after whoever works here has typed their PIN."""
    workspace = context.workspace
    if workspace.is_unlocked():
        act()
        return
    dialog = PinDialog(context, workspace.me.id, parent=parent)
    dialog.accepted.connect(act)
    dialog.open()
