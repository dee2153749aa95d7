"""Days one under the other, scrolled through time without an end: only those about the screen are held."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from calendar_app.domain.card import Card, in_time_order
from calendar_app.domain.layout import Week, week_of
from calendar_app.ui.calendar.hands import HandledView
from calendar_app.ui.calendar.list_geometry import (
    HEADER_HEIGHT,
    HEADING_HEIGHT,
    LEAST_WEEK,
    ROW,
    ListGeometry,
    edges_of,
)
from calendar_app.ui.calendar.list_placement import placed, rect_of
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.page import Key, Placement
from calendar_app.ui.calendar.selecting import span
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus, in_day, to_day
from calendar_app.ui.context import Context

DAY, WEEK = timedelta(days=1), timedelta(days=7)
STEP = 20
ENOUGH = HEADING_HEIGHT + ROW
"""A day of which so much is seen is in sight."""


class EndlessView(NotedView):
    """Holds the week at the top of the screen, the one before it, and as many after it as may be seen.

    What is at the top is a day and how far it has gone up, so that nothing jumps when days above it
    grow, or when other weeks are read while it scrolls.
    """

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._top, self._into = self._week_of(self.day)[0], 0
        self._shown: Mapping[date, Sequence[Card]] = {}
        self._edges: Sequence[int] = edges_of(self.page, self._shown, width=self.width())
        self._is_pressed = False
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        """Counts what wheels and touch-pads send; time has no end that it could show."""
        self._bar.setSingleStep(STEP)
        self._bar.hide()
        self._bar.valueChanged.connect(self._scrolled)

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """The week before a day's, and enough of them to fill the screen even where all are empty."""
        first, count = anchor - WEEK, 2 + ceil(self.height() / LEAST_WEEK)
        return tuple(self._week_of(first + n * WEEK) for n in range(count))

    @property
    def geometry_of_page(self) -> ListGeometry:
        """The pixels of the page."""
        return ListGeometry(
            width=self.width(),
            height=self.height(),
            weeks=self.page.weeks,
            mirrored=self.mirrored,
            edges=self._edges,
            scrolled=self._bar.value(),
        )

    @property
    def selection(self) -> list[Card]:
        """The cards that are selected, those that have been scrolled away among them."""
        here = super().selection
        away = self.selected - {card.key for card in here}
        return in_time_order([*here, *self.source.find_all(list(away))]) if away else here

    def still_there(self, keys: frozenset[Key]) -> frozenset[Key]:
        """Those of these cards that have not gone elsewhere; being scrolled away is not that."""
        here = super().still_there(keys)
        away = keys - here
        return here | {card.key for card in self.source.find_all(list(away))} if away else here

    def with_landing(self, landing: Sequence[Card]) -> Mapping[date, Sequence[Card]]:
        """The cards of each day as they would be with more of them."""
        return self.page.with_landing(landing)

    def place(self, landing: Sequence[Card]) -> Placement:
        """The rows on the screen; those that would land are seen as far as their day is."""
        self._shown = self.with_landing(landing)
        self._edges = edges_of(self.page, self._shown, width=self.width())
        self._hold()
        for day in {card.plan.day for card in landing[:1] if card.plan}:
            with QSignalBlocker(self._bar):
                self._show_day(day)
            self._note_top()
        return placed(self.page, self._shown, self.geometry_of_page, landing=landing)

    def region_of(self, _days: Iterable[date]) -> QRegion:
        """All of it: what is under a day that grows moves down."""
        return QRegion(self.rect())

    # Through time

    def day_on_page(self, step: int) -> date:
        """The day at the edge of the next screen, or of the one before."""
        offset = self._bar.value() + step * self._screen
        number = bisect_right(self._edges, offset) - 1 if step > 0 else bisect_left(self._edges, offset)
        day = self.geometry_of_page.day(min(max(number, 0), len(self._edges) - 2))
        return max(day, self._top + DAY) if step > 0 else min(day, self._top - DAY)

    def turn_page(self, direction: int) -> None:
        """A screen on or back; within a day that is longer than a screen as well."""
        offset, number = self._bar.value() + direction * self._screen, self._number(self._top)
        if self._edges[number] < offset < self._edges[number + 1]:
            self._bar.setValue(offset)
        else:
            super().turn_page(direction)

    def go(self, day: date) -> None:
        """Makes a day current, at the top of the screen."""
        self._top, self._into = day, 0
        if self.isVisible() and day not in self.page.weeks[1]:
            self.day = day
            self._read_on()
        else:
            super().go(day)
            self.arrange()

    def go_today(self) -> None:
        """Today, below the days of its week that have passed where these have room."""
        super().go_today()
        self._bar.setValue(self._edges[self._number(self._week_of(self.day)[0])])
        self._show_day(self.day)

    def walk_to(self, day: date) -> None:
        """Makes a day current, and scrolls no further than it takes to see it."""
        super().walk_to(day)
        self._show_day(day)

    def follow(self, other: HandledView) -> None:
        """Takes over the day and the selection of another view."""
        self._top, self._into = self._week_of(other.day)[0], 0
        super().follow(other)

    def reveal(self, key: Key | None) -> None:
        """Scrolls no further than it takes to see a row whole."""
        if key is None:
            self._show_day(self.day)
            return
        day = key[1].day if key[1] else None
        if day is None or not self.page.holds(day):
            return
        if rect := rect_of(self.page, self._shown, self.geometry_of_page, key, day):
            top = rect.top() - HEADER_HEIGHT + self._bar.value() - 1
            self._show(top - HEADING_HEIGHT, top + ROW)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls."""
        QCoreApplication.sendEvent(self._bar, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed stays under the pointer, or a double-click would meet something else."""
        self._is_pressed = True
        try:
            super().mousePressEvent(event)
        finally:
            self._is_pressed = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher window shows further weeks."""
        super().resizeEvent(event)
        if len(self.page.weeks) != len(self.weeks):
            self.refresh()

    # Walking and selecting

    def above(self, focus: Focus) -> Focus:
        """The row before, past days without any."""
        return in_day(self.page, focus, -1) or self._beside(focus.day, -1)

    def below(self, focus: Focus) -> Focus:
        """The next row, past days without any."""
        return in_day(self.page, focus, 1) or self._beside(focus.day, 1)

    def select_all(self) -> None:
        """Selects every card of the month that the title names."""
        first = self.anchor.replace(day=1)
        cards = self.source.between(first, (first + timedelta(days=31)).replace(day=1))
        self.select(self.focused, {card.key for card in cards}, pivot=self._pivot)

    def extend_to(self, key: Key) -> None:
        """Selects the cards from the one a range begins with, however far it has been scrolled away."""
        begins, ends = self._pivot and self._pivot[1], key[1]
        if begins is None or ends is None or self.page.holds(begins.day):
            super().extend_to(key)
            return
        first, last = sorted((begins.day, ends.day))
        cards = self.source.between(first, last + DAY)
        self.select(key, span(cards, self._pivot, key), pivot=self._pivot)

    def _beside(self, day: date, step: int) -> Focus:
        first, last = self.range
        on = day + step * DAY
        while first <= on < last and not self.page.keys_of(on):
            on += step * DAY
        return to_day(self.page, on if first <= on < last else day + step * DAY, last=step < 0)

    # What is at the top

    @property
    def _screen(self) -> int:
        """What turning a page scrolls: a row less than is seen, so that the eye finds its place."""
        return max(ROW, self.height() - HEADER_HEIGHT - ROW)

    def _number(self, day: date) -> int:
        """The place of a day in the page."""
        return min(max((day - self.page.weeks[0][0]).days, 0), len(self._edges) - 2)

    def _hold(self) -> None:
        """Keeps what is at the top where it is."""
        with QSignalBlocker(self._bar):
            self._bar.setPageStep(self._screen)
            self._bar.setRange(0, max(0, self._edges[-1] - (self.height() - HEADER_HEIGHT)))
            self._bar.setValue(self._edges[self._number(self._top)] + self._into)

    def _note_top(self) -> None:
        number = bisect_right(self._edges, self._bar.value()) - 1
        self._top = self.geometry_of_page.day(min(number, len(self._edges) - 2))
        self._into = self._bar.value() - self._edges[self._number(self._top)]

    def _show_day(self, day: date) -> None:
        cell, body = self.cell_rect(day), self.geometry_of_page.body
        if cell.intersected(body).height() < min(cell.height(), ENOUGH):
            top = self._edges[self._number(day)]
            self._show(top, top + min(cell.height(), body.height()))

    def _show(self, top: int, bottom: int) -> None:
        if not self._is_pressed:
            lowest = bottom - self.geometry_of_page.body.height()
            self._bar.setValue(min(max(self._bar.value(), lowest), top))

    def _scrolled(self) -> None:
        self._note_top()
        if self._top not in self.page.weeks[1]:
            self._read_on()
        landing = [each.card for each in self.placement.cards if each.landing]
        self.placement = placed(self.page, self._shown, self.geometry_of_page, landing=landing)
        self.update()

    def _read_on(self) -> None:
        """Turns to the weeks about what is at the top now, and asks only for those it does not hold."""
        before, self.anchor = self.page, self._top
        first, last = self.range
        held_from, held_to = before.weeks[0][0], before.weeks[-1][-1] + DAY
        wanted = ((first, min(held_from, last)), (max(held_to, first), last))
        read = [self.read(begin, end) for begin, end in wanted if begin < end]
        self.show_page(before.turned(*read, anchor=self.anchor, weeks=self.weeks))
        if not first <= self.day < last:
            self.day = self._top
        self.range_changed.emit(*self.range)

    def _week_of(self, day: date) -> Week:
        return week_of(day, first_weekday=self.first_weekday)
