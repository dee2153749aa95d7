"""A thread, post by post."""

from collections.abc import Iterator, Mapping

from calendar_app.domain.checks.limits import above, below
from calendar_app.domain.checks.text import sent_bytes, text_length
from calendar_app.domain.network import Format
from calendar_app.domain.options import Options
from calendar_app.domain.problem import Copy, Media, Problem
from calendar_app.domain.thread import Fits, parts
from calendar_app.domain.thread_media import post_of


def fits(rules: Format, options: Options) -> Fits:
    """Whether a text is short and light enough for one post of a thread."""
    longest, heaviest = rules.value("text.max"), rules.value("text.max_bytes")

    def does_fit(text: str) -> bool:
        is_short = longest is None or text_length(text, options, rules) <= longest
        return is_short and (heaviest is None or sent_bytes(text, rules) <= heaviest)

    return does_fit


def posts(content: Copy, rules: Format) -> Iterator[Problem]:
    """A post of a thread that is too long or too heavy."""
    if rules.kind != "thread":
        return
    for number, post in enumerate(parts(content.text), start=1):
        length = text_length(post, content.options, rules)
        yield from above(rules, "text.max", length, "part_too_long", "text", number=number)
        yield from above(
            rules, "text.max_bytes", sent_bytes(post, rules), "part_too_heavy", "text", number=number
        )


def media_by_post(content: Copy, rules: Format) -> Iterator[tuple[tuple[Media, ...], Mapping[str, int]]]:
    """The media that go out together, and where: with which ``post`` of a thread, counted from 1."""
    if rules.kind != "thread":
        yield tuple(content.media), {}
        return
    there = len(parts(content.text))
    for post in range(max(there, 1)):
        media = tuple(item for item in content.media if post_of(item.thread_post, there) == post)
        yield media, {"post": post + 1}


def number(content: Copy, rules: Format) -> Iterator[Problem]:
    """Too few posts to be a thread, or too many."""
    if rules.kind != "thread" or not content.text.strip():
        return
    there = len(parts(content.text))
    yield from below(rules, "thread.posts_min", there, "thread_too_short", "text")
    yield from above(rules, "thread.posts_max", there, "thread_too_long", "text")
