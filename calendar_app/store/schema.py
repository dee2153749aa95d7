"""The tables. Each value of the domain has one with the same columns; a test compares them.

The planning rows and the journal are the truth; ``placement`` is a cache that can be dropped
and rebuilt, ``event`` counts what calendars outside were told. Foreign keys restrict and
never cascade: a cascade deletes behind the recorder's back, and undo would lose the children.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Time,
    TypeDecorator,
    UniqueConstraint,
    text,
)  # fmt: skip

from calendar_app.domain.asset import Asset
from calendar_app.domain.block import Block, BlockKind
from calendar_app.domain.campaign import Campaign, Pillar, Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.key_dates import BrandDate
from calendar_app.domain.launch import Launch, LaunchTemplate
from calendar_app.domain.library import Labels
from calendar_app.domain.person import Brand, Person
from calendar_app.domain.phrases import HashtagSet, Snippet
from calendar_app.domain.post import Post, Variant
from calendar_app.domain.recurrence import Series
from calendar_app.domain.rights import Origin, Rights
from calendar_app.domain.saved_view import SavedView
from calendar_app.domain.slot import Slot
from calendar_app.domain.vocabulary import Term
from calendar_app.store import columns

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class AsJson(TypeDecorator[Any]):
    """A value that never changes, kept as JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, json: columns.Json) -> None:
        super().__init__()
        self.json = json

    def process_bind_param(self, value: Any, _: Dialect) -> str | None:
        return None if value is None else self.json.write(value)

    def process_result_value(self, value: Any, _: Dialect) -> Any:
        return None if value is None else self.json.read(value)


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept as ISO text in UTC."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> str | None:
        return None if value is None else value.astimezone(UTC).isoformat()

    def process_result_value(self, value: Any, _: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class AsEnum(TypeDecorator[StrEnum]):
    """A word of an enum."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, _: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: Any, _: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


PLAN, MEDIA, OPTIONS = AsJson(columns.PLAN), AsJson(columns.MEDIA), AsJson(columns.OPTIONS)
HOUSE_RULES = AsJson(columns.HOUSE_RULES)
DEADLINES = AsJson(columns.DEADLINES)
TEXTS, NAMES = AsJson(columns.TEXTS), AsJson(columns.NAMES)
RULE, MILESTONES, FILTER = AsJson(columns.RULE), AsJson(columns.MILESTONES), AsJson(columns.FILTER)


def _content() -> list[Column[Any]]:
    return [
        Column("text", Text, nullable=False),
        Column("headline", Text, nullable=False),
        Column("first_comment", Text, nullable=False),
        Column("link", Text, nullable=False),
        Column("options", OPTIONS, nullable=False),
        Column("media", MEDIA, nullable=False),
        Column("plan", PLAN),
    ]


def _id() -> Column[Any]:
    return Column("id", String, primary_key=True)


brand = Table(
    "brand", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("zone", String, nullable=False),
    Column("places", TEXTS, nullable=False),
    Column("school_zones", TEXTS, nullable=False),
    Column("minimum_gap", Integer, nullable=False),
    Column("first_weekday", Integer, nullable=False),
    Column("house_rules", HOUSE_RULES, nullable=False, server_default="[]"),
    Column("deadlines", DEADLINES, nullable=False, server_default="[]"),
)  # fmt: skip

person = Table(
    "person", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("archived", Boolean, nullable=False),
)  # fmt: skip

channel = Table(
    "channel", metadata, _id(),
    Column("network", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("handle", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("avatar", String, nullable=False),
    Column("hue", Integer, nullable=False),
    Column("by_tool", Boolean, nullable=False),
    Column("tool", Text, nullable=False),
    Column("weekly_goal", Integer, nullable=False),
    Column("minimum_gap", Integer),
    Column("archived", Boolean, nullable=False),
)  # fmt: skip

slot = Table(
    "slot", metadata, _id(),
    Column("channel", ForeignKey("channel.id", ondelete="RESTRICT"), nullable=False),
    Column("weekdays", TEXTS, nullable=False),
    Column("time", Time, nullable=False),
)  # fmt: skip

campaign = Table(
    "campaign", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("objective", Text, nullable=False),
    Column("organic_budget", Integer, nullable=False),
    Column("sponsored_budget", Integer, nullable=False),
    Column("currency", String, nullable=False),
    Column("hue", Integer, nullable=False),
    Column("archived", Boolean, nullable=False),
)  # fmt: skip

pillar = Table(
    "pillar", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("hue", Integer, nullable=False),
    Column("share", Integer, nullable=False),
    Column("archived", Boolean, nullable=False),
)  # fmt: skip

tag = Table(
    "tag", metadata, _id(), Column("name", Text, nullable=False), Column("archived", Boolean, nullable=False)
)

saved_view = Table(
    "saved_view", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("filter", FILTER, nullable=False),
    Column("view", String, nullable=False),
    Column("columns", TEXTS, nullable=False),
    Column("sorting", String, nullable=False),
)  # fmt: skip

term = Table(
    "term", metadata, _id(),
    Column("words", Text, nullable=False),
    Column("instead", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("avoided", Boolean, nullable=False),
)  # fmt: skip

hashtag_set = Table(
    "hashtag_set", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("hashtags", TEXTS, nullable=False),
)  # fmt: skip

snippet = Table(
    "snippet", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("first_comment", Text, nullable=False),
    Column("tags", TEXTS, nullable=False),
)  # fmt: skip

brand_date = Table(
    "brand_date", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("yearly", Boolean, nullable=False),
    Column("archived", Boolean, nullable=False),
)  # fmt: skip

block = Table(
    "block", metadata, _id(),
    Column("kind", AsEnum(BlockKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("begins", Time),
    Column("ends", Time),
    Column("people", TEXTS, nullable=False),
    Column("archived", Boolean, nullable=False),
    Index("ix_block_last", "archived", "last"),
)  # fmt: skip

series = Table("series", metadata, _id(), Column("rule", RULE, nullable=False))

launch = Table(
    "launch", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("day", Date, nullable=False),
)  # fmt: skip

launch_template = Table(
    "launch_template", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("milestones", MILESTONES, nullable=False),
)  # fmt: skip

asset = Table(
    "asset", metadata, _id(),
    Column("name", Text, nullable=False),
    Column("media_type", String, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("duration_ms", Integer),
    Column("frame_rate", Float),
    Column("codec", String, nullable=False, server_default=""),
    Column("pages", Integer),
)  # fmt: skip

rights = Table(
    "rights", metadata,
    Column("id", ForeignKey("asset.id", ondelete="RESTRICT"), primary_key=True),
    Column("origin", AsEnum(Origin), nullable=False),
    Column("holder", Text, nullable=False),
    Column("permission", Text, nullable=False),
    Column("until", Date),
)  # fmt: skip

labels = Table(
    "labels", metadata,
    Column("id", ForeignKey("asset.id", ondelete="RESTRICT"), primary_key=True),
    Column("tags", TEXTS, nullable=False),
)  # fmt: skip

post = Table(
    "post", metadata, _id(), *_content(),
    Column("title", Text, nullable=False),
    Column("author", ForeignKey("person.id", ondelete="RESTRICT"), nullable=False),
    Column("salt", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("campaign", ForeignKey("campaign.id", ondelete="RESTRICT")),
    # Without saying RESTRICT, which SQLite takes for a column added later, but SQLAlchemy reads back only
    # from a table made with it. It restricts all the same.
    Column("pillar", ForeignKey("pillar.id")),
    Column("tags", TEXTS, nullable=False),
    Column("notes", Text, nullable=False),
    Column("series", ForeignKey("series.id"), index=True),
    Column("occurrence", Date),
    Column("launch", ForeignKey("launch.id"), index=True),
    Column("launch_offset", Integer),
    Column("sponsored", Boolean, nullable=False),
    Column("spend", Integer, nullable=False),
    Column("currency", String, nullable=False),
    Column("archived", Boolean, nullable=False),
)  # fmt: skip

variant = Table(
    "variant", metadata, _id(), *_content(),
    Column("post", ForeignKey("post.id", ondelete="RESTRICT"), nullable=False),
    Column("channel", ForeignKey("channel.id", ondelete="RESTRICT"), nullable=False),
    Column("format", String, nullable=False),
    Column("own", NAMES, nullable=False),
    UniqueConstraint("post", "channel"),
)  # fmt: skip

TABLES: dict[type[Any], Table] = {
    Brand: brand, Person: person, Channel: channel, Slot: slot, Campaign: campaign, Pillar: pillar,
    Tag: tag, SavedView: saved_view, HashtagSet: hashtag_set, Snippet: snippet, Term: term,
    BrandDate: brand_date, Block: block, Series: series, Launch: launch, LaunchTemplate: launch_template,
    Asset: asset, Rights: rights, Labels: labels, Post: post, Variant: variant,
}  # fmt: skip
"""Each kind of value and its table, parents before children."""

# Rowid tables with an index on the hash: WITHOUT ROWID on a hash key is three times slower and larger.
record = Table(
    "record", metadata,
    Column("place", Integer, primary_key=True),
    Column("id", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("post", String, nullable=False, index=True),
    Column("device", String, nullable=False),
    Column("seq", Integer, nullable=False),
    UniqueConstraint("id"),
    Index("ix_record_device_seq", "device", "seq"),
)  # fmt: skip

copy = Table(
    "copy", metadata,
    Column("place", Integer, primary_key=True),
    Column("id", String, nullable=False),
    Column("post", String, nullable=False, index=True),
    Column("channel", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
    UniqueConstraint("id"),
)  # fmt: skip

blob = Table("blob", metadata, _id())
"""The files that are in the media store of this workstation."""

quarantine = Table(
    "quarantine", metadata,
    Column("place", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("arrived_at", Instant, nullable=False),
)  # fmt: skip

base = Table(
    "base", metadata,
    Column("post", String, primary_key=True),
    Column("revision", String, primary_key=True),
)  # fmt: skip
"""The revisions each working copy is based on: outside of steps, since undo never takes back a revision."""

event = Table(
    "event", metadata,
    Column("post", String, primary_key=True),
    Column("channel", String, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("slot", Text, nullable=False),
    Column("content", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
)  # fmt: skip
"""What calendars outside count by; never lowered, by undo either."""

placement = Table(
    "placement", metadata,
    Column("post", String, primary_key=True),
    Column("variant", String, primary_key=True),
    Column("channel", String, nullable=False),
    Column("format", String, nullable=False),
    Column("day", Date),
    Column("utc", Integer),
    Column("plan", PLAN),
    Column("status", String, nullable=False),
    Column("trust", String, nullable=False),
    Column("held", Boolean, nullable=False),
    Column("marks", TEXTS, nullable=False),
    Column("leaving", String, nullable=False),
    Column("leaving_plan", PLAN),
    Column("cover", String, nullable=False),
    Column("archived", Boolean, nullable=False),
    Index("ix_placement_day", "archived", "day"),
    Index("ix_placement_waiting", "status", sqlite_where=text(columns.WAITING)),
)  # fmt: skip
"""Where each variant stands and when: a cache of the journal's verdict, without what depends on now."""

indexed = Table(
    "indexed", metadata,
    Column("place", Integer, primary_key=True),
    Column("post", String, nullable=False),
    UniqueConstraint("post"),
)  # fmt: skip
"""Where each post stands in the full-text index; the later it came, the higher."""

wording = Table(
    "wording", metadata,
    Column("post", String, primary_key=True),
    Column("variant", String, primary_key=True),
    Column("channel", String, nullable=False),
    Column("fingerprint", String, nullable=False),
    Index("ix_wording_fingerprint", "channel", "fingerprint"),
)  # fmt: skip
"""What tells the text of each variant from others: a cache, as the full-text index is."""

search = Table("search", MetaData(), Column("rowid", Integer, primary_key=True), Column("title", Text),
               Column("words", Text))  # fmt: skip
"""The full-text index, a virtual table (FTS5) whose rows stand at the places of ``indexed``."""

SEARCH_SQL = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "title, words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
)
"""How it is made, to the letter: a foreign database with another virtual table is not one of ours."""
