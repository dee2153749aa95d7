"""Making a workspace, and opening one."""

import errno
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from calendar_app.commands.identity import SEED_BYTES, Identity, place_of
from calendar_app.commands.membership import found
from calendar_app.commands.new import new_id
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role
from calendar_app.integrations import atomic_file, places
from calendar_app.integrations.keys import KeyStore
from calendar_app.integrations.networks import Networks
from calendar_app.journal.author import Author
from calendar_app.journal.records import DeviceKey
from calendar_app.store import queries
from calendar_app.store.database import FILE, Database, create_database, open_database
from calendar_app.store.lock import WorkspaceLock

PLACE_FILE = "place.json"
ROOM = 1 << 20
"""Bytes without which a disk is as good as full."""
COPY = "copy"
"""Noted as the newest place of what comes from a backup: wherever it is opened, it was not there last."""

_PLACE = re.compile(r"[0-9a-z-]{1,24}")


def create_workspace(
    folder: Path,
    *,
    name: str,
    person: str,
    role: Role,
    zone: str,
    networks: Networks,
    keys: KeyStore,
    clock: Callable[[], datetime],
) -> Workspace:
    """A new brand in an empty folder. Raises Refusal with nothing left behind."""
    # Opening a brand does without what writes, see there.
    from calendar_app.commands.writing import write_first  # noqa: PLC0415

    _check_place(folder, new=True)
    seed, founder = os.urandom(SEED_BYTES), new_id()
    with _left_empty_on_failure(folder), ExitStack() as on_failure:
        lock = lock_folder(folder)
        on_failure.callback(lock.release)
        database = create_database(folder)
        on_failure.callback(database.close)
        author = Author(person=founder, key=DeviceKey(seed))
        about = {"brand": name, "zone": zone, "person": person, "role": role}
        ws = write_first(database, found, author=author, now=clock(), **about)
        identity = Identity(keys, ws=ws, place=place_of(folder), person=founder)
        identity.add_key(founder, seed)
        _note_places(folder, [identity.place])
        on_failure.pop_all()
    return Workspace(folder, database=database, lock=lock, identity=identity, networks=networks, clock=clock)


def open_workspace(
    folder: Path,
    *,
    networks: Networks,
    keys: KeyStore,
    clock: Callable[[], datetime],
    person: str = "",
) -> Workspace:
    """The brand in a folder, for the person named if their key is here, else for the first whose is.

    Raises Refusal: workspace_missing, workspace_in_use, workspace_read_only, workspace_damaged,
    workspace_newer, place_….
    """
    if not (folder / FILE).is_file():
        raise Refusal("workspace_missing", folder=str(folder))
    _check_place(folder, new=False)
    lock = lock_folder(folder)
    with _full_disk_said(folder), ExitStack() as on_failure:
        on_failure.callback(lock.release)
        database = open_database(folder, now=clock())
        on_failure.callback(database.close)
        identity = _identity(folder, database, keys, person)
        workspace = Workspace(
            folder, database=database, lock=lock, identity=identity, networks=networks, clock=clock
        )
        for member in workspace.people_here():
            workspace.introduce(member.id)
        if queries.index_is_missing(workspace.reader):
            _index(workspace)
        on_failure.pop_all()
    return workspace


def _index(workspace: Workspace) -> None:
    from calendar_app.store import search  # noqa: PLC0415 - once, after an update

    workspace.run(search.rebuild)


def _identity(folder: Path, database: Database, keys: KeyStore, person: str) -> Identity:
    reader = queries.Reader(database.reading)
    before = places_of(folder)
    place = _place_now(folder, before)
    if before[:1] != [place]:
        _note_places(folder, [place, *before])
    identity = Identity(keys, ws=queries.brand(reader).id, place=place, earlier=before, person=person)
    people = [p.id for p in queries.people(reader)]
    here = [p for p in people if identity.has_key(p)]
    if person not in here:
        identity.become((here or people)[0])
    return identity


def _check_place(folder: Path, *, new: bool) -> None:
    reason = places.refusal(folder, new=new)
    if reason == "read_only" and not new:
        raise Refusal("workspace_read_only")
    if reason:
        kind, _, program = reason.partition(":")
        raise Refusal(f"place_{kind}", folder=str(folder), program=program)


def lock_folder(folder: Path) -> WorkspaceLock:
    """The lock of a workspace's folder, held. Raises Refusal: workspace_in_use, workspace_read_only."""
    lock = WorkspaceLock(folder)
    try:
        if lock.acquire():
            return lock
    except OSError as error:
        raise Refusal("workspace_read_only") from error
    raise Refusal("workspace_in_use", folder=str(folder))


@contextmanager
def _full_disk_said(folder: Path) -> Iterator[None]:
    """What SQLite calls an error of the disk where there is no room for the index of its log."""
    try:
        yield
    except Refusal as refusal:
        if refusal.key == "disk_error" and shutil.disk_usage(folder).free < ROOM:
            raise Refusal("disk_full") from refusal
        raise


@contextmanager
def _left_empty_on_failure(folder: Path) -> Iterator[None]:
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException as error:
        _clear(folder, with_itself=is_new)
        if isinstance(error, OSError):
            full = error.errno in {errno.ENOSPC, errno.EDQUOT}
            raise Refusal("disk_full" if full else "place_read_only", folder=str(folder)) from error
        raise


def _clear(folder: Path, *, with_itself: bool) -> None:
    if with_itself:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for file in (*folder.glob(f"{FILE}*"), WorkspaceLock(folder).path, folder / PLACE_FILE):
        file.unlink(missing_ok=True)


def places_of(folder: Path) -> list[str]:
    """Where this workspace has been, newest first."""
    try:
        found = json.loads((folder / PLACE_FILE).read_text())
    except (OSError, ValueError):
        return []
    if not isinstance(found, list):
        return []
    return [place for place in found if isinstance(place, str) and _PLACE.fullmatch(place)]


def _place_now(folder: Path, before: list[str]) -> str:
    """The name of this place; a new one where the workspace was elsewhere since, or comes from a backup.

    The key it had here may have signed more than this database knows of.
    """
    here = place_of(folder)
    times = sum(place.partition("-")[0] == here for place in before)
    if before and before[0].partition("-")[0] == here:
        return before[0]
    return f"{here}-{times}" if times else here


def note_copy(folder: Path) -> None:
    """Have the next opening go on with new keys, since what lies here now is an earlier state."""
    _note_places(folder, [COPY, *places_of(folder)])


def _note_places(folder: Path, places: list[str]) -> None:
    atomic_file.write(folder / PLACE_FILE, json.dumps(places).encode())
