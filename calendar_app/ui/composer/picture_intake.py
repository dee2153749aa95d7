"""Pictures from outside, read in the pool: decoding one takes longer than a window may stand still."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from calendar_app.commands.media import Refused, Source, note_picture, take_all
from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.integrations.media_store import MediaStore
from calendar_app.ui import tasks
from calendar_app.ui.composer.draft import SHARED, read_draft
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context


@dataclass(kw_only=True)
class Batch:
    """Pictures that came together, and where they go; ``refused`` by name with the reason."""

    post: str
    place: str
    sources: Sequence[Source]
    assets: list[Asset] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def read(self, store: MediaStore) -> "Batch":
        """Looks at everything and keeps what is good; may run in any thread."""
        self.assets, self.refused = take_all(store, self.sources)
        return self


class PictureIntake(QObject):
    """One batch after the other, so that pictures stay in the order in which they came.

    ``taken`` follows each batch, and carries it.
    """

    taken = Signal(object)

    def __init__(self, context: Context, saver: Saver, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._saver = saver
        self._batches: deque[Batch] = deque()

    def take(self, batch: Batch) -> None:
        """Puts pictures after those its post has by then."""
        self._batches.append(batch)
        if len(self._batches) == 1:
            self._read_next()

    def is_reading(self, post: str, place: str) -> bool:
        """Whether pictures are on their way to a place."""
        return any((batch.post, batch.place) == (post, place) for batch in self._batches)

    def _read_next(self) -> None:
        tasks.run(self._batches[0].read, self._context.workspace.media, done=self._put)

    def _put(self, batch: Batch) -> None:
        self._batches.popleft()
        if self._batches:
            self._read_next()
        if batch.assets:
            self._write(batch)
        self.taken.emit(batch)

    def _write(self, batch: Batch) -> None:
        """After what the post has now: since they were asked for, somebody may have typed or undone."""
        self._saver.settle()
        draft = read_draft(self._context.workspace, batch.post)
        if draft is None or (batch.place != SHARED and draft.variant(batch.place) is None):
            return
        if self._context.attempt(lambda: self._note(batch.assets)):
            found = [MediaItem(asset=asset.id) for asset in batch.assets]
            media = (*draft.content(batch.place).media, *found)
            self._saver.write_in(batch.post, batch.place, "media", media)

    def _note(self, assets: Sequence[Asset]) -> None:
        for asset in assets:
            note_picture(self._context.workspace, asset)
            self._context.thumbnails.try_again(asset.id)
