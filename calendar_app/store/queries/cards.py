"""Posts, where their variants stand, and the cards that show them.

``now`` is aware; what depends on it (due, late) is added to the cached status as it is read.
Ranges of days are half-open.
"""

from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Select, and_, func, select

from calendar_app.domain.card import Card, CardVariant, in_time_order
from calendar_app.domain.filter import Filter
from calendar_app.domain.person import Person
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.workflow import Status
from calendar_app.journal.status import VariantState
from calendar_app.store import schema
from calendar_app.store.queries.brand import local_now
from calendar_app.store.queries.reader import Reader

EVERYTHING = Filter()


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
    if filter.hidden_channels:
        query = query.where(table.c.channel.not_in(filter.hidden_channels))
    if filter.campaigns:
        query = query.where(about.c.campaign.in_(filter.campaigns))
    return query


def _cards(reader: Reader, query: Select[Any], now: datetime, filter: Filter) -> list[Card]:
    here = local_now(reader, now)
    by_post = groupby(reader.rows(query), key=lambda row: row.post)
    cards = [card for _, rows in by_post for card in _cards_of_post(list(rows), here)]
    return in_time_order(c for c in cards if not filter.statuses or c.status in filter.statuses)


def _cards_of_post(rows: list[Row[Any]], now: datetime) -> list[Card]:
    """One card per distinct day and time."""
    by_plan: dict[Plan | None, list[Row[Any]]] = {}
    for row in rows:
        by_plan.setdefault(row.plan, []).append(row)
    return [_card(plan, some, now) for plan, some in by_plan.items()]


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
