"""The last moment to send a post, or to validate it, beside the buttons that do."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.context import Context
from calendar_app.ui.deadlines import Deadlines
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.words.deadlines import ROLES

ICON = 14


class Until(QWidget):
    """Not there where nothing is asked; amber on its day, red once it has passed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._deadlines = Deadlines(context, self)
        self._draft: Draft | None = None
        self._icon, self.label = QLabel(), ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        self._deadlines.changed.connect(self._show)
        context.ticked.connect(self._show)
        context.themes.changed.connect(self._show)
        self._show()

    def show_draft(self, draft: Draft) -> None:
        """What is asked of this post."""
        self._draft = draft
        self._show()

    def _show(self, *_: object) -> None:
        draft = self._draft
        words = draft and self._deadlines.words(
            (each.channel, draft.content(each.id).plan, draft.states[each.id].trust)
            for each in draft.variants
            if not draft.states[each.id].held
        )
        self.setVisible(bool(words))
        if not words:
            return
        themes = self._context.themes
        pixmap = themes.pixmap("alarm", words.color, size=ICON, ratio=self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
        self.label.setText(words.text)
        set_role(self.label, ROLES[words.color])
