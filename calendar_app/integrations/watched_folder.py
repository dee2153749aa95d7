"""A folder in which other programs, or a phone, leave files for the brand; nothing in it is ever changed."""

import os
from collections.abc import Collection, Mapping
from pathlib import Path

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".avif")
ENDINGS = frozenset((*PICTURES, ".mp4", ".mov", ".m4v", ".webm", ".pdf"))
"""What is looked at; half-written files of browsers and synchronisers have others."""

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


def files_of(folder: Path) -> dict[str, Stamp]:
    """The media files directly in a folder, by name; none where it cannot be read, as a stick pulled out."""
    found: dict[str, Stamp] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if Path(entry.name).suffix.casefold() in ENDINGS and not entry.name.startswith("."):
                    about = entry.stat()
                    if entry.is_file() and about.st_size:
                        found[entry.name] = about.st_size, about.st_mtime_ns
    except OSError:
        return found
    return found


def settled(
    now: Mapping[str, Stamp], before: Mapping[str, Stamp], *, known: Collection[tuple[str, int]]
) -> list[str]:
    """The names of files that nobody writes to any more and that are not known by name and size."""
    return sorted(
        name for name, stamp in now.items() if before.get(name) == stamp and (name, stamp[0]) not in known
    )
