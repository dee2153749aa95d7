"""What screens show of files that Qt cannot read: made once, then kept in the cache under the file's hash."""

from pathlib import Path

from calendar_app import paths
from calendar_app.domain.errors import Refusal
from calendar_app.integrations import atomic_file, media_reader

MOST_BYTES = 300 << 20
"""Of the whole cache; beyond it the oldest go."""


def still_of(path: Path, *, page: int = 0) -> bytes | None:
    """The still of a file of the media store; None where Qt reads the file itself, or nobody can.

    ``page`` is that of a document, from 0.
    """
    if not media_reader.is_read_apart(path):
        return None
    name = f"{path.name}-{page + 1}" if page else path.name
    try:
        return (_folder() / name).read_bytes()
    except OSError:
        return _made(path, name, page)


def keep_still(name: str, data: bytes) -> None:
    """Keep the still of a file of the store that was made with something else."""
    kept = _folder() / name
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        _make_room(kept.parent, MOST_BYTES - len(data))
        atomic_file.write(kept, data)
    except OSError:
        # A full disk costs the time to make it again.
        return


def _folder() -> Path:
    return paths.cache() / "stills"


def _made(path: Path, name: str, page: int) -> bytes | None:
    try:
        data = media_reader.still(path, page=page)
    except Refusal:
        return None
    keep_still(name, data)
    return data


def _make_room(folder: Path, most: int) -> None:
    found = sorted(((file, file.stat()) for file in folder.iterdir()), key=lambda pair: pair[1].st_mtime)
    size = sum(about.st_size for _, about in found)
    for file, about in found:
        if size <= most:
            return
        file.unlink(missing_ok=True)
        size -= about.st_size
