"""Where on the page the passages of a post are, and what is marked in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from calendar_app.domain.searching import Span
from calendar_app.ui.composer.details import Details
from calendar_app.ui.composer.fields import LineField, TextField, units
from calendar_app.ui.composer.options import OptionFields
from calendar_app.ui.composer.passages import Hit, Passage
from calendar_app.ui.composer.pictures import Pictures
from calendar_app.ui.composer.writing import Writing
from calendar_app.ui.theme.theme import Colors


@dataclass(frozen=True, kw_only=True)
class Shown:
    """The parts of the page in which one writes."""

    writing: Writing
    options: OptionFields
    details: Details
    pictures: Pictures

    def field(self, passage: Passage) -> TextField | LineField | None:
        """The field a passage is written in."""
        if passage.field == "text":
            return self.writing.editor
        if passage.option:
            editor = self.options.editors.get(passage.option)
            return editor.line_of(passage.number) if editor else None
        if passage.field == "media":
            return self.pictures.alt
        return next((line.edit for line in self.details.lines if line.field == passage.field), None)

    def texts(self) -> Iterator[tuple[str, TextField]]:
        """The fields of several lines, in which everything found is marked."""
        yield "text", self.writing.editor
        for line in self.details.lines:
            if isinstance(line.edit, TextField):
                yield line.field, line.edit


def mark(field: TextField, hits: Iterable[Hit], current: Hit | None, *, colors: Colors) -> None:
    """Put a ground behind these hits, and another one behind the current one."""
    marks = []
    for hit in hits:
        ground = colors.selection if hit == current else colors.warning_fill
        marks.append(_mark(field, hit.span, ground=ground, ink=colors.text_1))
    field.setExtraSelections(marks)


def select(field: TextField | LineField, span: Span) -> None:
    """Select a stretch of a field and bring it into view, without the focus."""
    start, end = (units(field.text()[:place]) for place in span)
    if isinstance(field, LineField):
        field.setSelection(start, end - start)
        return
    cursor = field.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def _mark(field: TextField, span: Span, *, ground: QColor, ink: QColor) -> QTextEdit.ExtraSelection:
    start, end = (units(field.text()[:place]) for place in span)
    cursor = QTextCursor(field.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setBackground(ground)
    look.setForeground(ink)
    marked = QTextEdit.ExtraSelection()
    marked.cursor = cursor
    marked.format = look
    return marked
