"""The one main action, and what else can be done with the post as it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from calendar_app.domain.workflow import Status
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.context import Context
from calendar_app.ui.kit.noting import HAS_KIT
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.wrapping import WrappingLabel

READY = frozenset({Status.APPROVED, Status.DUE, Status.OVERDUE, Status.SCHEDULED})

ADD_CHANNEL = "add_channel"
"""What comes before everything else, where a post goes nowhere yet."""


APPROVE = "approve"
PUBLISH = "publish"
"""The publish kit: what was validated, to be taken along."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Something to do, by the name of its command, and the look of its button."""

    name: str
    text: object
    role: str = ""


CHOICES = (
    Choice(name=APPROVE, text=QT_TRANSLATE_NOOP("Decisions", "Validate"), role="success"),
    Choice(
        name="send_for_validation",
        text=QT_TRANSLATE_NOOP("Decisions", "Send for validation"),
        role="primary",
    ),
    Choice(name=ADD_CHANNEL, text=QT_TRANSLATE_NOOP("Decisions", "Add a channel"), role="primary"),
    Choice(name="clear", text=QT_TRANSLATE_NOOP("Decisions", "Clear it yourself")),
    Choice(name=PUBLISH, text=QT_TRANSLATE_NOOP("Decisions", "Publish…"), role="primary"),
    Choice(name="mark_published", text=QT_TRANSLATE_NOOP("Decisions", "Mark as published")),
    Choice(
        name="request_changes",
        text=QT_TRANSLATE_NOOP("Decisions", "Send back with remarks"),
        role="danger",
    ),
    Choice(name="withdraw", text=QT_TRANSLATE_NOOP("Decisions", "Take back")),
    Choice(name="mark_scheduled", text=QT_TRANSLATE_NOOP("Decisions", "Mark as scheduled…")),
    Choice(name="hold", text=QT_TRANSLATE_NOOP("Decisions", "Pause")),
    Choice(name="resume", text=QT_TRANSLATE_NOOP("Decisions", "Resume")),
    Choice(name="duplicate_post", text=QT_TRANSLATE_NOOP("Decisions", "Duplicate")),
)
BY_KEY = frozenset({"send_for_validation", APPROVE})
"""What Ctrl+Enter does; pressed once too often it must not say that a post is out."""
IN_MENU = ("clear", PUBLISH, "mark_published", "mark_scheduled", "hold", "resume", "duplicate_post")


class Decisions(QWidget):
    """``wanted`` carries the name of the command that somebody asks for."""

    wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._main = ""
        self._obstacle = ""
        self.note = WrappingLabel()
        set_role(self.note, "caption")
        self.back = QPushButton()
        self.side = QPushButton()
        self.main = QPushButton()
        self.more = QPushButton(self.tr("More"))
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft, *, allowed: frozenset[str]) -> None:
        """Offer what is possible now for the person working here."""
        self._main = main_choice(draft, allowed)
        second = "withdraw" if "withdraw" in allowed else "send_for_validation"
        second = second if second in allowed and second != self._main else ""
        self._show(self.main, self._main, shortcut=self._main in BY_KEY)
        self._show(self.side, second)
        self._show(self.back, "request_changes" if "request_changes" in allowed else "")
        possible = allowed | ({"duplicate_post"} if draft.can_write else set())
        if allowed and not HAS_KIT.isdisjoint(state.status for state in draft.states.values()):
            possible |= {PUBLISH}
        self._fill_menu([name for name in IN_MENU if name in possible and name != self._main])
        self._allow()

    def say(self, text: str) -> None:
        """What is going on, or what stands in the way."""
        self.note.setText(text)

    def allow_approving(self, *, because: str) -> None:
        """Nobody validates what could not be shown to them: whether it is possible now, or why not."""
        self._obstacle = because
        self._allow()

    @property
    def decides(self) -> bool:
        """Whether whoever works here is asked to validate."""
        return self._main == APPROVE

    def allows(self, name: str) -> bool:
        """Whether nothing stands in the way of it."""
        return not self._obstacle or name != APPROVE

    def _allow(self) -> None:
        self.main.setEnabled(self.allows(self._main))
        self.main.setToolTip("" if self.allows(self._main) else self._obstacle)

    def _show(self, button: QPushButton, name: str, *, shortcut: bool = False) -> None:
        button.setVisible(bool(name))
        if not name:
            return
        text = words_of(name)
        button.setText(f"{text} · {shortcut_text()}" if shortcut else text)
        button.setAccessibleName(text)
        button.setProperty("command", name)
        set_role(button, _choice(name).role if name != "send_for_validation" or shortcut else "")

    def _fill_menu(self, names: Sequence[str]) -> None:
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(words_of(name))
            action.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.more.setVisible(bool(names))

    def _connect(self) -> None:
        for button in (self.main, self.side, self.back):
            button.clicked.connect(lambda _=False, pressed=button: self._want(pressed))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._by_key)

    def _by_key(self) -> None:
        if self._main in BY_KEY:
            self.main.click()

    def _want(self, button: QPushButton) -> None:
        self.wanted.emit(button.property("command"))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        for button in (self.more, self.back, self.side, self.main):
            row.addWidget(button)


def main_choice(draft: Draft, allowed: frozenset[str]) -> str:
    """What is most likely wanted: a channel, a decision, to send it, or to publish it."""
    statuses = {state.status for state in draft.states.values()}
    if draft.can_write and not draft.variants:
        return ADD_CHANNEL
    if "mark_published" in allowed and statuses and statuses <= READY:
        return PUBLISH
    return next((name for name in (APPROVE, "send_for_validation") if name in allowed), "")


def words_of(name: str) -> str:
    """What a button says."""
    return QCoreApplication.translate("Decisions", str(_choice(name).text))


def shortcut_text() -> str:
    """« Ctrl+⏎ », or what this system writes."""
    return QKeySequence("Ctrl+X").toString(QKeySequence.SequenceFormat.NativeText).replace("X", "⏎")


def _choice(name: str) -> Choice:
    return next(choice for choice in CHOICES if choice.name == name)
