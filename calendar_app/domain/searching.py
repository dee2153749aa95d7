"""Words looked for in a text, and put in the place of others."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

from calendar_app.domain.wording import Fate, Piece

Span = tuple[int, int]
"""The first character of what was found, and the one behind its last."""

_ALIKE = {"’": "'", "\u00a0": " ", "\u202f": " "}
"""Who looks for a word does not look for its typography."""


@dataclass(frozen=True, kw_only=True)
class Search:
    """What is looked for; « élan » also finds « Elan » unless accents and case have to match."""

    words: str
    whole_words: bool = False
    match_case: bool = False
    match_accents: bool = False


def find(text: str, search: Search) -> list[Span]:
    """Where the words stand, from the left and without overlaps; nothing where nothing is looked for."""
    how = {"case": search.match_case, "accents": search.match_accents}
    wanted, _ = _folded(search.words, **how)
    folded, places = _folded(text, **how)
    found: list[Span] = []
    start = folded.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        span = places[start], places[end - 1] + 1
        # A letter may fold into two of which only one is wanted, as the « ss » of « ß ».
        is_apart = not search.whole_words or _is_whole(text, span)
        is_new = not found or span[0] >= found[-1][1]
        if is_apart and is_new:
            found.append(span)
        start = folded.find(wanted, end if is_apart else start + 1)
    return found


def replace(text: str, spans: Sequence[Span], new: str) -> str:
    """The text with the same words at each of these places."""
    return "".join(piece.text for piece in pieces(text, spans, new) if piece.fate is not Fate.STRUCK)


def pieces(text: str, spans: Sequence[Span], new: str) -> list[Piece]:
    """The text with what goes and what comes at each of these places."""
    made, place = [], 0
    for start, end in spans:
        made += [
            Piece(Fate.KEPT, text[place:start]),
            Piece(Fate.STRUCK, text[start:end]),
            Piece(Fate.INSERTED, new),
        ]
        place = end
    return [piece for piece in [*made, Piece(Fate.KEPT, text[place:])] if piece.text]


def _is_whole(text: str, span: Span) -> bool:
    before, after = text[: span[0]][-1:], text[span[1] : span[1] + 1]
    return not (_is_letter(before) and _is_letter(text[span[0]])) and not (
        _is_letter(after) and _is_letter(text[span[1] - 1])
    )


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


# The same paragraphs are searched for one word after the other.
@lru_cache(maxsize=64)
def _folded(text: str, *, case: bool, accents: bool) -> tuple[str, list[int]]:
    """The text as it is compared, and for each of its characters the place where it came from."""
    letters, places = [], []
    for place, character in enumerate(text):
        folded = _fold(character, case=case, accents=accents)
        letters.append(folded)
        places += [place] * len(folded)
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _fold(character: str, *, case: bool, accents: bool) -> str:
    if not accents:
        bare = (each for each in normalize("NFD", character) if not combining(each))
        character = _ALIKE.get(character) or "".join(bare)
    return character if case else character.casefold()
