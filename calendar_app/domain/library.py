"""The media of a brand: every file once, what it is called, where it is used, what people noted of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from calendar_app.domain.asset import Asset
from calendar_app.domain.folding import folded
from calendar_app.domain.rights import NOTICE


@dataclass(frozen=True, kw_only=True)
class Labels:
    """Words by which a file is found again; ``id`` is the asset's."""

    id: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Shelved:
    """A file as the library shows it: ``posts`` counts those that use it, those in the bin included."""

    asset: Asset
    posts: int = 0
    tags: tuple[str, ...] = ()
    alt: str = ""
    """What its alternative text was, where it has one."""
    until: date | None = None
    """The last day it may be used."""


class Shelf(StrEnum):
    """Which files of the library are looked at."""

    ALL = "all"
    UNUSED = "unused"
    ENDING = "ending"
    """Their rights are over, or soon will be."""


def on_shelf(files: Iterable[Shelved], shelf: Shelf, *, words: str, today: date) -> list[Shelved]:
    """The files of a shelf that have all of these words in name, alternative text or labels."""
    wanted = folded(words).split()
    return [each for each in files if _stands_on(each, shelf, today) and _has(each, wanted)]


def _stands_on(file: Shelved, shelf: Shelf, today: date) -> bool:
    if shelf is Shelf.UNUSED:
        return not file.posts
    if shelf is Shelf.ENDING:
        return file.until is not None and file.until - today <= NOTICE
    return True


def _has(file: Shelved, wanted: list[str]) -> bool:
    if not wanted:
        return True
    text = folded(" ".join((file.asset.name, file.alt, *file.tags)))
    return all(word in text for word in wanted)


def read_tags(typed: str) -> tuple[str, ...]:
    """Labels typed with commas between them, each once, in their order."""
    return tuple(dict.fromkeys(filter(None, (word.strip().lstrip("#") for word in typed.split(",")))))
