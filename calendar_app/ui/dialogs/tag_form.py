"""A tag: its name."""

from PySide6.QtWidgets import QWidget

from calendar_app.commands.channels import add_tag, edit_tag
from calendar_app.domain.campaign import Tag
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form


class TagForm(Form):
    """Adds a tag, or edits the one given."""

    def __init__(self, context: Context, tag: Tag | None = None, *, parent: QWidget) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the tag") if tag else self.tr("Add a tag"))
        self._context = context
        self._tag = tag
        self.name = self.add_line(self.tr("Name"), tag.name if tag else "")

    def _store(self) -> None:
        name = self.required(self.name)
        run = self._context.workspace.run
        if self._tag:
            run(edit_tag, self._tag.id, name=name)
        else:
            run(add_tag, name=name)
