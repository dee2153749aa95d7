"""A field of several lines for a form."""

from PySide6.QtWidgets import QPlainTextEdit

PADDING = 26
"""The style sheet's padding and border, and the document's margins."""


def paragraph(text: str, *, lines: int) -> QPlainTextEdit:
    """As high as so many lines; Tab leaves it."""
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + PADDING)
    return field
