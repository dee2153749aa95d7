"""The list: each day with a row for each of its posts, in columns one chooses."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.endless import EndlessView
from calendar_app.ui.calendar.list_columns import (
    SORTABLE,
    Column,
    Order,
    Span,
    columns_of,
    order_of,
    spans_of,
)
from calendar_app.ui.calendar.list_geometry import HEADER_HEIGHT
from calendar_app.ui.calendar.list_menu import ColumnButton
from calendar_app.ui.calendar.list_painter import ListPainter, head_rect
from calendar_app.ui.calendar.list_row import BEFORE, RowPainter
from calendar_app.ui.calendar.list_words import Register, in_order, register_of
from calendar_app.ui.calendar.page import Page, by_day
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.week_card import Cover
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_month

BUTTON = 24


class ListView(EndlessView):
    """The columns, and by which of them each day is sorted, are remembered on this computer."""

    cards: RowPainter
    names_in_full = True

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        self.register = Register()
        super().__init__(context, source=source, parent=parent)
        self._order = order_of(context.habits.preferences.list_order)
        self.button = ColumnButton(context.themes, self)
        self.button.show_choice(self.columns, self._order)
        self.button.columns_chosen.connect(self.choose_columns)
        self.button.order_chosen.connect(self.sort_by)
        self.quick_view.raise_()
        context.themes.changed.connect(self.button.refresh_icon)
        context.thumbnails.loaded.connect(self._picture_came)

    @property
    def title(self) -> str:
        """« Novembre 2026 », the month at the top."""
        return format_month(self.context.language.locale, self.anchor)

    @property
    def columns(self) -> frozenset[Column]:
        """Those wanted beside the ones that are always there."""
        return columns_of(self.context.habits.preferences.list_columns)

    @property
    def order(self) -> Order:
        """By which column each day is sorted."""
        return self._order

    @property
    def spans(self) -> tuple[Span, ...]:
        """The columns that have room, and where they stand."""
        return spans_of(self.columns, width=self.geometry_of_page.row_width - BEFORE - BUTTON)

    def choose_columns(self, columns: Collection[Column]) -> None:
        """Shows these columns, and so again the next time."""
        self.context.habits.keep(list_columns=tuple(columns))
        self._show_anew()

    def sort_by(self, order: Order) -> None:
        """Sorts each day so, and so again the next time."""
        self._order = order
        self.context.habits.keep(list_order=str(order))
        self._show_anew()

    def follow_habits(self) -> None:
        """The columns and the order."""
        self._order = order_of(self.context.habits.preferences.list_order)
        self._show_anew()

    def make_cards(self) -> RowPainter:
        """Rows, and cards as they are carried."""
        return RowPainter(self.context.themes, direction=self.layoutDirection())

    def show_page(self, page: Page) -> None:
        """Each day in the order that was chosen."""
        self.register = register_of(self.context, page.in_order, wanted=self.columns | {self._order.by})
        cards = {day: in_order(some, self._order, self.register) for day, some in page.cards.items()}
        super().show_page(replace(page, cards=cards, in_time=self._order == Order()))

    def with_landing(self, landing: Sequence[Card]) -> Mapping[date, Sequence[Card]]:
        """The cards of each day as they would be with more of them, in their order."""
        shown = dict(self.page.cards)
        for day, more in by_day(landing).items():
            shown[day] = in_order([*shown.get(day, ()), *more], self._order, self.register)
        return shown

    def paint_scene(self, painter: QPainter, scene: Scene) -> None:
        """Draws the list."""
        ListPainter(
            painter,
            self.geometry_of_page,
            themes=self.context.themes,
            cards=self.cards,
            locale=self.context.language.locale,
            spans=self.spans,
            order=self._order,
            register=self.register,
            cover_of=self._cover,
        ).paint(scene)

    def hint(self) -> str:
        """What to do where nothing is planned."""
        if self.source.filter.is_active:
            return self.tr("No post of these weeks fits the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr(
                "Nothing is planned in these weeks. Double-click a day or press N to write a post."
            )
        return self.tr("Nothing is planned in these weeks.")

    def target_rect(self, day: date) -> QRect:
        """The row that would land, else the name of the day."""
        landing = next((placed.rect for placed in self.placement.cards if placed.landing), None)
        return landing or self.geometry_of_page.heading_of(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the head of a column sorts by it."""
        point = event.position().toPoint()
        if point.y() >= HEADER_HEIGHT:
            super().mousePressEvent(event)
        elif (column := self._column_at(point)) is not None:
            self.sort_by(self._order.clicked(column))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The header has a menu of its own."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse and event.pos().y() < HEADER_HEIGHT:
            self.button.list.popup(event.globalPos())
        else:
            super().contextMenuEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button keeps to the end of the header."""
        super().resizeEvent(event)
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        """So it does where one writes from the right."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_button()

    def _place_button(self) -> None:
        place = QRect(self.width() - BUTTON - 4, (HEADER_HEIGHT - BUTTON) // 2, BUTTON, BUTTON)
        self.button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _column_at(self, point: QPoint) -> Column | None:
        seen = QStyle.visualPos(self.layoutDirection(), self.rect(), point)
        heads = (each for each in self.spans if head_rect(each).contains(seen))
        return next((each.column for each in heads if each.column in SORTABLE), None)

    def _show_anew(self) -> None:
        self.button.show_choice(self.columns, self._order)
        self.show_page(self.page)

    def _cover(self, asset: str, size: QSize) -> Cover:
        thumbnails = self.context.thumbnails
        pixmap = thumbnails.pixmap(asset, size)
        return Cover(pixmap=pixmap, missing=pixmap is None and thumbnails.is_missing(asset))

    def _picture_came(self, asset: str) -> None:
        if any(placed.card.cover == asset for placed in self.placement.cards):
            self.update()
