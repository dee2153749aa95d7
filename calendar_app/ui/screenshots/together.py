"""Posts that belong together: series, launches; what is begun for a picture is taken back afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QWidget

from calendar_app.commands.launches import add_launch_template, start_launch
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.calendar.carried_launch import carried_launch
from calendar_app.ui.calendar.load import launch_to_mime
from calendar_app.ui.dialogs.launch_template_form import LaunchTemplateForm, usual_milestones
from calendar_app.ui.dialogs.repeat_form import open_repeat_form
from calendar_app.ui.dialogs.series_form import SeriesForm
from calendar_app.ui.launches.forms import LaunchForm, NewLaunchForm
from calendar_app.ui.screenshots.floating import ACTIONS, opened
from calendar_app.ui.screenshots.studio import Studio, settle

NO_KEY = Qt.KeyboardModifier.NoModifier
AWAY = timedelta(days=7)
BY = timedelta(days=2)


def repeat(studio: Studio) -> Iterator[QWidget]:
    """How a post comes again, and what would be too much of it."""
    if (card := studio.card(Status.DRAFT)) and (
        post := queries.post(studio.context.workspace.reader, card.post)
    ):
        form = open_repeat_form(studio.context, post, parent=studio.window)
        if form:
            form.ends.setCurrentIndex(1)
            form.until.setDate(form.until.date().addYears(3))
            form.save()
            yield from opened(form)


def series(studio: Studio) -> Iterator[QWidget]:
    """What the others of a series take over."""
    yield from opened(SeriesForm(studio.context, "", parent=studio.window))


def month_launch(studio: Studio) -> Iterator[QWidget]:
    """A launch held over another day of the month."""
    with _launched(studio) as launch:
        view = studio.look_at("month")
        day = studio.context.workspace.today + AWAY
        view.walk_to(day)
        mime = launch_to_mime(launch, brand=studio.context.workspace.identity.ws, text="")
        over, button, keys = view.cell_rect(day - BY).center(), Qt.MouseButton.LeftButton, NO_KEY
        for kind in (QDragEnterEvent, QDragMoveEvent):
            view.event(kind(over, ACTIONS, mime, button, keys))
        yield studio.window
        view.event(QDragLeaveEvent())


def new_launch(studio: Studio) -> Iterator[QWidget]:
    """A launch to be planned, a post of it too late."""
    day = studio.context.workspace.today + AWAY
    form = NewLaunchForm(studio.context, day, studio.view.mover, parent=studio.window)
    form.name.setText(_name(studio))
    settle()
    yield from opened(form)


def launch(studio: Studio) -> Iterator[QWidget]:
    """A launch to be moved, and where its posts would go."""
    with _launched(studio) as made:
        if found := carried_launch(studio.context, made):
            form = LaunchForm(studio.context, found, studio.view.mover, parent=studio.window)
            form.day.setDate(form.day.date().addDays(-BY.days))
            yield from opened(form)


def launch_template(studio: Studio) -> Iterator[QWidget]:
    """A launch template that is new, and what is missing of it."""
    form = LaunchTemplateForm(studio.context, parent=studio.window)
    for first in form.rows[0].channels.menu().actions()[:1]:
        first.setChecked(True)
    form.save()
    yield from opened(form)


def settings_launches(studio: Studio) -> Iterator[QWidget]:
    """A template of the team's own."""
    studio.context.run(add_launch_template, name=_name(studio), milestones=usual_milestones())
    studio.window.show_settings()
    studio.window.settings.show_section("launches")
    yield studio.window
    studio.window.show_calendar()
    studio.context.undo()


@contextmanager
def _launched(studio: Studio) -> Iterator[str]:
    channels = tuple(channel.id for channel in queries.channels(studio.context.workspace.reader))
    milestones = [replace(each, channels=channels[:2]) for each in usual_milestones()]
    day = studio.context.workspace.today + AWAY
    yield studio.context.run(start_launch, name=_name(studio), day=day, milestones=milestones)
    studio.context.undo()


def _name(studio: Studio) -> str:
    """As a campaign of the brand is called."""
    return next((each.name for each in queries.campaigns(studio.context.workspace.reader)), "2027")
