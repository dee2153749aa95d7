"""Documents: whether they are taken at all, their type, weight and pages."""

from collections.abc import Iterator

from calendar_app.domain.checks.kinds import each
from calendar_app.domain.checks.limits import above, not_among
from calendar_app.domain.network import Format
from calendar_app.domain.problem import Copy, Problem


def check(content: Copy, rules: Format) -> Iterator[Problem]:
    """What is wrong with each document."""
    for number, item in each(content, rules, "documents"):
        where = {"number": number}
        if "media.documents_max" not in rules.rules:
            # A network that takes documents says how many: of others nothing is written down.
            yield Problem(key="document_not_taken", severity="hard", field="media", params=where)
        yield from not_among(rules, "document.types", item.media_type, "document_type", **where)
        yield from above(rules, "document.max_bytes", item.size, "document_too_heavy", "media", **where)
        yield from above(rules, "document.max_pages", item.pages, "document_too_long", "media", **where)
