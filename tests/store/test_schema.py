"""The tables mirror the values, and give back what they were given."""

from contextlib import suppress
from dataclasses import fields
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Boolean, Column, Connection, Date, Time

from calendar_app.domain.asset import Asset, Crop, MediaItem
from calendar_app.domain.block import Block, BlockKind
from calendar_app.domain.campaign import Campaign, Pillar, Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.house_rules import HouseRules
from calendar_app.domain.key_dates import BrandDate
from calendar_app.domain.launch import Launch, LaunchTemplate, Milestone
from calendar_app.domain.library import Labels
from calendar_app.domain.options import Options
from calendar_app.domain.person import Brand, Person
from calendar_app.domain.phrases import HashtagSet, Snippet
from calendar_app.domain.plan import Plan
from calendar_app.domain.post import SHARED_FIELDS, Post, Variant
from calendar_app.domain.recurrence import Frequency, Rule, Series
from calendar_app.domain.rights import Origin, Rights
from calendar_app.domain.saved_view import SavedView
from calendar_app.domain.slot import Slot
from calendar_app.domain.vocabulary import Term
from calendar_app.domain.workflow import Status
from calendar_app.journal.author import Author
from calendar_app.store import schema
from calendar_app.store.columns import READ
from calendar_app.store.database import Database, create_database
from calendar_app.store.journal_table import JournalTable
from calendar_app.store.schema import AsEnum, AsJson, Instant
from calendar_app.store.transaction import Transaction

NOW = datetime(2026, 11, 10, 8, tzinfo=UTC)


@pytest.mark.parametrize("kind", schema.TABLES, ids=lambda kind: kind.__name__)
def test_a_table_has_the_fields_of_its_value(kind: type[Any]) -> None:
    hints = get_type_hints(kind)
    nullable = {field.name: NoneType in get_args(hints[field.name]) for field in fields(kind)}
    assert {column.name: bool(column.nullable) for column in schema.TABLES[kind].columns} == nullable


def is_no_part_of_the_index(name: str | None, kind: str, _parents: object) -> bool:
    """Alembic knows nothing of virtual tables; SQLite keeps this one in tables named after it."""
    return not (kind == "table" and str(name).startswith(schema.search.name))


def test_migrations_lead_to_the_tables_of_the_program(tmp_path: Path) -> None:
    database = create_database(tmp_path)
    with database.transaction() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": is_no_part_of_the_index}
        )
        assert compare_metadata(context, schema.metadata) == []
    database.close()


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12
) | st.sampled_from(["👩‍👩‍👧‍👦", "e\u0301", "\u202eabc", "' OR 1=1 --", "{}", "null", "\n\t"])
WORDS = st.lists(TEXTS, max_size=3).map(tuple)
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
NAMES = st.uuids().map(str)
CROPS = st.none() | st.builds(Crop, *(st.integers(0, 10_000) for _ in range(4)), st.integers(0, 3))
MEDIA = st.lists(
    st.builds(
        MediaItem,
        asset=NAMES,
        alt=TEXTS,
        crop=CROPS,
        focus=st.none() | st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)),
    ),
    max_size=3,
).map(tuple)
PLANS = (
    st.none()
    | st.builds(Plan, day=DAYS)
    | st.builds(
        Plan,
        day=DAYS,
        time=st.times().map(lambda found: time(found.hour, found.minute)),
        zone=st.sampled_from(["Europe/Paris", "Asia/Kathmandu", "America/St_Johns", "UTC"]),
        fold=st.integers(0, 1),
    )
)
OPTIONS = st.dictionaries(TEXTS, TEXTS | st.integers(-(2**40), 2**40) | WORDS, max_size=3).map(Options)
CONTENT = {
    "text": TEXTS, "headline": TEXTS, "first_comment": TEXTS, "link": TEXTS, "options": OPTIONS,
    "media": MEDIA, "plan": PLANS,
}  # fmt: skip
RULES = st.builds(Rule, frequency=st.sampled_from(Frequency), interval=st.integers(1, 99),
                  weekdays=st.lists(st.integers(0, 6), unique=True).map(tuple), month_day=st.integers(0, 31),
                  count=st.none() | st.integers(2, 99), until=st.none() | DAYS)  # fmt: skip
MILESTONES = st.lists(st.builds(Milestone, offset=st.integers(-99, 99), title=TEXTS, channels=WORDS,
                                time=st.none() | st.times()), max_size=3).map(tuple)  # fmt: skip
HOUSE_RULES = st.lists(st.builds(HouseRules, network=TEXTS, text_max=st.none() | st.integers(1, 9999),
                                 hashtags_max=st.none() | st.integers(0, 99), alt_required=st.booleans(),
                                 hashtags_relaxed=st.booleans()), max_size=3).map(tuple)  # fmt: skip
DEADLINES = st.lists(st.builds(DeadlineRule, channel=TEXTS, days=st.integers(0, 30), lead=st.integers(0, 9),
                               before=st.none() | st.times()), max_size=3).map(tuple)  # fmt: skip
IDS = st.frozensets(TEXTS, max_size=3)
FILTERS = st.builds(Filter, hidden_channels=IDS, statuses=st.frozensets(st.sampled_from(Status)), people=IDS,
                    campaigns=IDS, pillars=IDS, tags=IDS, formats=IDS,
                    troubles=st.frozensets(st.sampled_from(Trouble)))  # fmt: skip
MOMENTS = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC))
PERSON = Person(id="person", name="Camille Roux")
CHANNEL = Channel(id="channel", network="x", name="Lumen", handle="")
ASSET = Asset(id="asset", name="", media_type="", width=1, height=1, size=1)
POST = Post(id="post", title="", author="person", salt="", created_at=NOW)
VALUES = st.one_of(
    st.builds(Brand, id=NAMES, name=TEXTS, zone=TEXTS, places=WORDS, school_zones=WORDS,
              minimum_gap=st.integers(0, 1440), first_weekday=st.integers(0, 6), house_rules=HOUSE_RULES,
              deadlines=DEADLINES),
    st.builds(Person, id=NAMES, name=TEXTS, email=TEXTS, archived=st.booleans()),
    st.builds(Channel, id=NAMES, network=TEXTS, name=TEXTS, handle=TEXTS, position=st.integers(0, 99),
              avatar=TEXTS, hue=st.integers(0, 7), by_tool=st.booleans(), tool=TEXTS,
              weekly_goal=st.integers(0, 99), minimum_gap=st.none() | st.integers(0, 1440)),
    st.builds(Slot, id=NAMES, channel=st.just("channel"), time=st.times(),
              weekdays=st.lists(st.integers(0, 6), max_size=7).map(tuple)),
    st.builds(Campaign, id=NAMES, name=TEXTS, first=DAYS, last=DAYS, objective=TEXTS, hue=st.integers(0, 7),
              organic_budget=st.integers(0, 2**40), sponsored_budget=st.integers(0, 9), currency=TEXTS),
    st.builds(Pillar, id=NAMES, name=TEXTS, hue=st.integers(0, 7), share=st.integers(0, 100)),
    st.builds(SavedView, id=NAMES, name=TEXTS, filter=FILTERS, view=TEXTS, columns=WORDS, sorting=TEXTS),
    st.builds(Term, id=NAMES, words=TEXTS, instead=TEXTS, reason=TEXTS, avoided=st.booleans()),
    st.builds(HashtagSet, id=NAMES, name=TEXTS, hashtags=WORDS),
    st.builds(Snippet, id=NAMES, name=TEXTS, text=TEXTS, first_comment=TEXTS, tags=WORDS),
    st.builds(Tag, id=NAMES, name=TEXTS, archived=st.booleans()),
    st.builds(BrandDate, id=NAMES, name=TEXTS, first=DAYS, last=DAYS, yearly=st.booleans()),
    st.builds(Block, id=NAMES, kind=st.sampled_from(BlockKind), text=TEXTS, first=DAYS, last=DAYS,
              begins=st.none() | st.times(), ends=st.none() | st.times(), people=WORDS),
    st.builds(Series, id=NAMES, rule=RULES),
    st.builds(Launch, id=NAMES, name=TEXTS, day=DAYS),
    st.builds(LaunchTemplate, id=NAMES, name=TEXTS, milestones=MILESTONES),
    st.builds(Asset, id=NAMES, name=TEXTS, media_type=TEXTS, width=st.integers(0), height=st.integers(0, 9),
              size=st.integers(0, 2**62), duration_ms=st.none() | st.integers(0, 2**40),
              frame_rate=st.none() | st.floats(0, 1000), codec=TEXTS,
              pages=st.none() | st.integers(1, 999)).filter(lambda asset: asset.width < 2**63),
    st.builds(Rights, id=st.just("asset"), origin=st.sampled_from(Origin), holder=TEXTS, permission=TEXTS,
              until=st.none() | DAYS),
    st.builds(Labels, id=st.just("asset"), tags=WORDS),
    st.builds(Post, id=NAMES, title=TEXTS, author=st.just("person"), salt=TEXTS, created_at=MOMENTS,
              campaign=st.none(), pillar=st.none(), tags=st.lists(TEXTS, max_size=3).map(tuple), notes=TEXTS,
              series=st.none(), occurrence=st.none() | DAYS, launch=st.none(),
              launch_offset=st.none() | st.integers(-99, 99), archived=st.booleans(),
              sponsored=st.booleans(), spend=st.integers(0, 2**40), currency=TEXTS, **CONTENT),
    st.builds(Variant, id=NAMES, post=st.just("post"), channel=st.just("channel"), format=TEXTS,
              own=st.frozensets(st.sampled_from(SHARED_FIELDS)), **CONTENT),
)  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Any:
    found = create_database(tmp_path_factory.mktemp("tables"))
    yield found
    found.close()


KINDS = (
    Brand, Person, Channel, Slot, Campaign, Pillar, Tag, SavedView, HashtagSet, Snippet, Term, BrandDate,
    Block, Series, Launch, LaunchTemplate, Asset, Rights, Labels, Post, Variant,
)  # fmt: skip


class TakenBack(Exception):
    """Ends a transaction without keeping it."""


@given(value=VALUES)
def test_the_database_gives_back_what_it_was_given(database: Database, value: Any) -> None:
    assert set(schema.TABLES) == set(KINDS)
    with suppress(TakenBack), database.transaction() as connection:
        assert _there_and_back(connection, value) == value
        raise TakenBack


def _there_and_back(connection: Connection, value: Any) -> Any:
    journal = JournalTable(connection, ws="")
    tx = Transaction(connection, journal=journal, author=Author(person="person"), now=NOW)
    for each in (PERSON, CHANNEL, ASSET, POST, value):
        tx.put(each)
    tx.flush()
    return Transaction(connection, journal=journal, author=tx.author, now=NOW).find(type(value), value.id)


READ_AS = {
    AsJson: None,
    AsEnum: None,
    Instant: datetime.fromisoformat,
    Boolean: bool,
    Date: date.fromisoformat,
    Time: time.fromisoformat,
}
"""How a kind of column is read without SQLAlchemy; None where the column itself says it."""


def test_screens_read_each_column_as_transactions_do() -> None:
    columns = [column for table in schema.metadata.tables.values() for column in table.columns]
    expected = {column.name: _reads(column) for column in columns if type(column.type) in READ_AS}
    computed = {"earlier_day", "following", "since"}
    assert {name: read for name, read in READ.items() if name not in computed} == expected
    assert not {column.name for column in columns if type(column.type) not in READ_AS} & set(READ)


def _reads(column: Column[Any]) -> Any:
    if isinstance(column.type, AsJson):
        return column.type.json.read
    if isinstance(column.type, AsEnum):
        return column.type.kind
    return READ_AS[type(column.type)]
