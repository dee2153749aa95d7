"""Something from outside on the calendar: files, a picture or a text that a draft begins with."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.integrations.media_store import MediaStore
from calendar_app.ui import tasks
from calendar_app.ui.calendar.load import title_from_mime
from calendar_app.ui.context import Context
from calendar_app.ui.pasted import as_png
from calendar_app.ui.words import say_of_file

if TYPE_CHECKING:
    from calendar_app.commands.intake import Taken


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """What was dragged or copied: a title of ours, or else local files, or a picture, or a text."""

    title: str = ""
    files: tuple[Path, ...] = ()
    image: QImage | None = None
    text: str = ""


def brings_something(mime: QMimeData | None) -> TypeGuard[QMimeData]:
    """Whether a draft could begin with it; asked while it hangs, so nothing is fetched yet."""
    return mime is not None and (mime.hasUrls() or mime.hasImage() or mime.hasText())


def incoming_of(mime: QMimeData) -> Incoming:
    """What it holds; the address of a page or a picture elsewhere is a text, nothing is fetched for it."""
    if title := title_from_mime(mime):
        return Incoming(title=title)
    if files := tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()):
        return Incoming(files=files)
    if mime.hasImage():
        image = QImage(mime.imageData())
        if not image.isNull():
            return Incoming(image=image)
    return Incoming(text=mime.text() or "\n".join(url.toString() for url in mime.urls()))


class Intake(QObject):
    """Reads in the pool, since pictures are large, then starts one draft with all that could be used.

    ``started`` carries the new card's key.
    """

    started = Signal(object)

    def __init__(self, context: Context, *, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def take(self, incoming: Incoming, plan: Plan | None) -> None:
        """Starts a draft at a plan, or without one; what is refused is named with the reason."""
        store, name = self._context.workspace.media, self.tr("pasted picture")
        tasks.run(_read, store, incoming, name, done=partial(self._start, plan=plan))

    def _start(self, taken: "Taken", plan: Plan | None) -> None:
        refused = " ".join(self._refused(taken))
        post = None if taken.is_empty else self._begin(taken, plan)
        if post is None:
            if refused:
                self._context.messages.tell_problem(refused)
            return
        self.started.emit((post, plan))
        if refused:
            text = self.tr("Draft started without some files. {refused}").format(refused=refused)
            self._context.messages.tell_problem(text)
        else:
            self._context.messages.tell_undoable(self.tr("Draft started."), self._context.undo)

    def _begin(self, taken: "Taken", plan: Plan | None) -> str | None:
        from calendar_app.commands.intake import start_draft  # noqa: PLC0415 - what reads pictures comes late

        try:
            return start_draft(self._context.workspace, taken, plan=plan)
        except Refusal as refusal:
            self._context.messages.refuse(refusal)
            return None

    def _refused(self, taken: "Taken") -> Iterator[str]:
        yield from (say_of_file(name, refusal) for name, refusal in taken.refused)


def _read(store: MediaStore, incoming: Incoming, picture_name: str) -> "Taken":
    from calendar_app.commands.intake import Source, look_through  # noqa: PLC0415 - as above

    sources = [Source(name=file.name, content=file) for file in incoming.files]
    if incoming.image is not None:
        sources.append(Source(name=picture_name, content=as_png(incoming.image)))
    return look_through(store, sources, text=incoming.text, title=incoming.title)
