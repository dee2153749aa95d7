"""How long a text is where it goes, and where it becomes too long."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from calendar_app.domain.checks.text import text_length
from calendar_app.domain.counting import count, hashtags
from calendar_app.domain.network import Format, Rule
from calendar_app.domain.options import NO_OPTIONS, Options
from calendar_app.domain.searching import Span
from calendar_app.domain.thread import parts, spans


@dataclass(frozen=True, kw_only=True)
class Length:
    """``limit`` and ``tags_limit`` are None where the network has none.

    Of a thread ``count`` is that of its longest post, ``posts`` how many it has; 0 where it is no thread.
    """

    count: int
    limit: int | None
    posts: int = 0
    tags: int
    tags_limit: int | None

    @property
    def over(self) -> bool:
        """Whether anything is too much."""
        return self._above(self.count, self.limit) or self._above(self.tags, self.tags_limit)

    @staticmethod
    def _above(number: int, limit: int | None) -> bool:
        return limit is not None and number > limit


def length_of(text: str, rules: Format, options: Options = NO_OPTIONS) -> Length:
    """A text measured as this format counts."""
    posts = parts(text) if rules.kind == "thread" else ()
    return Length(
        count=max(text_length(post, options, rules) for post in posts or [text]),
        limit=rules.value("text.max"),
        posts=len(posts),
        tags=len(hashtags(text)),
        tags_limit=rules.value("hashtags.max"),
    )


def over(text: str, rules: Format, options: Options = NO_OPTIONS) -> Iterator[Span]:
    """What is too much in a text, or in each post of a thread: from the first character that does not fit."""
    for start, end in spans(text) if rules.kind == "thread" else ((0, len(text)),):
        first = start + _over_from(text[start:end], rules, options)
        if first < end:
            yield first, end


def first_over(text: str, rule: Rule) -> int:
    """The first character of a text that a rule leaves no room for."""
    return _first_beyond(
        text,
        rule.value if isinstance(rule.value, int) else len(text),
        lambda end: count(text[:end], rule.unit),
    )


def _over_from(text: str, rules: Format, options: Options) -> int:
    def length(end: int) -> int:
        return text_length(text[:end], options, rules)

    limit = rules.value("text.max")
    if not limit or length(len(text)) <= limit:
        return len(text)
    return _first_beyond(text, limit, length)


def _first_beyond(text: str, limit: int, length: Callable[[int], int]) -> int:
    # Lengths only grow along a text, but for a link that is being typed: close enough to mark a passage.
    return max(bisect_right(range(len(text)), limit, key=length) - 1, 0)
