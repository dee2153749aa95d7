"""Media files by the hash of their bytes: written once, never half-written, links never followed."""

import hashlib
import io
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from calendar_app.domain.errors import Refusal
from calendar_app.integrations import atomic_file

CHUNK_BYTES = 1 << 20
MAX_BYTES = 2 << 30

_ID = re.compile(r"[0-9a-f]{64}")
_SHELF = re.compile(r"[0-9a-f]{2}")

# Where the system can refuse a link while opening, it does; waiting for a pipe is refused everywhere.
_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


class MediaError(Refusal):
    """A file that was not taken, ``media_link``, ``media_not_a_file`` or ``media_too_large`` (limit),
    or not handed out, ``media_missing`` or ``media_damaged``.
    """


Look = tuple[int, int, int]
"""Size in bytes, time of the last change in nanoseconds, and number on the disk: other ones, other bytes."""


class Readable(Protocol):
    """What bytes can be read from."""

    def read(self, size: int, /) -> bytes: ...


class MediaStore:
    """The files of one folder, as ``<aa>/<sha256>``; ids are SHA-256 in lower-case hexadecimal."""

    def __init__(self, folder: Path, *, max_bytes: int = MAX_BYTES) -> None:
        self.folder = folder
        self.max_bytes = max_bytes

    def add_file(self, source: Path) -> tuple[str, int]:
        """Copy a file in and return its id and size in bytes; a file already here is not written again."""
        with _open_plain(source) as stream:
            return self.add_stream(stream)

    def add_bytes(self, data: bytes) -> tuple[str, int]:
        """Store bytes and return their id and size."""
        return self.add_stream(io.BytesIO(data))

    def add_stream(self, source: Readable) -> tuple[str, int]:
        """Store what a stream gives and return its id and size."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with atomic_file.temporary(self.folder) as (copy, name):
            media_id, size = self._copy(source, copy)
            # A damaged file of that name is replaced: adding the same picture again heals it.
            if not self.verify(media_id):
                self._make_shelf(media_id)
                atomic_file.publish(copy, name, self.path(media_id))
        return media_id, size

    def path(self, media_id: str) -> Path:
        """Where this file is, or would be; ValueError for anything that is not an id."""
        if not _ID.fullmatch(media_id):
            raise ValueError("not a media id")
        return self.folder / media_id[:2] / media_id

    def has(self, media_id: str) -> bool:
        """Whether the file is here (its bytes are not read)."""
        path = self.path(media_id)
        return not path.parent.is_symlink() and _is_plain(path)

    def look(self, media_id: str) -> Look | None:
        """What tells cheaply that a file was touched or exchanged; None where it is not here."""
        if not self.has(media_id):
            return None
        try:
            found = self.path(media_id).lstat()
        except OSError:
            return None
        return found.st_size, found.st_mtime_ns, found.st_ino

    def verify(self, media_id: str) -> bool:
        """Whether the file is here and its bytes still have this hash."""
        if not self.has(media_id):
            return False
        try:
            with _open_plain(self.path(media_id)) as stream:
                return _digest(stream) == media_id
        except (OSError, MediaError):
            return False

    def copy_out(self, media_id: str, target: Path) -> None:
        """Write a file's bytes to another place, for everybody to read, if they still have this hash.

        Raises MediaError: ``media_missing``, ``media_damaged``; what was at the place stays then.
        """
        if not self.has(media_id):
            raise MediaError("media_missing")
        with _open_plain(self.path(media_id)) as stored, atomic_file.temporary(target.parent) as (copy, name):
            if self._copy(stored, copy)[0] != media_id:
                raise MediaError("media_damaged")
            atomic_file.share(name, target)
            atomic_file.publish(copy, name, target)

    def ids(self) -> Iterator[str]:
        """The ids of all files here, in order; anything else in the folder is passed over."""
        for shelf in sorted(_entries(self.folder)):
            if _SHELF.fullmatch(shelf.name) and not shelf.is_symlink():
                yield from (file.name for file in sorted(_entries(shelf)) if self._is_ours(file))

    def _is_ours(self, file: Path) -> bool:
        return bool(_ID.fullmatch(file.name)) and self.path(file.name) == file and _is_plain(file)

    def _copy(self, source: Readable, copy: BinaryIO) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        while chunk := source.read(CHUNK_BYTES):
            size += len(chunk)
            if size > self.max_bytes:
                raise MediaError("media_too_large", limit=self.max_bytes)
            digest.update(chunk)
            copy.write(chunk)
        return digest.hexdigest(), size

    def _make_shelf(self, media_id: str) -> None:
        shelf = self.path(media_id).parent
        if shelf.is_symlink():
            raise MediaError("media_link", name=shelf.name)
        if not shelf.exists():
            shelf.mkdir(exist_ok=True)
            atomic_file.sync_folder(self.folder)


def _digest(stream: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := stream.read(CHUNK_BYTES):
        digest.update(chunk)
    return digest.hexdigest()


def _open_plain(source: Path) -> BinaryIO:
    if source.is_symlink():
        raise MediaError("media_link", name=source.name)
    if source.is_dir():
        raise MediaError("media_not_a_file", name=source.name)
    stream = os.fdopen(os.open(source, _OPEN_FLAGS), "rb")
    if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.close()
        raise MediaError("media_not_a_file", name=source.name)
    return stream


def _is_plain(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []
