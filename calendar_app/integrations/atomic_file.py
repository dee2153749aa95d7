"""Files that hold the old content or the new, never half of it, and survive a power cut once written."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def write(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data`` in one step, readable by this user only; OSError leaves the old file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with temporary(path.parent) as (stream, name):
        stream.write(data)
        publish(stream, name, path)


def write_for_all(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data`` in one step, for everybody to read; OSError leaves the old file."""
    with temporary(path.parent) as (stream, name):
        stream.write(data)
        share(name, path)
        publish(stream, name, path)


def share(name: Path, target: Path) -> None:
    """Let those read a temporary file who may read what it replaces, or everybody where that is nothing."""
    name.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o644)


@contextmanager
def temporary(folder: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A new file beside its target (mode 0600), removed at the end unless it was published."""
    descriptor, name = tempfile.mkstemp(prefix="~", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream, Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def publish(stream: BinaryIO, name: Path, target: Path) -> None:
    """Give a fully written temporary file its final name, durably."""
    stream.flush()
    os.fsync(stream.fileno())
    stream.close()
    name.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make renames and new names in ``folder`` durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
