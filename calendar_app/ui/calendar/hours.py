"""The week as a grid of hours: what is let go there has a time of day."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from html import escape
from itertools import chain
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.clock_change import ClockChange, clock_changes
from calendar_app.domain.elsewhere import Elsewhere, city_of, elsewhere
from calendar_app.domain.place import Place
from calendar_app.domain.plan import OddHour, Plan
from calendar_app.ui.calendar.accessible import Spoken
from calendar_app.ui.calendar.card import SIZES
from calendar_app.ui.calendar.clock_words import change_words
from calendar_app.ui.calendar.edge_scroll import EdgeScroller
from calendar_app.ui.calendar.hands import HandledView
from calendar_app.ui.calendar.hours_geometry import ABOVE, HOUR, RULERS, HoursGeometry, height_of
from calendar_app.ui.calendar.hours_painter import Hours, HoursPainter, Ruler
from calendar_app.ui.calendar.hours_placement import Columns, column_of, columns_of, placed, rows_of
from calendar_app.ui.calendar.hours_walk import met, stepped
from calendar_app.ui.calendar.opening_days import OpeningDays
from calendar_app.ui.calendar.page import Key, Placement, hour_of
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.scrolling import SCROLL_BAR
from calendar_app.ui.calendar.seven_days import SevenDays
from calendar_app.ui.calendar.snap import SnapButton
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus
from calendar_app.ui.calendar.week_geometry import MARGIN
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long, format_day_short, format_time
from calendar_app.ui.words.elsewhere import elsewhere_words, hour_words

MORNING = 7 * HOUR
"""What is seen first."""
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class HoursView(SevenDays, OpeningDays):
    """``hour`` is the time of day that is current, on a free place; None above the hours."""

    other_week = "cards"

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._columns: Columns = {}
        self._landing: Sequence[Card] = ()
        self._rows = 1
        self._busy: frozenset[date] = frozenset()
        self._now = self._clock()
        self.hour: time | None = None
        self._is_free = False
        """Whether the keyboard has left the cards for the places between them."""
        self._fold = 0
        self._is_opened = False
        self._second = self._second_zone()
        """The zone of the second ruler, "" where there is none."""
        self.snap = SnapButton(self.step, self)
        self.snap.chosen.connect(lambda minutes: context.habits.keep(hour_step=minutes))
        self._edges = EdgeScroller(self._scroll_under, parent=self)
        self.bar.setSingleStep(HOUR // 3)
        self.bar.show()

    @property
    def step(self) -> int:
        """The minutes from one place to the next."""
        return self.context.habits.preferences.hour_step

    @property
    def down(self) -> timedelta:
        """The arrow down goes as far as things are put apart."""
        return timedelta(minutes=self.step)

    @property
    def here(self) -> Place:
        """The free place the keyboard is on; with a card, its day, where posts keep their own times."""
        if self.focused is not None or self.hour is None:
            return Place(day=self.day)
        return Place(day=self.day, time=self.hour, fold=self._fold)

    @property
    def second_ruler(self) -> Ruler | None:
        """The hours of a second zone on the current day, which is named where they are not alike all week."""
        if not self._second:
            return None
        locale, days = self.context.language.locale, self.page.weeks[0]
        differs = len({str(self._hours_there(day)) for day in days}) > 1
        when = [format_day_short(locale, self.day)] if differs else []
        hours = {minute: hour_words(there, locale=locale) for minute, there in self._hours_there(self.day)}
        return Ruler(head=[city_of(self._second), *when], hours=hours)

    @property
    def spot(self) -> QPoint:
        """Among the hours, the free place."""
        if self.here.time is None:
            return super().spot
        geometry, minute = self.geometry_of_page, _minutes(self.here.time)
        return geometry.stretch(geometry.weeks[0].index(self.day), minute, minute + self.step).center()

    @property
    def geometry_of_page(self) -> HoursGeometry:
        """The pixels of the page."""
        return HoursGeometry(
            width=self.width(),
            height=self.height(),
            weeks=self.page.weeks,
            mirrored=self.mirrored,
            busy=self._busy,
            lanes=self.page.lanes,
            scrolled=self.bar.value(),
            gutter=SCROLL_BAR,
            rows=self._rows,
            before=sum(RULERS if self._second else RULERS[:1]),
        )

    def reload(self) -> None:
        """The line of now goes on with the clock, which tells of each minute."""
        self._now = self._clock()
        super().reload()

    def measure(self) -> None:
        """Cards share the width of their day; the row without hours is as high as it has to be."""
        self._rows, self._busy = rows_of(self.page), self._busy_days()
        geometry = self.geometry_of_page
        self._columns = columns_of(self.page, geometry)
        self.bar.setRange(0, geometry.hours_overflow())
        self.place_bar(geometry.hours.top())
        self.snap.setGeometry(geometry.ruler_head(0))
        if self.isVisible() and not self._is_opened:
            self._is_opened = True
            self.show_morning()
        super().measure()

    def show_morning(self) -> None:
        """Brings the working morning into sight, and whole what reaches into it from before."""
        spans = sorted(chain.from_iterable(column.spans for column in self._columns.values()), reverse=True)
        first = MORNING
        for top, bottom in spans:
            if top < first < bottom:
                first = top
        self.bar.setValue(ABOVE + first - MARGIN if first < MORNING else MORNING)

    def place(self, landing: Sequence[Card]) -> Placement:
        """All cards, those on the screen in pixels; where a drop would put one is brought there."""
        self._landing = landing
        hour = hour_of(landing[0]) if landing else None
        if hour is not None:
            self._show(height_of(_minutes(hour)), SIZES.one_line)
        return self._placed()

    def showEvent(self, event: QShowEvent) -> None:
        """Another second zone may have been chosen meanwhile."""
        before, self._second = self._second, self._second_zone()
        super().showEvent(event)
        if self._second != before:
            self.measure()

    def scroll_page(self) -> None:
        """Has everything where the bar has brought it."""
        self.placement = self._placed()
        self.update()

    def paint_scene(self, painter: QPainter, scene: Scene) -> None:
        """Draws the grid."""
        place = self.here
        hours = Hours(
            now=self._now,
            step=self.step,
            cursor=(place.day, place.time) if place.time is not None else None,
            changes={day: self._changes(day) for day in self.page.weeks[0]},
            second=self.second_ruler,
        )
        HoursPainter(
            painter,
            self.geometry_of_page,
            themes=self.context.themes,
            cards=self.cards,
            locale=self.context.language.locale,
            hours=hours,
        ).paint(scene)

    def place_at(self, point: QPoint) -> Place | None:
        """A day and a full step of its clock; above the hours what is let go keeps its own."""
        day, geometry = self.day_at(point), self.geometry_of_page
        hour = geometry.time_at(point, step=self.step)
        if day is None or hour is None:
            return Place(day=day) if day else None
        change = self._change_at(day, hour)
        twice = change is not None and change.odd is OddHour.FIRST
        return Place(day=day, time=hour, fold=int(twice and geometry.is_late_half(point, day)))

    def target_rect(self, day: date) -> QRect:
        """The card that would land, else the head of the day."""
        landing = next((placed.rect for placed in self.placement.cards if placed.landing), None)
        return landing or self.geometry_of_page.heading_of(day)

    def walk_to_place(self, place: Place) -> None:
        """The hour is current as well."""
        self.hour, self._fold, self._is_free = place.time, place.fold, True
        super().walk_to_place(place)

    def to_day(self, *, last: bool = False) -> None:
        """Out of the hours: with nothing there, on what has none."""
        self.hour, self._fold, self._is_free = None, 0, False
        super().to_day(last=last)

    def follow(self, other: HandledView) -> None:
        """Begins at the hour of what was focused there."""
        super().follow(other)
        self.hour = self._hour_of(self.focused)

    def select(self, focused: Key | None, selected: Iterable[Key], *, pivot: Key | None = None) -> None:
        """What is left is left at its hour."""
        if focused is not None:
            self.hour, self._fold, self._is_free = self._hour_of(focused), 0, False
        super().select(focused, selected, pivot=pivot)

    def walk(self, arrow: Qt.Key) -> None:
        """From card to card; from a free place on by the step, until a card is met."""
        if self.focused is not None or self.hour is None or (arrow in SIDEWAYS and not self._is_free):
            super().walk(arrow)
        elif arrow in SIDEWAYS:
            self.walk_to(self.day + self.step_of(arrow))
            self.select(None, ())
        else:
            self._walk_hours(self.hour, down=arrow == Qt.Key.Key_Down)

    def clear_selection(self) -> None:
        """Leaves the cards at the hour of the last one."""
        super().clear_selection()
        self._is_free = self.focused is None

    def go_today(self) -> None:
        """Turns to the page with today, and to the hour it is."""
        super().go_today()
        self._show(height_of(_minutes(self._now.time())) - HOUR, 2 * HOUR)

    def reveal(self, key: Key | None) -> None:
        """Scrolls no further than it takes to see a card whole."""
        column = self._columns.get(key[1].day) if key and key[1] else None
        if key and column and (span := column.span_of(key)):
            self._show(span[0], span[1] - span[0])

    def words_at(self, point: QPoint) -> str:
        """Where the clocks are changed, that as well; over the second ruler, whose hours they are."""
        if self._second and self.geometry_of_page.is_second_ruler(point):
            return escape(self._second_words())
        place = self.place_at(point)
        change = self._change_at(place.day, place.time) if place and place.time is not None else None
        words = change_words(change, locale=self.context.language.locale) if change else ""
        return "<br>".join(filter(None, (super().words_at(point), escape(words))))

    def spoken(self) -> list[Spoken]:
        """And where the clocks are changed."""
        return [*super().spoken(), *self._spoken_changes()]

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Near where the hours end on the screen they scroll."""
        super().dragMoveEvent(event)
        self._edges.hold(self.geometry_of_page.scroll_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is held any more."""
        self._edges.hold(0)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Nor here."""
        self._edges.hold(0)
        super().dropEvent(event)

    def _placed(self) -> Placement:
        geometry, columns = self.geometry_of_page, dict(self._columns)
        shown = self.page.with_landing(self._landing)
        for day in {card.plan.day for card in self._landing if card.plan}:
            columns[day] = column_of(self.page, day, shown[day], geometry)
        return placed(self.page, columns, geometry, shown=shown, landing=self._landing)

    def _walk_hours(self, before: time, *, down: bool) -> None:
        after = stepped(before, step=self.step, down=down)
        if card := met(self.cards_of(self.day), before, after):
            self.focus_on(Focus(day=self.day, key=card.key))
        else:
            self.hour, self._fold, self._is_free = after, 0, True
            self.select(None, ())
            self._show(height_of(_minutes(after)), HOUR)

    def _hour_of(self, key: Key | None) -> time | None:
        """When a card, a block or a free slot of the page begins."""
        item = self.page.find(key) or self.page.find_block(key) or self.page.find_slot(key)
        return hour_of(item) if item else None

    def _show(self, top: int, height: int) -> None:
        """Scrolls no further than it takes to see so much of the day, by its pixels below midnight."""
        top += ABOVE
        lowest = top + height + MARGIN - self.geometry_of_page.hours.height()
        self.bar.setValue(min(max(self.bar.value(), lowest), top - MARGIN))

    def _scroll_under(self, pixels: int) -> None:
        """Scrolls under what is held, which hangs over another hour then."""
        self.bar.setValue(self.bar.value() + pixels)
        self.carrier.drops.look_again()

    def _busy_days(self) -> frozenset[date]:
        """Those that need a whole column: also where there is something to say about the clocks."""
        days = self.page.weeks[0]
        return frozenset(day for day in days if self.page.keys_of(day) or self._changes(day))

    def _clock(self) -> datetime:
        workspace = self.context.workspace
        return workspace.clock().astimezone(ZoneInfo(workspace.brand.zone))

    def _changes(self, day: date) -> Sequence[ClockChange]:
        return clock_changes(day, zone=self.context.workspace.brand.zone)

    def _change_at(self, day: date, hour: time) -> ClockChange | None:
        minute = _minutes(hour)
        return next((each for each in self._changes(day) if each.start <= minute < each.end), None)

    def _spoken_changes(self) -> list[Spoken]:
        locale, geometry = self.context.language.locale, self.geometry_of_page
        changes = [(day, change) for day in self.page.weeks[0] for change in self._changes(day)]
        return [
            Spoken(words=partial(change_words, change, locale=locale), rect=geometry.heading_of(day))
            for day, change in changes
        ]

    def _day_words(self) -> str:
        place, locale = self.here, self.context.language.locale
        plan = place.plan(zone=self.context.workspace.brand.zone)
        hour = format_time(locale, place.time) if place.time is not None else ""
        there = elsewhere_words(plan, self._second, locale=locale)
        return ", ".join(filter(None, (hour, there, super()._day_words())))

    def _hours_there(self, day: date) -> list[tuple[int, Elsewhere]]:
        """What the second clock says at the full hours of a day, those that never come left out."""
        zone = self.context.workspace.brand.zone
        plans = ((hour * 60, Plan(day=day, time=time(hour), zone=zone)) for hour in range(24))
        found = ((minute, plan.odd_hour, elsewhere(plan, self._second)) for minute, plan in plans)
        return [(minute, there) for minute, odd, there in found if there and odd is not OddHour.SKIPPED]

    def _second_zone(self) -> str:
        """The one that was chosen, unless the brand is there itself."""
        chosen = self.context.habits.preferences.second_zone
        return "" if chosen == self.context.workspace.brand.zone else chosen

    def _second_words(self) -> str:
        """« Les heures de New York (America/New_York), le lundi 16 novembre »."""
        day = format_day_long(self.context.language.locale, self.day)
        text = self.tr("The hours of {city} ({zone}) on {day}")
        return text.format(city=city_of(self._second), zone=self._second, day=day)


def _minutes(hour: time) -> int:
    return hour.hour * 60 + hour.minute
