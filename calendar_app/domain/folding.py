"""Words as somebody looks for them: without accents, capitals and typographic signs."""

from unicodedata import combining, normalize

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae", "’": "'"})


def folded(text: str) -> str:
    """« Cœur d’Été » as « coeur d'ete »."""
    if text.isascii():
        return text.casefold()
    bare = "".join(sign for sign in normalize("NFKD", text.translate(LIGATURES)) if not combining(sign))
    return bare.casefold()
