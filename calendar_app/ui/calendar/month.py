"""The month: whole weeks one under the other, each card in two lines or one."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.layout import Week, months_on, weeks_of_month
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.month_painter import MonthPainter
from calendar_app.ui.calendar.month_placement import Days, days_of, days_with
from calendar_app.ui.calendar.opening_days import OpeningDays
from calendar_app.ui.calendar.page import Placement, joined
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_month


class MonthView(OpeningDays):
    """A day without room for all of its cards opens in place."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._days: Days = {}

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """Whole weeks around the month."""
        return tuple(weeks_of_month(anchor.year, anchor.month, first_weekday=self.first_weekday))

    @property
    def period(self) -> tuple[date, date]:
        """The month without the days around it."""
        first = self.anchor.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1)

    @property
    def title(self) -> str:
        """« Novembre 2026 »."""
        return format_month(self.context.language.locale, self.anchor)

    @property
    def geometry_of_page(self) -> MonthGeometry:
        """The pixels of the page."""
        return MonthGeometry(
            width=self.width(), height=self.height(), weeks=self.page.weeks, mirrored=self.mirrored
        )

    def day_on_page(self, step: int) -> date:
        """The same day so many months on, or the last one of a month that is shorter."""
        return months_on(self.anchor, step)

    def measure(self) -> None:
        """Everything finds its place once; what hangs over the page moves only what is on its day."""
        self._days = days_of(self.page, self.geometry_of_page)
        super().measure()

    def place(self, landing: Sequence[Card]) -> Placement:
        """As many cards as there is room for, the rest behind « +3 »."""
        landed = days_with(self.page, self.geometry_of_page, landing) if landing else {}
        days = {**self._days, **landed}
        return joined(days[day] for day in sorted(days))

    def paint_scene(self, painter: QPainter, scene: Scene) -> None:
        """Draws the month."""
        themes, locale = self.context.themes, self.context.language.locale
        MonthPainter(painter, self.geometry_of_page, themes=themes, cards=self.cards, locale=locale).paint(
            scene
        )

    def hint(self) -> str:
        """What to do in an empty month."""
        if self.source.filter.is_active:
            return self.tr("No post of this month fits the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr("Nothing is planned this month. Double-click a day or press N to write a post.")
        return self.tr("Nothing is planned this month.")
