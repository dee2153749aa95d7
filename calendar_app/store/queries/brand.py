"""The brand, its people, channels, campaigns, pillars, tags and pictures."""

from collections.abc import Iterable
from datetime import date, datetime
from unicodedata import normalize
from zoneinfo import ZoneInfo

from sqlalchemy import select

from calendar_app.domain.asset import Asset
from calendar_app.domain.block import Block
from calendar_app.domain.campaign import Campaign, Pillar, Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.key_dates import BrandDate
from calendar_app.domain.person import Brand, Person
from calendar_app.store import schema
from calendar_app.store.queries.reader import Reader


def brand(reader: Reader) -> Brand:
    """The brand of this workspace."""
    return reader.values(Brand, select(schema.brand))[0]


def local_now(reader: Reader, now: datetime) -> datetime:
    """``now`` where the brand's days begin."""
    return now.astimezone(ZoneInfo(brand(reader).zone))


def channels(reader: Reader, *, archived: bool = False) -> list[Channel]:
    """The channels in their order; archived ones too if asked for."""
    table = schema.channel
    query = select(table).order_by(table.c.position, table.c.id)
    return reader.values(Channel, query if archived else query.where(~table.c.archived))


def campaigns(reader: Reader, *, archived: bool = False) -> list[Campaign]:
    """The campaigns by their first day."""
    table = schema.campaign
    query = select(table).order_by(table.c.first, table.c.id)
    return reader.values(Campaign, query if archived else query.where(~table.c.archived))


def campaigns_between(reader: Reader, first: date, last: date) -> list[Campaign]:
    """The campaigns that have a day in a range."""
    return [c for c in campaigns(reader) if c.first < last and c.last >= first]


def brand_dates(reader: Reader) -> list[BrandDate]:
    """The brand's own key dates by their first day."""
    table = schema.brand_date
    query = select(table).where(~table.c.archived).order_by(table.c.first, table.c.id)
    return reader.values(BrandDate, query)


def blocks_between(reader: Reader, first: date, last: date) -> list[Block]:
    """The blocks that have a day in a half-open range."""
    table = schema.block
    query = select(table).where(~table.c.archived, table.c.last >= first, table.c.first < last)
    return reader.values(Block, query.order_by(table.c.first, table.c.id))


def pillars(reader: Reader, *, archived: bool = False) -> list[Pillar]:
    """The pillars in the order in which they were made."""
    table = schema.pillar
    query = select(table).order_by(table.c.id)
    return reader.values(Pillar, query if archived else query.where(~table.c.archived))


def tags(reader: Reader, *, archived: bool = False) -> list[Tag]:
    """The tags by name, an accent being no letter of its own."""
    table = schema.tag
    query = select(table) if archived else select(table).where(~table.c.archived)
    return sorted(reader.values(Tag, query), key=lambda tag: normalize("NFKD", tag.name).casefold())


def people(reader: Reader, *, archived: bool = False) -> list[Person]:
    """The people of the brand, founder first."""
    table = schema.person
    query = select(table).order_by(table.c.id)
    return reader.values(Person, query if archived else query.where(~table.c.archived))


def assets(reader: Reader, ids: Iterable[str]) -> dict[str, Asset]:
    """Pictures by id."""
    table = schema.asset
    found = reader.values(Asset, select(table).where(table.c.id.in_(list(ids))))
    return {asset.id: asset for asset in found}


def all_assets(reader: Reader) -> list[Asset]:
    """Every picture of the brand."""
    return reader.values(Asset, select(schema.asset))
