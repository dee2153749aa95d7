"""What is written once and used again: sets of hashtags, and texts with fields to fill in."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from calendar_app.domain.counting import hashtags

_FIELD = re.compile(r"\{([^{}\n]{1,40})\}")
_BETWEEN = re.compile(r"[\s,;#＃]+")
_UNFIT = re.compile(r"\W")
"""What ends a hashtag: « Saint-Étienne » can only be one as « SaintÉtienne »."""
_BLANK = " "


@dataclass(frozen=True, kw_only=True)
class HashtagSet:
    """``hashtags`` without their signs, in the order in which they are inserted."""

    id: str
    name: str
    hashtags: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Snippet:
    """A text with fields in braces, such as {date}; a whole post where it has a first comment or tags too."""

    id: str
    name: str
    text: str
    first_comment: str = ""
    tags: tuple[str, ...] = ()


KNOWN_FIELDS: Mapping[str, str] = {
    **{name: name for name in ("date", "hour", "campaign", "link", "channel")},
    "heure": "hour", "campagne": "campaign", "lien": "link", "compte": "channel",
}  # fmt: skip
"""What a post can fill in by itself, by each name it is called by."""


def read_hashtags(text: str) -> tuple[str, ...]:
    """The hashtags of a list, however they are parted and with or without their sign; none twice."""
    words = (_UNFIT.sub("", word) for word in _BETWEEN.split(text))
    wanted = {tag.casefold(): tag for word in words for tag in hashtags(f"#{word}")}
    return tuple(wanted.values())


def missing_hashtags(text: str, of: Iterable[str]) -> tuple[str, ...]:
    """Those a text does not have yet."""
    there = {tag.casefold() for tag in hashtags(text)}
    return tuple(tag for tag in of if tag.casefold() not in there)


def written(tags: Iterable[str]) -> str:
    """As they stand in a text."""
    return _BLANK.join(f"#{tag}" for tag in tags)


def kept_apart(before: str, piece: str, after: str) -> str:
    """A piece with the blanks that part it from what stands before and after it."""
    left = _BLANK if before and not before[-1].isspace() else ""
    right = _BLANK if after and not after[0].isspace() else ""
    return f"{left}{piece}{right}"


def at_the_end(text: str, piece: str) -> str:
    """What to add to a text so that it ends with hashtags: beside those at its end, else in a line apart."""
    bare = text.rstrip()
    space = text[len(bare) :]
    if not bare:
        return piece
    if all(word.startswith("#") for word in bare.rpartition("\n")[2].split()):
        return piece if space else _BLANK + piece
    return "\n" * max(2 - space.count("\n"), 0) + piece


def fields_in(text: str) -> tuple[str, ...]:
    """The fields of a text in their order, each once."""
    return tuple(dict.fromkeys(_FIELD.findall(text)))


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with values in the place of the fields they are for; other braces stay."""
    return _FIELD.sub(lambda found: values.get(found[1], found[0]), text)


def known_values(fields: Sequence[str], known: Mapping[str, str]) -> dict[str, str]:
    """What a post fills into these fields by itself; ``known`` is by what ``KNOWN_FIELDS`` gives."""
    meant = ((field, KNOWN_FIELDS.get(field.strip().casefold(), "")) for field in fields)
    return {field: known[name] for field, name in meant if known.get(name)}
