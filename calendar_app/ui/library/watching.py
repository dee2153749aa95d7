"""Looks into the watched folder every few seconds; what is new there is taken into the library."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from calendar_app.integrations.watched_folder import Stamp, files_of, settled
from calendar_app.store import queries
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.library.taking import Taking

EVERY_MS = 4_000
"""A file is taken once it has not changed from one look to the next."""


class Watching(QObject):
    """The folder is a habit of this computer, one for each brand."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.taking = Taking(context, self)
        self._before: dict[str, Stamp] = {}
        self._known: set[tuple[str, int]] | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.follow()

    @property
    def folder(self) -> str:
        """The folder that is watched, "" for none."""
        watched = self._context.habits.preferences.watched_folders
        return watched.get(str(self._context.workspace.folder), "")

    def watch(self, folder: str) -> None:
        """Watch this one from now on, "" for none."""
        watched = dict(self._context.habits.preferences.watched_folders)
        watched[str(self._context.workspace.folder)] = folder
        self._context.habits.keep(watched_folders={key: value for key, value in watched.items() if value})
        self.follow()

    def follow(self) -> None:
        """Begin to look, or stop."""
        self._before, self._known = {}, None
        if self.folder:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Look no more: the brand is closing."""
        self._timer.stop()

    def look(self) -> None:
        """Look once, in the pool: the folder may lie on a slow disk."""
        tasks.run(_look, self.folder, done=self._compare)

    def _compare(self, answer: tuple[str, dict[str, Stamp]]) -> None:
        folder, now = answer
        if folder != self.folder or not folder:
            return
        if self._known is None:
            assets = queries.all_assets(self._context.workspace.reader)
            self._known = {(asset.name, asset.size) for asset in assets}
        new = settled(now, self._before, known=self._known)
        self._before = now
        self._known |= {(name, now[name][0]) for name in new}
        self.taking.take([Path(folder) / name for name in new])


def _look(folder: str) -> tuple[str, dict[str, Stamp]]:
    return folder, files_of(Path(folder))
