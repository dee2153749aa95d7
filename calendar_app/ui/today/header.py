"""The line above the day: which day it is, one brand or all of them, and a new post."""

from datetime import date

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.segmented import SegmentedControl

HEIGHT = 54
ONE, ALL = "one", "all"
LONGEST_NAME = 24


class Header(QFrame):
    """``reach_chosen`` follows the switch between one brand and all of them."""

    reach_chosen = Signal()
    new_post_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._today: date | None = None
        self.title = ElidedLabel()
        self.reach = SegmentedControl(context.themes, options=[(ONE, ""), (ALL, "")])
        self.new_post = QPushButton()
        self.reach.chosen.connect(lambda _: self.reach_chosen.emit())
        self.new_post.clicked.connect(self.new_post_wanted)
        self._lay_out()
        self.put_words()

    @property
    def shows_all(self) -> bool:
        """Whether all brands are wanted."""
        return self.reach.value() == ALL

    def show_today(self, today: date) -> None:
        """Says which day it is."""
        self._today = today
        self.put_words()

    def put_words(self) -> None:
        """Says everything in the language in use."""
        name = self._context.workspace.brand.name
        short = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"
        self.reach.set_text(ONE, short.replace("&", "&&"))
        self.reach.set_text(ALL, self.tr("All my brands"))
        self.reach.setAccessibleName(self.tr("Which brands"))
        self.new_post.setText(self.tr("New post"))
        if self._today:
            text = format_day_long(QLocale(), self._today)
            self.title.setText(text[:1].upper() + text[1:])

    def changeEvent(self, event: QEvent) -> None:
        """All of it is words."""
        if event.type() is QEvent.Type.LanguageChange:
            self.put_words()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        set_role(self, "header")
        set_role(self.title, "title")
        set_role(self.new_post, "primary")
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.reach)
        row.addWidget(self.new_post)
