"""What a day asks of people: one question per section, nothing per row.

Everything is bounded by days, so that it costs what is near and not what was ever planned.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby

from calendar_app.domain import agenda
from calendar_app.domain.agenda import Agenda, Chore, Publication
from calendar_app.domain.deadline import reach_of
from calendar_app.domain.workflow import TROUBLES, Status
from calendar_app.journal.pause import is_paused
from calendar_app.journal.records import Record
from calendar_app.journal.status import VariantState
from calendar_app.store.queries.brand import brand, local_now, people
from calendar_app.store.queries.cards import state_of
from calendar_app.store.queries.chores import PLACED, chore_of, deciders, last_remark
from calendar_app.store.queries.journal import genuine_records, paused, team
from calendar_app.store.queries.pace import pace_of
from calendar_app.store.queries.reader import Reader, Row
from calendar_app.store.queries.repetitions import AHEAD, crowded_days, repeats_between

ON_ITS_WAY = (Status.APPROVED, Status.SCHEDULED)
CHANGING = (Status.DRAFT, Status.IN_REVIEW, Status.CHANGES_REQUESTED, Status.CHANGED)
"""In these a version is being worked on; what was validated of it before is still what leaves."""
ROWS = 50
"""So many posts of a section are looked into; nobody reads more in a morning."""


def agenda_of(reader: Reader, *, now: datetime, kept: Collection[str] = ()) -> Agenda:
    """The day of a brand; ``kept`` are versions to list although they are out since, by id."""
    here = local_now(reader, now)
    today = here.date()
    known = team(reader)
    soon = today + agenda.SOON
    chores = _chores(reader, today, until=max(soon, today + reach_of(brand(reader).deadlines)))
    unsent = _standing(chores, agenda.UNSENT)
    to_correct = _standing(chores, [Status.CHANGES_REQUESTED])
    to_validate = _standing(chores, [Status.IN_REVIEW])
    told = genuine_records(reader, [chore.post for chore in (*to_correct[:ROWS], *to_validate[:ROWS])])
    last, following = _days_of_channels(reader, today)
    pace = pace_of(reader, now=here)
    return Agenda(
        today=today,
        publications=publications(reader, now=now, kept=kept),
        to_correct=_with_remarks(to_correct, told),
        to_validate=tuple(
            replace(chore, deciders=deciders(told.get(chore.post, []), known)) for chore in to_validate
        ),
        troubles=_standing(chores, TROUBLES),
        unsent=tuple(chore for chore in unsent if chore.plan and chore.plan.day <= soon),
        later=tuple(chore for chore in unsent if chore.plan and chore.plan.day > soon),
        # What is below its goal is said once: that it is silent as well is no news.
        quiet=agenda.quiet_channels(pace.on_goal, last=last, following=following, today=today),
        empty_days=agenda.empty_working_days(today, _planned_days(reader, today)),
        repeats=repeats_between(reader, today, today + AHEAD),
        crowded=crowded_days(reader, today, today + AHEAD),
        pace=pace,
        tolerance=known.rules.tolerance,
        over=tuple(each for each in known.replacements if each.until < today),
        people={person.id: person.name for person in people(reader, archived=True)},
    )


# -- to publish


def publications(reader: Reader, *, now: datetime, kept: Collection[str] = ()) -> tuple[Publication, ...]:
    """What goes out today, and what should have gone out before, in time order."""
    here = local_now(reader, now)
    today = here.date()
    query = PLACED.format(
        conditions="""
            placement.archived = 0 AND day > :since AND day <= :today AND (
                status IN (SELECT value FROM json_each(:on_its_way))
                OR (status IN (SELECT value FROM json_each(:changing)) AND leaving != '')
                OR (status = 'published' AND day = :today)
                OR variant IN (SELECT value FROM json_each(:kept))
            )
        """
    )
    since = today - agenda.LOOK_BACK
    rows = reader.rows(query, since=since, today=today, on_its_way=ON_ITS_WAY, changing=CHANGING, kept=kept)
    stopped = paused(reader)
    found = (_publication(row, here, paused=is_paused(stopped, row.channel)) for row in rows)
    there = (each for each in found if each.plan.day <= today)
    return tuple(sorted(there, key=lambda each: each.order))


def _publication(row: Row, here: datetime, *, paused: bool) -> Publication:
    pending = row.status in CHANGING and row.leaving_plan is not None
    plan = row.leaving_plan if pending else row.plan
    validated = VariantState(status=Status.APPROVED, trust=Status.APPROVED)
    return Publication(
        post=row.post,
        variant=row.variant,
        channel=row.channel,
        channel_name=row.handle or row.channel_name,
        network=row.network,
        title=row.title,
        plan=plan,
        status=(validated if pending else state_of(row)).at(here, plan).status,
        held=row.held,
        paused=paused,
        cover=row.cover,
        change_pending=pending,
    )


# -- to correct, to validate, to notice


def _chores(reader: Reader, today: date, *, until: date) -> list[Chore]:
    """Every post nearby that waits for somebody, by what it waits for; those not sent up to a day."""
    # The days are written out twice, so that each half finds its own through the index.
    query = PLACED.format(
        conditions="""
            ((placement.archived = 0 AND day BETWEEN :first AND :last)
                OR (placement.archived = 0 AND day IS NULL))
            AND (status IN (SELECT value FROM json_each(:waiting))
                OR (status IN (SELECT value FROM json_each(:unsent)) AND day BETWEEN :since AND :soon))
            ORDER BY placement.post, status, channel.position, channel.id
        """
    )
    rows = reader.rows(
        query,
        first=today - agenda.LOOK_BACK,
        last=today + agenda.LOOK_AHEAD,
        waiting=[Status.CHANGES_REQUESTED, Status.IN_REVIEW, *TROUBLES],
        unsent=agenda.UNSENT,
        since=today - agenda.QUIET,
        soon=until,
    )
    grouped = groupby(rows, key=lambda row: (row.post, row.status))
    return sorted((chore_of(list(rows)) for _, rows in grouped), key=lambda each: each.order)


def _standing(chores: Iterable[Chore], statuses: Collection[Status]) -> tuple[Chore, ...]:
    return tuple(chore for chore in chores if chore.status in statuses)


def _with_remarks(chores: tuple[Chore, ...], told: Mapping[str, list[Record]]) -> tuple[Chore, ...]:
    return tuple(replace(each, remark=last_remark(told.get(each.post, []))) for each in chores)


def _days_of_channels(reader: Reader, today: date) -> tuple[dict[str, date], dict[str, date]]:
    """Per channel the last day on which something went or goes out, and the next one with anything."""
    query = """
        SELECT channel,
            max(day) FILTER (
                WHERE status IN (SELECT value FROM json_each(:out)) AND day <= :today
            ) AS last,
            min(day) FILTER (WHERE day >= :today) AS following
        FROM placement WHERE archived = 0 AND day BETWEEN :first AND :until GROUP BY channel
    """
    rows = reader.rows(
        query,
        out=[Status.PUBLISHED, *ON_ITS_WAY],
        today=today,
        first=today - agenda.HORIZON,
        until=today + agenda.HORIZON,
    )
    last = {row.channel: row.last for row in rows if row.last}
    return last, {row.channel: row.following for row in rows if row.following}


def _planned_days(reader: Reader, today: date) -> set[date]:
    query = "SELECT DISTINCT day FROM placement WHERE archived = 0 AND day BETWEEN :first AND :last"
    return {row.day for row in reader.rows(query, first=today, last=today + timedelta(days=7))}
