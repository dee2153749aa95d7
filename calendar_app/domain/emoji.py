"""Emoji by name: what somebody means by a few words, in the skin tone they prefer."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from calendar_app.domain.folding import folded

TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""From light to dark, as Unicode orders them; a tone is its place among them, from 1."""
NO_TONE = 0

_WORD = re.compile(r"[\w+#*-]+")


class Group(StrEnum):
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


@dataclass(frozen=True)
class Emoji:
    """``names`` and ``words`` (what else it is looked for by) by language; ``version`` of Unicode's list in
    which it first stood; ``light`` is it in the lightest skin tone, "" where it has no tones.
    """

    text: str
    group: Group
    version: float
    light: str
    names: dict[str, str]
    words: dict[str, str]

    def toned(self, tone: int) -> str:
        """In a skin tone, where it has tones; ``NO_TONE`` gives the yellow of cartoons."""
        return self.light.replace(TONES[0], TONES[tone - 1]) if tone and self.light else self.text

    @cached_property
    def spoken(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words of its names, and the others, as they are looked for, in all languages."""
        return _words(self.names.values()), _words(self.words.values())

    def is_meant(self, wanted: Sequence[str]) -> bool:
        """Whether each of these words begins one of its own."""
        own = [word for words in self.spoken for word in words]
        return all(any(each.startswith(word) for each in own) for word in wanted)

    def distance(self, wanted: Sequence[str]) -> tuple[int, int]:
        """How far words that mean it are from its name: said in it, said of it, begun; then by its length."""
        named, others = self.spoken
        said = 0 if set(wanted) <= set(named) else 1 if set(wanted) <= {*named, *others} else 2
        return said, len(named)


def find_emoji(text: str, emoji: Sequence[Emoji]) -> list[Emoji]:
    """Those whose names or keywords begin with all words of a text, in any language, the nearest first."""
    wanted = _words([text])
    if not wanted:
        return [each for each in emoji if text.strip() in each.text]
    return sorted((each for each in emoji if each.is_meant(wanted)), key=lambda each: each.distance(wanted))


def _words(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_spoken(texts)))


def _spoken(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from _WORD.findall(folded(text))
