"""The top of the page: the way back, the title, where the post stands, whether all is saved."""

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import ATTENTION, Status
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.fields import LineField
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_time
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.chip import StatusChip
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.words import say_command

HEIGHT = 52
LEAST_TITLE = 140
QUIET = """
QLineEdit { font-size: 15px; font-weight: 600; }
QLineEdit:!focus:!hover { border-color: transparent; background: transparent; }
"""
"""A title that is read more often than it is edited."""


class Header(QFrame):
    """``back_wanted`` is the way to the calendar."""

    back_wanted = Signal()
    text_wanted = Signal()
    """The title is written, and Return asks for what comes next."""
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, context: Context, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "header")
        self._context, self._saver = context, saver
        self._zone = "UTC"
        self._back = QPushButton(self.tr("Calendar"))
        self._back.setIcon(context.themes.icon("chevron-left"))
        set_role(self._back, "flat")
        self.title = LineField()
        self.title.setAccessibleName(self.tr("Title for the team"))
        self.title.setPlaceholderText(self.tr("Title for the team"))
        self.title.setStyleSheet(QUIET)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._author = ElidedLabel()
        set_role(self._author, "secondary")
        self.saved = QLabel()
        set_role(self.saved, "caption")
        self._undo = IconButton(context.themes, icon="arrow-counterclockwise", text=self.tr("Undo"))
        self._redo = IconButton(context.themes, icon="arrow-clockwise", text=self.tr("Redo"))
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft) -> None:
        """Show title, status and author."""
        self._zone = draft.zone
        if not self._saver.is_pending(SHARED, "title"):
            self.title.show_text(draft.post.title)
        self.title.setReadOnly(not draft.can_write)
        self._show_chips(draft)
        self._author.setText(self._about(draft))
        self._show_undo()

    def say_saved(self) -> None:
        """Everything typed is on disk."""
        now: datetime = self._context.workspace.clock().astimezone(ZoneInfo(self._zone))
        hour = format_time(self._context.language.locale, now.time())
        set_role(self.saved, "caption")
        self.saved.setText(self.tr("Saved at {time}").format(time=hour))

    def say_refused(self, refusal: Refusal) -> None:
        """Something typed could not be saved."""
        set_role(self.saved, "problem")
        reason = self._context.language.say(refusal)
        self.saved.setText(self.tr("Not saved: {reason}").format(reason=reason))
        self.saved.setToolTip(self.saved.text())

    def lead_back_to(self, place: str) -> None:
        """Name the place that one came from."""
        self._back.setText(place)

    def forget(self) -> None:
        """Another post: nothing of it has been saved yet."""
        self.saved.clear()

    def _show_chips(self, draft: Draft) -> None:
        empty(self._chips)
        for status, text in chips_of(draft, self._context):
            self._chips.addWidget(StatusChip(self._context.themes, status=status, text=text))

    def _about(self, draft: Draft) -> str:
        states = draft.states.values()
        parts = [draft.author]
        if any(state.auto_validated for state in states):
            parts.append(self.tr("auto-validated"))
        if any(state.emergency for state in states):
            parts.append(self.tr("validated in an emergency"))
        if any(state.published_unapproved for state in states):
            parts.append(self.tr("published without validation"))
        return " · ".join(part for part in parts if part)

    def _show_undo(self) -> None:
        workspace = self._context.workspace
        for button, word, name in (
            (self._undo, self.tr("Undo"), workspace.undo_name),
            (self._redo, self.tr("Redo"), workspace.redo_name),
        ):
            button.setEnabled(name is not None)
            text = f"{word} : {say_command(name)}" if name else word
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _fit_title(self, text: str) -> None:
        shown = text or self.title.placeholderText()
        width = self.title.fontMetrics().horizontalAdvance(shown) + 34
        self.title.setMaximumWidth(max(width, LEAST_TITLE))

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self.title.textChanged.connect(self._fit_title)
        self.title.typed.connect(lambda text: self._saver.note(SHARED, "title", text))
        self.title.settled.connect(self._saver.settle)
        self.title.returnPressed.connect(self.text_wanted)
        self._saver.saved.connect(self.say_saved)
        self._saver.refused.connect(self.say_refused)

    def _arrange(self) -> None:
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._back)
        self.title.setMinimumWidth(LEAST_TITLE)
        row.addWidget(self.title, 6)
        row.addLayout(self._chips)
        row.addWidget(self._author, 1)
        row.addWidget(self.saved)
        row.addWidget(self._undo)
        row.addWidget(self._redo)


def chips_of(draft: Draft, context: Context) -> list[tuple[str, str]]:
    """Each status once, the most urgent first, with how many of all where they differ."""
    counts = Counter(state.status for state in draft.states.values()) or Counter([Status.DRAFT])
    total = sum(counts.values())
    chips = []
    for status in sorted(counts, key=ATTENTION.index):
        word = context.language.say(status)
        chips.append((status.value, word if len(counts) == 1 else f"{word} {counts[status]}/{total}"))
    if draft.states and all(state.held for state in draft.states.values()):
        chips.append(("held", context.language.say("held")))
    return chips
