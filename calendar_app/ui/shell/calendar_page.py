"""The calendar as a page: the view with its toolbar and status line, the tray beside it."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calendar_app.domain.filter import Filter
from calendar_app.store import queries
from calendar_app.ui.actions import Actions
from calendar_app.ui.calendar import VIEWS, Tray
from calendar_app.ui.context import Context
from calendar_app.ui.shell.sidebar import Sidebar
from calendar_app.ui.shell.status_line import StatusLine
from calendar_app.ui.shell.toolbar import Toolbar


class CalendarPage(QWidget):
    """Keeps the title, the counts and the view in step with each other."""

    open_post = Signal(str)
    create_at = Signal(object)
    bin_requested = Signal(str)
    menu_requested = Signal(object, QPoint)

    def __init__(self, context: Context, actions: Actions, sidebar: Sidebar) -> None:
        super().__init__()
        self._context = context
        self._sidebar = sidebar
        self.toolbar = Toolbar(actions)
        self.view = VIEWS["month"](context)
        self.tray = Tray(context)
        self.status_line = StatusLine()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Says anew which month it is and how its posts stand."""
        self.toolbar.title.setText(self.view.title)
        first = self.view.anchor.replace(day=1)
        counts = queries.status_counts(
            self._context.workspace.reader,
            first,
            next_month(first),
            now=self._context.workspace.clock(),
            filter=Filter(hidden_channels=self._sidebar.channels.hidden),
        )
        self._sidebar.show_month(first, counts)
        self.status_line.show_month(first, counts)
        self.status_line.show_today(self._context.workspace.brand.zone, self.view.today)

    def changeEvent(self, event: QEvent) -> None:
        """The month's name is a word."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        for part in (self.view, self.tray):
            part.open_post.connect(self.open_post)
            part.bin_requested.connect(self.bin_requested)
            part.menu_requested.connect(self.menu_requested)
        self.view.create_at.connect(self.create_at)
        self.view.range_changed.connect(self.refresh)
        self._sidebar.filter_changed.connect(self._filter)
        self._context.changed.connect(self.refresh)
        self._context.ticked.connect(self.refresh)

    def _filter(self) -> None:
        self.view.set_filter(self._sidebar.filter)
        self.tray.set_filter(self._sidebar.filter)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.view, 1)
        column.addWidget(self.status_line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.tray)


def next_month(first: date) -> date:
    """The first day of the month after."""
    return (first + timedelta(days=31)).replace(day=1)
