"""Files taken into the library without a post: added by hand, or found in a watched folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from calendar_app.commands.media import Refused, note_picture, take_all
from calendar_app.domain.asset import Asset
from calendar_app.ui import tasks
from calendar_app.ui.context import Context
from calendar_app.ui.words import say_of_file


class Taking(QObject):
    """``taken`` follows each lot, when what was good of it is noted."""

    taken = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def take(self, files: Sequence[Path]) -> None:
        """Read files in the pool and note what is good of them; each one that is refused says why."""
        if files:
            sources = [(file.name, file) for file in files]
            tasks.run(take_all, self._context.workspace.media, sources, done=self._note)

    def _note(self, found: tuple[list[Asset], list[Refused]]) -> None:
        assets, refused = found
        self._context.attempt(lambda: [note_picture(self._context.workspace, asset) for asset in assets])
        self.taken.emit()
        if refused:
            self._context.messages.tell_problem(" ".join(say_of_file(*each) for each in refused))
        elif assets:
            self._context.messages.tell(self.tr("%n file(s) added to the library.", "", len(assets)))
