"""A view of the calendar as it is measured: alone, as large as on a laptop, where most is planned."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage

from calendar_app.app import Desktop
from calendar_app.ui.calendar.view import CalendarView
from tests.benchmarks.brands import busiest_month, opened

SIZE = QSize(1200, 860)
View = TypeVar("View", bound=CalendarView)


@contextmanager
def seen(kind: type[View], folder: Path, desktop: Desktop) -> Iterator[tuple[View, QImage]]:
    """The view, and an image of its size to paint it on."""
    workspace = opened(folder)
    context = desktop.context_of(workspace)
    view = kind(context)
    view.resize(SIZE)
    view.show()
    view.go(busiest_month(folder))
    try:
        yield view, QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    finally:
        # What is still to be read ahead is read while there is something to read.
        QCoreApplication.processEvents()
        view.close()
        view.deleteLater()
        context.deleteLater()
        workspace.close()
