"""The posts beside the one that is read are ready before they are asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from calendar_app.ui.context import Context
from calendar_app.ui.preview.board import Shown
from calendar_app.ui.preview.hindrance import hindrance
from calendar_app.ui.review.briefs import Briefs


class Ahead(QObject):
    """Reads one post whenever nothing else is to be done; its files are read and checked in the pool.

    ``prepare`` asks for pictures in the size in which they will be shown.
    """

    def __init__(
        self,
        context: Context,
        briefs: Briefs,
        *,
        prepare: Callable[[Sequence[Shown]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._briefs, self._prepare = context, briefs, prepare
        self._posts: list[str] = []
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._read_one)

    def begin(self, posts: Sequence[str]) -> None:
        """These are likely to be asked for, the first one most."""
        self._posts = list(posts)
        self._idle.start()

    def stop(self) -> None:
        """Nothing is likely to be asked for."""
        self._posts = []
        self._idle.stop()

    @Slot()
    def _read_one(self) -> None:
        if self._posts and (brief := self._briefs.of(self._posts.pop(0))):
            hindrance(self._context, brief.shown)
            self._prepare(brief.shown)
        if self._posts:
            self._idle.start()
