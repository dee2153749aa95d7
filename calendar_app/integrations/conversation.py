"""How the program and the processes it starts talk to each other.

Requests and answers are messages of two parts, each with its length before it: what is said, as JSON, and the
bytes of a file.
"""

import json
import struct
import sys
from typing import IO, Any

Said = dict[str, Any]

_LENGTHS = struct.Struct(">IQ")


def send(stream: IO[bytes], said: Said, data: bytes = b"") -> None:
    """Write a message; OSError where nobody listens any more."""
    text = json.dumps(said).encode()
    stream.write(_LENGTHS.pack(len(text), len(data)) + text)
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes], *, most: int = sys.maxsize) -> tuple[Said, bytes] | None:
    """Read a message; None where it ends before it is whole, or is longer than ``most`` bytes."""
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    about, length = _LENGTHS.unpack(lengths)
    if about + length > most:
        return None
    text, data = stream.read(about), stream.read(length)
    return (json.loads(text), data) if len(data) == length and len(text) == about else None
