"""What leaves the house: the publish kit, and a validated post that is being changed."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import hold
from calendar_app.domain.workflow import Status
from calendar_app.ui.kit import KitDialog
from calendar_app.ui.screenshots.studio import Studio, settle

MORE = "On a changé d’avis : rendez-vous samedi, à onze heures."


def kit(studio: Studio) -> Iterator[QWidget]:
    """What goes out today."""
    if card := studio.card(Status.DUE):
        yield from _opened(studio, card.post)


def kit_changed(studio: Studio) -> Iterator[QWidget]:
    """The validated version of a post that somebody works on; taken back afterwards."""
    card = studio.card(Status.APPROVED)
    if card and studio.context.attempt(lambda: studio.context.run(edit_post, card.post, text=MORE)):
        yield from _opened(studio, card.post)
        studio.context.undo()


def kit_refused(studio: Studio) -> Iterator[QWidget]:
    """What is paused stays in the house; it goes on afterwards."""
    card = studio.card(Status.APPROVED)
    if card and studio.context.attempt(lambda: studio.context.run(hold, card.post)):
        yield from _opened(studio, card.post)
        studio.context.undo()


def next_version(studio: Studio) -> Iterator[QWidget]:
    """A validated post at its first change; taken back afterwards."""
    if card := studio.card(Status.APPROVED):
        studio.window.open_post(card.post)
        studio.context.run(edit_post, card.post, text=MORE)
        yield studio.window
        studio.context.undo()
        studio.window.show_calendar()


def _opened(studio: Studio, post: str) -> Iterator[QWidget]:
    dialog = KitDialog(studio.context, post, parent=studio.window)
    dialog.show()
    settle()
    yield dialog
    dialog.reject()
