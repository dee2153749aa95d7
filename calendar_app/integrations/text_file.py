"""A text file from outside, read as what a person wrote; nothing else is taken for one."""

import codecs
from pathlib import Path

from calendar_app.domain.errors import Refusal

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
MAX_CHARACTERS = 100_000
"""More than any network takes in one post; see the catalogue of networks."""
MAX_BYTES = 4 * MAX_CHARACTERS
BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


class TextError(Refusal):
    """A text that cannot be used.

    ``text_missing`` (name) · ``media_link`` (name) · ``media_not_a_file`` (name) · ``text_empty`` ·
    ``text_unreadable`` · ``text_too_long`` (limit, in characters).
    """


def is_text(source: Path) -> bool:
    """Whether its name says that it is a text."""
    return source.suffix.lower() in SUFFIXES


def read(source: Path) -> str:
    """What a text file says: UTF-8, UTF-16 with its mark, or else Windows-1252. Raises TextError."""
    if source.is_symlink():
        raise TextError("media_link", name=source.name)
    if source.exists() and not source.is_file():
        raise TextError("media_not_a_file", name=source.name)
    try:
        with source.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise TextError("text_missing", name=source.name) from error
    return checked(_decoded(data))


def checked(text: str) -> str:
    """The same text. Raises TextError where it is empty or longer than any post."""
    if not text.strip():
        raise TextError("text_empty")
    if len(text) > MAX_CHARACTERS:
        raise TextError("text_too_long", limit=MAX_CHARACTERS)
    return text


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise TextError("text_too_long", limit=MAX_CHARACTERS)
    marked = next((name for mark, name in BOMS.items() if data.startswith(mark)), None)
    try:
        text = data.decode(marked or "utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if "\0" in text or "\N{REPLACEMENT CHARACTER}" in text:
        raise TextError("text_unreadable")
    return text
