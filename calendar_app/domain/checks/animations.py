"""Animated pictures: their weight, size and frames."""

from collections.abc import Iterator

from calendar_app.domain.checks.kinds import each, frames_of, moves
from calendar_app.domain.checks.limits import above, too_large
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Media, Problem


def check(content: Copy, rules: Format) -> Iterator[Problem]:
    """What is wrong with each animation."""
    for number, item in each(content, rules, "images", "gifs"):
        if moves(item):
            yield from _check(item, number, rules)


def _check(animation: Media, number: int, rules: Format) -> Iterator[Problem]:
    area, frames = animation.width * animation.height, frames_of(animation)
    in_all = area * frames if frames else None
    where = {"number": number}
    yield from above(rules, "gif.max_bytes", animation.size, "animation_too_heavy", "media", **where)
    yield from too_large(rules, "gif", animation, "animation_too_large", number)
    yield from above(rules, "gif.max_pixels", area, "animation_too_many_pixels", "media", **where)
    yield from above(rules, "gif.max_frames", frames, "animation_too_many_frames", "media", **where)
    yield from above(rules, "gif.max_total_pixels", in_all, "animation_too_much_in_all", "media", **where)
