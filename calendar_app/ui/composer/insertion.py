"""Putting something into the text of a post: each time an undo step of its own."""

from calendar_app.domain.phrases import kept_apart
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import LineField, TextField
from calendar_app.ui.composer.saving import Saver

Field = TextField | LineField


class Insertion:
    """Knows the post, and the place of it that is written at."""

    def __init__(self, saver: Saver, editor: TextField) -> None:
        self.saver, self.editor = saver, editor
        self.draft: Draft | None = None
        self.place = SHARED

    def show_draft(self, draft: Draft, *, place: str) -> None:
        """What is inserted comes to this place from now on."""
        self.draft, self.place = draft, place

    def insert(self, text: str, field: Field | None = None) -> None:
        """At the cursor of a field, of the text where none is named."""
        self.saver.settle()
        (field or self.editor).insertPlainText(text)
        self.saver.settle()

    def append(self, text: str) -> None:
        """After all there is; the cursor comes with it."""
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.insert(text)

    def insert_apart(self, piece: str) -> None:
        """In the place of what is selected in the text, with blanks around where letters stand there."""
        before, after = self._around()
        self.insert(kept_apart(before, piece, after))

    def with_inserted(self, text: str) -> str:
        """The whole text as it would be with another in the place of what is selected."""
        before, after = self._around()
        return before + text + after

    def selected(self) -> str:
        """What is selected in the text."""
        before, after = self._around()
        text = self.editor.text()
        return text[len(before) : len(text) - len(after)]

    def unselect(self) -> None:
        """The cursor stays behind what was selected."""
        cursor = self.editor.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.editor.setTextCursor(cursor)

    def _around(self) -> tuple[str, str]:
        """The text before the selection and after it; Qt counts places as UTF-16 does."""
        whole, cursor = self.editor.text().encode("utf-16-le"), self.editor.textCursor()
        start, end = 2 * cursor.selectionStart(), 2 * cursor.selectionEnd()
        return whole[:start].decode("utf-16-le"), whole[end:].decode("utf-16-le")
