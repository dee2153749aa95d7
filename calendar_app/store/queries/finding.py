"""Posts by their words, while somebody types."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from unicodedata import normalize

from calendar_app.domain.card import Card
from calendar_app.store.queries.cards import cards_of
from calendar_app.store.queries.reader import Reader, Row

OPENING, CLOSING = "\x02", "\x03"
"""Stand around each hit of a title and an excerpt: characters that no text has."""
EXCERPT = 12
"""The length of an excerpt, in words."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, kw_only=True)
class Found:
    """A post with some words: its next card, or its last one, and where in it the words stand."""

    card: Card
    title: str
    excerpt: str


def find_posts(reader: Reader, text: str, *, now: datetime, most: int = 20) -> list[Found]:
    """The latest posts in which each word begins a word; where there are few, titles come first.

    Accents and capitals do not matter. What somebody types never reaches SQLite as syntax.
    """
    words = _WORD.findall(normalize("NFC", text))
    if not words:
        return []
    asked = " AND ".join(map(_asked, words))
    rows = _matches(reader, asked, most)
    if len(rows) < most:
        titled = {row.post for row in _matches(reader, f"{{title}} : ({asked})", most)}
        rows.sort(key=lambda row: row.post not in titled)
    return _found(reader, rows, now)


def _asked(word: str) -> str:
    """A word for FTS5, quoted; people type oe for œ, which is no accent."""
    spellings = dict.fromkeys([word, word.replace("oe", "œ"), word.replace("œ", "oe")])
    return "(" + " OR ".join(f'"{spelling}" *' for spelling in spellings) + ")"


def _matches(reader: Reader, asked: str, most: int) -> list[Row]:
    """The posts at the highest places, with marks around what was asked for."""
    query = """
        SELECT indexed.post,
            highlight(search, 0, :opening, :closing) AS title,
            snippet(search, 1, :opening, :closing, '…', :excerpt) AS excerpt
        FROM search JOIN indexed ON indexed.place = search.rowid
        WHERE search MATCH :asked ORDER BY search.rowid DESC LIMIT :most
    """
    return reader.rows(query, opening=OPENING, closing=CLOSING, excerpt=EXCERPT, asked=asked, most=most)


def index_is_missing(reader: Reader) -> bool:
    """Whether there are posts and none is indexed, as after an update of the program."""
    return bool(reader.rows("SELECT id FROM post WHERE NOT EXISTS (SELECT 1 FROM indexed) LIMIT 1"))


def _found(reader: Reader, rows: Sequence[Row], now: datetime) -> list[Found]:
    cards: dict[str, list[Card]] = {}
    for card in cards_of(reader, *(row.post for row in rows), now=now):
        cards.setdefault(card.post, []).append(card)
    return [
        Found(card=_nearest(cards[row.post], now), title=row.title, excerpt=row.excerpt)
        for row in rows
        if row.post in cards
    ]


def _nearest(cards: Sequence[Card], now: datetime) -> Card:
    """The next one to come, else the last one; they are in time order."""
    today = now.date()
    return next((card for card in cards if card.plan and card.plan.day >= today), cards[-1])
