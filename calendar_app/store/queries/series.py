"""Where a post stands among those that come again with it."""

from dataclasses import dataclass

from calendar_app.domain.recurrence import Rule
from calendar_app.store.queries.reader import Reader


@dataclass(frozen=True, kw_only=True, slots=True)
class InSeries:
    """The nth of so many posts that are not in the bin."""

    rule: Rule
    number: int
    total: int


def in_series(reader: Reader, post: str) -> InSeries | None:
    """Where a post stands in its series; None where it comes once, or is in the bin."""
    query = """
        SELECT post.id, series.rule FROM post JOIN series ON series.id = post.series
        WHERE post.series = (SELECT series FROM post WHERE id = :post) AND post.archived = 0
        ORDER BY post.occurrence, post.id
    """
    rows = reader.rows(query, post=post)
    numbers = {row.id: number for number, row in enumerate(rows, start=1)}
    if post not in numbers:
        return None
    return InSeries(rule=rows[0].rule, number=numbers[post], total=len(rows))
