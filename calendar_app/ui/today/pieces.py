"""What somebody who publishes by hand pastes piece by piece: the posts of a thread, the answers of a poll."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.network import Format
from calendar_app.domain.options import Option
from calendar_app.domain.thread import parts
from calendar_app.store import queries

Piece = tuple[str, str]
"""What copying it is called, and the text."""


def pieces_of(found: queries.Leaving, rules: Format | None, *, language: str) -> list[Piece]:
    """In the order in which they are asked for; nothing for an ordinary post."""
    return [*_posts(found, rules), *_options(found, rules, language)] if rules else []


def _posts(found: queries.Leaving, rules: Format | None) -> Iterator[Piece]:
    posts = parts(found.text) if rules and rules.kind == "thread" else ()
    words = QCoreApplication.translate("Today", "Copy post {number} of {of}")
    for number, post in enumerate(posts, start=1):
        if len(posts) > 1:
            yield words.format(number=number, of=len(posts)), post


def _options(found: queries.Leaving, rules: Format | None, language: str) -> Iterator[Piece]:
    words = QCoreApplication.translate("Today", "Copy: {what}")
    for option in rules.options if rules else ():
        for what, text in _texts(found, option, option.label.get(language, option.name)):
            yield words.format(what=what), text


def _texts(found: queries.Leaving, option: Option, name: str) -> Iterator[Piece]:
    if option.kind == "answers":
        for number, answer in enumerate(found.options.texts(option.name), start=1):
            yield f"{name} {number}", answer
    elif option.kind == "line" and (text := found.options.text(option.name)):
        yield name, text
