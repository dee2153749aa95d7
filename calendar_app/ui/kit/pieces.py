"""What somebody who publishes by hand pastes piece by piece, in the order in which it is asked for."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from calendar_app.commands.kit import option_lines
from calendar_app.domain.network import Format
from calendar_app.journal.seal import Copy

Piece = tuple[str, str]
"""What it is, and the text."""


def pieces_of(copy: Copy, rules: Format | None, *, language: str) -> list[Piece]:
    """All that is not empty: title, text or the posts of a thread, options, first comment, link."""
    found = (
        (QCoreApplication.translate("Kit", "Title"), copy.title),
        *_texts(copy),
        *option_lines(copy, rules, language=language),
        (QCoreApplication.translate("Kit", "First comment"), copy.first_comment),
        (QCoreApplication.translate("Kit", "Link"), copy.link),
    )
    return [(name, text) for name, text in found if text]


def whole_text(copy: Copy) -> str:
    """The text as it is pasted at once: with its link, where that is not in it."""
    rest = copy.link if copy.link and copy.link not in copy.text else ""
    return "\n\n".join(filter(None, (copy.text, rest)))


def _texts(copy: Copy) -> Iterator[Piece]:
    if len(copy.texts) < 2:
        yield QCoreApplication.translate("Kit", "Text"), copy.text
        return
    words = QCoreApplication.translate("Kit", "Post {number} of {of}")
    for number, text in enumerate(copy.texts, start=1):
        yield words.format(number=number, of=len(copy.texts)), text
