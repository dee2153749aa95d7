"""Translations as Qt itself reads them, made in memory: no thread that asks for a word waits for Python.

Qt asks for words while it holds locks of its own, in threads of the pool too. Were they answered in Python,
a thread that has Python's lock and waits for Qt's, and one the other way round, would wait for ever.
"""

from collections.abc import Iterator, Mapping
from struct import pack

from PySide6.QtCore import QTranslator

Message = tuple[str, str, str]
"""Context, English text, and the note that tells two equal texts apart."""

Catalogue = Mapping[Message, tuple[str, ...]]
"""The finished translations of each; several forms where a number decides."""

# The format of .qm files, as qtranslator.cpp of Qt reads it.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _PLURALS = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _NOTE = 1, 3, 6, 7, 8
_EQUAL, _AT_MOST = 1, 3
_SINGULAR = {"fr": bytes((_AT_MOST, 1)), "en": bytes((_EQUAL, 1))}
"""When a number takes the first form: French counts nought as one, English does not."""


class Translator(QTranslator):
    """Answers Qt from a catalogue; no file is compiled."""

    def __init__(self, language: str, catalogue: Catalogue) -> None:
        super().__init__()
        # Qt reads where the bytes lie, and copies none.
        self._data = compiled(language, catalogue)
        self.load(self._data)


def compiled(language: str, catalogue: Catalogue) -> bytes:
    """What a .qm file with these translations holds."""
    messages, places = bytearray(), []
    for (context, source, note), forms in catalogue.items():
        places.append((_hash((source + note).encode()), len(messages)))
        messages += b"".join(_parts(context, source, note, forms))
    hashes = b"".join(pack(">II", *place) for place in sorted(places))
    sections = ((_HASHES, hashes), (_MESSAGES, bytes(messages)), (_PLURALS, _SINGULAR[language]))
    return _MAGIC + b"".join(pack(">BI", tag, len(data)) + data for tag, data in sections)


def _parts(context: str, source: str, note: str, forms: tuple[str, ...]) -> Iterator[bytes]:
    # A text with one form has it for every number.
    for form in (forms[0], forms[-1]):
        yield _part(_TRANSLATION, form.encode("utf-16-be"))
    yield _part(_NOTE, note.encode())
    yield _part(_SOURCE, source.encode())
    yield _part(_CONTEXT, context.encode())
    yield bytes((_END,))


def _part(tag: int, data: bytes) -> bytes:
    return pack(">BI", tag, len(data)) + data


def _hash(text: bytes) -> int:
    """As ELF files hash their symbols; never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value or 1
