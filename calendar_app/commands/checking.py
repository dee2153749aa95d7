"""Whether a brand is whole: its database, every record's hash and signature, every file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from calendar_app.commands.workspace import Workspace
from calendar_app.journal.records import Record, RecordRefused, is_signed, read_record
from calendar_app.journal.seal import copy_id
from calendar_app.store import queries
from calendar_app.store.journal_table import JournalTable

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Finding:
    """Something that is not as it should be: a key for the sentence, and what to put into it."""

    key: str
    params: dict[str, Any] = field(default_factory=dict)


def check(workspace: Workspace) -> list[Finding]:
    """All that is wrong with a brand; nothing is changed."""
    found = [Finding(key="database_problem", params={"text": text}) for text in workspace.database.problems()]
    own = workspace.identity.author().key
    found += workspace.look(_journal_findings, own.id if own else "")
    return found + list(_media_findings(workspace))


def _journal_findings(tx: Transaction, own_key: str) -> list[Finding]:
    return list(journal_findings(tx.journal, own_key=own_key))


def journal_findings(journal: JournalTable, *, own_key: str = "") -> Iterator[Finding]:
    """What is wrong with records and copies.

    What others recorded may arrive with gaps; the chain of this workstation's own key has none.
    """
    yield from _record_findings(journal, own_key)
    yield from _copy_findings(journal)


def _record_findings(journal: JournalTable, own_key: str) -> Iterator[Finding]:
    last: dict[str, Record] = {}
    for name, data, signature in journal.stored_records():
        try:
            record = read_record(data, signature)
        except RecordRefused as reason:
            yield Finding(key="record_unreadable", params={"id": name, "text": str(reason)})
            continue
        if record.id != name or not is_signed(record):
            yield Finding(key="record_altered", params={"id": name})
        before = last.get(record.device)
        follows = record.seq == (before.seq if before else 0) + 1
        if (before and follows and record.prev != before.id) or (record.device == own_key and not follows):
            yield Finding(key="chain_broken", params={"id": name})
        last[record.device] = record


def _copy_findings(journal: JournalTable) -> Iterator[Finding]:
    for name, post, channel, data in journal.stored_copies():
        if copy_id(data, post=post, channel=channel) != name:
            yield Finding(key="copy_altered", params={"id": name})


def _media_findings(workspace: Workspace) -> Iterator[Finding]:
    names = {asset.id: asset.name for asset in queries.all_assets(workspace.reader)}
    for media_id in sorted({*names, *workspace.look(_blobs)}):
        name = names.get(media_id, media_id)
        if not workspace.media.has(media_id):
            yield Finding(key="file_missing", params={"name": name})
        elif not workspace.media.verify(media_id):
            yield Finding(key="file_altered", params={"name": name})


def _blobs(tx: Transaction) -> frozenset[str]:
    return tx.journal.all_blobs()
