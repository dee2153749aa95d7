"""Copies of a whole brand in one file."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from calendar_app.commands.opening import PLACE_FILE
from calendar_app.commands.workspace import MEDIA, Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.store.database import FILE


def back_up(workspace: Workspace, target: Path) -> int:
    """Write database and media into a zip file while the brand is in use; gives its size in bytes.

    Raises Refusal: not_written, with an earlier file of that name untouched.
    """
    try:
        with TemporaryDirectory(dir=target.parent, prefix="~backup-") as folder:
            draft = Path(folder) / "backup.zip"
            database = Path(folder) / FILE
            workspace.database.backup(database)
            _pack(draft, database, workspace)
            draft.replace(target)
    except OSError as error:
        raise Refusal("not_written", file=str(target)) from error
    return target.stat().st_size


def _pack(draft: Path, database: Path, workspace: Workspace) -> None:
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(database, FILE)
        # Where it comes back elsewhere, its people go on with keys that the ones of this place vouch for.
        archive.write(workspace.folder / PLACE_FILE, PLACE_FILE)
        # Pictures are compressed already.
        for name, path in _media(workspace):
            archive.write(path, name, zipfile.ZIP_STORED)


def _media(workspace: Workspace) -> Iterator[tuple[str, Path]]:
    for media_id in sorted(workspace.media.ids()):
        yield f"{MEDIA}/{media_id[:2]}/{media_id}", workspace.media.path(media_id)
