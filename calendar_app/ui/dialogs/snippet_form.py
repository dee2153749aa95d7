"""A template: its name, its text with fields, and the rest of a post where it has one."""

from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.commands.phrases import add_snippet, edit_snippet
from calendar_app.domain.errors import Refusal
from calendar_app.domain.phrases import Snippet
from calendar_app.store import queries
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.form import Form
from calendar_app.ui.dialogs.paragraph import paragraph
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided_button import ElidedButton

TAGS_ROOM = 40
"""The pixels of a button's padding and arrow."""


class SnippetForm(Form):
    """Adds a template that begins as ``like`` another, or edits the one given."""

    def __init__(
        self,
        context: Context,
        snippet: Snippet | None = None,
        *,
        like: Snippet | None = None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, save=self._store)
        self.setWindowTitle(self.tr("Edit the template") if snippet else self.tr("Save a template"))
        self._context, self._snippet = context, snippet
        begun = snippet or like or Snippet(id="", name="", text="")
        self.name = self.add_line(self.tr("Name"), begun.name)
        self.text = paragraph(begun.text, lines=7)
        self.add(self.tr("Text"), self.text)
        self.add_note(
            self.tr(
                "In braces { } the words date, hour, campaign, link and channel are filled in by the post; "
                "any other, such as first name, is asked for."
            )
        )
        self.first_comment = paragraph(begun.first_comment, lines=2)
        self.add(self.tr("First comment"), self.first_comment)
        self._tags = begun.tags
        self.tags, self._tag_menu = ElidedButton(room=TAGS_ROOM), QMenu(self)
        set_role(self.tags, "choice")
        self.tags.setMenu(self._tag_menu)
        self.add(self.tr("Tags"), self.tags)
        self._offer_tags()

    def _offer_tags(self) -> None:
        offered = queries.tags(self._context.workspace.reader)
        for tag in offered:
            action = self._tag_menu.addAction(tag.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(tag.id in self._tags)
            action.toggled.connect(lambda on, tag_id=tag.id: self._wear(tag_id, on=on))
        self.tags.setEnabled(bool(offered))
        self._name_tags()

    def _wear(self, tag_id: str, *, on: bool) -> None:
        others = tuple(each for each in self._tags if each != tag_id)
        self._tags = (*others, tag_id) if on else others
        self._name_tags()

    def _name_tags(self) -> None:
        worn = [tag.name for tag in queries.tags(self._context.workspace.reader) if tag.id in self._tags]
        # Qt drops the left padding of a button that has a menu.
        self.tags.show_words("\u2002" + (", ".join(worn) or self.tr("No tags")))

    def _store(self) -> None:
        name = self.required(self.name)
        if not self.text.toPlainText().strip():
            self.text.setFocus()
            raise Refusal("snippet_without_text")
        written: dict[str, Any] = {
            "name": name,
            "text": self.text.toPlainText(),
            "first_comment": self.first_comment.toPlainText(),
            "tags": self._tags,
        }
        if self._snippet:
            self._context.workspace.run(edit_snippet, self._snippet.id, **written)
        else:
            self._context.workspace.run(add_snippet, **written)
