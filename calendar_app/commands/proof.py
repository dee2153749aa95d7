"""The proof of a period: each post as it was validated, by whom and when, with the signed records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calendar_app.commands.exporting import save_for_all
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.channel import Channel
from calendar_app.journal.history import History, Value, value_in
from calendar_app.journal.proof import FORMAT, whole
from calendar_app.journal.records import Record
from calendar_app.journal.seal import plan_json
from calendar_app.store import queries

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction

ONE_DAY = timedelta(days=1)


def save_proof(workspace: Workspace, path: Path, *, first: date, last: date, internal: bool = False) -> int:
    """Write the proof of the posts planned from a day to another; gives how many those are.

    What the team keeps to itself is in it only where ``internal`` asks for that.
    Raises Refusal: export_folder_missing, export_not_writable, disk_full, disk_error.
    """
    proof = proof_of(workspace, first=first, last=last, internal=internal)
    save_for_all(path, json.dumps(proof, ensure_ascii=False, indent=1).encode())
    return len(proof["posts"])


def proof_of(workspace: Workspace, *, first: date, last: date, internal: bool = False) -> dict[str, Any]:
    """The proof as it is written; see ``journal/proof.py`` for what is checked of it."""
    reader = workspace.reader
    cards = queries.cards_between(reader, first, last + ONE_DAY, now=workspace.clock())
    posts = sorted({card.post: card.title for card in cards}.items())
    return {
        "format": FORMAT,
        "brand": {"id": workspace.identity.ws, "name": workspace.brand.name},
        "from": first.isoformat(),
        "to": last.isoformat(),
        **workspace.look(_told, posts, _Names(reader), internal),
    }


class _Names:
    """People and channels as they are called now."""

    def __init__(self, reader: queries.Reader) -> None:
        self.people = {person.id: person.name for person in queries.people(reader, archived=True)}
        self.channels = {channel.id: channel for channel in queries.channels(reader, archived=True)}

    def person(self, record: Record) -> dict[str, str]:
        return {"id": record.by, "name": self.people.get(record.by, "")}


def _told(tx: Transaction, posts: Iterable[tuple[str, str]], names: _Names, internal: bool) -> dict[str, Any]:  # noqa: FBT001
    told, records = [], list(tx.journal.records(""))
    named: set[str] = set()
    for post, title in posts:
        history = tx.history(post)
        versions = [_version(history, c, v, names) for c, v in _validated(history, names.channels)]
        named.update(version["content"] for version in versions)
        records += history.records
        told.append({"id": post, "title": title, "versions": versions})
    contents = (copy for copy in tx.journal.stored_copies() if copy[0] in named)
    return {"posts": told, **whole(records, contents, internal=internal)}


def _validated(history: History, channels: Mapping[str, Channel]) -> list[tuple[Channel, Value]]:
    """Each version that somebody validated, the latest for each channel."""
    found: dict[str, Value] = {}
    for record in history.approvals:
        found.update({channel: value_in(record, channel) for channel in record.channels})
    return [(channels[channel], value) for channel, value in found.items() if channel in channels]


def _version(history: History, channel: Channel, value: Value, names: _Names) -> dict[str, Any]:
    copy = history.copies[value.copy]
    decisions = [
        record
        for record in history.approvals
        if channel.id in record.channels and value_in(record, channel.id).copy == value.copy
    ]
    return {
        "channel": {"id": channel.id, "network": channel.network, "name": channel.name},
        "plan": plan_json(value.plan),
        "content": value.copy,
        "title": copy.title,
        "texts": list(copy.texts),
        "decisions": [_decision(record, names) for record in decisions],
    }


def _decision(record: Record, names: _Names) -> dict[str, Any]:
    return {
        "record": record.id,
        "kind": record.kind,
        "step": record.body.get("step", ""),
        "person": names.person(record),
        "at": record.at,
        "reason": record.body.get("reason", ""),
    }
