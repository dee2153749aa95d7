"""Posts, where their variants stand, and the cards that show them.

``now`` is aware; what depends on it (due, late) is added to the cached status as it is read.
Ranges of days are half-open.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Any

from calendar_app.domain.balance import Balance, balance_of
from calendar_app.domain.card import Card, CardVariant, in_time_order
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.person import initials_of
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.warning import Warnings, has_missed_its_time
from calendar_app.domain.workflow import TROUBLES, Status
from calendar_app.journal.status import VariantState
from calendar_app.store.columns import KEPT
from calendar_app.store.queries.brand import local_now, pillars
from calendar_app.store.queries.reader import Reader, Row
from calendar_app.store.queries.warnings import AMONG_OTHERS, troubles_between

EVERYTHING = Filter()
DAY = timedelta(days=1)
PLACED = """
    SELECT placement.post, placement.variant, placement.channel, placement.format, placement.plan,
        placement.status, placement.trust, placement.held, placement.marks, placement.cover,
        post.title, post.author, post.campaign, person.name AS author_name, channel.network
    FROM placement
        JOIN post ON post.id = placement.post
        JOIN person ON person.id = post.author
        LEFT JOIN channel ON channel.id = placement.channel
    WHERE {conditions}
    ORDER BY placement.post, channel.position, channel.id
"""
SPREAD = """
    SELECT coalesce(post.pillar, '') AS pillar, count(DISTINCT placement.post) AS posts
    FROM placement
        JOIN post ON post.id = placement.post
        LEFT JOIN channel ON channel.id = placement.channel
    WHERE {conditions} GROUP BY 1
"""
CONDITIONS: Mapping[str, str] = {
    "hidden_channels": "placement.channel NOT IN (SELECT value FROM json_each(:hidden_channels))",
    "people": "post.author IN (SELECT value FROM json_each(:people))",
    "campaigns": "coalesce(post.campaign, '') IN (SELECT value FROM json_each(:campaigns))",
    "pillars": "coalesce(post.pillar, '') IN (SELECT value FROM json_each(:pillars))",
    # Without any tag, as if it were one without a name.
    "tags": """EXISTS (
        SELECT 1 FROM json_each(iif(post.tags = '[]', '[""]', post.tags)) AS borne
        WHERE borne.value IN (SELECT value FROM json_each(:tags))
    )""",
    "formats": "channel.network || '.' || placement.format IN (SELECT value FROM json_each(:formats))",
}
"""What each list of a filter asks of a version or its post."""


def post(reader: Reader, post_id: str) -> Post | None:
    """A post, or None where it is gone."""
    found = reader.values(Post, "SELECT * FROM post WHERE id = :id", id=post_id)
    return found[0] if found else None


def posts(reader: Reader, ids: Iterable[str]) -> dict[str, Post]:
    """Posts by id; those that are gone are left out."""
    query = "SELECT * FROM post WHERE id IN (SELECT value FROM json_each(:ids))"
    return {found.id: found for found in reader.values(Post, query, ids=list(ids))}


def variants(reader: Reader, post_id: str) -> list[Variant]:
    """The variants of a post in the order of the channels."""
    query = """
        SELECT variant.* FROM variant JOIN channel ON channel.id = variant.channel
        WHERE post = :post ORDER BY position, channel.id
    """
    return reader.values(Variant, query, post=post_id)


def variant_states(reader: Reader, post_id: str, *, now: datetime) -> dict[str, VariantState]:
    """Where each variant of a post stands, by variant id."""
    here = local_now(reader, now)
    rows = reader.rows("SELECT * FROM placement WHERE post = :post", post=post_id)
    return {row.variant: state_of(row).at(here, row.plan) for row in rows if row.variant}


def state_of(row: Row) -> VariantState:
    """What a placement says, without what depends on now."""
    return _state(row.status, row.trust, row.held, row.marks)


@lru_cache(maxsize=KEPT)
def _state(status: str, trust: str, held: bool, marks: tuple[str, ...]) -> VariantState:  # noqa: FBT001
    return VariantState(
        status=Status(status),
        trust=Status(trust),
        held=held,
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
    days = "placement.archived = 0 AND day >= :first AND day < :last"
    return _cards(reader, days, now=now, filter=filter, first=first, last=last)


def cards_without_date(reader: Reader, *, now: datetime, filter: Filter = EVERYTHING) -> list[Card]:
    """The cards of the tray."""
    return _cards(reader, "placement.archived = 0 AND day IS NULL", now=now, filter=filter)


def cards_of(reader: Reader, *posts: str, now: datetime) -> list[Card]:
    """The cards of some posts."""
    # Told that hardly anything is binned, SQLite looks for the posts and not through all that is not.
    those = "likely(NOT placement.archived) AND placement.post IN (SELECT value FROM json_each(:posts))"
    return _cards(reader, those, now=now, posts=posts)


def all_cards(reader: Reader, *, now: datetime) -> list[Card]:
    """Every card, in time order, those without a date last."""
    return _cards(reader, "placement.archived = 0", now=now)


def status_counts(
    reader: Reader, first: date, last: date, *, now: datetime, filter: Filter = EVERYTHING
) -> dict[Status, int]:
    """How many cards of a range show each status."""
    counts: dict[Status, int] = {}
    for card in cards_between(reader, first, last, now=now, filter=filter):
        counts[card.status] = counts.get(card.status, 0) + 1
    return counts


def balance_between(reader: Reader, first: date, last: date, *, filter: Filter = EVERYTHING) -> Balance:
    """How the posts of a half-open range of days spread over the pillars.

    Of a filter, what can be asked of a version or its post counts, but for the pillars themselves.
    """
    asked = replace(filter, pillars=frozenset())
    days = "placement.archived = 0 AND day >= :first AND day < :last"
    query = SPREAD.format(conditions=" AND ".join([days, *conditions_of(asked)]))
    rows = reader.rows(query, first=first, last=last, **asked_of(asked))
    return balance_of(pillars(reader, archived=True), {row.pillar: row.posts for row in rows})


def first_and_last_day(reader: Reader) -> tuple[date, date] | None:
    """The days between which anything is planned."""
    query = "SELECT min(day) AS first, max(day) AS last FROM placement WHERE archived = 0"
    (row,) = reader.rows(query)
    return (row.first, row.last) if row.first else None


def _cards(
    reader: Reader, which: str, *, now: datetime, filter: Filter = EVERYTHING, **values: Any
) -> list[Card]:
    """The cards of the versions that a condition names and a filter lets pass."""
    here = local_now(reader, now)
    query = PLACED.format(conditions=" AND ".join([which, *conditions_of(filter)]))
    rows = reader.rows(query, **values, **asked_of(filter))
    among = _among_others(reader, rows, filter, here)
    cards = []
    for _, of_post in groupby(rows, key=lambda row: row.post):
        for plan, some in _by_plan(of_post).items():
            card = _card(plan, some, here)
            if _passes(card, some, filter, among, here):
                cards.append(card)
    return in_time_order(cards)


def conditions_of(filter: Filter) -> Iterator[str]:
    """What a filter asks of a version or its post."""
    return map(CONDITIONS.__getitem__, asked_of(filter))


def asked_of(filter: Filter) -> dict[str, Collection[str]]:
    """The lists of a filter that are not empty."""
    return {name: asked for name in CONDITIONS if (asked := getattr(filter, name))}


def _by_plan(rows: Iterable[Row]) -> dict[Plan | None, list[Row]]:
    """One card per distinct day and time."""
    by_plan: dict[Plan | None, list[Row]] = {}
    for row in rows:
        by_plan.setdefault(row.plan, []).append(row)
    return by_plan


def _passes(card: Card, rows: Sequence[Row], filter: Filter, among: Warnings, here: datetime) -> bool:
    """Whether a card passes what can be asked of a card only."""
    if filter.statuses and card.status not in filter.statuses:
        return False
    return not filter.troubles or any(_has(each, card, rows, among, here) for each in filter.troubles)


def _has(trouble: Trouble, card: Card, rows: Sequence[Row], among: Warnings, here: datetime) -> bool:
    marks = {mark for row in rows for mark in row.marks}
    match trouble:
        case Trouble.LATE:
            return card.status is Status.OVERDUE
        case Trouble.MISSED:
            return has_missed_its_time(card, here)
        case Trouble.BLOCKED:
            return card.status in TROUBLES
        case Trouble.NO_CHANNEL:
            return not card.variants
        case Trouble.NO_HOUR:
            return card.plan is not None and card.plan.time is None
        case Trouble.UNVALIDATED:
            return not marks.isdisjoint({"published_unapproved", "emergency"})
        case Trouble.EDITED:
            return "edited_since_published" in marks
    return among.concerns(trouble, card)


def _among_others(reader: Reader, rows: Sequence[Row], filter: Filter, here: datetime) -> Warnings:
    """What a filter asks for that these rows alone cannot tell."""
    only, days = filter.troubles & AMONG_OTHERS, [row.plan.day for row in rows if row.plan]
    if not only or not days:
        return Warnings()
    return troubles_between(reader, min(days), max(days) + DAY, now=here, only=only)


def _card(plan: Plan | None, rows: list[Row], now: datetime) -> Card:
    about = rows[0]
    return Card(
        post=about.post,
        title=about.title,
        author=about.author,
        initials=initials_of(about.author_name),
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
