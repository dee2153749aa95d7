"""The brand, its people, channels, campaigns, pillars, tags and pictures."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from unicodedata import normalize
from zoneinfo import ZoneInfo

from calendar_app.domain.asset import Asset
from calendar_app.domain.block import Block
from calendar_app.domain.campaign import Campaign, Pillar, Tag
from calendar_app.domain.channel import Channel
from calendar_app.domain.key_dates import BrandDate
from calendar_app.domain.person import Brand, Person
from calendar_app.domain.phrases import HashtagSet, Snippet
from calendar_app.domain.rights import Rights
from calendar_app.domain.saved_view import SavedView
from calendar_app.domain.vocabulary import Term
from calendar_app.store.queries.reader import Reader


def brand(reader: Reader) -> Brand:
    """The brand of this workspace."""
    return reader.values(Brand, "SELECT * FROM brand")[0]


def local_now(reader: Reader, now: datetime) -> datetime:
    """``now`` where the brand's days begin."""
    return now.astimezone(ZoneInfo(brand(reader).zone))


def channels(reader: Reader, *, archived: bool = False) -> list[Channel]:
    """The channels in their order; archived ones too if asked for."""
    query = "SELECT * FROM channel WHERE archived <= :archived ORDER BY position, id"
    return reader.values(Channel, query, archived=archived)


def only_channel(reader: Reader) -> list[str]:
    """The brand's channel where it has but one: what is new can only be for it. Otherwise nothing."""
    ids = [channel.id for channel in channels(reader)]
    return ids if len(ids) == 1 else []


def campaigns(reader: Reader, *, archived: bool = False) -> list[Campaign]:
    """The campaigns by their first day."""
    query = "SELECT * FROM campaign WHERE archived <= :archived ORDER BY first, id"
    return reader.values(Campaign, query, archived=archived)


def campaigns_between(reader: Reader, first: date, last: date) -> list[Campaign]:
    """The campaigns that have a day in a range."""
    return [c for c in campaigns(reader) if c.first < last and c.last >= first]


def brand_dates(reader: Reader) -> list[BrandDate]:
    """The brand's own key dates by their first day."""
    return reader.values(BrandDate, "SELECT * FROM brand_date WHERE archived = 0 ORDER BY first, id")


def blocks_between(reader: Reader, first: date, last: date) -> list[Block]:
    """The blocks that have a day in a half-open range."""
    query = """
        SELECT * FROM block WHERE archived = 0 AND last >= :first AND first < :last ORDER BY first, id
    """
    return reader.values(Block, query, first=first, last=last)


def pillars(reader: Reader, *, archived: bool = False) -> list[Pillar]:
    """The pillars in the order in which they were made."""
    query = "SELECT * FROM pillar WHERE archived <= :archived ORDER BY id"
    return reader.values(Pillar, query, archived=archived)


def saved_views(reader: Reader) -> list[SavedView]:
    """The views that the brand keeps by name, in the order of its tags."""
    found = reader.values(SavedView, "SELECT * FROM saved_view")
    return sorted(found, key=lambda view: (_as_counted(view.name), view.id))


def tags(reader: Reader, *, archived: bool = False) -> list[Tag]:
    """The tags by name, an accent being no letter of its own and 2 coming before 10."""
    found = reader.values(Tag, "SELECT * FROM tag WHERE archived <= :archived", archived=archived)
    return sorted(found, key=lambda tag: _as_counted(tag.name))


def terms(reader: Reader) -> list[Term]:
    """The words the brand avoids, then those of its dictionary, each in the order of its tags."""
    found = reader.values(Term, "SELECT * FROM term")
    return sorted(found, key=lambda term: (not term.avoided, _as_counted(term.words), term.id))


def hashtag_sets(reader: Reader) -> list[HashtagSet]:
    """The sets of hashtags by name."""
    found = reader.values(HashtagSet, "SELECT * FROM hashtag_set")
    return sorted(found, key=lambda each: (_as_counted(each.name), each.id))


def snippets(reader: Reader) -> list[Snippet]:
    """The texts to use again by name."""
    found = reader.values(Snippet, "SELECT * FROM snippet")
    return sorted(found, key=lambda each: (_as_counted(each.name), each.id))


def _as_counted(name: str) -> list[str | int]:
    """Words and numbers in turn, so that each is compared with its like."""
    parts = re.split(r"(\d+)", normalize("NFKD", name).casefold())
    return [int(part) if number % 2 else part for number, part in enumerate(parts)]


def people(reader: Reader, *, archived: bool = False) -> list[Person]:
    """The people of the brand, founder first."""
    query = "SELECT * FROM person WHERE archived <= :archived ORDER BY id"
    return reader.values(Person, query, archived=archived)


def assets(reader: Reader, ids: Iterable[str]) -> dict[str, Asset]:
    """Pictures by id."""
    query = "SELECT * FROM asset WHERE id IN (SELECT value FROM json_each(:ids))"
    return {asset.id: asset for asset in reader.values(Asset, query, ids=list(ids))}


def rights(reader: Reader, assets: Iterable[str] | None = None) -> dict[str, Rights]:
    """What was noted of whose pictures are, by asset; of all where none are named."""
    query = "SELECT * FROM rights WHERE :every OR id IN (SELECT value FROM json_each(:ids))"
    found = reader.values(Rights, query, every=assets is None, ids=list(assets or ()))
    return {each.id: each for each in found}


def all_assets(reader: Reader) -> list[Asset]:
    """Every picture of the brand."""
    return reader.values(Asset, "SELECT * FROM asset")
