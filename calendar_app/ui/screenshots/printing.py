"""Sheets of paper before they are printed."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from calendar_app.ui.printing.dialog import PrintDialog
from calendar_app.ui.screenshots.floating import opened
from calendar_app.ui.screenshots.studio import Studio


def dialog(studio: Studio) -> Iterator[QWidget]:
    """The month on paper."""
    yield from opened(_dialog(studio, "month"))


def dialog_of_quarter(studio: Studio) -> Iterator[QWidget]:
    """The quarter on paper."""
    yield from opened(_dialog(studio, "quarter"))


def dialog_of_list(studio: Studio) -> Iterator[QWidget]:
    """The list on paper, while no printer takes it."""
    made = _dialog(studio, "list")
    made.say_no_printer()
    yield from opened(made)


def _dialog(studio: Studio, view: str) -> PrintDialog:
    calendar = studio.look_at(view)
    filtering = studio.window.sidebar.filtering
    return PrintDialog(
        studio.context,
        view=view,
        day=calendar.anchor,
        filter=filtering.filter,
        filtered=[part.text for part in filtering.parts()],
        parent=studio.window,
    )
