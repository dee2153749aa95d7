"""The brand's own words: those it avoids, and those a dictionary does not know."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from calendar_app.domain.searching import Search, Span, find


@dataclass(frozen=True, kw_only=True)
class Term:
    """A word or a phrase that is ``avoided``, or else one that the brand's dictionary holds.

    ``instead`` is what the brand says in its place, "" where it says nothing; ``reason`` is for the team.
    """

    id: str
    words: str
    instead: str = ""
    reason: str = ""
    avoided: bool = True


def avoided_in(text: str, terms: Iterable[Term]) -> list[tuple[Term, list[Span]]]:
    """The avoided terms that a text has as whole words, each with all its places."""
    found = ((term, find(text, Search(words=term.words, whole_words=True))) for term in terms if term.avoided)
    return [(term, spans) for term, spans in found if spans]


def say_instead(text: str, spans: Sequence[Span], instead: str) -> str:
    """The text with other words at these places, with a capital where there was one."""
    for start, end in reversed(spans):
        capital = text[start].isupper() and instead[:1].islower()
        said = instead[:1].upper() + instead[1:] if capital else instead
        text = text[:start] + said + text[end:]
    return text


def own_words(terms: Iterable[Term]) -> frozenset[str]:
    """The single words that no dictionary has to know, as they are written; avoided ones are known too."""
    return frozenset(
        word for term in terms for phrase in (term.words, term.instead) for word in phrase.split()
    )
