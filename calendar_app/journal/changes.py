"""What changed between two versions of a channel, field by field: what a validator reads before deciding."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

from calendar_app.domain.options import Options, Value
from calendar_app.domain.plan import Plan
from calendar_app.domain.wording import Piece, compare_words, is_changed
from calendar_app.journal.records import canonical
from calendar_app.journal.seal import Copy, SealedMedia


@dataclass(frozen=True, kw_only=True)
class Version:
    """What stands for a channel: what the public will see, and when."""

    copy: Copy
    plan: Plan | None


@dataclass(frozen=True, kw_only=True)
class TextChange:
    """``field`` is a field of a copy, or "alt" with the ``number`` of its picture, counted from 1."""

    field: str
    pieces: tuple[Piece, ...]
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class PlanChange:
    """Another time, or one for the first time."""

    before: Plan | None
    after: Plan | None


@dataclass(frozen=True, kw_only=True)
class FormatChange:
    """Another format of the network."""

    network: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class OptionChange:
    """Another value of what only some formats have; None where there is none."""

    name: str
    before: Value | None
    after: Value | None


class PictureFate(StrEnum):
    """What became of a picture."""

    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    CROPPED = "cropped"
    REMADE = "remade"
    PLACED = "placed"
    """With another post of the thread."""


@dataclass(frozen=True, kw_only=True)
class PictureChange:
    """``number`` is its place now, or the one it had, counted from 1."""

    fate: PictureFate
    number: int
    before: SealedMedia | None = None
    after: SealedMedia | None = None


@dataclass(frozen=True, kw_only=True)
class OrderChange:
    """The pictures that stayed as they stand now, each with the number it had."""

    pictures: tuple[SealedMedia, ...]
    numbers: tuple[int, ...]


Change = TextChange | OptionChange | PlanChange | FormatChange | PictureChange | OrderChange
TEXTS = ("title", "text", "first_comment", "link")
NOT_SHOWN = frozenset({"salt", "network"})
"""The secret of a post and the network of a channel are the same in all versions."""


def changes(before: Version | None, after: Version) -> tuple[Change, ...]:
    """Everything that differs; against None all there is. Empty only where the public sees the same."""
    copy = after.copy
    old = before.copy if before else Copy(salt=copy.salt, network=copy.network, format=copy.format)
    return (
        *_texts(old, copy),
        *_options(_readable(old.options), _readable(copy.options)),
        *_pictures(old.media, copy.media),
        *_alternatives(old.media, copy.media),
        *_format(old, copy),
        *_plan(before, after),
    )


def _texts(old: Copy, new: Copy) -> Iterator[TextChange]:
    for name in TEXTS:
        yield from _text(name, getattr(old, name), getattr(new, name))


def _text(field: str, old: str, new: str, *, number: int = 0) -> Iterator[TextChange]:
    pieces = compare_words(old, new)
    if is_changed(pieces):
        yield TextChange(field=field, pieces=pieces, number=number)


def _readable(options: Mapping[str, Any]) -> dict[str, Value]:
    """What a newer program wrote is shown as it stands: nothing that differs is passed over."""
    known = Options(options)
    return {name: known.get(name, canonical(value).decode()) for name, value in options.items()}


def _options(old: Mapping[str, Value], new: Mapping[str, Value]) -> Iterator[OptionChange]:
    for name in dict.fromkeys((*old, *new)):
        if old.get(name) != new.get(name):
            yield OptionChange(name=name, before=old.get(name), after=new.get(name))


def _format(old: Copy, new: Copy) -> Iterator[FormatChange]:
    if old.format != new.format:
        yield FormatChange(network=new.network, before=old.format, after=new.format)


def _plan(before: Version | None, after: Version) -> Iterator[PlanChange]:
    old = before.plan if before else None
    if old != after.plan:
        yield PlanChange(before=old, after=after.plan)


def _pictures(
    old: Sequence[SealedMedia], new: Sequence[SealedMedia]
) -> Iterator[PictureChange | OrderChange]:
    pairs = _pairs(old, new)
    for i, j in pairs:
        if i is None or j is None or not _is_same(old[i], new[j]):
            yield _coming_or_going(old, new, i, j)
        else:
            yield from (
                PictureChange(fate=fate, number=j + 1, before=old[i], after=new[j])
                for fate in _fates(old[i], new[j])
            )
    yield from _order(
        new, [(i, j) for i, j in pairs if i is not None and j is not None and _is_same(old[i], new[j])]
    )


def _fates(old: SealedMedia, new: SealedMedia) -> Iterator[PictureFate]:
    """What became of a picture that stayed."""
    if old.crop != new.crop:
        yield PictureFate.CROPPED
    elif old.rendered != new.rendered and old.rendered:
        yield PictureFate.REMADE
    if old.thread_post != new.thread_post:
        yield PictureFate.PLACED


def _order(new: Sequence[SealedMedia], stayed: Sequence[tuple[int, int]]) -> Iterator[OrderChange]:
    if any(before > after for (before, _), (after, _) in pairwise(stayed)):
        yield OrderChange(pictures=tuple(new[j] for _, j in stayed), numbers=tuple(i + 1 for i, _ in stayed))


def _is_same(old: SealedMedia, new: SealedMedia) -> bool:
    return old.source == new.source


def _coming_or_going(
    old: Sequence[SealedMedia], new: Sequence[SealedMedia], i: int | None, j: int | None
) -> PictureChange:
    before, after = None if i is None else old[i], None if j is None else new[j]
    if j is None:
        return PictureChange(fate=PictureFate.REMOVED, number=(i or 0) + 1, before=before)
    fate = PictureFate.REPLACED if before else PictureFate.ADDED
    return PictureChange(fate=fate, number=j + 1, before=before, after=after)


def _alternatives(old: Sequence[SealedMedia], new: Sequence[SealedMedia]) -> Iterator[TextChange]:
    """An added picture brings its own along."""
    for i, j in _pairs(old, new):
        if i is not None and j is not None:
            yield from _text("alt", old[i].alt, new[j].alt, number=j + 1)


def _pairs(old: Sequence[SealedMedia], new: Sequence[SealedMedia]) -> list[tuple[int | None, int | None]]:
    """Which picture became which, in today's order: the same file, else what took the place of one gone."""
    left: dict[str, list[int]] = {}
    for i, item in enumerate(old):
        left.setdefault(item.source, []).append(i)
    same = {j: left[item.source].pop(0) for j, item in enumerate(new) if left.get(item.source)}
    gone = sorted(i for places in left.values() for i in places)
    was = {j: same.get(j, j if j in gone else None) for j in range(len(new))}
    return [*((i, j) for j, i in was.items()), *((i, None) for i in gone if was.get(i) != i)]
