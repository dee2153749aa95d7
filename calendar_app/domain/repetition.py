"""The same text twice on one channel."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2b
from itertools import groupby, pairwise
from unicodedata import normalize

_BETWEEN_WORDS = re.compile(r"[\W_]+")


def fingerprint(text: str) -> str:
    """What texts of the same words share, whatever their case, spaces and signs; "" where there are none."""
    words = _BETWEEN_WORDS.sub(" ", normalize("NFKC", text)).strip().casefold()
    return blake2b(words.encode(), digest_size=8).hexdigest() if words else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """A variant's text on its day, known by its fingerprint."""

    channel: str
    fingerprint: str
    day: date
    post: str
    variant: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Repetition:
    """Two neighbours of the same text on one channel, the earlier one first."""

    first: Wording
    second: Wording

    @property
    def variants(self) -> tuple[str, str]:
        """The ids of both."""
        return self.first.variant, self.second.variant

    @property
    def days(self) -> int:
        """How far they are from each other."""
        return (self.second.day - self.first.day).days


@dataclass(frozen=True, kw_only=True, slots=True)
class Repeat:
    """A planned post whose text stands on the channel already, ``days`` before."""

    post: str
    title: str
    network: str
    channel_name: str
    day: date
    days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CrowdedDay:
    """More posts of one channel on one day than people like to see."""

    network: str
    channel_name: str
    day: date
    posts: int


def repeated(wordings: Iterable[Wording], *, within: timedelta) -> list[Repetition]:
    """Each text that stands on a channel again within so many days, by the day it does so."""
    ordered = sorted(wordings, key=lambda w: (w.channel, w.fingerprint, w.day, w.variant))
    found = []
    for _, same in groupby(ordered, key=lambda w: (w.channel, w.fingerprint)):
        texts = list(same)
        pairs = pairwise(texts)
        found += [Repetition(first=a, second=b) for a, b in pairs if b.day - a.day <= within]
    return sorted(found, key=lambda each: (each.second.day, each.second.variant))
