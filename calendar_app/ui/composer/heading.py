"""The title of a section, and the link back to what is shared."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from calendar_app.domain.post import SharedField
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.theme.style import set_role


class Heading(QWidget):
    """The title of a section, and the way back to the shared value where a channel has its own."""

    def __init__(self, title: str, *, back: str, reset: Callable[[], None]) -> None:
        super().__init__()
        self._back = link_button(back)
        self._back.clicked.connect(reset)
        self.note = QLabel()
        set_role(self.note, "caption")
        label = QLabel(title)
        set_role(label, "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self.note)

    def show_draft(self, draft: Draft, *, place: str, field: SharedField) -> None:
        """The way back shows where there is one."""
        self._back.setVisible(draft.owns(place, field) and draft.can_write)


def link_button(text: str) -> QPushButton:
    """A button that reads as a link."""
    button = QPushButton(text)
    set_role(button, "link")
    return button
