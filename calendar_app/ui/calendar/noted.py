"""A page on which days have names: what they are known for can be written about."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QMouseEvent

from calendar_app.domain.key_dates import KeyDate
from calendar_app.domain.workflow import Act, may
from calendar_app.ui.calendar.hands import HandledView


class NotedView(HandledView):
    """Double-clicking what a day is named after asks for a post about it; the day's menu does the same."""

    create_about = Signal(object, object)
    """A post about a key date is wanted on this date."""

    def key_date_at(self, point: QPoint) -> KeyDate | None:
        """What the day under a point is named after, where its name stands."""
        day = self.day_at(point)
        if day is None or not self.geometry_of_page.heading_of(day).contains(point):
            return None
        return next(iter(self.day_names.beginning(day)), None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the name of a day, asks for a post about it."""
        point = event.position().toPoint()
        key_date, day = self.key_date_at(point), self.day_at(point)
        if key_date and key_date.decided and may(Act.DRAFT, self.context.workspace.roles):
            self.create_about.emit(key_date, day)
        else:
            super().mouseDoubleClickEvent(event)
