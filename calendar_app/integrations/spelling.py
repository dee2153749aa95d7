"""Which words the dictionaries know, and which ones they have that look alike; asked in any thread.

Raises UnusableFile where the dictionaries cannot be asked on this computer.
"""

from collections.abc import Collection

from calendar_app import paths
from calendar_app.domain.languages import Language
from calendar_app.integrations.decoder import Decoder

_SPELLER = Decoder(command=paths.speller())


def languages_of(words: Collection[str]) -> dict[str, frozenset[Language]]:
    """The languages that have each of these words. The first time takes about a second."""
    said, _ = _SPELLER.ask("check", b"", words=list(words))
    return {word: frozenset(languages) for word, languages in said["known"].items()}


def suggestions(word: str, language: Language) -> list[str]:
    """Words of a language that somebody may have meant, the likeliest first; takes up to a second."""
    said, _ = _SPELLER.ask("suggest", b"", word=word, language=language)
    return [str(each) for each in said["suggestions"]]
