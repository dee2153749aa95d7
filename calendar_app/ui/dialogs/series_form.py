"""What other posts of a series take over from one of them."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from calendar_app.commands.series import apply_to_series
from calendar_app.domain.recurrence import Scope
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form


class SeriesForm(Form):
    """For the following posts or for all: what the public sees and the team notes, or when."""

    def __init__(self, context: Context, post: str, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Give it to the other posts"))
        self._context, self._post = context, post
        self.scope = QComboBox()
        self.scope.addItem(self.tr("This one and the following"), Scope.FOLLOWING)
        self.scope.addItem(self.tr("All of the series"), Scope.ALL)
        self.add(self.tr("For"), self.scope)
        self.content = QCheckBox(self.tr("Texts, pictures, channels and notes"))
        self.content.setChecked(True)
        self.times = QCheckBox(self.tr("Day of the week or month, and time"))
        self.add(self.tr("What they get from this one"), self.content)
        self.add_more(self.times)
        self.add_note(
            self.tr(
                "This replaces changes made to single posts. What is published stays; "
                "what was validated and changes is to be validated again."
            )
        )
        for box in (self.content, self.times):
            box.toggled.connect(self._allow)

    def _allow(self) -> None:
        self.save_button.setEnabled(self.content.isChecked() or self.times.isChecked())

    def _store(self) -> None:
        changed = self._context.workspace.run(
            apply_to_series,
            self._post,
            scope=Scope(self.scope.currentData()),
            content=self.content.isChecked(),
            times=self.times.isChecked(),
        )
        told = self.tr("%n post(s) of the series changed", "", changed)
        self._context.messages.tell_undoable(told, self._context.undo)
