"""The week: seven columns of cards with their pictures, in time order."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.page import Key, Placement
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.scrolling import SCROLL_BAR
from calendar_app.ui.calendar.seven_days import SevenDays
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.week_card import Cover, WeekCardPainter
from calendar_app.ui.calendar.week_geometry import HEADER_HEIGHT, MARGIN, WeekGeometry
from calendar_app.ui.calendar.week_painter import WeekPainter
from calendar_app.ui.calendar.week_placement import Columns, column_of, columns_of, longest, placed
from calendar_app.ui.context import Context


class WeekView(SevenDays):
    """The page scrolls under its header where a column is higher than the window."""

    cards: WeekCardPainter

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._columns: Columns = {}
        self._gutter = 0
        self._landing: Sequence[Card] = ()
        context.thumbnails.loaded.connect(self._picture_came)

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
        self.bar.setVisible(bool(self._gutter))
        self.place_bar(HEADER_HEIGHT)
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

    def target_rect(self, day: date) -> QRect:
        """The card that would land, else the top of the day."""
        landing = next((placed.rect for placed in self.placement.cards if placed.landing), None)
        cell = self.cell_rect(day)
        return landing or QRect(cell.x(), 0, cell.width(), HEADER_HEIGHT)

    def scroll_page(self) -> None:
        """Has everything where the bar has brought it."""
        columns = self._columns_with(self._landing)
        self.placement = placed(columns, self.geometry_of_page, landing=self._landing)
        self.update()

    def reveal(self, key: Key | None) -> None:
        """Scrolls no further than it takes to see a card whole."""
        if key is not None:
            self._scroll_to(key, self._columns)

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
            items = self.page.items_of(day, shown[day])
            columns[day] = column_of(items, number=number, width=width)
        return columns

    def _cover(self, asset: str, size: QSize) -> Cover:
        thumbnails = self.context.thumbnails
        pixmap = thumbnails.pixmap(asset, size)
        return Cover(pixmap=pixmap, missing=pixmap is None and thumbnails.is_missing(asset))

    def _picture_came(self, asset: str) -> None:
        if any(placed.card.cover == asset for placed in self.placement.cards):
            self.update()
