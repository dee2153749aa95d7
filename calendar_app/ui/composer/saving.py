"""Saves what is typed: at most half a second after the first letter, and at once when the focus leaves.

What the disk refuses is kept, and tried again until it can be written.
"""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from calendar_app.commands import posts
from calendar_app.domain.errors import Refusal
from calendar_app.ui.composer.draft import SHARED
from calendar_app.ui.context import Context

DELAY_MS = 350
"""Counted from the first unsaved letter and not from the last: someone who never pauses is saved as well."""

AGAIN_MS = 2000
"""After which it is tried again where the disk refused."""

PASSING = frozenset({"disk_full", "disk_error", "workspace_away", "workspace_busy", "workspace_read_only"})
"""Refusals that are none of what was typed: it is kept until it can be written."""

Place = str


class Saver(QObject):
    """Holds what is typed and not yet written; ``saved`` or ``refused`` tells how the writing went."""

    saved = Signal()
    refused = Signal(object)

    def __init__(self, context: Context, parent: QObject, *, joins: str = "") -> None:
        """``joins`` makes one step of all that is typed until it is settled, and not one for each field."""
        super().__init__(parent)
        self._workspace = context.workspace
        self._joins = joins
        self._post = ""
        self._pending: dict[tuple[str, Place, str], Any] = {}
        self.obstacle: Refusal | None = None
        """What keeps something typed from being written, for longer than a moment."""
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)

    def open(self, post_id: str) -> None:
        """What is typed from now on belongs to this post; what was typed before is written first."""
        self.settle()
        self._post = post_id

    def note(self, place: Place, field: str, value: Any) -> None:
        """Remember a value; it is written in a moment."""
        self._pending[self._post, place, field] = value
        if not self._timer.isActive() or self.obstacle:
            self._timer.start(DELAY_MS)

    def is_pending(self, place: Place, field: str) -> bool:
        """Whether something newer than the database has been typed here."""
        return (self._post, place, field) in self._pending

    def write(self, place: Place, field: str, value: Any) -> None:
        """Write a value at once, as an undo step of its own."""
        self.write_in(self._post, place, field, value)

    def write_in(self, post_id: str, place: Place, field: str, value: Any) -> None:
        """The same for a post that need not be the open one."""
        self.settle()
        self._pending[post_id, place, field] = value
        self.settle()

    def flush(self) -> None:
        """Write all that is waiting; the undo step stays open for the next letters."""
        self._timer.stop()
        obstacle = None
        # One at a time: what still waits must not be overwritten by the refresh that follows a write.
        while self._pending and not obstacle:
            obstacle = self._write(next(iter(self._pending)))
        self.obstacle = obstacle
        if obstacle:
            self._timer.start(AGAIN_MS)
            self.refused.emit(obstacle)

    def settle(self) -> None:
        """Write all that is waiting and end the undo step: the focus has left, or something else begins."""
        self.flush()
        self._workspace.close_step()

    def _write(self, key: tuple[str, Place, str]) -> Refusal | None:
        """Gives what stands in the way for now, with the value still waiting."""
        post, place, field = key
        value = self._pending.pop(key)
        target = post if place == SHARED else place
        command = posts.edit_post if place == SHARED else posts.edit_variant
        try:
            self._workspace.run(command, target, joins=self._joins or f"{target}.{field}", **{field: value})
        except Refusal as refusal:
            if refusal.key in PASSING:
                self._pending[key] = value
                return refusal
            self.refused.emit(refusal)
        else:
            self.saved.emit()
        return None
