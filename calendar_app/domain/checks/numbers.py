"""How many files, and which go together."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from calendar_app.domain.checks.kinds import Kind, kind_of, number_of
from calendar_app.domain.checks.limits import above, below, found
from calendar_app.domain.checks.threads import media_by_post
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Media, Problem, ProblemKey

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
    """Too few or too many files of a kind, or else in all; post by post in a thread."""
    for media, where in media_by_post(content, rules):
        by_kind = tuple(chain(_too_few(media, rules, where), _too_many(media, rules, where)))
        number = len(media)
        yield from by_kind or chain(
            below(rules, "media.items_min", number, "too_few_media", "media", **where),
            above(rules, "media.items_max", number, "too_many_media", "media", **where),
        )


def together(content: Copy, rules: Format) -> Iterator[Problem]:
    """Pictures, animations and videos that do not go together, or pictures that differ in size."""
    for media, where in media_by_post(content, rules):
        kinds = {kind_of(item, rules) for item in media} - {"documents"}
        if rules.value("media.mix") is False and len(kinds) > 1:
            yield from found(rules, "media.mix", "pictures_with_videos", "media", **where)
        sizes = {(item.width, item.height) for item in media}
        if rules.value("media.same_size") and len(sizes) > 1:
            yield from found(rules, "media.same_size", "pictures_differ_in_size", "media", **where)


def _too_few(media: Sequence[Media], rules: Format, where: Mapping[str, int]) -> Iterator[Problem]:
    for kind, key in _TOO_FEW:
        yield from below(rules, f"media.{kind}_min", number_of(kind, media, rules), key, "media", **where)


def _too_many(media: Sequence[Media], rules: Format, where: Mapping[str, int]) -> Iterator[Problem]:
    for kind, key in _TOO_MANY:
        yield from above(rules, f"media.{kind}_max", number_of(kind, media, rules), key, "media", **where)
