"""Where a workspace may live: on a disk of this computer that no other program copies elsewhere.

A database on a network disk loses its locks; in a synchronised folder another computer's copy overwrites it.
"""

import os
import re
import sys
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from calendar_app import paths
from calendar_app.integrations.disks import is_on_network
from calendar_app.integrations.sync_folders import syncing_program

# What file managers leave in a folder that looks empty to a person.
_INVISIBLE = {".DS_Store", ".directory", "Thumbs.db", "desktop.ini"}
# Windows keeps these names for devices (Microsoft, "Naming Files, Paths, and Namespaces").
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def refusal(
    folder: Path,
    *,
    new: bool = True,
    mounts: str | None = None,
    home: Path | None = None,
    environment: Mapping[str, str] = os.environ,
) -> str | None:
    """Why a workspace should not live here, or None.

    ``network`` · ``synced:<program>`` · ``not_a_folder`` · ``read_only`` · ``not_empty`` (for a ``new`` one).
    ``mounts`` is the system's table of mounted disks, read from the system where it is not given.
    """
    if is_on_network(folder, mounts=mounts, platform=sys.platform):
        return "network"
    if program := syncing_program(folder, home=home or Path.home(), environment=environment):
        return f"synced:{program}"
    return _unusable(folder, new=new)


def better_place(name: str) -> Path:
    """A free folder for a brand of this name among this program's own data."""
    folders = _numbered(paths.data() / "workspaces", _slug(name))
    return next(folder for folder in folders if not folder.exists())


def _unusable(folder: Path, *, new: bool) -> str | None:
    standing = _nearest_existing(folder)
    if not standing.is_dir():
        return "not_a_folder"
    if not _is_writable(standing):
        return "read_only"
    return "not_empty" if new and _has_content(folder) else None


def _nearest_existing(folder: Path) -> Path:
    return next((place for place in (folder, *folder.parents) if place.exists()), folder)


def _is_writable(folder: Path) -> bool:
    # Only trying tells the truth: rights, access lists, read-only disks and quotas each have their own flag.
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _has_content(folder: Path) -> bool:
    return folder.is_dir() and any(entry.name not in _INVISIBLE for entry in folder.iterdir())


def _numbered(parent: Path, slug: str) -> Iterator[Path]:
    yield parent / slug
    number = 2
    while True:
        yield parent / f"{slug}-{number}"
        number += 1


def _slug(name: str) -> str:
    """« Café des Halles » gives cafe-des-halles: a name every system takes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-")
    return f"{slug}-brand" if _RESERVED.fullmatch(slug) else slug or "brand"
