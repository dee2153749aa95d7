"""French typography: what would make a text follow it, proposed and never done by itself.

After the Lexique des règles typographiques en usage à l'Imprimerie nationale (2002). What is not sure to be
French prose stays: links, addresses, hashtags, mentions, smileys, hours, ratios, paragraphs in English.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from calendar_app.domain.languages import language_of, paragraphs
from calendar_app.domain.wording import Fate, Piece

NARROW = "\u202f"
"""The narrow no-break space."""
NO_BREAK = "\u00a0"


class Habit(StrEnum):
    """What a change is made for."""

    QUOTES = "quotes"
    HIGH_MARKS = "high_marks"
    COLON = "colon"
    APOSTROPHE = "apostrophe"
    ELLIPSIS = "ellipsis"
    NUMBERS = "numbers"
    ORDINALS = "ordinals"
    DIALOGUE = "dialogue"


@dataclass(frozen=True, kw_only=True)
class Change:
    """``old``, which stands at ``start``, becomes ``new``; one of them may be empty."""

    habit: Habit
    start: int
    old: str
    new: str

    @property
    def end(self) -> int:
        """The place behind what is replaced."""
        return self.start + len(self.old)


# Whatever hangs on a link or an address belongs to it, as far as anybody can tell.
_SPARED = re.compile(
    r"\S*(?:https?://|www\.)\S+|\S*[\w.+-]+@[\w-]+\.\w\S*|(?<![\w&])[#＃@][\w.]*\w|:[a-z0-9_+-]+:|&#?\w+;"
    r"|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:/\S*)?|[:;=][-'^]?[()DPpOo/\\|*3]+(?!\w)|\d+(?::| : )\d+"
)

_BLANK = r"[ \t\u2009]*"
_AFTER_MARKS = r"(?=[\s)\]»”\"'*…]|$|[^\w\s=&])"
_HIGH = re.compile(rf"(?<=[^\s(\[{{«“¡¿!?;]){_BLANK}(?=[!?]+{_AFTER_MARKS}|;(?:[\s»]|$))")
_COLON = re.compile(rf"(?<=[^\s(\[{{«“:]){_BLANK}(?=:(?:[\s«]|$))")
_AFTER_OPENING = re.compile(rf"(?<=«){_BLANK}(?=[^\s»])")
_BEFORE_CLOSING = re.compile(rf"(?<=[^\s«]){_BLANK}(?=»)")
_STRAIGHT = re.compile(r'"')
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['´`](?=[^\W_])")
_ELLIPSIS = re.compile(r"(?<![.…])\.\.\.(?![.…])")
_PERCENT = re.compile(rf"(?<=\d){_BLANK}(?=[%‰€])")
_UNIT = re.compile(
    r"(?<=\d) (?=(?:k€|M€|Md€|£|\$|km|kg|cm|mm|m²|m|g|l|L|cl|ml|h|min|°C)(?![\w/'’]))|(?<=\d h) (?=\d\d\b)"
)
_THOUSANDS = re.compile(r"(?<![\d+.,\u00a0\u202f-])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|[.,]\d| \d)")
_NUMERO = re.compile(rf"(?<=\b[nN]°){_BLANK}(?=\d)")
_ORDINAL = re.compile(r"(?<=\b1)(?:ère|ere)\b|(?<=\d)(?:ième|ieme|ème|eme)(?P<many>s?)\b")
_SPOKEN = re.compile(r"^(-{1,2} )\S.*[.!?…»]\s*$")


def propose(text: str) -> tuple[Change, ...]:
    """All changes in the order of the text; none of them touches another."""
    found: list[Change] = []
    for start, line in paragraphs(text):
        if language_of(line) != "en":
            found += [_moved(change, start) for change in _in_line(line)]
    found += _dialogues(text)
    return tuple(
        _apart(sorted(found, key=lambda change: (change.start, change.end, list(Habit).index(change.habit))))
    )


def applied(text: str, changes: Collection[Change]) -> str:
    """The text with some of its changes made."""
    return "".join(piece.text for piece in pieces_of(text, changes) if piece.fate is not Fate.STRUCK)


def pieces_of(text: str, changes: Collection[Change]) -> tuple[Piece, ...]:
    """The text with what some of its changes strike and insert."""
    pieces, place = [], 0
    for change in changes:
        pieces += [
            Piece(Fate.KEPT, text[place : change.start]),
            Piece(Fate.STRUCK, change.old),
            Piece(Fate.INSERTED, change.new),
        ]
        place = change.end
    return tuple(piece for piece in [*pieces, Piece(Fate.KEPT, text[place:])] if piece.text)


def _in_line(line: str) -> Iterator[Change]:
    spared = [match.span() for match in _SPARED.finditer(line)]
    quotes = list(_quotes(line, spared))
    openings = {change.end for change in quotes if change.new.startswith(("«", "“"))}
    rules: tuple[tuple[Habit, re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
        (Habit.QUOTES, _AFTER_OPENING, NO_BREAK),
        (Habit.QUOTES, _BEFORE_CLOSING, NO_BREAK),
        (Habit.HIGH_MARKS, _HIGH, NARROW),
        (Habit.COLON, _COLON, NO_BREAK),
        (Habit.APOSTROPHE, _APOSTROPHE, "’"),
        (Habit.ELLIPSIS, _ELLIPSIS, "…"),
        (Habit.NUMBERS, _PERCENT, NO_BREAK),
        (Habit.NUMBERS, _UNIT, NO_BREAK),
        (Habit.NUMBERS, _THOUSANDS, lambda match: match[0].replace(" ", NARROW)),
        (Habit.NUMBERS, _NUMERO, NO_BREAK),
        (Habit.ORDINALS, _ORDINAL, _short_ordinal),
    )
    yield from quotes
    for habit, pattern, new in rules:
        for match in pattern.finditer(line):
            change = Change(
                habit=habit,
                start=match.start(),
                old=match[0],
                new=new if isinstance(new, str) else new(match),
            )
            if change.old != change.new and change.start not in openings and not _is_spared(change, spared):
                yield change


def _quotes(line: str, spared: list[tuple[int, int]]) -> Iterator[Change]:
    """Straight quotes in pairs; where one of them is single, which of them it is cannot be told."""
    places = [m.start() for m in _STRAIGHT.finditer(line) if not any(a <= m.start() < b for a, b in spared)]
    pairs = list(zip(places[::2], places[1::2], strict=False))
    if len(places) % 2 or not all(_is_pair(line, *pair) for pair in pairs):
        return
    for opening, closing in pairs:
        inside = line.count("«", 0, opening) > line.count("»", 0, opening)
        left, right = ("“", "”") if inside else (f"«{NO_BREAK}", f"{NO_BREAK}»")
        yield Change(habit=Habit.QUOTES, start=opening, old='"', new=left)
        yield Change(habit=Habit.QUOTES, start=closing, old='"', new=right)


def _is_pair(line: str, opening: int, closing: int) -> bool:
    before, after = line[:opening][-1:], line[closing + 1 : closing + 2]
    first, last = line[opening + 1 : opening + 2], line[closing - 1]
    return (
        closing > opening + 1
        and not (before.isalnum() or after.isalnum())
        and not (first.isspace() or last.isspace())
    )


def _short_ordinal(match: re.Match[str]) -> str:
    return "e" + match["many"] if match["many"] is not None else "re"


def _dialogues(text: str) -> Iterator[Change]:
    """Two lines in a row that somebody says, one of which asks: a list has no questions that end so."""
    lines = list(paragraphs(text))
    said = [_SPOKEN.match(line) for _, line in lines]
    marked = set()
    for (i, one), (j, two) in pairwise(enumerate(said)):
        if one and two and "?" in one[0] + two[0]:
            marked |= {i, j}
    for number in sorted(marked):
        if match := said[number]:
            yield Change(habit=Habit.DIALOGUE, start=lines[number][0], old=match[1], new=f"–{NO_BREAK}")


def _is_spared(change: Change, spared: list[tuple[int, int]]) -> bool:
    """Inside of what is left alone; right before or behind it one may write."""
    if change.old:
        return any(start < change.end and change.start < end for start, end in spared)
    return any(start < change.start < end for start, end in spared)


def _moved(change: Change, by: int) -> Change:
    return Change(habit=change.habit, start=change.start + by, old=change.old, new=change.new)


def _apart(changes: list[Change]) -> Iterator[Change]:
    end = -1
    for change in changes:
        if change.start >= end:
            yield change
            end = max(end, change.end)
