"""Videos: type and codec, length, weight, frame rate and size. What a file does not tell is not judged."""

from collections.abc import Iterator

from calendar_app.domain.checks.kinds import each
from calendar_app.domain.checks.limits import (
    above,
    below,
    not_among,
    outside_ratio,
    smaller_than_advised,
    too_large,
    too_small,
)
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Media, Problem


def check(content: Copy, rules: Format) -> Iterator[Problem]:
    """What is wrong with each video."""
    for number, item in each(content, rules, "videos"):
        yield from not_among(rules, "video.types", item.media_type, "video_type", number=number)
        yield from not_among(rules, "video.codecs", item.codec, "video_codec", number=number)
        yield from _course(item, number, rules)
        yield from _weight(item, number, rules)
        yield from _size(item, number, rules)
        yield from outside_ratio(rules, "video", item, "video_ratio", number)


def _course(video: Media, number: int, rules: Format) -> Iterator[Problem]:
    length, rate = video.duration_ms, video.frame_rate
    yield from below(rules, "video.min_duration", length, "video_too_short", "media", number=number)
    yield from above(rules, "video.max_duration", length, "video_too_long", "media", number=number)
    # A camera's 60 frames come out as 60.0024: that is not what a network refuses.
    shown = None if rate is None else round(rate, 2)
    yield from below(rules, "video.min_frame_rate", shown, "video_too_slow", "media", number=number)
    yield from above(rules, "video.max_frame_rate", shown, "video_too_fast", "media", number=number)


def _weight(video: Media, number: int, rules: Format) -> Iterator[Problem]:
    yield from below(rules, "video.min_bytes", video.size, "video_too_light", "media", number=number)
    yield from above(rules, "video.max_bytes", video.size, "video_too_heavy", "media", number=number)


def _size(video: Media, number: int, rules: Format) -> Iterator[Problem]:
    refused = tuple(too_small(rules, "video", video, "video_too_small", number))
    yield from refused or smaller_than_advised(rules, "video", video, "video_smaller_than_advised", number)
    yield from too_large(rules, "video", video, "video_too_large", number)
    area = video.width * video.height
    yield from above(rules, "video.max_pixels", area, "video_too_many_pixels", "media", number=number)
