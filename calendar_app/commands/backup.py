"""Copies of a brand: all of it in one file when asked, its database once a day unasked."""

import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from calendar_app.commands.opening import COPY, PLACE_FILE, places_of
from calendar_app.commands.workspace import MEDIA, Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.integrations.media_store import MediaStore
from calendar_app.store.database import BACKUPS, DAMAGED, FILE, Database
from calendar_app.store.snapshot import demand_sound

DAYS_KEPT = 14
BEFORE_RESTORING = "before-restoring"
RESTORINGS_KEPT = 5
PLACE = "Editorial Calendar"
"""The folder in a place the user chose: where it is missing, so is the disk, whatever else has its name."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, kw_only=True)
class DatedCopy:
    """A copy of the database that was made unasked; size in bytes."""

    file: Path
    made_at: datetime
    size: int

    @property
    def is_daily(self) -> bool:
        """Whether it is a day's first copy; the others were made before a restoration or an upgrade."""
        return bool(_DAY.fullmatch(self.file.stem))


def dated_copies(folder: Path) -> list[DatedCopy]:
    """The copies beside a brand's database, newest first; one that cannot be reached any more is none."""
    found = []
    for file in (folder / BACKUPS).glob("[0-9]*.db"):
        try:
            about = file.stat()
        except OSError:
            # Another start has pruned it since, or the disk was taken away.
            continue
        made_at = datetime.fromtimestamp(about.st_mtime, UTC)
        found.append(DatedCopy(file=file, made_at=made_at, size=about.st_size))
    return sorted(found, key=lambda copy: (copy.made_at, copy.file.name), reverse=True)


def back_up(workspace: Workspace, target: Path) -> int:
    """Write database and media into a zip file while the brand is in use; gives its size in bytes.

    Touches nothing but files, so it may run in any thread. Raises Refusal: not_written, with an earlier
    file of that name untouched.
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
        # Where it comes back its people go on with new keys that the ones of this place vouch for.
        archive.writestr(PLACE_FILE, json.dumps([COPY, *places_of(workspace.folder)]))
        # Pictures are compressed already.
        for name, path in _media(workspace):
            archive.write(path, name, zipfile.ZIP_STORED)


def _media(workspace: Workspace) -> Iterator[tuple[str, Path]]:
    for media_id in sorted(workspace.media.ids()):
        yield f"{MEDIA}/{media_id[:2]}/{media_id}", workspace.media.path(media_id)


def back_up_today(database: Database, day: date) -> Path | None:
    """The day's copy of the database beside it, made by the first start of a day; None where there is one.

    Touches nothing but files, so it may run in any thread. Raises Refusal: backup_failed, backup_of_damaged
    (earlier copies stay, and the next opening looks at the whole file).
    """
    folder = database.path.parent / BACKUPS
    target = folder / f"{day.isoformat()}.db"
    if target.exists():
        return None
    _copy(database, target)
    _prune(folder, day)
    return target


def back_up_before_restoring(database: Database, now: datetime) -> Path:
    """The state that a restoration replaces. Raises Refusal as ``back_up_today`` does."""
    folder = database.path.parent / BACKUPS
    target = folder / f"{now:%Y-%m-%d-%H%M%S}-{BEFORE_RESTORING}.db"
    _copy(database, target)
    for old in sorted(folder.glob(f"*-{BEFORE_RESTORING}.db"))[:-RESTORINGS_KEPT]:
        old.unlink(missing_ok=True)
    return target


def _copy(database: Database, target: Path) -> None:
    draft = target.with_name(f"~{target.name}")
    try:
        target.parent.mkdir(exist_ok=True)
        draft.unlink(missing_ok=True)
        database.backup(draft)
        _demand_good(draft, target.parent)
        draft.replace(target)
    except OSError as error:
        raise Refusal("backup_failed", folder=str(target.parent)) from error
    finally:
        _let_go(draft)


def _demand_good(draft: Path, folder: Path) -> None:
    """A copy of what is damaged must not push out a good one."""
    try:
        demand_sound(draft)
    except Refusal as refusal:
        (folder / DAMAGED).touch()
        raise Refusal("backup_of_damaged") from refusal


def _let_go(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return


def _prune(folder: Path, today: date) -> None:
    """Old days go. Days to come, of a clock set back since, are counted apart: none ousts another."""
    days = sorted(file for file in folder.glob("????-??-??.db") if _DAY.fullmatch(file.stem))
    past = [file for file in days if file.stem <= today.isoformat()]
    for old in (*past[:-DAYS_KEPT], *days[len(past) : -DAYS_KEPT]):
        old.unlink(missing_ok=True)


def days_to_come(folder: Path, today: date) -> date | None:
    """The last day of which there is a copy although it has not come yet: the clock was set back."""
    days = [copy.file.stem for copy in dated_copies(folder) if copy.is_daily]
    last = max(days, default="")
    return date.fromisoformat(last) if last > today.isoformat() else None


def choose_place(place: Path) -> None:
    """Make a folder the place where daily copies also go. Raises Refusal("backup_place_failed")."""
    try:
        (place / PLACE).mkdir(exist_ok=True)
    except OSError as error:
        raise Refusal("backup_place_failed", folder=str(place)) from error


def copy_to_place(workspace: Workspace, place: Path, day: date) -> Path | None:
    """The day's copy and the pictures new since, in the place chosen; None where they are there already.

    Touches nothing but files, so it may run in any thread. Raises Refusal: backup_place_missing,
    backup_place_failed.
    """
    if not (place / PLACE).is_dir():
        raise Refusal("backup_place_missing", folder=str(place))
    folder = place / PLACE / _folder_name(workspace)
    target = folder / f"{day.isoformat()}.db"
    draft = folder / f"~{target.name}"
    if target.exists():
        return None
    try:
        folder.mkdir(exist_ok=True)
        _copy_pictures(workspace.media, MediaStore(folder / MEDIA))
        draft.unlink(missing_ok=True)
        workspace.database.backup(draft)
        draft.replace(target)
        _prune(folder, day)
    except OSError as error:
        raise Refusal("backup_place_failed", folder=str(place)) from error
    finally:
        _let_go(draft)
    return target


def _folder_name(workspace: Workspace) -> str:
    """Tells two brands of one name apart, and stays when a brand is renamed."""
    return f"{workspace.folder.name}-{workspace.identity.ws[:8]}"


def _copy_pictures(here: MediaStore, there: MediaStore) -> None:
    for media_id in here.ids():
        if not there.has(media_id):
            there.add_file(here.path(media_id))
