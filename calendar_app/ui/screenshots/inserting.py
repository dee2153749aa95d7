"""What is put into the text of a post from below it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from calendar_app.domain.workflow import Status
from calendar_app.ui.composer.toolbar import Toolbar
from calendar_app.ui.screenshots.studio import Studio, settle

RECENT = ("✨", "💡", "👍🏽", "🇫🇷", "☀️")


def emoji(studio: Studio) -> Iterator[QWidget]:
    """The emoji, when some have been used."""
    studio.context.habits.keep(emoji_recents=RECENT)
    yield from _emoji(studio, "")
    studio.context.habits.keep(emoji_recents=())


def emoji_found(studio: Studio) -> Iterator[QWidget]:
    """Those that a word names."""
    yield from _emoji(studio, "main")


def _emoji(studio: Studio, words: str) -> Iterator[QWidget]:
    for toolbar in _toolbar(studio):
        panel = toolbar.open_emoji()
        panel.line.setText(words)
        panel.line.textEdited.emit(words)
        yield studio.window
        panel.dismiss()


def _toolbar(studio: Studio) -> Iterator[Toolbar]:
    """Of a post that is still written; none where the brand has no such post."""
    if card := studio.card(Status.DRAFT):
        studio.window.open_post(card.post)
        settle()
        yield studio.window.composer.writing.toolbar
