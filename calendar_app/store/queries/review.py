"""What waits for a decision or a correction, wherever in time it is planned.

Costs what waits and not what was ever planned: an index knows nothing but that.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from calendar_app.domain.agenda import Chore, Decided
from calendar_app.domain.workflow import Status, most_urgent
from calendar_app.journal.records import Kind, Record, moment, read_record
from calendar_app.store.columns import WAITING
from calendar_app.store.queries.chores import (
    PLACED,
    chore_of,
    deciders,
    last_remark,
    standing_records,
    turn_of,
)
from calendar_app.store.queries.journal import genuine_records, keys_of, team
from calendar_app.store.queries.reader import Reader, Row

OF_POSTS = "placement.post IN (SELECT value FROM json_each(:posts))"
ORDER = "ORDER BY placement.post, status, channel.position, channel.id"
LATELY = 200
"""So many records of a person are looked through for what they decided."""
DECISIONS = (Kind.APPROVE, Kind.REQUEST_CHANGES)
STATUSES = (Status.IN_REVIEW, Status.CHANGES_REQUESTED)


def waiting(reader: Reader) -> list[Chore]:
    """Every post that waits for a decision or a correction, once for each of the two, by deadline."""
    return _chores(reader.rows(PLACED.format(conditions=f"{WAITING} {ORDER}")))


def waiting_of(reader: Reader, posts: Collection[str], *, kept: Collection[str] = ()) -> list[Chore]:
    """The same of a few posts. Those of ``kept`` count also where they were edited since they were sent."""
    rows = reader.rows(PLACED.format(conditions=f"{OF_POSTS} {ORDER}"), posts=posts)
    return _chores(rows, kept=kept)


def with_turns(reader: Reader, chores: Sequence[Chore]) -> list[Chore]:
    """With whose turn it is, for which time, and the last word; the records are asked for at once."""
    people = team(reader)
    told = genuine_records(reader, {chore.post for chore in chores})
    return [
        replace(
            chore,
            deciders=deciders(told.get(chore.post, []), people),
            turn=turn_of(told.get(chore.post, []), people),
            remark=last_remark(told.get(chore.post, [])),
            round=_round(told.get(chore.post, [])),
        )
        for chore in chores
    ]


def decided(reader: Reader, person: str) -> list[Chore]:
    """What somebody decided on lately and has not taken back, the last one first."""
    found: dict[str, Decided] = {}
    for record in _last_words(reader, person):
        if record.kind in DECISIONS and record.post not in found:
            found[record.post] = Decided(approved=record.kind == Kind.APPROVE, at=moment(record))
    rows = reader.rows(PLACED.format(conditions=f"{OF_POSTS} {ORDER}"), posts=list(found))
    chores = {}
    for post, some in groupby((row for row in rows if not row.archived), key=lambda row: row.post):
        placed = list(some)
        status = most_urgent([Status(row.status) for row in placed])
        chores[post] = replace(chore_of(placed), status=status, decided=found[post])
    return [chores[post] for post in found if post in chores]


def _last_words(reader: Reader, person: str) -> list[Record]:
    """The last records of somebody that stand, the last one first."""
    query = """
        SELECT data, signature FROM record WHERE device IN (SELECT value FROM json_each(:keys))
        ORDER BY place DESC LIMIT :most
    """
    rows = reader.rows(query, keys=sorted(keys_of(reader, person)), most=LATELY)
    records = [read_record(row.data, row.signature) for row in rows]
    return standing_records([record for record in records if record.by == person])


def _chores(rows: Iterable[Row], *, kept: Collection[str] = ()) -> list[Chore]:
    found = (row for row in rows if _counts(row, kept))
    grouped = groupby(found, key=lambda row: (row.post, row.status))
    return sorted((chore_of(list(some)) for _, some in grouped), key=lambda chore: chore.order)


def _counts(row: Row, kept: Collection[str]) -> bool:
    # Asked of each row, since SQLite would rather walk through everything that is not in the bin.
    return not row.archived and (row.status in STATUSES or (row.post in kept and _is_edited(row)))


def _is_edited(row: Row) -> bool:
    return row.status == Status.CHANGED or (row.status == Status.DRAFT and "changed_since_sent" in row.marks)


def _round(records: Iterable[Record]) -> int:
    return 1 + sum(record.kind == Kind.REQUEST_CHANGES for record in standing_records(list(records)))
