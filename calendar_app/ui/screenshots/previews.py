"""Posts as the public will see them, looked at in several ways."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from calendar_app.commands.posts import add_channel
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.composer import ComposerPanel
from calendar_app.ui.screenshots.studio import Studio, settle


def before_sending(studio: Studio) -> Iterator[QWidget]:
    """All channels of a post side by side, with what stands in the way."""
    for composer in _everywhere(studio):
        composer.overview.open()
        yield studio.window
        composer.overview.close_it()


def before_sending_desktop(studio: Studio) -> Iterator[QWidget]:
    """The same as it looks on a desktop in the other light, with safe zones."""
    for composer in _everywhere(studio):
        composer.overview.open()
        composer.board.switches.look_at(desktop=True, dark=not studio.context.theme.dark, zones=True)
        yield studio.window
        composer.board.switches.look_at(dark=studio.context.theme.dark)
        composer.overview.close_it()


def composer_grid(studio: Studio) -> Iterator[QWidget]:
    """A post among its neighbours on the profiles that have a grid."""
    for composer in _everywhere(studio):
        composer.board.switches.look_at(dark=studio.context.theme.dark, profile=True)
        yield studio.window
        composer.board.switches.look_at(dark=studio.context.theme.dark)


def _everywhere(studio: Studio) -> Iterator[ComposerPanel]:
    """A post that goes to all channels for as long as it is looked at, whatever they make of it."""
    context = studio.context
    card = studio.card(Status.DRAFT)
    if not card:
        return
    used = {variant.channel for variant in card.variants}
    free = [channel.id for channel in queries.channels(context.workspace.reader) if channel.id not in used]
    for channel in free:
        context.run(add_channel, card.post, channel)
    studio.window.open_post(card.post)
    settle()
    yield studio.window.composer
    studio.window.show_calendar()
    for _ in free:
        context.undo()
