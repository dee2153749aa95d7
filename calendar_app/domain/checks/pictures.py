"""Pictures: their type, weight, size, shape and alternative text."""

from collections.abc import Iterator

from calendar_app.domain.checks.kinds import each, kind_of
from calendar_app.domain.checks.limits import (
    above,
    below,
    decimal,
    found,
    not_among,
    outside_ratio,
    ratio_of,
    smaller_than_advised,
    too_large,
    too_long,
    too_small,
)
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Media, Problem


def check(content: Copy, rules: Format) -> Iterator[Problem]:
    """What is wrong with each picture; how large an animation may be is asked elsewhere."""
    for number, item in each(content, rules, "images", "gifs"):
        yield from not_among(rules, "image.types", item.media_type, "picture_type", number=number)
        if kind_of(item, rules) == "images":
            yield from _weight(item, number, rules)
            yield from _size(item, number, rules)
        yield from outside_ratio(rules, "image", item, "picture_ratio", number)
        yield from _shape(item, number, rules)
        if not item.alt.strip():
            yield from _alt_missing(number, rules)


def _alt_missing(number: int, rules: Format) -> Iterator[Problem]:
    if rules.value("alt.required"):
        yield from found(rules, "alt.required", "alt_missing", "alt", number=number)
    elif rules.value("alt.supported"):
        yield Problem(key="alt_missing", severity="soft", field="alt", params={"number": number})


def alt(content: Copy, rules: Format) -> Iterator[Problem]:
    """Alternative texts that are too long, of pictures and of videos."""
    for number, item in each(content, rules, "images", "gifs", "videos"):
        yield from too_long(rules, "alt.max", item.alt, "alt_too_long", "alt", number=number)


def _weight(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    size = picture.size
    refused = tuple(above(rules, "image.max_bytes", size, "picture_too_heavy", "media", number=number))
    yield from refused or above(
        rules, "image.advised_max_bytes", size, "picture_heavier_than_advised", "media", number=number
    )
    yield from below(rules, "image.min_bytes", size, "picture_too_light", "media", number=number)


def _size(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    refused = tuple(too_small(rules, "image", picture, "picture_too_small", number))
    yield from refused or smaller_than_advised(
        rules, "image", picture, "picture_smaller_than_advised", number
    )
    yield from too_large(rules, "image", picture, "picture_too_large", number)
    area = picture.width * picture.height
    yield from above(rules, "image.max_pixels", area, "picture_too_many_pixels", "media", number=number)


def _shape(picture: Media, number: int, rules: Format) -> Iterator[Problem]:
    advised, shape = rules.value("image.ratios"), ratio_of(picture)
    if advised and shape is not None and shape not in map(decimal, advised):
        params = {"number": number, "ratio": shape, "advised": advised}
        yield from found(rules, "image.ratios", "picture_ratio_not_advised", "media", **params)
