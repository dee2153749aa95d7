"""Posts, where their variants stand, and the cards that show them.

``now`` is aware; what depends on it (due, late) is added to the cached status as it is read.
Ranges of days are half-open.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import chain, groupby
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, String, and_, exists, func, or_, select

from calendar_app.domain.agenda import TROUBLES
from calendar_app.domain.card import Card, CardVariant, in_time_order
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.person import Person
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.workflow import Status
from calendar_app.journal.status import VariantState
from calendar_app.store import schema
from calendar_app.store.queries.brand import local_now
from calendar_app.store.queries.reader import Reader
from calendar_app.store.queries.repetitions import repetitions

EVERYTHING = Filter()
BATCH = 400


def post(reader: Reader, post_id: str) -> Post | None:
    """A post, or None where it is gone."""
    found = reader.values(Post, select(schema.post).where(schema.post.c.id == post_id))
    return found[0] if found else None


def variants(reader: Reader, post_id: str) -> list[Variant]:
    """The variants of a post in the order of the channels."""
    table, channel = schema.variant, schema.channel
    query = (
        select(table)
        .join(channel, channel.c.id == table.c.channel)
        .where(table.c.post == post_id)
        .order_by(channel.c.position, channel.c.id)
    )
    return reader.values(Variant, query)


def variant_states(reader: Reader, post_id: str, *, now: datetime) -> dict[str, VariantState]:
    """Where each variant of a post stands, by variant id."""
    here = local_now(reader, now)
    query = select(schema.placement).where(schema.placement.c.post == post_id)
    return {row.variant: state_of(row).at(here, row.plan) for row in reader.rows(query) if row.variant}


def state_of(row: Row[Any]) -> VariantState:
    """What a placement says, without what depends on now."""
    marks = frozenset(row.marks)
    return VariantState(
        status=Status(row.status),
        trust=Status(row.trust),
        held=row.held,
        edited_since_published="edited_since_published" in marks,
        changed_since_sent="changed_since_sent" in marks,
        published_unapproved="published_unapproved" in marks,
        emergency="emergency" in marks,
        auto_validated="auto_validated" in marks,
    )


def cards_between(
    reader: Reader, first: date, last: date, *, now: datetime, filter: Filter = EVERYTHING
) -> list[Card]:
    """The cards of a range of days, in time order."""
    table = schema.placement
    days = and_(~table.c.archived, table.c.day >= first, table.c.day < last)
    return _cards(reader, _placed(filter).where(days), now, filter)


def cards_without_date(reader: Reader, *, now: datetime, filter: Filter = EVERYTHING) -> list[Card]:
    """The cards of the tray."""
    table = schema.placement
    return _cards(reader, _placed(filter).where(~table.c.archived, table.c.day.is_(None)), now, filter)


def cards_of(reader: Reader, *posts: str, now: datetime) -> list[Card]:
    """The cards of some posts."""
    table = schema.placement
    # Told that hardly anything is binned, SQLite looks for the posts and not through all that is not.
    query = _placed(EVERYTHING).where(func.likely(~table.c.archived), table.c.post.in_(posts))
    return _cards(reader, query, now, EVERYTHING)


def cards_of_posts(reader: Reader, post_ids: Collection[str], *, now: datetime) -> list[Card]:
    """The cards of several posts, in time order."""
    wanted = sorted(post_ids)
    slices = (wanted[start : start + BATCH] for start in range(0, len(wanted), BATCH))
    found = (cards_of(reader, *some, now=now) for some in slices)
    return in_time_order(chain.from_iterable(found))


def all_cards(reader: Reader, *, now: datetime) -> list[Card]:
    """Every card, in time order, those without a date last."""
    return _cards(reader, _placed(EVERYTHING).where(~schema.placement.c.archived), now, EVERYTHING)


def status_counts(
    reader: Reader, first: date, last: date, *, now: datetime, filter: Filter = EVERYTHING
) -> dict[Status, int]:
    """How many cards of a range show each status."""
    counts: dict[Status, int] = {}
    for card in cards_between(reader, first, last, now=now, filter=filter):
        counts[card.status] = counts.get(card.status, 0) + 1
    return counts


def first_and_last_day(reader: Reader) -> tuple[date, date] | None:
    """The days between which anything is planned."""
    table = schema.placement
    query = select(func.min(table.c.day).label("first"), func.max(table.c.day).label("last"))
    row = reader.rows(query.where(~table.c.archived))[0]
    return (row.first, row.last) if row.first else None


def _placed(filter: Filter) -> Select[Any]:
    table, about, author, account = schema.placement, schema.post, schema.person, schema.channel
    query = (
        select(
            table.c.post,
            table.c.variant,
            table.c.channel,
            table.c.format,
            table.c.plan,
            table.c.status,
            table.c.trust,
            table.c.held,
            table.c.marks,
            table.c.cover,
            about.c.title,
            about.c.author,
            about.c.campaign,
            author.c.name.label("author_name"),
            account.c.network,
        )
        .join(about, about.c.id == table.c.post)
        .join(author, author.c.id == about.c.author)
        .outerjoin(account, account.c.id == table.c.channel)
        .order_by(table.c.post, account.c.position, account.c.id)
    )
    return query.where(*_conditions(filter))


def _conditions(filter: Filter) -> Iterator[ColumnElement[bool]]:
    """What a filter asks of a variant or its post."""
    table, about, account = schema.placement, schema.post, schema.channel
    if filter.hidden_channels:
        yield table.c.channel.not_in(filter.hidden_channels)
    if filter.people:
        yield about.c.author.in_(filter.people)
    if filter.campaigns:
        yield func.coalesce(about.c.campaign, "").in_(filter.campaigns)
    if filter.tags:
        yield _bears_one_of(filter.tags)
    if filter.formats:
        yield (account.c.network + "." + table.c.format).in_(filter.formats)


def _bears_one_of(tags: Collection[str]) -> ColumnElement[bool]:
    borne = func.json_each(schema.post.c.tags, type_=String).table_valued("value")
    bears = exists(select(borne.c.value).where(borne.c.value.in_(tags)))
    return or_(bears, schema.post.c.tags == ()) if "" in tags else bears


def _cards(reader: Reader, query: Select[Any], now: datetime, filter: Filter) -> list[Card]:
    here = local_now(reader, now)
    rows = reader.rows(query)
    repeated = _repeated(reader, rows) if Trouble.REPEATED in filter.troubles else frozenset()
    cards = []
    for _, of_post in groupby(rows, key=lambda row: row.post):
        for plan, some in _by_plan(of_post).items():
            card = _card(plan, some, here)
            if _passes(card, some, filter, repeated):
                cards.append(card)
    return in_time_order(cards)


def _by_plan(rows: Iterable[Row[Any]]) -> dict[Plan | None, list[Row[Any]]]:
    """One card per distinct day and time."""
    by_plan: dict[Plan | None, list[Row[Any]]] = {}
    for row in rows:
        by_plan.setdefault(row.plan, []).append(row)
    return by_plan


def _passes(card: Card, rows: Sequence[Row[Any]], filter: Filter, repeated: Collection[str]) -> bool:
    """Whether a card passes what can be asked of a card only."""
    if filter.statuses and card.status not in filter.statuses:
        return False
    return not filter.troubles or any(_has(trouble, card, rows, repeated) for trouble in filter.troubles)


def _has(trouble: Trouble, card: Card, rows: Sequence[Row[Any]], repeated: Collection[str]) -> bool:
    marks = {mark for row in rows for mark in row.marks}
    match trouble:
        case Trouble.LATE:
            return card.status is Status.OVERDUE
        case Trouble.BLOCKED:
            return card.status in TROUBLES
        case Trouble.REPEATED:
            return any(row.variant in repeated for row in rows)
        case Trouble.NO_CHANNEL:
            return not card.variants
        case Trouble.NO_HOUR:
            return card.plan is not None and card.plan.time is None
        case Trouble.UNVALIDATED:
            return not marks.isdisjoint({"published_unapproved", "emergency"})
        case Trouble.EDITED:
            return "edited_since_published" in marks


def _repeated(reader: Reader, rows: Iterable[Row[Any]]) -> frozenset[str]:
    """The variants among these whose text stands on the same channel near by."""
    days = [row.plan.day for row in rows if row.plan]
    found = repetitions(reader, min(days), max(days)) if days else ()
    return frozenset(variant for each in found for variant in each.variants)


def _card(plan: Plan | None, rows: list[Row[Any]], now: datetime) -> Card:
    about = rows[0]
    return Card(
        post=about.post,
        title=about.title,
        author=about.author,
        initials=Person(id=about.author, name=about.author_name).initials,
        plan=plan,
        campaign=about.campaign,
        cover=next((row.cover for row in rows if row.cover), ""),
        variants=tuple(
            CardVariant(
                id=row.variant,
                channel=row.channel,
                network=row.network,
                format=row.format,
                status=state_of(row).at(now, plan).status,
                held=row.held,
            )
            for row in rows
            if row.variant
        ),
    )
