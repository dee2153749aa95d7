"""One line of a settings page: what it is, and the small buttons that change it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.icon_button import IconButton


class Row(QFrame):
    """A picture, a name, a detail; buttons are added one by one. What is archived is ``quiet``."""

    def __init__(
        self, themes: Themes, *, picture: QPixmap | None, name: str, detail: str = "", quiet: bool = False
    ) -> None:
        super().__init__()
        self._themes = themes
        self._name = name
        self.buttons: dict[str, IconButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 6, 6)
        self._row.setSpacing(10)
        set_role(self, "panel")
        self.setFixedHeight(48)
        if picture is not None:
            label = QLabel()
            label.setPixmap(picture)
            self._row.addWidget(label)
        self._row.addLayout(_texts(name, detail, quiet=quiet), 1)

    def add_button(self, icon: str, text: str, do: Callable[[], object], *, enabled: bool = True) -> None:
        """A button that shows an icon and says ``text`` and whose line it is on."""
        button = IconButton(self._themes, icon=icon, text=text)
        button.setAccessibleName(f"{text}: {self._name}")
        button.setEnabled(enabled)
        button.clicked.connect(do)
        self.buttons[icon] = button
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _texts(name: str, detail: str, *, quiet: bool) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    title = ElidedLabel(name)
    set_role(title, "secondary" if quiet else "")
    column.addWidget(title)
    if detail:
        line = ElidedLabel(detail)
        set_role(line, "caption")
        column.addWidget(line)
    column.addStretch(1)
    return column
