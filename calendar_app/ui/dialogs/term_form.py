"""Words to avoid: which, what is said instead, and why."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.vocabulary import add_term, edit_term
from calendar_app.domain.vocabulary import Term
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form


class TermForm(Form):
    """Adds words to avoid, or edits those given."""

    def __init__(self, context: Context, term: Term | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit words to avoid") if term else self.tr("Add words to avoid"))
        self._context = context
        self._term = term
        self.words = self.add_line(
            self.tr("Avoid"), term.words if term else "", hint=self.tr("connected luminaire, for example")
        )
        self.instead = self.add_line(
            self.tr("Say instead (optional)"),
            term.instead if term else "",
            hint=self.tr("connected lamp, for example"),
        )
        self.reason = self.add_line(self.tr("Why (optional)"), term.reason if term else "")

    def _store(self) -> None:
        said = {
            "words": self.required(self.words),
            "instead": self.instead.text(),
            "reason": self.reason.text(),
        }
        run = self._context.workspace.run
        if self._term:
            run(edit_term, self._term.id, **said)
        else:
            run(add_term, **said)
