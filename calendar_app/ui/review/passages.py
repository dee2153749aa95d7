"""The texts of a post that can be corrected in place, each once for the channels that share it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from calendar_app.domain.asset import MediaItem
from calendar_app.domain.post import SharedField, Variant
from calendar_app.ui.composer.draft import SHARED, Draft

FIELDS: tuple[SharedField, ...] = ("headline", "text", "first_comment", "link")


Key = tuple[str, tuple[str, ...], int]


@dataclass(frozen=True, kw_only=True)
class Passage:
    """``places`` are where another text would be written, ``channels`` the names of those that publish it.

    A description of a file has the field "media", the file's ``number`` from 1, and its ``asset`` by id.
    """

    field: SharedField
    places: tuple[str, ...]
    channels: tuple[str, ...]
    text: str
    number: int = 0
    asset: str = ""

    @property
    def key(self) -> Key:
        """Names it again after it was corrected."""
        return self.field, self.places, self.number


def passages_of(draft: Draft, variants: Collection[str]) -> list[Passage]:
    """What these variants say, field by field; the main text also where it is empty."""
    found = [passage for field in FIELDS for passage in _of_field(draft, variants, field)]
    written = [passage for passage in found if passage.text]
    return written or [passage for passage in found if passage.field == "text"]


def descriptions_of(draft: Draft, variants: Collection[str]) -> Iterator[Passage]:
    """What is said of the files of these variants to whoever cannot see them, also where that is nothing."""
    for media, passage in _groups(draft, variants, "media"):
        for number, item in enumerate(media, start=1):
            yield replace(passage, text=item.alt, number=number, asset=item.asset)


def redescribed(media: Sequence[MediaItem], texts: Mapping[int, str]) -> tuple[MediaItem, ...]:
    """The files with these descriptions, by their numbers from 1."""
    numbered = enumerate(media, start=1)
    return tuple(replace(item, alt=texts.get(number, item.alt)) for number, item in numbered)


def _of_field(draft: Draft, variants: Collection[str], field: SharedField) -> Iterator[Passage]:
    for text, passage in _groups(draft, variants, field):
        yield replace(passage, text=text)


def _groups(draft: Draft, variants: Collection[str], field: SharedField) -> Iterator[tuple[Any, Passage]]:
    """Each value of a field, with a passage that has no text yet."""
    groups: dict[Any, list[Variant]] = {}
    for variant in draft.variants:
        if variant.id in variants:
            groups.setdefault(getattr(draft.content(variant.id), field), []).append(variant)
    for value, some in groups.items():
        names = tuple(dict.fromkeys(map(draft.name, some)))
        places = tuple(_places(draft, some, field))
        yield value, Passage(field=field, places=places, channels=names, text="")


def _places(draft: Draft, variants: Collection[Variant], field: SharedField) -> Iterator[str]:
    """The shared place where all that show it are concerned: no channel that is not is touched."""
    inheriting = [variant.id for variant in draft.inheriting(field)]
    ids = [variant.id for variant in variants]
    whole = bool(inheriting) and set(inheriting) <= set(ids)
    if whole:
        yield SHARED
    yield from (name for name in ids if not (whole and name in inheriting))
