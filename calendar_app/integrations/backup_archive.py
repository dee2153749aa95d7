"""A brand in one zip file, read as if a stranger had made it: nothing is unpacked by the names it brings.

Names, sizes and places of all members are judged before the first byte is taken (CVE-2024-0450: members
may overlap). A header that lies about a size is found out by zipfile, which never gives more than it says.
"""

import hashlib
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Self

from calendar_app.domain.errors import Refusal

DATABASE = "calendar.db"
PLACE = "place.json"
MAX_MEMBERS = 200_000
MAX_MEMBER_BYTES = 4 << 30
MAX_PLACE_BYTES = 1 << 20
MAX_RATIO = 200
"""SQLite's pages shrink to a tenth; what shrinks to less than a two-hundredth only fills a disk."""
SMALL_BYTES = 1 << 20
"""Below this, how far something shrinks does no harm."""
CHUNK_BYTES = 1 << 20

_MEDIA = re.compile(r"media/([0-9a-f]{2})/(\1[0-9a-f]{62})")
_LOCAL_HEADER_BYTES = 30
_ENCRYPTED = 1


class BackupArchive:
    """The members of a backup by what they are: a database, and media by id.

    Raises Refusal: backup_unknown (not a backup), backup_damaged, backup_unsafe.
    """

    def __init__(self, file: Path, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        members = archive.infolist()
        _demand_safe(members, size=file.stat().st_size)
        self._media = {found[2]: i for i in members if (found := _MEDIA.fullmatch(i.filename))}
        if DATABASE not in archive.namelist():
            raise Refusal("backup_unknown")

    @classmethod
    @contextmanager
    def opened(cls, file: Path) -> Iterator[Self]:
        """The archive in a file, closed at the end."""
        with _in_words(), zipfile.ZipFile(file) as archive:
            yield cls(file, archive)

    @property
    def media_ids(self) -> frozenset[str]:
        """The ids of the media files in it."""
        return frozenset(self._media)

    def take_database(self, target: Path) -> None:
        """Write its database to a file of ours. Raises OSError where there is no room."""
        with self._archive.open(DATABASE) as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy, CHUNK_BYTES)

    def media(self, media_id: str) -> IO[bytes]:
        """The bytes of a media file; that they bear this id is for the reader to check."""
        return self._archive.open(self._media[media_id])

    def altered(self) -> list[str]:
        """The ids of media files whose bytes are not what their names say."""
        return [media_id for media_id in sorted(self._media) if self._digest(media_id) != media_id]

    def _digest(self, media_id: str) -> str:
        digest = hashlib.sha256()
        with self.media(media_id) as source:
            while chunk := source.read(CHUNK_BYTES):
                digest.update(chunk)
        return digest.hexdigest()


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise Refusal("backup_damaged") from error


def _demand_safe(members: Sequence[zipfile.ZipInfo], *, size: int) -> None:
    if not members or len(members) > MAX_MEMBERS or len({m.filename for m in members}) < len(members):
        raise Refusal("backup_unsafe")
    if not all(_is_safe(member) for member in members):
        raise Refusal("backup_unsafe")
    # In the order in which they lie in the file, each ends before the next begins.
    starts = sorted((m.header_offset, m.header_offset + _bytes_of(m)) for m in members)
    ends = [*(start for start, _ in starts[1:]), size]
    if any(end > following for (_, end), following in zip(starts, ends, strict=True)):
        raise Refusal("backup_unsafe")


def _bytes_of(member: zipfile.ZipInfo) -> int:
    return _LOCAL_HEADER_BYTES + len(member.filename.encode()) + member.compress_size


def _is_safe(member: zipfile.ZipInfo) -> bool:
    limit = MAX_PLACE_BYTES if member.filename == PLACE else MAX_MEMBER_BYTES
    return (
        bool(member.filename in (DATABASE, PLACE) or _MEDIA.fullmatch(member.filename))
        and member.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        and not member.flag_bits & _ENCRYPTED
        and member.file_size <= min(limit, max(SMALL_BYTES, member.compress_size * MAX_RATIO))
    )
