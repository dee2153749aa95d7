"""The same text twice on one channel."""

import re
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from unicodedata import normalize

_BETWEEN_WORDS = re.compile(r"[\W_]+")


def fingerprint(text: str) -> str:
    """What texts of the same words share, whatever their case, spaces and signs; "" where there are none."""
    words = _BETWEEN_WORDS.sub(" ", normalize("NFKC", text)).strip().casefold()
    return blake2b(words.encode(), digest_size=8).hexdigest() if words else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """A variant with its text on a day."""

    day: date
    post: str
    variant: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Repetition:
    """Two neighbours of the same text on one channel, the earlier one first."""

    channel: str
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

    channel: str
    network: str
    channel_name: str
    day: date
    posts: int
