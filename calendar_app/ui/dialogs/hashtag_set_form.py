"""A set of hashtags: its name, and they."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from calendar_app.commands.phrases import add_hashtag_set, edit_hashtag_set
from calendar_app.domain.phrases import HashtagSet, written
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.paragraph import paragraph


class HashtagSetForm(Form):
    """Adds a set that begins with these hashtags, or edits the one given."""

    def __init__(
        self, context: Context, found: HashtagSet | None = None, *, hashtags: str = "", parent: QWidget
    ) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(
            self.tr("Edit the set of hashtags") if found else self.tr("Save a set of hashtags")
        )
        self._context, self._set = context, found
        self.name = self.add_line(self.tr("Name"), found.name if found else "")
        self.hashtags: QPlainTextEdit = paragraph(written(found.hashtags) if found else hashtags, lines=3)
        self.add(self.tr("Hashtags"), self.hashtags)
        self.add_note(self.tr("With or without #, separated by spaces, commas or lines."))

    def _store(self) -> None:
        name, run = self.required(self.name), self._context.workspace.run
        if self._set:
            run(edit_hashtag_set, self._set.id, name=name, hashtags=self.hashtags.toPlainText())
        else:
            run(add_hashtag_set, name=name, hashtags=self.hashtags.toPlainText())
