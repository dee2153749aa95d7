"""Putting something into the text of a post: each time an undo step of its own."""

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

    def cursor(self) -> int:
        """Where the cursor stands in the text, in characters."""
        wanted = self.editor.textCursor().selectionStart()
        text = self.editor.text()
        return len(text.encode("utf-16-le")[: 2 * wanted].decode("utf-16-le", "ignore")) if wanted else 0
