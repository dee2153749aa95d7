"""Pictures of the rules of validation: a step, and a deadline."""

from collections.abc import Iterator
from datetime import time

from PySide6.QtWidgets import QWidget

from calendar_app.domain.deadline import DeadlineRule
from calendar_app.domain.workflow import ReviewStep, Role
from calendar_app.store import queries
from calendar_app.ui.dialogs.deadline_form import DeadlineForm
from calendar_app.ui.dialogs.step_form import StepForm
from calendar_app.ui.screenshots.floating import opened
from calendar_app.ui.screenshots.studio import Studio


def step(studio: Studio) -> Iterator[QWidget]:
    """Legal for some channels, and what is missing of it."""
    channels = [channel.id for channel in queries.channels(studio.context.workspace.reader)]
    legal = ReviewStep(id="legal", name="", channels=frozenset(channels[:2]), roles=frozenset({Role.CLIENT}))
    form = StepForm(studio.context, legal, title="Juridique", save=lambda _: None, parent=studio.window)
    for action in form.roles.menu().actions():
        action.setChecked(False)
    form.save()
    yield from opened(form)


def deadline(studio: Studio) -> Iterator[QWidget]:
    """The rule of one channel."""
    rule = DeadlineRule(channel="x", days=2, before=time(18), lead=1)
    form = DeadlineForm(studio.context, rule, channel="x", name="@maison.lumen", parent=studio.window)
    yield from opened(form)
