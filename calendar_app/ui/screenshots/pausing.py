"""What a pause of everything shows."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from calendar_app.commands.pausing import pause_channels, resume_channels
from calendar_app.ui.pause import PauseForm
from calendar_app.ui.screenshots.floating import opened
from calendar_app.ui.screenshots.studio import Studio

REASON = "Accident sur le site : nous attendons la direction"


def month_paused(studio: Studio) -> Iterator[QWidget]:
    """The month under the strip that says so."""
    workspace = studio.context.workspace
    studio.look_at("month")
    workspace.run(pause_channels, reason=REASON)
    yield studio.window
    workspace.run(resume_channels)


def form(studio: Studio) -> Iterator[QWidget]:
    """The question what is to be paused, and what is missing of the answer."""
    asked = PauseForm(studio.context, parent=studio.window)
    asked.save()
    yield from opened(asked)
