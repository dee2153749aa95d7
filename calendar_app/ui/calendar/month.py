"""The month: whole weeks one under the other, each card in two lines or one."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.domain.layout import Week, weeks_of_month
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.canvas import DAY
from calendar_app.ui.calendar.day_panel import DayPanel
from calendar_app.ui.calendar.month_geometry import MonthGeometry
from calendar_app.ui.calendar.month_painter import MonthPainter
from calendar_app.ui.calendar.month_placement import place
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.page import Placement
from calendar_app.ui.calendar.page_painter import Scene
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_month


class MonthView(NotedView):
    """A day without room for all of its cards opens in place."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self.day_panel = self._make_day_panel()

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """Whole weeks around the month."""
        return tuple(weeks_of_month(anchor.year, anchor.month, first_weekday=self.first_weekday))

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
        months = self.anchor.year * 12 + self.anchor.month - 1 + step
        first = date(months // 12, months % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - DAY
        return first.replace(day=min(self.anchor.day, last.day))

    def place(self, landing: Sequence[Card]) -> Placement:
        """As many cards as there is room for, the rest behind « +3 »."""
        return place(self.page, self.geometry_of_page, landing=landing)

    def paint_scene(self, painter: QPainter, scene: Scene) -> None:
        """Draws the month."""
        themes, locale = self.context.themes, self.context.language.locale
        MonthPainter(painter, self.geometry_of_page, themes=themes, cards=self.cards, locale=locale).paint(
            scene
        )

    def hint(self) -> str:
        """What to do in an empty month."""
        if self.source.filter.is_active:
            return self.tr("No post of this month passes the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr("Nothing is planned this month. Double-click a day or press N to write a post.")
        return self.tr("Nothing is planned this month.")

    def open_day(self, day: date) -> None:
        """Lists all cards and blocks of a day in place."""
        cards, blocks = self.cards_of(day), self.page.blocks.get(day, ())
        if cards or blocks:
            self.dismiss()
            self.walk_to(day)
            self.day_panel.open(day, cards, beside=self.cell_rect(day), blocks=blocks)

    def reload(self) -> None:
        """The day that is open in place follows."""
        super().reload()
        if self.day_panel.isVisible():
            self.day_panel.list.show_cards(self.cards_of(self.day_panel.day))

    def dismiss(self) -> None:
        """Closes what floats over the page."""
        super().dismiss()
        self.day_panel.dismiss()

    def clear_selection(self) -> None:
        """Closes what floats, else leaves only the day."""
        self.day_panel.dismiss()
        super().clear_selection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the open day closes it."""
        self.day_panel.dismiss()
        super().mousePressEvent(event)

    def _make_day_panel(self) -> DayPanel:
        panel = DayPanel(self.context, self.cards, self)
        panel.closed.connect(self.setFocus)
        panel.open_block.connect(self.open_block)
        panel.list.open_post.connect(self.open_post)
        panel.list.bin_requested.connect(self.bin_requested)
        panel.list.menu_requested.connect(self.menu_requested)
        panel.list.move_wanted.connect(self.take_up)
        panel.list.copied.connect(lambda cards, cut: self.clipboard.put(cards, cut=cut))
        panel.list.paste_wanted.connect(self.paste)
        return panel
