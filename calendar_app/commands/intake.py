"""Files and texts from outside: looked at and kept first, then a draft begins with all of them at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from calendar_app.commands.media import note_picture, take_picture
from calendar_app.commands.posts import create_post
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import Asset, MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.integrations import text_file
from calendar_app.integrations.media_store import MediaStore
from calendar_app.store import queries

LONGEST_TITLE = 60
MOST_FILES = 40


@dataclass(frozen=True, kw_only=True)
class Source:
    """A file, the bytes of a picture that is only in memory, or a text; and what to call it."""

    name: str
    content: Path | bytes | str


@dataclass(kw_only=True)
class Taken:
    """What could be used of what came, and by name what could not, with the reason."""

    title: str = ""
    texts: list[str] = field(default_factory=list)
    pictures: list[Asset] = field(default_factory=list)
    refused: list[tuple[str, Refusal]] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to begin a draft with."""
        return not (self.title or self.texts or self.pictures)


def look_through(store: MediaStore, sources: Sequence[Source], *, text: str = "", title: str = "") -> Taken:
    """Look at everything and keep the pictures; touches no database, so it may run in any thread.

    Of more than MOST_FILES the first one that is too many is named. Without a ``title`` one is found.
    """
    taken = Taken()
    for source in sources[:MOST_FILES]:
        _take(taken, store, source)
    for source in sources[MOST_FILES : MOST_FILES + 1]:
        taken.refused.append((source.name, Refusal("too_many_files", limit=MOST_FILES)))
    if text:
        _take(taken, store, Source(name=excerpt(text), content=text))
    taken.title = title or _title(taken.texts, [asset.name for asset in taken.pictures])
    return taken


def start_draft(workspace: Workspace, taken: Taken, *, plan: Plan | None) -> str:
    """Begin a draft with what was taken in: one step to undo; gives its id."""
    media = [MediaItem(asset=note_picture(workspace, asset).id) for asset in taken.pictures]
    text = "\n\n".join(taken.texts)
    channels = queries.only_channel(workspace.reader)
    return workspace.run(create_post, title=taken.title, text=text, media=media, plan=plan, channels=channels)


def _take(taken: Taken, store: MediaStore, source: Source) -> None:
    try:
        match source.content:
            case str(text):
                taken.texts.append(text_file.checked(text))
            case Path() as path if text_file.is_text(path):
                taken.texts.append(text_file.read(path))
            case content:
                taken.pictures.append(take_picture(store, source.name, content))
    except Refusal as refusal:
        taken.refused.append((source.name, refusal))


def _title(texts: Iterable[str], files: Iterable[str]) -> str:
    """The first line of the text, or the name of the first picture."""
    lines = (line.strip() for text in texts for line in text.splitlines())
    title = next(filter(None, lines), "") or next((Path(name).stem for name in files), "")
    return excerpt(title)


def excerpt(text: str) -> str:
    """The beginning of a text on one line."""
    line = " ".join(text[: 4 * LONGEST_TITLE].split())
    return line if len(line) <= LONGEST_TITLE else f"{line[:LONGEST_TITLE].rstrip()}…"
