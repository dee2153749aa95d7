"""What the page says where nothing waits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

ICON = 32
WIDTH = 560


class Emptiness(QFrame):
    """``all_wanted`` asks for what waits for others, ``done_wanted`` for what was decided lately."""

    all_wanted = Signal()
    done_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        set_role(self, "page")
        self._themes = context.themes
        self._icon, self.title, self.text = QLabel(), QLabel(), WrappingLabel()
        self.link = QPushButton()
        self.link.clicked.connect(self.all_wanted)
        self.done = QPushButton(self.tr("Show what you decided lately"))
        self.done.clicked.connect(self.done_wanted)
        self._lay_out()

    def say(self, *, validates: bool, others: int, decided: int) -> None:
        """What it means that nothing waits for this person, and how much waits for others."""
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._themes.pixmap("patch-check", "text_3", size=ICON, ratio=ratio))
        if validates:
            self.title.setText(self.tr("Everything is decided"))
            text = self.tr("No post waits for your decision. What is sent for validation arrives here.")
        else:
            self.title.setText(self.tr("Nothing to correct"))
            text = self.tr("None of your posts was sent back. What a validator sends back arrives here.")
        self.text.setText(text)
        self.link.setText(self.tr("Show the %n that wait for others", "", others))
        self.link.setVisible(others > 0)
        self.done.setVisible(decided > 0)

    def _lay_out(self) -> None:
        for widget, role in ((self.title, "heading"), (self.text, "secondary")):
            set_role(widget, role)
        for link in (self.link, self.done):
            set_role(link, "link")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        inner.setFixedWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (self._icon, self.title):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        # One that is aligned would get the height of a single line.
        column.addWidget(self.text)
        for link in (self.link, self.done):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
