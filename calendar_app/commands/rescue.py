"""A damaged brand: the newest good copy takes its file's place, and what was signed is saved from that."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from calendar_app.commands.backup import DatedCopy, dated_copies
from calendar_app.commands.opening import lock_folder, note_copy
from calendar_app.commands.sharing import Bundle, Received, receive_bundle
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.integrations import atomic_file
from calendar_app.store.database import BACKUPS, DAMAGED, FILE
from calendar_app.store.salvage import readable_copies, readable_records
from calendar_app.store.snapshot import demand_sound

DRAFT = "~restored.db"


def newest_good(folder: Path) -> DatedCopy | None:
    """The newest copy of a brand that is whole; reads files only, so it may run in any thread."""
    return next((copy for copy in dated_copies(folder) if _is_sound(copy.file)), None)


def _is_sound(file: Path) -> bool:
    try:
        demand_sound(file)
    except (Refusal, OSError):
        return False
    return True


def note_damage(folder: Path) -> None:
    """Have the next opening look at the whole file, since a part of it was found damaged."""
    with suppress(OSError):
        (folder / BACKUPS).mkdir(exist_ok=True)
        (folder / BACKUPS / DAMAGED).touch()


def put_back(folder: Path, copy: Path, *, now: datetime) -> Path:
    """Put a copy in the place of a damaged database; gives the folder where that is kept aside.

    Until the last rename the damaged file stays where it was, and after it the copy is there whole. Keys
    are made anew at the next opening: those used until now may have signed what the copy does not know.
    Raises Refusal: workspace_in_use, workspace_read_only, disk_full, backup_damaged.
    """
    lock = lock_folder(folder)
    draft = folder / DRAFT
    try:
        with _in_words():
            _write_durably(copy, draft)
            demand_sound(draft)
            aside = _set_aside(folder, now)
            note_copy(folder)
            for log in (folder / f"{FILE}-wal", folder / f"{FILE}-shm"):
                log.unlink(missing_ok=True)
            draft.replace(folder / FILE)
            atomic_file.sync_folder(folder)
            (folder / BACKUPS / DAMAGED).unlink(missing_ok=True)
            return aside
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        lock.release()


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refusal("disk_full") from error


def _write_durably(copy: Path, draft: Path) -> None:
    with copy.open("rb") as source, draft.open("wb") as target:
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())


def _set_aside(folder: Path, now: datetime) -> Path:
    aside = folder / f"damaged-{now:%Y-%m-%d-%H%M%S}"
    aside.mkdir(exist_ok=True)
    for file in folder.glob(f"{FILE}*"):
        shutil.copy2(file, aside / file.name)
    return aside


def take_back_signed(workspace: Workspace, aside: Path) -> Received:
    """Bring back what can still be read and verified of the records in a damaged file."""
    file, files = aside / FILE, frozenset(workspace.media.ids())
    bundle = Bundle(records=readable_records(file), copies=readable_copies(file), blobs=files)
    return receive_bundle(workspace, bundle)
