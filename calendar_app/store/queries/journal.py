"""What the journal says, for people to read: remarks, log, roles and rules."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from calendar_app.domain.workflow import Policy, Role
from calendar_app.journal.past import Past
from calendar_app.journal.records import Kind, Record, moment, read_record
from calendar_app.journal.trust import Trust
from calendar_app.store.queries.brand import brand
from calendar_app.store.queries.reader import Reader


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """A line of the log: who did what, when, where; ``text`` is a remark, a reason or a tool."""

    id: str
    at: datetime
    person: str
    kind: str
    channels: tuple[str, ...] = ()
    text: str = ""


def log(reader: Reader, post_id: str) -> list[LogEntry]:
    """All that happened to a post, oldest first."""
    return [_entry(record) for record in _genuine(reader, post_id)]


def remarks(reader: Reader, post_id: str) -> list[LogEntry]:
    """What people said about a post, and did not take back, oldest first."""
    records = _genuine(reader, post_id)
    gone = {(r.body.get("takes_back"), r.by) for r in records if r.kind == Kind.WITHDRAW}
    return [_entry(r) for r in records if r.kind == Kind.REMARK and (r.id, r.by) not in gone]


def _entry(record: Record) -> LogEntry:
    said = next((record.body[n] for n in ("text", "reason", "tool", "link") if record.body.get(n)), "")
    return LogEntry(
        id=record.id,
        at=moment(record),
        person=record.by,
        kind=record.kind,
        channels=tuple(sorted(record.channels)),
        text=str(said),
    )


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


@dataclass(frozen=True, kw_only=True)
class Team:
    """Everybody's roles now, by id, the rules in force, and all rules that anything may have been sent by."""

    members: Mapping[str, frozenset[Role]]
    rules: Policy
    frozen: Mapping[str, Policy]


def team(reader: Reader) -> Team:
    """Who is in it, and by which rules they validate."""
    trust = _trust(reader)
    return Team(members=trust.members_now(), rules=trust.policy_now()[1], frozen=trust.policies)


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


def _trust(reader: Reader) -> Trust:
    return Trust(Past.of(_records(reader, "")), ws=brand(reader).id)
