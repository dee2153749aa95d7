"""The accounts that a brand knows by name."""

from collections import Counter

from calendar_app.domain.counting import mentions
from calendar_app.store.queries.reader import Reader

RECENT = 2000
"""Only the latest posts are looked through: whoever was named in none of them is named anew seldom."""


def handles(reader: Reader) -> list[str]:
    """Without their sign: those of its channels, then those named in its latest posts, most named first."""
    own = reader.rows("SELECT handle FROM channel WHERE archived = 0 ORDER BY position, id")
    query = """
        SELECT text FROM (
            SELECT text || ' ' || first_comment AS text FROM post ORDER BY id DESC LIMIT :most
        ) WHERE text LIKE '%@%'
        UNION ALL
        SELECT text FROM (
            SELECT text || ' ' || first_comment AS text FROM variant ORDER BY id DESC LIMIT :most
        ) WHERE text LIKE '%@%'
    """
    named = Counter(name for row in reader.rows(query, most=RECENT) for name in mentions(row.text))
    by_use = sorted(named, key=lambda name: (-named[name], name.casefold()))
    known: dict[str, str] = {}
    for name in (*(row.handle.removeprefix("@") for row in own), *by_use):
        known.setdefault(name.casefold(), name)
    return [name for name in known.values() if name]
