"""Whether the files of the media store are the ones that their names promise, read and hashed in the pool."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from calendar_app.integrations.media_store import Look, MediaStore
from calendar_app.ui import tasks


class Check(Enum):
    """What is known of a file."""

    PENDING = auto()
    INTACT = auto()
    DAMAGED = auto()
    MISSING = auto()


class FileChecks(QObject):
    """Asked for a file it answers at once with what it knows; ``checked`` tells which one is known since.

    A file that was written to, exchanged or taken away after it was read counts as unknown again.
    """

    checked = Signal(str)

    def __init__(self, store: MediaStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._known: dict[str, tuple[Look | None, Check]] = {}

    def of(self, file: str) -> Check:
        """What is known of the file as it lies on the disk now; reads it where that is nothing yet."""
        look = self._store.look(file)
        if look is None:
            return Check.MISSING
        known_look, check = self._known.get(file, (None, Check.PENDING))
        if known_look != look:
            self._known[file] = look, Check.PENDING
            tasks.run(_read, self._store, file, look, done=self._keep)
            return Check.PENDING
        return check

    def _keep(self, answer: tuple[str, Look, bool]) -> None:
        file, look, is_intact = answer
        # Another reading of it may have begun meanwhile; that one will tell.
        if self._known[file][0] == look:
            self._known[file] = look, Check.INTACT if is_intact else Check.DAMAGED
            self.checked.emit(file)


def _read(store: MediaStore, file: str, look: Look) -> tuple[str, Look, bool]:
    return file, look, store.verify(file)
