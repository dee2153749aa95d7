"""What a row of the list says: the words behind the ids of a card, and by what it is sorted."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from unicodedata import normalize

from PySide6.QtCore import QLocale

from calendar_app.domain.campaign import Campaign, Pillar
from calendar_app.domain.card import Card, in_time_order
from calendar_app.domain.network import Network
from calendar_app.domain.post import Post
from calendar_app.domain.workflow import ATTENTION
from calendar_app.store import queries
from calendar_app.ui.calendar.face import Face, face_of, title_of
from calendar_app.ui.calendar.list_columns import Column, Order
from calendar_app.ui.context import Context
from calendar_app.ui.words import say

FILED = frozenset({Column.PILLAR, Column.TAGS})
"""What a card does not bear: posts are read for it."""


@dataclass(frozen=True, kw_only=True)
class Register:
    """What cards name by their ids only; ``posts`` are those whose pillar and tags are wanted."""

    people: Mapping[str, str] = field(default_factory=dict)
    campaigns: Mapping[str, Campaign] = field(default_factory=dict)
    pillars: Mapping[str, Pillar] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)
    networks: Mapping[str, Network] = field(default_factory=dict)
    posts: Mapping[str, Post] = field(default_factory=dict)
    language: str = "en"

    def author(self, card: Card) -> str:
        """Who writes it."""
        return self.people.get(card.author, "")

    def campaign(self, card: Card) -> Campaign | None:
        """What it is for."""
        return self.campaigns.get(card.campaign or "")

    def pillar(self, card: Card) -> Pillar | None:
        """What it is about."""
        post = self.posts.get(card.post)
        return self.pillars.get(post.pillar or "") if post else None

    def tags_of(self, card: Card) -> str:
        """« Intemporel, Coulisses »."""
        post = self.posts.get(card.post)
        return ", ".join(self.tags[tag] for tag in post.tags if tag in self.tags) if post else ""

    def formats(self, card: Card) -> str:
        """« Reel, Carrousel »."""
        found = (self._format(variant.network, variant.format) for variant in card.variants)
        return ", ".join(dict.fromkeys(filter(None, found)))

    def channels(self, card: Card) -> str:
        """« Instagram, LinkedIn »."""
        networks = self.networks
        return ", ".join(networks[key].name if key in networks else key for key in card.networks)

    def _format(self, network: str, name: str) -> str:
        found = self.networks[network].formats.get(name) if network in self.networks else None
        return found.label.get(self.language, found.id) if found else ""


def register_of(context: Context, cards: Iterable[Card], *, wanted: Collection[Column]) -> Register:
    """What these cards name; their posts are read only where columns say more than a card bears."""
    reader = context.workspace.reader
    posts = {card.post for card in cards} if not FILED.isdisjoint(wanted) else ()
    return Register(
        people={each.id: each.name for each in queries.people(reader, archived=True)},
        campaigns={each.id: each for each in queries.campaigns(reader, archived=True)},
        pillars={each.id: each for each in queries.pillars(reader, archived=True)},
        tags={each.id: each.name for each in queries.tags(reader, archived=True)},
        networks=context.workspace.networks,
        posts=queries.posts(reader, posts),
        language=context.language.code,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class RowFace:
    """All that a painted row depends on beside its size; a hue is None where there is nothing to colour."""

    card: Face
    status: str
    author: str
    formats: str = ""
    campaign: str = ""
    campaign_hue: int | None = None
    pillar: str = ""
    pillar_hue: int | None = None
    tags: str = ""


def row_face_of(card: Card, register: Register, *, locale: QLocale, sign: str = "") -> RowFace:
    """The marks of a row."""
    campaign, pillar = register.campaign(card), register.pillar(card)
    return RowFace(
        card=face_of(card, locale=locale, sign=sign),
        status=say("held") if card.held else say(card.status),
        author=register.author(card),
        formats=register.formats(card),
        campaign=campaign.name if campaign else "",
        campaign_hue=campaign.hue if campaign else None,
        pillar=pillar.name if pillar else "",
        pillar_hue=pillar.hue if pillar else None,
        tags=register.tags_of(card),
    )


def in_order(cards: Iterable[Card], order: Order, register: Register) -> Sequence[Card]:
    """The cards of a day as they are listed; what is alike in a column stays in time order."""
    timed = in_time_order(cards)
    if order == Order():
        return timed
    return sorted(timed, key=lambda card: _KEYS[order.by](card, register), reverse=order.backwards)


def _letters(text: str) -> tuple[bool, str]:
    """Without accents and capitals; nothing comes last."""
    return not text, normalize("NFKD", text).casefold()


def _campaign(card: Card, register: Register) -> tuple[bool, str]:
    found = register.campaign(card)
    return _letters(found.name if found else "")


def _pillar(card: Card, register: Register) -> tuple[bool, str]:
    found = register.pillar(card)
    return _letters(found.name if found else "")


_KEYS: Mapping[Column, Callable[[Card, Register], tuple[Any, ...]]] = {
    Column.TIME: lambda card, _: card.order,
    Column.TITLE: lambda card, _: _letters(title_of(card)),
    Column.STATUS: lambda card, _: (ATTENTION.index(card.status), card.held),
    Column.CHANNELS: lambda card, register: _letters(register.channels(card)),
    Column.FORMAT: lambda card, register: _letters(register.formats(card)),
    Column.AUTHOR: lambda card, register: _letters(register.author(card)),
    Column.CAMPAIGN: _campaign,
    Column.PILLAR: _pillar,
    Column.TAGS: lambda card, register: _letters(register.tags_of(card)),
}
