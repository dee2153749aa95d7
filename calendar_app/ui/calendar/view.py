"""What every way of looking at the calendar has: a range of days, a selection, and the same signals."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.change import Step
from calendar_app.domain.filter import Filter
from calendar_app.domain.person import Brand
from calendar_app.domain.place import Place
from calendar_app.ui.calendar.moving import Mover
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context


class CalendarView(QWidget):
    """Shows the range of days that holds ``anchor``; ``day`` is the current one.

    Redraws when a step or the clock changes what it shows.
    """

    is_tray = False
    shows_cards = True
    """Whether posts are met here one by one, or only counted."""
    other_week = "hours"
    """The other way of looking at a week, see ``view_wanted``."""

    range_changed = Signal(object, object)
    """The first day shown and the day after the last."""
    selection_changed = Signal()
    open_post = Signal(str)
    create_at = Signal(object)
    """A new post is wanted at this place."""
    bin_requested = Signal(list)
    """The posts to be put in the bin."""
    menu_requested = Signal(object, QPoint)
    """The cards (or the place in time, where there are none) and the place on the screen."""
    view_wanted = Signal(str)
    """Another way of looking, by its name; « week » is the way a week was last looked at, « cards » the
    one with its cards.
    """

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.source = source or CardSource(context)
        self.mover = Mover(context, self.source, parent=self)
        self.day = self.anchor = self.today
        self.first_weekday = context.workspace.brand.first_weekday
        self._stale = True
        context.changed.connect(self._heed)
        context.ticked.connect(self._mark_stale)

    @property
    def today(self) -> date:
        """The day it is where the brand is."""
        return self.context.workspace.today

    @property
    def range(self) -> tuple[date, date]:
        """The first day shown and the day after the last."""
        return self.range_of(self.anchor)

    @property
    def period(self) -> tuple[date, date]:
        """The half-open range of days that the title names."""
        return self.range

    def range_of(self, anchor: date) -> tuple[date, date]:
        """The first day and the day after the last of the page with a day."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """What the page is called: « Novembre 2026 »."""
        raise NotImplementedError

    @property
    def short_title(self) -> str:
        """The same where there is little room."""
        return self.title

    @property
    def here(self) -> Place:
        """Where what the keyboard begins or pastes is planned."""
        return Place(day=self.day)

    @property
    def selection(self) -> list[Card]:
        """The cards that are selected, in time order."""
        raise NotImplementedError

    def day_on_page(self, step: int) -> date:
        """Where turning so many pages on leads."""
        raise NotImplementedError

    def reload(self) -> None:
        """Asks for the cards of the range once, and shows them."""
        raise NotImplementedError

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        raise NotImplementedError

    def place_at(self, point: QPoint) -> Place | None:
        """Where something let go at a point would be planned."""
        day = self.day_at(point)
        return Place(day=day) if day else None

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        raise NotImplementedError

    def cell_rect(self, day: date) -> QRect:
        """Where a day is seen."""
        raise NotImplementedError

    def target_rect(self, day: date) -> QRect:
        """What tells of a card over a day stands beside this."""
        return self.cell_rect(day)

    def go(self, day: date) -> None:
        """Makes a day current, and turns to the page it belongs to."""
        before = self.range
        self.day = self.anchor = day
        if self.range != before:
            self.refresh()
            self.range_changed.emit(*self.range)
            QTimer.singleShot(0, self, self._read_ahead)
        self.update()

    def walk_to(self, day: date) -> None:
        """Makes a day current; the page turns only if it does not show that day."""
        first, last = self.range
        if first <= day < last:
            self.day = day
            self.update()
        else:
            self.go(day)

    def walk_to_place(self, place: Place) -> None:
        """Makes a place current, as far as the view tells places of a day apart."""
        self.walk_to(place.day)

    def next_page(self) -> None:
        """Turns on."""
        self.turn_page(1)

    def previous_page(self) -> None:
        """Turns back."""
        self.turn_page(-1)

    def turn_page(self, direction: int) -> None:
        """Turns back (-1) or on (1)."""
        self.go(self.day_on_page(direction))

    def page_step(self, direction: int) -> timedelta:
        """How far turning back (-1) or on (1) takes what the keyboard carries."""
        return self.day_on_page(direction) - self.anchor

    def turn_with(self, button: QWidget, direction: int) -> None:
        """Has a card that is held over a button turn the page back (-1) or on (1)."""
        raise NotImplementedError

    def go_today(self) -> None:
        """Turns to the page with today."""
        self.go(self.today)

    def set_filter(self, chosen: Filter) -> None:
        """Shows only what the sidebar lets through."""
        self.source.filter = chosen
        self.refresh()

    def follow_habits(self) -> None:
        """Shows what was kept of it on this computer, where others change that."""

    def refresh(self) -> None:
        """Reads again, now if it is seen, else when it is shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.reload()
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is read now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _read_ahead(self) -> None:
        """Once this page is painted: the next turn finds the pages beside it at hand."""
        if self.isVisible():
            for step in (1, -1):
                self.read_ahead(*self.range_of(self.day_on_page(step)))

    def read_ahead(self, first: date, last: date) -> None:
        """Has at hand what a page with this half-open range of days shows."""
        self.source.read_ahead(first, last)

    def _heed(self, step: Step) -> None:
        if step.touches(Brand):
            self.first_weekday = self.context.workspace.brand.first_weekday
            self.range_changed.emit(*self.range)
        self.refresh()

    def _mark_stale(self, _change: object) -> None:
        self.refresh()
