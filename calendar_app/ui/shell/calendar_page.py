"""The calendar as a page: the view with its toolbar and status line, the tray beside it."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.layout import week_number
from calendar_app.domain.saved_view import SavedView
from calendar_app.domain.workflow import Status
from calendar_app.integrations.preferences import WEEKS
from calendar_app.ui.actions import Actions
from calendar_app.ui.calendar import VIEWS, NotedView, Tray
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.context import Context
from calendar_app.ui.shell.filter_bar import HEIGHT as FILTER_BAR_HEIGHT
from calendar_app.ui.shell.filter_bar import FilterBar
from calendar_app.ui.shell.filter_panel import FilterPanel
from calendar_app.ui.shell.saved_views import SavedViews
from calendar_app.ui.shell.sidebar import Sidebar
from calendar_app.ui.shell.status_line import StatusLine
from calendar_app.ui.shell.toolbar import Toolbar

if TYPE_CHECKING:
    from calendar_app.ui.shell.overview_panel import OverviewPanel

DAY = timedelta(days=1)


class CalendarPage(QWidget):
    """Keeps the title, the counts and the view in step with each other."""

    open_post = Signal(str)
    create_at = Signal(object)
    create_about = Signal(object, object)
    create_in = Signal(object)
    open_launch = Signal(str)
    open_campaign = Signal(object)
    open_block = Signal(object)
    bin_block = Signal(object)
    bin_requested = Signal(list)
    menu_requested = Signal(object, QPoint)

    def __init__(self, context: Context, actions: Actions, sidebar: Sidebar, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._sidebar = sidebar
        self.toolbar = Toolbar(actions, context.themes)
        self._source = CardSource(context)
        self._stack = QStackedWidget(self)
        self._views: dict[str, NotedView] = {}
        self.view = self._view_of(context.habits.preferences.calendar_view)
        self.tray = Tray(context)
        self.status_line = StatusLine(actions["show_overview"])
        self.filter_bar = FilterBar(context, sidebar.filtering)
        self.filter_panel = FilterPanel(sidebar.filtering, self)
        self.saved_views = SavedViews(context, sidebar.filtering, self)
        self._overview: OverviewPanel | None = None
        self._mark_view()
        self._lay_out()
        self._connect()
        self.refresh()

    def choose_view(self, name: str) -> None:
        """Shows the calendar another way, and so again the next time; a week as it was last looked at."""
        habits = self._context.habits
        name = {"week": habits.preferences.week_view, "cards": "week"}.get(name, name)
        self.show_view(name)
        habits.keep(calendar_view=name)
        if name in WEEKS:
            habits.keep(week_view=name)

    def show_view(self, name: str) -> None:
        """Shows the same day and the same selection another way."""
        before, self.view = self.view, self._view_of(name)
        self._mark_view()
        if self.view is not before:
            self.view.follow(before)
            self._stack.setCurrentWidget(self.view)
            self.view.reveal(self.view.focused)
            self.view.setFocus()
            self.refresh()

    @property
    def overview(self) -> "OverviewPanel":
        """Made when first wanted."""
        from calendar_app.ui.shell.overview_panel import OverviewPanel  # noqa: PLC0415 - as the window's pages

        if self._overview is None:
            self._overview = OverviewPanel(self._context, self)
            self._overview.closed.connect(self._focus_view)
            self._overview.day_wanted.connect(self._go_to)
            self._overview.filter_wanted.connect(self._sidebar.filtering.narrow)
        return self._overview

    def open_filter(self) -> None:
        """All there is to filter by, under its button and the chips of what is chosen."""
        left = self.toolbar.filter.mapTo(self, QPoint()).x()
        self.filter_panel.open(QPoint(left, self.toolbar.height() + FILTER_BAR_HEIGHT + 4))

    def open_saved_views(self) -> None:
        """The views that the brand keeps, under their button, or beside it where there is no room for it."""
        button = self.toolbar.saved_views if self.toolbar.saved_views.isVisible() else self.toolbar.filter
        self.saved_views.filled_menu(self.view_name).popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def open_overview(self) -> None:
        """How the posts shown are spread, and what there is to notice, over its button."""
        button = self.status_line.overview
        self.overview.open(self.view, button.mapTo(self, QPoint(0, -4)))

    @property
    def view_name(self) -> str:
        """What the way of looking is called in ``VIEWS``."""
        return next(name for name, view in self._views.items() if view is self.view)

    def reveal(self, card: Card) -> None:
        """Puts the keyboard on a card, in the tray where it has no date; what hides it is taken off."""
        if not self._lets_through(card):
            self._sidebar.filtering.clear()
        if card.plan:
            self._show_cards()
            self.view.focus_on(Focus(day=card.plan.day, key=card.key))
            self.view.reveal(card.key)
        else:
            self.tray.fold(False)
            self.tray.list.go_to(card)

    def chosen(self) -> list[Card]:
        """The selected cards: those of the tray while it has the keyboard, else those of the view."""
        if self.tray.list.hasFocus():
            return self.tray.list.in_hand
        return self.view.in_hand

    def refresh(self) -> None:
        """Says anew which month it is and how its posts stand."""
        self.toolbar.set_title(self.view.title, short=self.view.short_title)
        first = self.view.anchor.replace(day=1)
        month = first, next_month(first)
        page = self.view.range if self.view.shows_cards else month
        counts = self._source.status_counts(*month, page=page)
        self._sidebar.show_month(first, counts)
        self._tell_period(first, counts)
        self.status_line.show_today(self._context.workspace.brand.zone, self.view.today)

    def _tell_period(self, month: date, counts: Mapping[Status, int]) -> None:
        if self.view_name in WEEKS:
            counts = self._source.status_counts(*self.view.range, page=self.view.range)
            self.status_line.show_period(month, counts, week=week_number(self.view.weeks[0]))
        elif not self.view.shows_cards:
            # A page of counts has its own sums.
            self.status_line.show_no_period()
        else:
            self.status_line.show_period(month, counts)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by a key walks the days; a proxy would cut off from Tab what stands before them."""
        self.view.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """The month's name is a word."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        self._pass_on(self.tray)
        self.tray.move_wanted.connect(self._take_up)
        self.toolbar.views.chosen.connect(self.choose_view)
        self.toolbar.weeks.chosen.connect(self.choose_view)
        self._sidebar.filtering.changed.connect(self._filter)
        self.filter_bar.more_wanted.connect(self.open_filter)
        self.filter_panel.closed.connect(self._focus_view)
        self.saved_views.view_wanted.connect(self._bring)
        self._context.changed.connect(self.refresh)
        self._context.ticked.connect(self.refresh)

    def _view_of(self, name: str) -> NotedView:
        """Made when it is first asked for; the month where another program kept a name unknown here."""
        name = name if name in VIEWS else "month"
        if name not in self._views:
            view = VIEWS[name](self._context, source=self._source, parent=self._stack)
            self._views[name] = self._made(view)
        return self._views[name]

    def _made(self, view: NotedView) -> NotedView:
        self._stack.addWidget(view)
        self._pass_on(view)
        view.create_at.connect(self.create_at)
        view.create_about.connect(self.create_about)
        view.create_in.connect(self.create_in)
        view.open_launch.connect(self.open_launch)
        view.open_campaign.connect(self.open_campaign)
        view.open_block.connect(self.open_block)
        view.bin_block.connect(self.bin_block)
        view.range_changed.connect(self.refresh)
        view.warnings.changed.connect(self._count_notices)
        view.view_wanted.connect(self.choose_view)
        view.turn_with(self.toolbar.back, -1)
        view.turn_with(self.toolbar.on, 1)
        return view

    def _mark_view(self) -> None:
        self.toolbar.show_view(self.view_name)

    def _pass_on(self, part: NotedView | Tray) -> None:
        part.open_post.connect(self.open_post)
        part.bin_requested.connect(self.bin_requested)
        part.menu_requested.connect(self.menu_requested)

    def _filter(self) -> None:
        chosen = self._sidebar.filtering.filter
        for view in self._views.values():
            view.set_filter(chosen)
        self.tray.set_filter(chosen)
        self.refresh()

    def _bring(self, saved: SavedView) -> None:
        self.choose_view(saved.view)
        self.view.follow_habits()
        self.view.setFocus()

    def _go_to(self, day: date) -> None:
        self.view.focus_on(Focus(day=day))
        self.view.setFocus()

    def _count_notices(self) -> None:
        self.status_line.show_notices(self.view.warnings.number)

    def _show_cards(self) -> None:
        """The month, where posts are only counted."""
        if not self.view.shows_cards:
            self.choose_view("month")

    def _lets_through(self, card: Card) -> bool:
        days = (card.plan.day, card.plan.day + DAY) if card.plan else None
        cards = self._source.between(*days) if days else self._source.without_date()
        return any(each.key == card.key for each in cards)

    def _take_up(self, cards: list[Card]) -> None:
        self.view.take_up(cards)

    def _focus_view(self) -> None:
        if QApplication.focusWidget() is None:
            self.view.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.filter_bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status_line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.tray)


def next_month(first: date) -> date:
    """The first day of the month after."""
    return (first + timedelta(days=31)).replace(day=1)
