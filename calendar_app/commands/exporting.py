"""The planning as a calendar file for other programs, and other files that leave the house."""

import errno
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.post import public_id
from calendar_app.domain.workflow import Status
from calendar_app.integrations import atomic_file
from calendar_app.integrations.ics import Calendar, Event, Words, write_calendar
from calendar_app.journal.status import VariantState
from calendar_app.store import queries
from calendar_app.store.queries import ExportRow

COLOUR = "#4257D6"
"""The interface's accent, for programs that give each calendar a colour."""

_REFUSALS = {
    errno.ENOENT: "export_folder_missing",
    errno.ENOTDIR: "export_folder_missing",
    errno.EACCES: "export_not_writable",
    errno.EPERM: "export_not_writable",
    errno.EROFS: "export_not_writable",
    errno.EISDIR: "export_not_writable",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
}


def export_ics(
    workspace: Workspace,
    path: Path,
    *,
    words: Words,
    statuses: Collection[Status] = (),
    channels: Collection[str] = (),
) -> int:
    """Write all dated posts, or those of some statuses and channels (ids); gives the number of events.

    Raises Refusal: export_folder_missing, export_not_writable, export_damaged, disk_full, disk_error;
    a file that was there stays as it was.
    """
    rows = _chosen(workspace, statuses, channels)
    calendar = _calendar(workspace, rows, words=words, name=_name_of(statuses, channels))
    with _writing(path):
        return write_calendar(path, calendar, _events(workspace, rows), words=words)


def save_for_all(path: Path, data: bytes) -> None:
    """Write a whole file for everybody to read. Touches nothing else, so it may run in any thread.

    Raises Refusal: export_folder_missing, export_not_writable, disk_full, disk_error; a file that was there
    stays as it was.
    """
    with _writing(path):
        atomic_file.write_for_all(path, data)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """What the disk refuses is refused in words."""
    try:
        yield
    except OSError as error:
        key = _REFUSALS.get(error.errno or 0, "disk_error")
        raise Refusal(key, folder=str(path.parent), name=path.name) from error


def _chosen(workspace: Workspace, statuses: Collection[Status], channels: Collection[str]) -> list[ExportRow]:
    rows = queries.export_rows(workspace.reader)
    here = queries.local_now(workspace.reader, workspace.clock())

    def has_status(row: ExportRow) -> bool:
        # What is due or late today is validated as well: asking for one of them must find it.
        shown = VariantState(status=row.status, trust=row.trust).at(here, row.plan).status
        return not {row.status, shown}.isdisjoint(statuses)

    return [
        row
        for row in rows
        if (not channels or row.channel.id in channels) and (not statuses or has_status(row))
    ]


def _name_of(statuses: Collection[Status], channels: Collection[str]) -> str:
    """Tells different exports of a brand apart; nothing for the whole of it."""
    return " ".join([*sorted(statuses), *sorted(channels)])


def _calendar(workspace: Workspace, rows: Sequence[ExportRow], *, words: Words, name: str) -> Calendar:
    brand = workspace.brand
    return Calendar(
        id=str(uuid5(NAMESPACE_URL, f"{brand.id} {name}")),
        name=words("export_calendar_name", brand=brand.name),
        note=words("export_calendar_note", brand=brand.name),
        zone=brand.zone,
        colour=COLOUR,
        changed_at=max((row.changed_at for row in rows), default=None),
    )


def _events(workspace: Workspace, rows: Sequence[ExportRow]) -> list[Event]:
    people = {person.id: person.name for person in queries.people(workspace.reader, archived=True)}
    campaigns = {each.id: each.name for each in queries.campaigns(workspace.reader, archived=True)}
    events = (
        _event(
            row,
            workspace=workspace,
            person=people[row.post.author],
            campaign=campaigns.get(row.post.campaign or "", ""),
        )
        for row in rows
    )
    return sorted(events, key=lambda event: event.order)


def _event(row: ExportRow, *, workspace: Workspace, person: str, campaign: str) -> Event:
    network = workspace.networks[row.channel.network]
    return Event(
        id=public_id(post=row.post.id, channel=row.channel.id),
        start=row.plan.utc or row.plan.day,
        sequence=row.sequence,
        created_at=row.created_at,
        changed_at=row.changed_at,
        network=network.name,
        colour=network.colour,
        title=row.post.title,
        text=row.text,
        link=row.link,
        person=person,
        campaign=campaign,
        status=row.status,
        confirmed=row.trust is Status.APPROVED or row.change_pending,
        change_pending=row.change_pending,
    )
