"""At the first change of a validated post: says that it begins the next version, and asks to go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calendar_app.domain.workflow import Status
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.context import Context
from calendar_app.ui.widgets.banner import Banner, Kind


class NextVersionNotice(QWidget):
    """Asks once for each validation, not in the way of the text; ``undo_wanted`` is the other answer."""

    undo_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._post = ""
        self._validated: frozenset[str] = frozenset()
        """The versions that were validated when they were last seen so."""
        self._answered = False
        self.banner = Banner(context.themes)
        self.undo = self.banner.add_link(self.tr("Undo the change"))
        self.undo.clicked.connect(self.undo_wanted)
        self.banner.followed.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        column.addWidget(self.banner)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Ask, once what was validated is so no more; it goes by itself when that is undone or validated."""
        if draft.post.id != self._post:
            self._post, self._validated, self._answered = draft.post.id, frozenset(), False
        now = {name for name, state in draft.states.items() if state.trust is Status.APPROVED}
        changed = {
            name
            for name in self._validated & draft.states.keys() - now
            if draft.states[name].status is Status.CHANGED
        }
        if not changed:
            self._answered = False
        self._validated = frozenset(now | changed)
        if changed and not self._answered:
            text = self.tr(
                "This post was validated: changing it begins the next version. "
                "Until that is validated too, the validated one is what leaves."
            )
            self.banner.show_message(text, kind=Kind.INFO, link=self.tr("Go on"))
        self.setVisible(bool(changed) and not self._answered)

    def _go_on(self) -> None:
        self._answered = True
        self.hide()
