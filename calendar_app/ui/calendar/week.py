"""The week: seven columns of cards with their pictures, in time order."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.layout import Week, week_of
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.page import Key, Placement
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus, in_day
from calendar_app.ui.calendar.week_card import Cover, WeekCardPainter
from calendar_app.ui.calendar.week_geometry import HEADER_HEIGHT, MARGIN, WeekGeometry
from calendar_app.ui.calendar.week_painter import WeekPainter
from calendar_app.ui.calendar.week_placement import (
    Columns,
    below_cards,
    column_of,
    columns_of,
    longest,
    placed,
)
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_week

SCROLL_BAR = 12
STEP = 20


class WeekView(NotedView):
    """The page scrolls under its header where a column is higher than the window."""

    cards: WeekCardPainter

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._columns: Columns = {}
        self._gutter = 0
        self._landing: Sequence[Card] = ()
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setSingleStep(STEP)
        self.bar.hide()
        self.bar.valueChanged.connect(self._scrolled)
        self.quick_view.raise_()
        context.thumbnails.loaded.connect(self._picture_came)

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """The one week."""
        return (week_of(anchor, first_weekday=self.first_weekday),)

    @property
    def title(self) -> str:
        """« 16 – 22 novembre 2026 »."""
        week = self.weeks[0]
        return format_week(self.context.language.locale, week[0], week[-1])

    @property
    def geometry_of_page(self) -> WeekGeometry:
        """The pixels of the page."""
        return WeekGeometry(
            width=self.width(),
            height=self.height(),
            weeks=self.page.weeks,
            mirrored=self.mirrored,
            busy=self.page.cards.keys() | self.page.blocks.keys() | self.page.slots.keys(),
            lanes=self.page.lanes,
            scrolled=self.bar.value(),
            gutter=self._gutter,
        )

    def make_cards(self) -> WeekCardPainter:
        """Cards with pictures."""
        return WeekCardPainter(self.context.themes, direction=self.layoutDirection())

    def day_on_page(self, step: int) -> date:
        """The same weekday so many weeks on."""
        return self.anchor + timedelta(weeks=step)

    def reload(self) -> None:
        """Another week begins at its top."""
        if self.page.weeks != self.weeks:
            self.bar.setValue(0)
        super().reload()

    def measure(self) -> None:
        """Heights follow widths, and widths leave room for a scroll bar where there has to be one."""
        self._gutter = 0
        self._columns = columns_of(self.page, self.geometry_of_page)
        if self.geometry_of_page.overflow(longest(self._columns)):
            self._gutter = SCROLL_BAR
            self._columns = columns_of(self.page, self.geometry_of_page)
        self._place_bar()
        super().measure()

    def place(self, landing: Sequence[Card]) -> Placement:
        """All cards, those on the screen in pixels."""
        self._landing = landing
        columns = self._columns_with(landing)
        self.bar.setRange(0, self.geometry_of_page.overflow(longest(columns)))
        if landing:
            self._scroll_to(landing[0].key, columns)
        return placed(columns, self.geometry_of_page, landing=landing)

    def paint_scene(self, painter: QPainter, scene: Scene) -> None:
        """Draws the week."""
        WeekPainter(
            painter,
            self.geometry_of_page,
            themes=self.context.themes,
            cards=self.cards,
            locale=self.context.language.locale,
            cover_of=self._cover,
        ).paint(scene)

    def hint(self) -> str:
        """What to do in an empty week."""
        if self.source.filter.is_active:
            return self.tr("No post of this week passes the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr("Nothing is planned this week. Double-click a day or press N to write a post.")
        return self.tr("Nothing is planned this week.")

    def target_rect(self, day: date) -> QRect:
        """The card that would land, else the top of the day."""
        landing = next((placed.rect for placed in self.placement.cards if placed.landing), None)
        cell = self.cell_rect(day)
        return landing or QRect(cell.x(), 0, cell.width(), HEADER_HEIGHT)

    def above(self, focus: Focus) -> Focus:
        """The card before; a column has an end."""
        return in_day(self.page, focus, -1) or focus

    def below(self, focus: Focus) -> Focus:
        """The next card; a column has an end."""
        return in_day(self.page, focus, 1) or focus

    def reveal(self, key: Key | None) -> None:
        """Scrolls no further than it takes to see a card whole."""
        if key is not None:
            self._scroll_to(key, self._columns)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls where there is more to see."""
        QCoreApplication.sendEvent(self.bar, event)

    def _scroll_to(self, key: Key, columns: Columns) -> None:
        column = columns.get(key[1].day) if key[1] else None
        if column and (span := column.span_of(key)):
            geometry = self.geometry_of_page
            top = geometry.top + geometry.scrolled + span[0] - HEADER_HEIGHT
            lowest, highest = top + span[1] + MARGIN - geometry.body.height(), top - MARGIN
            self.bar.setValue(min(max(self.bar.value(), lowest), highest))

    def _columns_with(self, landing: Sequence[Card]) -> Columns:
        shown = self.page.with_landing(landing)
        columns = dict(self._columns)
        for day in {card.plan.day for card in landing if card.plan}:
            number = self.page.weeks[0].index(day)
            width = self.geometry_of_page.card_width(number)
            below = below_cards(self.page, day)
            columns[day] = column_of(shown[day], number=number, width=width, below=below)
        return columns

    def _place_bar(self) -> None:
        self.bar.setVisible(bool(self._gutter))
        self.bar.setPageStep(max(1, self.height() - HEADER_HEIGHT))
        left = 0 if self.mirrored else self.width() - SCROLL_BAR
        self.bar.setGeometry(left, HEADER_HEIGHT, SCROLL_BAR, self.height() - HEADER_HEIGHT)

    def _scrolled(self) -> None:
        columns = self._columns_with(self._landing)
        self.placement = placed(columns, self.geometry_of_page, landing=self._landing)
        self.update()

    def _cover(self, asset: str, size: QSize) -> Cover:
        thumbnails = self.context.thumbnails
        pixmap = thumbnails.pixmap(asset, size)
        return Cover(pixmap=pixmap, missing=pixmap is None and thumbnails.is_missing(asset))

    def _picture_came(self, asset: str) -> None:
        if any(placed.card.cover == asset for placed in self.placement.cards):
            self.update()
