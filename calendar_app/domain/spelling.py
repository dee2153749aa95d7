"""Which words of a paragraph are misspelled, once it is known which languages have them."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from calendar_app.domain.languages import Language, language_of
from calendar_app.domain.searching import Span

Known = Mapping[str, frozenset[Language]]
"""The languages that have a word; no word of whose dictionaries nobody has asked yet."""

# Links, addresses, hashtags and mentions; then words, inside of which apostrophes and hyphens stand.
_TOKEN = re.compile(
    r"(?P<skipped>\S*(?:https?://|www\.)\S+|\S*@[\w.-]+\S*|[#＃]\w+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:/\S*)?)"
    r"|(?P<word>[^\W_]+(?:['’‑-][^\W_]+)*)"
)
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_FOREIGN = 0.4
"""A paragraph of which fewer words are known is in a language of which there is no dictionary."""
_ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word to look up; ``core`` is what is left of it without « l’ » or “’s”."""

    span: Span
    text: str
    core: str


def words_in(paragraph: str) -> Iterator[Word]:
    """The words of a paragraph; no numbers, acronyms, names like « RenneBleu », links, tags, mentions."""
    for match in _TOKEN.finditer(paragraph):
        text = match["word"]
        if text and not _is_no_word(text):
            yield Word(match.span(), text, _POSSESSIVE.sub("", _ELIDED.sub("", text, count=1)))


def lookups(paragraph: str) -> set[str]:
    """All that a dictionary is asked about a paragraph."""
    return {form for word in words_in(paragraph) for form in (word.text, word.core)}


def faults(paragraph: str, known: Known, *, own: Collection[str], usual: Language) -> list[Span]:
    """The misspelled words; those that wait for the dictionaries, and the brand's ``own``, are none.

    The language is the one that has most of the words; where both have as many, the one that the common
    words tell, or else the ``usual`` one.
    """
    words = list(words_in(paragraph))
    if any(form not in known for word in words for form in (word.text, word.core)):
        return []
    language = spoken(paragraph, known, usual=usual)
    wrong = [word for word in words if not _is_known(word, known, language)]
    if len(words) >= _ENOUGH and len(wrong) > (1 - _FOREIGN) * len(words):
        return []
    return [word.span for word in wrong if not {word.text, word.core} & set(own)]


def spoken(paragraph: str, known: Known, *, usual: Language) -> Language:
    """The language a paragraph is taken to be in."""
    words = list(words_in(paragraph))
    french, english = (sum(_is_known(word, known, each) for word in words) for each in _LANGUAGES)
    if french != english:
        return "fr" if french > english else "en"
    return language_of(paragraph) or usual


_LANGUAGES: tuple[Language, Language] = ("fr", "en")


def _is_known(word: Word, known: Known, language: Language) -> bool:
    return any(language in known.get(form, frozenset()) for form in (word.text, word.core))


def _is_no_word(text: str) -> bool:
    has_digit = any(letter.isdigit() for letter in text)
    is_acronym = len(text) > 1 and text.isupper()
    has_inner_capital = any(one.islower() and two.isupper() for one, two in pairwise(text))
    return has_digit or is_acronym or has_inner_capital or len(text) == 1
