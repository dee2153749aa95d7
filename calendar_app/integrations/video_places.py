"""Where a video was filmed, as phones note it: found in MP4 and MOV files, and blanked out in a copy.

A box is given another name, `free`, and zeros: nothing moves, and all that points at pictures stays right.
The tracks of places that action cameras film beside the picture are left as they are.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from calendar_app.integrations.boxes import Box, boxes
from calendar_app.integrations.media_file import head_of, kind_of

_PLACES = (b"\xa9xyz", b"loci")
_OPENED = (b"moov", b"trak", b"udta")
_MOST_BYTES = 4 << 20
"""Of a box of notes; larger ones are not looked into."""

Span = tuple[int, int]


def places_in(path: Path) -> list[Span]:
    """The boxes that hold a place, as the offsets of their names and ends; none where the file tells none."""
    if kind_of(head_of(path)) not in ("MP4", "MOV"):
        return []
    with path.open("rb") as stream:
        return [(box.start + 4, box.end) for box in _places(stream, 0, path.stat().st_size)]


@contextmanager
def blanked(path: Path, spans: list[Span]) -> Iterator["Blanked"]:
    """The file to be read without what is in the spans."""
    with path.open("rb") as stream:
        yield Blanked(stream, spans)


@dataclass
class Blanked:
    """A file whose spans read as empty boxes."""

    stream: IO[bytes]
    spans: list[Span]

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        at = self.stream.tell()
        data = bytearray(self.stream.read(size))
        for start, end in self.spans:
            for index in range(max(start, at), min(end, at + len(data))):
                data[index - at] = b"free"[index - start] if index - start < 4 else 0
        return bytes(data)


def _places(stream: IO[bytes], start: int, end: int) -> Iterator[Box]:
    for box in boxes(stream, start, end):
        inner = min(box.end, end)
        if box.kind in _PLACES or (box.kind in (b"meta", b"uuid") and _tells_place(stream, box.body, inner)):
            yield Box(box.kind, box.start, box.body, inner)
        elif box.kind in _OPENED:
            yield from _places(stream, box.body, inner)


def _tells_place(stream: IO[bytes], start: int, end: int) -> bool:
    """Whether notes name a place: Apple's keys do, and what XMP tells of the camera."""
    if end - start > _MOST_BYTES:
        return False
    stream.seek(start)
    notes = stream.read(end - start)
    return b"location" in notes or b"exif:GPS" in notes
