"""What a network would refuse or advise against, part by part of a copy."""

from itertools import chain

from calendar_app.domain.checks import (
    animations,
    documents,
    numbers,
    options,
    pictures,
    tags,
    text,
    threads,
    videos,
)
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Problem

_CHECKS = (
    *(text.missing, text.length, text.weight, text.signs, text.phone_numbers, text.title, text.first_comment),
    *(threads.posts, threads.number),
    *(tags.hashtags_of, tags.cashtags_of, tags.mentions_of, tags.links_of, tags.link),
    *(numbers.of_media, numbers.together),
    *(options.missing, options.poll, options.sticker, options.event, options.labels),
    *(pictures.check, pictures.alt, animations.check, videos.check, documents.check),
)


def problems(content: Copy, rules: Format) -> tuple[Problem, ...]:
    """What stands in the way of publishing a copy in a format, and what the network advises against."""
    return tuple(chain.from_iterable(check(content, rules) for check in _CHECKS))
