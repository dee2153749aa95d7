"""Saves what is typed: at most half a second after the first letter, and at once when the focus leaves."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from calendar_app.commands import posts
from calendar_app.domain.errors import Refusal
from calendar_app.ui.composer.draft import SHARED
from calendar_app.ui.context import Context

DELAY_MS = 350
"""Counted from the first unsaved letter and not from the last: someone who never pauses is saved as well."""

Place = str


class Saver(QObject):
    """Holds what is typed and not yet written; ``saved`` or ``refused`` tells how the writing went."""

    saved = Signal()
    refused = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = context.workspace
        self._post = ""
        self._pending: dict[tuple[Place, str], Any] = {}
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)

    def open(self, post_id: str) -> None:
        """What is typed from now on belongs to this post; what was typed before is written first."""
        self.settle()
        self._post = post_id

    def note(self, place: Place, field: str, value: Any) -> None:
        """Remember a value; it is written in a moment."""
        self._pending[place, field] = value
        if not self._timer.isActive():
            self._timer.start()

    def is_pending(self, place: Place, field: str) -> bool:
        """Whether something newer than the database has been typed here."""
        return (place, field) in self._pending

    def write(self, place: Place, field: str, value: Any) -> None:
        """Write a value at once, as an undo step of its own."""
        self.settle()
        self._pending[place, field] = value
        self.settle()

    def flush(self) -> None:
        """Write all that is waiting; the undo step stays open for the next letters."""
        self._timer.stop()
        while self._pending:
            # One at a time: what still waits must not be overwritten by the refresh that follows a write.
            (place, field), value = next(iter(self._pending.items()))
            del self._pending[place, field]
            self._write(place, field, value)

    def settle(self) -> None:
        """Write all that is waiting and end the undo step: the focus has left, or something else begins."""
        self.flush()
        self._workspace.close_step()

    def _write(self, place: Place, field: str, value: Any) -> None:
        target = self._post if place == SHARED else place
        command = posts.edit_post if place == SHARED else posts.edit_variant
        try:
            self._workspace.run(command, target, joins=f"{target}.{field}", **{field: value})
        except Refusal as refusal:
            self.refused.emit(refusal)
        else:
            self.saved.emit()
