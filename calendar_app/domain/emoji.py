"""Emoji by name: what somebody means by a few words, in the skin tone they prefer."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property

from calendar_app.domain.folding import folded

TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""The signs that colour the hand or the person before them, from light to dark."""

_WORD = re.compile(r"[\w+#*-]+")
_UNSEEN = re.compile(f"[{TONES}\N{VARIATION SELECTOR-16}]")


class EmojiGroup(StrEnum):
    """What an emoji is a picture of, as Unicode's list has it."""

    SMILEYS = "smileys"
    PEOPLE = "people"
    NATURE = "nature"
    FOOD = "food"
    TRAVEL = "travel"
    ACTIVITIES = "activities"
    OBJECTS = "objects"
    SYMBOLS = "symbols"
    FLAGS = "flags"


class SkinTone(IntEnum):
    """In the order of ``TONES``; ``NONE`` is the yellow of no person in particular."""

    NONE = 0
    LIGHT = 1
    MEDIUM_LIGHT = 2
    MEDIUM = 3
    MEDIUM_DARK = 4
    DARK = 5


@dataclass(frozen=True, kw_only=True)
class Emoji:
    """``names`` and ``words`` (what else it is looked for by) by language; ``version`` of Unicode's list in
    which it first stood; ``light`` is it in the lightest skin tone, "" where it has no tones.
    """

    text: str
    group: EmojiGroup
    version: float
    light: str
    names: Mapping[str, str]
    words: Mapping[str, str]

    def toned(self, tone: SkinTone) -> str:
        """In a skin tone, where it has tones."""
        return self.light.replace(TONES[0], TONES[tone - 1]) if tone and self.light else self.text

    @cached_property
    def spoken(self) -> tuple[str, str]:
        """The words of its names in all languages, and its other words, as they are looked for."""
        return _spaced(self.names.values()), _spaced(self.words.values())

    def is_meant(self, wanted: Sequence[str]) -> bool:
        """Whether each of these words begins one of its own."""
        named, others = self.spoken
        return all(f" {word}" in named or f" {word}" in others for word in wanted)

    def distance(self, wanted: Sequence[str]) -> tuple[int, int]:
        """How far words that mean it are from its name: said in it, said of it, begun; then by its length."""
        named, others = self.spoken
        if all(f" {word} " in named for word in wanted):
            return 0, len(named)
        return 1 if all(f" {word} " in named + others for word in wanted) else 2, len(named)


def find_emoji(text: str, emoji: Sequence[Emoji]) -> list[Emoji]:
    """Those whose names or keywords begin with all words of a text, in any language, the nearest first;
    an emoji finds itself.
    """
    wanted = _words(text)
    if not wanted:
        return [each for each in emoji if untoned(text.strip()) == untoned(each.text)]
    return sorted((each for each in emoji if each.is_meant(wanted)), key=lambda each: each.distance(wanted))


def untoned(text: str) -> str:
    """An emoji without its skin tone, and without the sign that only asks for colours."""
    return _UNSEEN.sub("", text)


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


def _spaced(texts: Iterable[str]) -> str:
    """Each word between blanks: looking for one with the blank before it is faster than comparing words."""
    return f" {' '.join(_words(' '.join(texts)))} "
