"""How many files, and which go together."""

from collections.abc import Iterator
from itertools import chain

from calendar_app.domain.checks.kinds import Kind, kind_of, number_of
from calendar_app.domain.checks.limits import above, below, found
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Problem, ProblemKey

_TOO_FEW: tuple[tuple[Kind, ProblemKey], ...] = (
    ("images", "too_few_pictures"),
    ("videos", "too_few_videos"),
    ("documents", "too_few_documents"),
)
_TOO_MANY: tuple[tuple[Kind, ProblemKey], ...] = (
    ("images", "too_many_pictures"),
    ("gifs", "too_many_animations"),
    ("videos", "too_many_videos"),
    ("documents", "too_many_documents"),
)


def of_media(content: Copy, rules: Format) -> Iterator[Problem]:
    """Too few or too many files of a kind, or else in all."""
    by_kind = tuple(chain(_too_few(content, rules), _too_many(content, rules)))
    number = len(content.media)
    yield from by_kind or chain(
        below(rules, "media.items_min", number, "too_few_media", "media"),
        above(rules, "media.items_max", number, "too_many_media", "media"),
    )


def together(content: Copy, rules: Format) -> Iterator[Problem]:
    """Pictures, animations and videos that do not go together, or pictures that differ in size."""
    kinds = {kind_of(item, rules) for item in content.media} - {"documents"}
    if rules.value("media.mix") is False and len(kinds) > 1:
        yield from found(rules, "media.mix", "pictures_with_videos", "media")
    sizes = {(item.width, item.height) for item in content.media}
    if rules.value("media.same_size") and len(sizes) > 1:
        yield from found(rules, "media.same_size", "pictures_differ_in_size", "media")


def _too_few(content: Copy, rules: Format) -> Iterator[Problem]:
    for kind, key in _TOO_FEW:
        number = number_of(kind, content.media, rules)
        yield from below(rules, f"media.{kind}_min", number, key, "media")


def _too_many(content: Copy, rules: Format) -> Iterator[Problem]:
    for kind, key in _TOO_MANY:
        number = number_of(kind, content.media, rules)
        yield from above(rules, f"media.{kind}_max", number, key, "media")
