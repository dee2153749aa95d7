"""How long a text is where it goes, and where it becomes too long."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from calendar_app.domain.counting import count, hashtags
from calendar_app.domain.network import Format


@dataclass(frozen=True, kw_only=True)
class Length:
    """``limit`` and ``tags_limit`` are None where the network has none."""

    count: int
    limit: int | None
    tags: int
    tags_limit: int | None

    @property
    def over(self) -> bool:
        """Whether anything is too much."""
        return self._above(self.count, self.limit) or self._above(self.tags, self.tags_limit)

    @staticmethod
    def _above(number: int, limit: int | None) -> bool:
        return limit is not None and number > limit


def length_of(text: str, rules: Format) -> Length:
    """A text measured as this format counts."""
    return Length(
        count=count(text, rules.counter),
        limit=rules.value("text.max"),
        tags=len(hashtags(text)),
        tags_limit=rules.value("hashtags.max"),
    )


def over_from(text: str, formats: Iterable[Format]) -> int:
    """The first character that no longer fits into the strictest of these formats; the end where all fits."""
    return min((_over_from(text, each) for each in formats), default=len(text))


def _over_from(text: str, rules: Format) -> int:
    limit = rules.value("text.max")
    if not limit or count(text, rules.counter) <= limit:
        return len(text)
    # Lengths only grow along a text, but for a link that is being typed: close enough to mark a passage.
    return max(bisect_right(range(len(text)), limit, key=lambda n: count(text[:n], rules.counter)) - 1, 0)
