"""In which language a paragraph is written, told by its most common words."""

import re
from collections.abc import Iterator
from typing import Literal

Language = Literal["fr", "en"]

# The commonest words of each language that the other one does not have.
_FRENCH = (
    "au|aux|avec|bientôt|bonjour|c|ce|ces|cette|chez|d|dans|de|demain|des|du|elle|elles|en|est|et|il|ils|j|je"
    "|jusqu|l|la|le|les|leur|lui|mais|merci|moins|même|n|ne|nos|notre|nous|ou|où|par|pas|plus|pour|qu|que|qui"
    "|s|sa|sans|se|ses|si|son|sont|sous|sur|ta|tes|toi|ton|tous|tout|toute|très|tu|un|une|voici|voilà|vos|votre"
    "|vous|y|à|ça|été|être"
)
_ENGLISH = (
    "a|all|an|and|are|at|be|been|but|by|can|do|for|from|get|had|has|have|hello|her|his|how|i|if|in|into|is|it"
    "|its|just|like|my|no|not|of|off|or|our|out|she|so|than|thanks|that|the|their|them|there|they|this|to|today"
    "|tomorrow|up|us|was|we|were|what|when|where|which|who|why|will|with|you|your"
)
_COMMON: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(rf"\b(?:{_FRENCH})\b", re.IGNORECASE),
    "en": re.compile(rf"\b(?:{_ENGLISH})\b", re.IGNORECASE),
}


def language_of(paragraph: str) -> Language | None:
    """The language most of its common words are of; None where they do not tell."""
    french, english = (len(words.findall(paragraph)) for words in _COMMON.values())
    if french == english:
        return None
    return "fr" if french > english else "en"


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each line of a text that has words, with the place of its first character."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1
