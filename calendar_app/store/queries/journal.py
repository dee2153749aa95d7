"""What the journal says, for people to read: remarks, their threads, log, roles and rules."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from calendar_app.domain.person import Replacement
from calendar_app.domain.remark import Thread, threads
from calendar_app.domain.workflow import Policy, Role
from calendar_app.journal.past import Past
from calendar_app.journal.pause import pauses
from calendar_app.journal.records import Kind, Record, moment, moment_in, read_record
from calendar_app.journal.remarks import read_remark
from calendar_app.journal.trust import Trust
from calendar_app.store.queries.brand import brand
from calendar_app.store.queries.reader import Reader

SAID = ("text", "suggestion", "reason", "tool", "link")


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """A line of the log: who did what, when, where; ``text`` is a remark, a reason or a tool.

    ``out_at`` is when a post went out, where that was noted later.
    """

    id: str
    at: datetime
    person: str
    kind: str
    channels: tuple[str, ...] = ()
    text: str = ""
    out_at: datetime | None = None


def log(reader: Reader, post_id: str) -> list[LogEntry]:
    """All that happened to a post, oldest first."""
    return [_entry(record) for record in _genuine(reader, post_id)]


def remarks(reader: Reader, post_id: str) -> list[LogEntry]:
    """What people said about a post, and did not take back, oldest first."""
    return [_entry(record) for record in _remarks(reader, post_id) if read_remark(record).is_said]


def conversation(reader: Reader, post_id: str) -> list[Thread]:
    """The same with its answers, and with what was settled, as threads."""
    return threads(map(read_remark, _remarks(reader, post_id)))


def _remarks(reader: Reader, post_id: str) -> list[Record]:
    records = _genuine(reader, post_id)
    gone = {(r.body.get("takes_back"), r.by) for r in records if r.kind == Kind.WITHDRAW}
    return [r for r in records if r.kind == Kind.REMARK and (r.id, r.by) not in gone]


def _entry(record: Record) -> LogEntry:
    said = next((record.body[name] for name in SAID if record.body.get(name)), "")
    return LogEntry(
        id=record.id,
        at=moment(record),
        person=record.by,
        kind=_deed(record),
        channels=tuple(sorted(record.channels)),
        text=str(said),
        out_at=moment_in(str(record.body.get("out_at", ""))),
    )


def _deed(record: Record) -> str:
    """What somebody did by a record; a remark that settles another one, or opens it again, says only that."""
    if record.kind != Kind.REMARK:
        return record.kind
    remark = read_remark(record)
    return "resolve" if remark.resolves else "reopen" if remark.reopens else record.kind


def _genuine(reader: Reader, post_id: str) -> list[Record]:
    """What is signed with a key of the person it names: nobody puts words into another's mouth."""
    records = _records(reader, post_id)
    trust = _trust(reader).extended(records)
    return [record for record in records if trust.is_bound(record)]


def _records(reader: Reader, post_id: str) -> list[Record]:
    query = "SELECT data, signature FROM record WHERE post = :post ORDER BY place"
    return [read_record(row.data, row.signature) for row in reader.rows(query, post=post_id)]


def roles_of(reader: Reader, person: str) -> frozenset[Role]:
    """The roles somebody holds now, as far as this workstation knows."""
    return _trust(reader).roles_now(person)


def keys_of(reader: Reader, person: str) -> frozenset[str]:
    """The keys that somebody signs with, on whatever computer."""
    return _trust(reader).keys_of(person)


@dataclass(frozen=True, kw_only=True)
class Team:
    """Everybody's roles now, by id, the rules in force, and all rules that anything may have been sent by."""

    members: Mapping[str, frozenset[Role]]
    rules: Policy
    frozen: Mapping[str, Policy]
    replacements: Sequence[Replacement]


def team(reader: Reader) -> Team:
    """Who is in it, and by which rules they validate."""
    trust = _trust(reader)
    return Team(
        members=trust.members_now(),
        rules=trust.policy_now()[1],
        frozen=trust.policies,
        replacements=trust.replacements_now(),
    )


def genuine_records(reader: Reader, posts: Collection[str]) -> dict[str, list[Record]]:
    """The records of several posts, each signed by whom it names, oldest first; asked for at once."""
    query = """
        SELECT data, signature FROM record WHERE post IN (SELECT value FROM json_each(:posts)) ORDER BY place
    """
    rows = reader.rows(query, posts=list(posts))
    records = [read_record(row.data, row.signature) for row in rows]
    trust = _trust(reader).extended(records)
    found: dict[str, list[Record]] = {}
    for record in records:
        if trust.is_bound(record):
            found.setdefault(record.post, []).append(record)
    return found


def policy(reader: Reader) -> Policy:
    """The rules of validation in force for what is sent now."""
    return _trust(reader).policy_now()[1]


def paused(reader: Reader) -> dict[str, LogEntry]:
    """Which channels are paused now as a whole, by id, or everything: since when, by whom and why."""
    return {place: _entry(record) for place, record in sorted(pauses(_trust(reader)).items())}


def _trust(reader: Reader) -> Trust:
    """Asked for several times whenever a screen is drawn."""
    return reader.kept("trust", lambda: Trust(Past.of(_records(reader, "")), ws=brand(reader).id))
