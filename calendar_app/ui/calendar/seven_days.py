"""What both ways of looking at a week have: its days side by side, over a page that scrolls."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from calendar_app.domain.layout import Week, week_of
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus, in_day
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_week

SCROLL_BAR = 12
STEP = 20
SWIPE = 240
"""So far to the side, in the units of wheels, turns a page: two notches, or the swipe of a hand."""


class SevenDays(NotedView):
    """``bar`` scrolls the page; to the side, wheels and touch-pads turn it."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._swiped = 0
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setSingleStep(STEP)
        self.bar.hide()
        self.bar.valueChanged.connect(self.scroll_page)
        self.quick_view.raise_()

    def weeks_of(self, anchor: date) -> tuple[Week, ...]:
        """The one week."""
        return (week_of(anchor, first_weekday=self.first_weekday),)

    @property
    def title(self) -> str:
        """« 16 – 22 novembre 2026 »."""
        week = self.weeks[0]
        return format_week(self.context.language.locale, week[0], week[-1])

    @property
    def short_title(self) -> str:
        """« 16 – 22 nov. 2026 »."""
        week = self.weeks[0]
        return format_week(self.context.language.locale, week[0], week[-1], short=True)

    def day_on_page(self, step: int) -> date:
        """The same weekday so many weeks on."""
        return self.anchor + timedelta(weeks=step)

    def scroll_page(self) -> None:
        """Has everything where the bar has brought it."""
        raise NotImplementedError

    def hint(self) -> str:
        """What to do in an empty week."""
        if self.source.filter.is_active:
            return self.tr("No post of this week fits the filters.")
        if may(Act.DRAFT, self.context.workspace.roles):
            return self.tr("Nothing is planned this week. Double-click a day or press N to write a post.")
        return self.tr("Nothing is planned this week.")

    def above(self, focus: Focus) -> Focus:
        """The card before; a column has an end."""
        return in_day(self.page, focus, -1) or focus

    def below(self, focus: Focus) -> Focus:
        """The next card; a column has an end."""
        return in_day(self.page, focus, 1) or focus

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls where there is more to see, as finely as a touch-pad does; to the side turns the page."""
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if abs(across) > abs(along):
            self._swipe(-across if self.mirrored else across)
        elif fine := event.pixelDelta().y():
            self.bar.setValue(self.bar.value() - fine)
        else:
            QCoreApplication.sendEvent(self.bar, event)
        event.accept()

    def place_bar(self, top: int) -> None:
        """Puts the bar at the end of the page, from so far down."""
        height = max(1, self.height() - top)
        self.bar.setPageStep(height)
        self.bar.setGeometry(0 if self.mirrored else self.width() - SCROLL_BAR, top, SCROLL_BAR, height)

    def _swipe(self, across: int) -> None:
        self._swiped += across
        if abs(self._swiped) >= SWIPE:
            self.turn_page(-1 if self._swiped > 0 else 1)
            self._swiped = 0
