"""How the calendar is looked at: saved views, and the period shown at a glance."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from calendar_app.commands.saved_views import save_view
from calendar_app.domain.filter import Filter, Trouble
from calendar_app.domain.workflow import Status
from calendar_app.ui.dialogs.saved_view_form import SavedViewForm
from calendar_app.ui.screenshots.floating import opened
from calendar_app.ui.screenshots.studio import Studio
from calendar_app.ui.words import say

FAR = timedelta(days=3650)
"""Nobody plans so far ahead."""
VIEWS = (
    (Status.IN_REVIEW, Filter(statuses=frozenset({Status.IN_REVIEW})), "list"),
    (Trouble.NO_HOUR, Filter(troubles=frozenset({Trouble.NO_HOUR})), "month"),
    (Trouble.TOO_CLOSE, Filter(troubles=frozenset({Trouble.TOO_CLOSE})), "hours"),
)
"""By what each is named after."""


def overview(studio: Studio) -> Iterator[QWidget]:
    """The pillars of a month, and what it gives to notice."""
    studio.look_at("month")
    yield from _at_a_glance(studio)


def overview_empty(studio: Studio) -> Iterator[QWidget]:
    """The same of a week in which nothing is planned."""
    studio.look_at("week").go(studio.view.today - FAR)
    yield from _at_a_glance(studio)
    studio.view.go_today()


def _at_a_glance(studio: Studio) -> Iterator[QWidget]:
    studio.window.show_overview()
    yield studio.window
    studio.window.calendar.overview.dismiss()


def saved_views(studio: Studio) -> Iterator[QWidget]:
    """The menu while one of them is looked at; they are taken back afterwards."""
    with _some_views(studio):
        views = studio.window.calendar.saved_views
        views.bring(views.all[0])
        menu = views.filled_menu("month")
        menu.popup(studio.window.mapToGlobal(studio.window.rect().center()))
        yield menu
        menu.close()
        studio.window.show_everything()
        studio.look_at("month")


@contextmanager
def _some_views(studio: Studio) -> Iterator[None]:
    studio.look_at("month")
    for name, wanted, kind in VIEWS:
        shown = studio.window.calendar.saved_views.shown(kind)
        studio.context.run(save_view, name=say(name), **{**shown, "filter": wanted})
    yield
    for _ in VIEWS:
        studio.context.undo()


def saved_view(studio: Studio) -> Iterator[QWidget]:
    """The name of a view."""
    yield from opened(SavedViewForm(studio.context, parent=studio.window))
