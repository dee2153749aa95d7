"""One text of the kit, and the button that copies it."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.wrapping import WrappingLabel

ICON = 14


class TextRow(QFrame):
    """The button remembers that it was used: whoever copies piece by piece sees what is left."""

    def __init__(self, themes: Themes, name: str, text: str, *, copied: Callable[[str], object]) -> None:
        super().__init__()
        self.name, self.text = name, text
        self._themes, self._copied = themes, copied
        set_role(self, "panel")
        title = QLabel(name)
        set_role(title, "strong-caption")
        self.button = QPushButton(self.tr("Copy"), autoDefault=False)
        self.button.setAccessibleName(self.tr("Copy: {what}").format(what=name))
        self.button.clicked.connect(self.copy)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(WrappingLabel(text))

    def copy(self) -> None:
        """Put it on the clipboard, to the letter."""
        QGuiApplication.clipboard().setText(self.text)
        self.button.setText(self.tr("Copied"))
        self.button.setIcon(self._themes.icon("check-lg"))
        self._copied(self.name)
