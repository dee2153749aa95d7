"""What every screen is handed: the brand, how things look, the language, messages, the one signal."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.change import Step
from calendar_app.domain.errors import Refusal
from calendar_app.ui.clock import Clock
from calendar_app.ui.file_checks import FileChecks
from calendar_app.ui.habits import Habits
from calendar_app.ui.key_dates import KeyDates
from calendar_app.ui.language import Language
from calendar_app.ui.messages import Messages
from calendar_app.ui.theme.theme import Theme
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from calendar_app.ui.outbox import Outbox


class Context(QObject):
    """One per open brand. ``changed`` carries each Step, ``ticked`` the time at each full minute."""

    changed = Signal(object)
    ticked = Signal(object)

    def __init__(
        self,
        *,
        workspace: Workspace,
        themes: Themes,
        language: Language,
        thumbnails: Thumbnails,
        habits: Habits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.themes = themes
        self.language = language
        self.thumbnails = thumbnails
        self.habits = habits
        self.messages = Messages(self)
        self.files = FileChecks(workspace.media, self)
        self.key_dates = KeyDates(workspace, habits, refuse=self.messages.refuse, parent=self)
        self.clock = Clock(workspace.clock, self)
        self.clock.ticked.connect(self.ticked)
        workspace.subscribe(self._tell)

    @property
    def theme(self) -> Theme:
        """The colours in use; `themes.changed` tells when they are others."""
        return self.themes.theme

    @property
    def icons(self) -> Themes:
        """Icons and badges in the colours in use."""
        return self.themes

    @cached_property
    def outbox(self) -> "Outbox":
        """The folder "To publish"; made when first wanted, for most brands have none."""
        from calendar_app.ui.outbox import Outbox  # noqa: PLC0415 - the first window goes without it

        made = Outbox(
            self.workspace, habits=self.habits, messages=self.messages, language=self.language, parent=self
        )
        self.changed.connect(made.follow)
        self.ticked.connect(made.tick)
        return made

    def run(self, command: Callable[..., Any], *args: Any, joins: str = "", **kwargs: Any) -> Any:
        """Runs a command and returns its result; a refusal is shown as a message and gives None."""
        try:
            return self.workspace.run(command, *args, joins=joins, **kwargs)
        except Refusal as refusal:
            self.messages.refuse(refusal)
            return None

    def attempt(self, function: Callable[[], object]) -> bool:
        """Calls; whether it was done. A refusal is shown as a message."""
        try:
            function()
        except Refusal as refusal:
            self.messages.refuse(refusal)
            return False
        return True

    def undo(self) -> None:
        """Takes the last step back, as far as others have not built on it."""
        self.attempt(self.workspace.undo)

    def redo(self) -> None:
        """Does again what was taken back."""
        self.attempt(self.workspace.redo)

    def _tell(self, step: Step) -> None:
        self.key_dates.follow(step)
        self.changed.emit(step)
