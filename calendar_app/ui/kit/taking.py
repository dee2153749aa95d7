"""The kit's files under readable names, where other programs can fetch them; made in the pool."""

import shutil
import time
from contextlib import suppress
from pathlib import Path

from calendar_app import paths
from calendar_app.commands.kit import Kit, KitFile, take_out
from calendar_app.integrations.media_store import MediaStore

A_DAY = 24 * 60 * 60
"""In seconds. A browser may still be reading what was dragged into it an hour ago."""


def taken(kit: Kit, store: MediaStore) -> list[tuple[KitFile, Path]]:
    """Verified copies of its files, in a folder of their own. Raises Refusal, as ``take_out`` does."""
    kits = paths.cache() / "kits"
    _clear(kits)
    folder = kits / kit.copy_id[:16]
    folder.mkdir(parents=True, exist_ok=True)
    return take_out(kit.copy, store, folder)


def _clear(kits: Path) -> None:
    """Those of yesterday go."""
    with suppress(OSError):
        for folder in kits.iterdir():
            if time.time() - folder.stat().st_mtime > A_DAY:
                shutil.rmtree(folder, ignore_errors=True)
