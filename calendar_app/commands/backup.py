"""Copies of a brand: all of it in one file when asked, its database once a day unasked."""

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from calendar_app.commands.opening import PLACE_FILE
from calendar_app.commands.workspace import MEDIA, Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.store.database import BACKUPS, FILE, Database

DAYS_KEPT = 14


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


def back_up_today(database: Database, day: date) -> Path | None:
    """The day's copy of the database beside it, made by the first start of a day; None where there is one.

    Touches nothing but files, so it may run in any thread. Raises Refusal("backup_failed").
    """
    folder = database.path.parent / BACKUPS
    target, draft = folder / f"{day.isoformat()}.db", folder / "~today.db"
    if target.exists():
        return None
    try:
        folder.mkdir(exist_ok=True)
        draft.unlink(missing_ok=True)
        database.backup(draft)
        draft.replace(target)
        for old in sorted(folder.glob("????-??-??.db"))[:-DAYS_KEPT]:
            old.unlink()
    except OSError as error:
        raise Refusal("backup_failed", folder=str(folder)) from error
    return target
