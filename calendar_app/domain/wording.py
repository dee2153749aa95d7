"""What became of a text, word by word."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby, takewhile
from typing import Any

_WORDS = re.compile(r"(\s*)(\w+|[^\w\s]+|\Z)")
FEW = 2_500
"""Pairs of equal words to choose from; a stretch that has more is replaced as a whole."""

Word = tuple[str, str]
"""The blank before a word, and the word."""
Chain = tuple[int, int, Any]
"""Two places of a word, and the chain of those before it."""


class Fate(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    STRUCK = "struck"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that share a fate."""

    fate: Fate
    text: str


def compare_words(before: str, after: str) -> tuple[Piece, ...]:
    """The way from one text to another: kept and struck give the old one, kept and inserted the new one."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    begin = _alike(old, new)
    end = _alike(old[begin:][::-1], new[begin:][::-1])
    pieces = [
        Piece(Fate.KEPT, _text(old[:begin])),
        *_pieces(old[begin : len(old) - end], new[begin : len(new) - end]),
        Piece(Fate.KEPT, _text(old[len(old) - end :])),
    ]
    return tuple(_joined(pieces))


def is_changed(pieces: Sequence[Piece]) -> bool:
    """Whether anything was struck or inserted."""
    return any(piece.fate is not Fate.KEPT for piece in pieces)


def _alike(old: Sequence[Word], new: Sequence[Word]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def _text(words: Sequence[Word]) -> str:
    return "".join(blank + word for blank, word in words)


def _pieces(old: Sequence[Word], new: Sequence[Word]) -> Iterator[Piece]:
    """From one word that both have once to the next, so that time grows with the text, not its square."""
    i = j = 0
    for at_old, at_new in [*_anchors(old, new), (len(old), len(new))]:
        yield from _stretch(old[i:at_old], new[j:at_new])
        if at_old < len(old):
            yield from _kept(old[at_old], new[at_new])
        i, j = at_old + 1, at_new + 1


def _anchors(old: Sequence[Word], new: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the words stand that both texts have once, as many as stand in the same order."""
    once_old, once_new = _once(old), _once(new)
    pairs = [(i, once_new[word]) for word, i in once_old.items() if word in once_new]
    ends: list[int] = []
    chains: list[Chain] = []
    for i, j in pairs:
        length = bisect_left(ends, j)
        ends[length : length + 1] = [j]
        chains[length : length + 1] = [(i, j, chains[length - 1] if length else None)]
    return list(_links(chains[-1] if chains else None))[::-1]


def _links(chain: Chain | None) -> Iterator[tuple[int, int]]:
    while chain:
        i, j, chain = chain
        yield i, j


def _once(words: Sequence[Word]) -> dict[str, int]:
    counts = Counter(word for _, word in words)
    return {word: place for place, (_, word) in enumerate(words) if counts[word] == 1}


def _stretch(old: Sequence[Word], new: Sequence[Word]) -> Iterator[Piece]:
    if _count_pairs(old, new) > FEW:
        yield from _replaced(_text(old), _text(new))
        return
    # Blanks take no part in the search: one between two words holds nothing together.
    matcher = SequenceMatcher(None, [word for _, word in old], [word for _, word in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            for before, after in zip(old[i1:i2], new[j1:j2], strict=True):
                yield from _kept(before, after)
        else:
            yield from _replaced(_text(old[i1:i2]), _text(new[j1:j2]))


def _count_pairs(old: Sequence[Word], new: Sequence[Word]) -> int:
    """How often a word of one text could stand for one of the other: what a search has to look at."""
    there = Counter(word for _, word in new)
    return sum(there[word] for _, word in old)


def _kept(before: Word, after: Word) -> Iterator[Piece]:
    """A word that stays, after a blank that may be another."""
    yield from _replaced(before[0], after[0])
    yield Piece(Fate.KEPT, before[1])


def _replaced(old: str, new: str) -> Iterator[Piece]:
    """One text for another; a blank that both begin with stays."""
    blank = "".join(a for a, _ in takewhile(_is_same_blank, zip(old, new, strict=False)))
    yield Piece(Fate.KEPT, blank)
    yield Piece(Fate.STRUCK, old[len(blank) :])
    yield Piece(Fate.INSERTED, new[len(blank) :])


def _is_same_blank(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1] and pair[0].isspace()


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    said = (piece for piece in pieces if piece.text)
    for fate, some in groupby(said, key=lambda piece: piece.fate):
        yield Piece(fate, "".join(piece.text for piece in some))
