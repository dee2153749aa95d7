"""The month as one painted canvas: what it shows, where, and how it is read out."""

from datetime import date, timedelta
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.filter import Filter
from calendar_app.domain.layout import Week, weeks_of_month
from calendar_app.domain.plan import days_between
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.accessible import Spoken
from calendar_app.ui.calendar.card import CardPainter
from calendar_app.ui.calendar.carrier import Carrier
from calendar_app.ui.calendar.face import sentence
from calendar_app.ui.calendar.geometry import MonthGeometry
from calendar_app.ui.calendar.month_painter import MonthPainter, Scene
from calendar_app.ui.calendar.page import Key, MonthPage, Placement, by_day, place
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.view import CalendarView
from calendar_app.ui.context import Context
from calendar_app.ui.dates import first_weekday, format_month

DAY = timedelta(days=1)


class MonthCanvas(CalendarView):
    """Shows a page; the hands and the keyboard come with `MonthView`."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self.key_dates: dict[date, str] = {}
        """What a day is known for, beside its number."""
        self.page = MonthPage(month=self.anchor.replace(day=1), weeks=self._weeks())
        self.placement = Placement()
        self.focused: Key | None = None
        self.selected: frozenset[Key] = frozenset()
        self.lifted: Key | None = None
        self._today = self.day
        self.cards = CardPainter(context.themes, direction=self.layoutDirection())
        self.carrier = Carrier(self)
        self.carrier.changed.connect(self.arrange)
        context.themes.changed.connect(self.update)

    @property
    def range(self) -> tuple[date, date]:
        """Whole weeks around the month."""
        weeks = self._weeks()
        return weeks[0][0], weeks[-1][-1] + DAY

    @property
    def title(self) -> str:
        """« Novembre 2026 »."""
        return format_month(self.context.language.locale, self.anchor)

    @property
    def selection(self) -> list[Card]:
        """The cards that are selected, in time order."""
        return [card for card in self.page.in_order if card.key in self.selected]

    @property
    def focused_card(self) -> Card | None:
        """The card the keyboard is on."""
        return self.page.find(self.focused)

    def day_on_page(self, step: int) -> date:
        """The same day so many months on, or the last one of a month that is shorter."""
        months = self.anchor.year * 12 + self.anchor.month - 1 + step
        first = date(months // 12, months % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - DAY
        return first.replace(day=min(self.anchor.day, last.day))

    def reload(self) -> None:
        """Asks once for the cards and the campaigns of the weeks shown."""
        first, last = self.range
        self._today = self.today
        self.page = MonthPage(
            month=self.anchor.replace(day=1),
            weeks=self._weeks(),
            cards=by_day(self.source.between(first, last)),
            campaigns=self.source.campaigns(first, last),
        )
        keys = {card.key for card in self.page.in_order}
        self.selected &= keys
        self.focused = self.focused if self.focused in keys else None
        self.setAccessibleName(self.title)
        self.arrange()

    def arrange(self) -> None:
        """Gives every card its place, the one on its way among them."""
        landing = self.carrier.landing
        shown = bool(landing and landing.verdict.allowed and self._offset(landing.plan.day) is not None)
        preview = landing.preview if landing and shown else None
        self.placement = place(self.page, self.geometry_of_page, landing=preview)
        self.update()

    @property
    def geometry_of_page(self) -> MonthGeometry:
        """The pixels of the page."""
        return MonthGeometry(
            width=self.width(), height=self.height(), weeks=self.page.weeks, mirrored=self.mirrored
        )

    @property
    def mirrored(self) -> bool:
        """Whether the first day is at the right."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def day_at(self, point: QPoint) -> date | None:
        """The day under a point."""
        return self.geometry_of_page.day_at(point)

    def page_turn_at(self, point: QPoint) -> int:
        """-1 or 1 where holding a card turns the page back or on, else 0."""
        return self.geometry_of_page.page_turn_at(point)

    def cell_rect(self, day: date) -> QRect:
        """Where a day is seen; nowhere if the page does not hold it."""
        offset = self._offset(day)
        return QRect() if offset is None else self.geometry_of_page.cell(offset // 7, offset % 7)

    def words_at(self, point: QPoint) -> str:
        """A card in full, as text for a tool tip."""
        placed = self.placement.card_at(point)
        return f"<qt>{escape(self._sentence(placed.card))}</qt>" if placed else ""

    def spoken(self) -> list[Spoken]:
        """Every card of the page as a screen reader meets it."""
        rects = {placed.card.key: placed.rect for placed in self.placement.cards}
        return [
            Spoken(
                text=self._sentence(card),
                rect=rects.get(card.key, QRect()),
                focused=card.key == self.focused,
                selected=card.key in self.selected,
            )
            for card in self.page.in_order
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The whole scene; cards come ready-made from their cache."""
        locale, themes = self.context.language.locale, self.context.themes
        painter = QPainter(self)
        MonthPainter(painter, self.geometry_of_page, themes=themes, cards=self.cards, locale=locale).paint(
            self._scene()
        )
        painter.end()

    def _scene(self) -> Scene:
        landing = self.carrier.landing
        return Scene(
            page=self.page,
            placement=self.placement,
            today=self._today,
            current=self.day,
            focused=self.focused,
            selected=self.selected,
            has_focus=self.hasFocus(),
            lifted=landing.card.key if landing and not landing.copy else self.lifted,
            target=landing.plan.day if landing else None,
            verdicts=self.carrier.verdicts(days_between(*self.range)),
            key_dates=self.key_dates,
            hint="" if self.page.cards or landing else self._hint(),
        )

    def _hint(self) -> str:
        if self.source.filter != Filter():
            return self.tr("No post of this month passes the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr("Nothing is planned this month. Double-click a day or press N to write a post.")
        return self.tr("Nothing is planned this month.")

    def _sentence(self, card: Card) -> str:
        networks = self.context.workspace.networks
        return sentence(card, locale=self.context.language.locale, networks=networks)

    def _weeks(self) -> tuple[Week, ...]:
        start = first_weekday(self.context.language.locale)
        return tuple(weeks_of_month(self.anchor.year, self.anchor.month, first_weekday=start))

    def _offset(self, day: date) -> int | None:
        offset = (day - self.page.weeks[0][0]).days
        return offset if 0 <= offset < 7 * len(self.page.weeks) else None
