"""MP4 and MOV files as the boxes they are made of; only sizes and names are read, pictures never."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

MOST_BOXES = 10_000
"""In one box; a file with more was made to keep a reader busy, and is not read further."""

_HEAD, _LARGE = 8, 16


@dataclass(frozen=True, slots=True)
class Box:
    """``kind`` is its name of four bytes; it goes from ``start`` to ``end``, what it holds from ``body``."""

    kind: bytes
    start: int
    body: int
    end: int


def boxes(stream: IO[bytes], start: int, end: int) -> Iterator[Box]:
    """The boxes of a part of a file, one after the other; one that is cut off reaches beyond ``end``."""
    for _ in range(MOST_BOXES):
        if end - start < _HEAD:
            return
        box = _box(stream, start, end)
        if box is None:
            return
        yield box
        start = box.end


def is_whole(stream: IO[bytes], size: int) -> bool:
    """Whether no box of a file is cut off."""
    ends = [box.end for box in boxes(stream, 0, size)]
    return bool(ends) and max(ends) <= size


def _box(stream: IO[bytes], start: int, end: int) -> Box | None:
    """The box that begins here; None for bytes that are none."""
    stream.seek(start)
    head = stream.read(_LARGE)
    length, kind, body = int.from_bytes(head[:4], "big"), head[4:8], start + _HEAD
    if length == 1 and len(head) == _LARGE:
        length, body = int.from_bytes(head[8:], "big"), start + _LARGE
    elif length == 0:
        # The last one may say that it goes on to the end.
        length = end - start
    if length < body - start:
        return None
    return Box(kind, start, body, start + length)
