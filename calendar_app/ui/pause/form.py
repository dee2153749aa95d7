"""Asks what is to be paused, and why."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.pausing import pause_channels
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.widgets.choice_box import ChoiceBox


class PauseForm(Form):
    """Everything is what is offered first: a crisis leaves no time to choose."""

    def __init__(self, context: Context, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._pause)
        self._context = context
        self.setWindowTitle(self.tr("Pause publishing"))
        self.reason = self.add_line(self.tr("Why"), hint=self.tr("Everybody of the brand reads it"))
        self.place = ChoiceBox()
        self.place.addItem(self.tr("Everything"), "")
        for channel in queries.channels(context.workspace.reader):
            self.place.addItem(channel.name, channel.id)
        self.add(self.tr("What"), self.place)
        self.add_note(
            self.tr("Nothing of it is handed out to be published until somebody resumes. Nothing is lost.")
        )
        self.save_button.setText(self.tr("Pause"))

    def _pause(self) -> None:
        channel = self.place.currentData()
        workspace = self._context.workspace
        workspace.run(pause_channels, reason=self.reason.text(), channels=[channel] if channel else [])
