"""The texts of a post that can be corrected in place, each once for the channels that share it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from calendar_app.domain.post import SharedField, Variant
from calendar_app.ui.composer.draft import SHARED, Draft

FIELDS: tuple[SharedField, ...] = ("headline", "text", "first_comment", "link")


@dataclass(frozen=True, kw_only=True)
class Passage:
    """``places`` are where another text would be written, ``channels`` the names of those that publish it."""

    field: SharedField
    places: tuple[str, ...]
    channels: tuple[str, ...]
    text: str

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """Names it again after it was corrected."""
        return self.field, self.places


def passages_of(draft: Draft, variants: Collection[str]) -> list[Passage]:
    """What these variants say, field by field; the main text also where it is empty."""
    found = [passage for field in FIELDS for passage in _of_field(draft, variants, field)]
    written = [passage for passage in found if passage.text]
    return written or [passage for passage in found if passage.field == "text"]


def _of_field(draft: Draft, variants: Collection[str], field: SharedField) -> Iterator[Passage]:
    groups: dict[str, list[Variant]] = {}
    for variant in draft.variants:
        if variant.id in variants:
            groups.setdefault(getattr(draft.content(variant.id), field), []).append(variant)
    for text, some in groups.items():
        names = tuple(dict.fromkeys(map(draft.name, some)))
        yield Passage(field=field, places=tuple(_places(draft, some, field)), channels=names, text=text)


def _places(draft: Draft, variants: Collection[Variant], field: SharedField) -> Iterator[str]:
    """The shared place where all that show it are concerned: no channel that is not is touched."""
    inheriting = [variant.id for variant in draft.inheriting(field)]
    ids = [variant.id for variant in variants]
    whole = bool(inheriting) and set(inheriting) <= set(ids)
    if whole:
        yield SHARED
    yield from (name for name in ids if not (whole and name in inheriting))
