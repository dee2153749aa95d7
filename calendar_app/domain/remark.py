"""What people say about a post: what they point at, which words those are today, and what became of it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from calendar_app.domain.post import Post, Variant, content_of
from calendar_app.domain.searching import Span

WRITTEN = ("text", "headline", "first_comment", "link")
"""The fields whose words can be pointed at."""
NEAR = 0.6
"""From this likeness on, of two lists of words, one counts as the other written anew."""
_WORDS = re.compile(r"\w+|[^\w\s]+")


class Layer(StrEnum):
    """The two conversations that never mix: the team's own, and the one with the client."""

    INTERNAL = "internal"
    CLIENT = "client"


class Region(NamedTuple):
    """A part of a picture as the channel shows it: its edges in 1/10,000."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, kw_only=True)
class WordsAnchor:
    """Words of a text: those of a channel, or the shared ones where ``channel`` is "".

    ``start`` and ``end`` count characters of the text as it was read; ``copy`` is the version it was read
    in, "" where no channel shows it.
    """

    quote: str
    start: int
    end: int
    field: str = "text"
    channel: str = ""
    copy: str = ""


@dataclass(frozen=True, kw_only=True)
class PictureAnchor:
    """A picture by the file it was made from, or a region of it."""

    media: str
    region: Region | None = None
    channel: str = ""
    copy: str = ""


Anchor = WordsAnchor | PictureAnchor


@dataclass(frozen=True, kw_only=True)
class Remark:
    """Something somebody said; without an anchor it is about the whole post.

    ``answers`` is the remark it answers, ``resolves`` the one it settles, and ``reopens`` the settling that
    it takes back; each "" where it does none of this. ``suggestion`` would stand in the place of the words
    it points at.
    """

    id: str
    person: str
    at: datetime
    text: str = ""
    anchor: Anchor | None = None
    answers: str = ""
    resolves: str = ""
    reopens: str = ""
    layer: Layer = Layer.INTERNAL
    suggestion: str = ""

    @property
    def is_said(self) -> bool:
        """Whether it says anything, beside settling or reopening."""
        return not (self.resolves or self.reopens)


@dataclass(frozen=True, kw_only=True)
class Thread:
    """A remark and what was answered; ``settled`` holds the settlings that stand, none while it is open."""

    first: Remark
    answers: tuple[Remark, ...] = ()
    settled: tuple[Remark, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it still asks for something."""
        return not self.settled

    @property
    def layer(self) -> Layer:
        """Whose conversation it is."""
        return self.first.layer


def threads(remarks: Iterable[Remark]) -> list[Thread]:
    """The remarks of a post as conversations, in the order in which they began.

    Depends on the set of remarks alone, but for the order of what is said: a settling stands until it is
    reopened by name, in whatever order the two are told.
    """
    told = {remark.id: remark for remark in remarks}
    first = {name: _first(told, remark) for name, remark in told.items() if remark.is_said}
    reopened = {remark.reopens for remark in told.values()}
    settled: dict[str, list[Remark]] = {}
    for remark in told.values():
        if remark.resolves in first and remark.id not in reopened:
            settled.setdefault(first[remark.resolves].id, []).append(remark)
    answers: dict[str, list[Remark]] = {}
    for name, beginning in first.items():
        if name != beginning.id:
            answers.setdefault(beginning.id, []).append(told[name])
    return [
        Thread(
            first=remark,
            answers=tuple(answers.get(name, ())),
            settled=tuple(settled.get(name, ())),
        )
        for name, remark in told.items()
        if remark.is_said and first[name] is remark
    ]


def _first(told: dict[str, Remark], remark: Remark) -> Remark:
    """What its thread began with; what answers nothing that is here begins one itself.

    So does what the client may see in answer to what they may not: the two never share a thread.
    """
    seen = {remark.id}
    while (before := told.get(remark.answers)) and before.is_said and before.id not in seen:
        if remark.layer is Layer.CLIENT and before.layer is not Layer.CLIENT:
            break
        seen.add(before.id)
        remark = before
    return remark


class Fit(StrEnum):
    """How today's words answer to those that were pointed at."""

    SAME = "same"
    MOVED = "moved"
    REWRITTEN = "rewritten"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words stand today; nowhere once they are gone."""

    fit: Fit
    span: Span = (0, 0)

    @property
    def is_exact(self) -> bool:
        """Whether they stand there letter by letter."""
        return self.fit in (Fit.SAME, Fit.MOVED)


GONE = Place(Fit.GONE)


@lru_cache(maxsize=512)
def place_of(text: str, anchor: WordsAnchor) -> Place:
    """The quoted words in today's text: at their place, else the nearest ones, else words much like them."""
    quote = anchor.quote
    if not quote:
        return GONE
    if text[anchor.start : anchor.start + len(quote)] == quote:
        return Place(Fit.SAME, (anchor.start, anchor.start + len(quote)))
    starts = list(_starts(text, quote))
    if starts:
        start = min(starts, key=lambda at: abs(at - anchor.start))
        return Place(Fit.MOVED, (start, start + len(quote)))
    span = _most_alike(text, anchor)
    return Place(Fit.REWRITTEN, span) if span else GONE


def _starts(text: str, quote: str) -> Iterator[int]:
    start = text.find(quote)
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)


def _most_alike(text: str, anchor: WordsAnchor) -> Span | None:
    """The stretch of words with most of the quote and least beside it, the nearest of several, if any."""
    asked = [word.casefold() for word in _WORDS.findall(anchor.quote)]
    found = list(_WORDS.finditer(text))
    said = [match.group().casefold() for match in found]
    best: tuple[int, float, int, Span] | None = None
    for i, j in _windows(said, asked):
        matcher = SequenceMatcher(None, said[i : j + 1], asked, autojunk=False)
        kept = sum(block.size for block in matcher.get_matching_blocks())
        span = found[i].start(), found[j].end()
        candidate = (kept, matcher.ratio(), -abs(span[0] - anchor.start), span)
        if matcher.ratio() >= NEAR and (best is None or candidate > best):
            best = candidate
    return best[3] if best else None


def _windows(said: Sequence[str], asked: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and last word of every stretch that could be like enough; both are among those asked for."""
    wanted = Counter(asked)
    shared = [place for place, word in enumerate(said) if word in wanted]
    longest = int(len(asked) * (2 / NEAR - 1))
    for number, i in enumerate(shared):
        common, left = 0, wanted.copy()
        for j in shared[number:]:
            if j - i >= longest:
                break
            if left[said[j]] > 0:
                left[said[j]] -= 1
                common += 1
            # What two lists have in common bounds how alike they can be, at a fraction of the cost.
            if 2 * common >= NEAR * (j - i + 1 + len(asked)):
                yield i, j


def words_today(anchor: WordsAnchor, post: Post, variants: Iterable[Variant]) -> Place:
    """Where the words of a remark stand in a post; gone where its channel was taken off."""
    variant = next((each for each in variants if each.channel == anchor.channel), None)
    if anchor.field not in WRITTEN or (anchor.channel and variant is None):
        return GONE
    return place_of(getattr(content_of(post, variant), anchor.field), anchor)
