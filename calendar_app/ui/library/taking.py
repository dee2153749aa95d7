"""Files taken into the library without a post: added by hand, or found in a watched folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from calendar_app.commands.media import note_picture, take_picture
from calendar_app.domain.asset import Asset
from calendar_app.domain.errors import Refusal
from calendar_app.integrations.media_store import MediaStore
from calendar_app.ui import tasks
from calendar_app.ui.context import Context

Taken = tuple[list[Asset], list[tuple[str, Refusal]]]


class Taking(QObject):
    """``taken`` follows each lot, when what was good of it is noted."""

    taken = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def take(self, files: Sequence[Path]) -> None:
        """Read files in the pool and note what is good of them; each one that is refused says why."""
        if files:
            tasks.run(_read, self._context.workspace.media, list(files), done=self._note)

    def _note(self, found: Taken) -> None:
        assets, refused = found
        self._context.attempt(lambda: [note_picture(self._context.workspace, asset) for asset in assets])
        self.taken.emit()
        if refused:
            words = self.tr("{name}: {reason}")
            told = (words.format(name=name, reason=self._context.language.say(why)) for name, why in refused)
            self._context.messages.tell_problem(" ".join(told))
        elif assets:
            self._context.messages.tell(self.tr("%n file(s) added to the library.", "", len(assets)))


def _read(store: MediaStore, files: Sequence[Path]) -> Taken:
    assets, refused = [], []
    for file in files:
        try:
            assets.append(take_picture(store, file.name, file))
        except Refusal as refusal:
            refused.append((file.name, refusal))
    return assets, refused
