"""The planning: ways of looking at days, the cards on them, and the tray of what has no day yet.
May import Qt, the domain, commands, `store.queries`, the previews, the theme, widgets and words.
Must not know the composer, the review or the window: it asks for them through signals.
"""

from calendar_app.ui.calendar.month import MonthView
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.tray import Tray
from calendar_app.ui.calendar.week import WeekView

VIEWS: dict[str, type[NotedView]] = {"week": WeekView, "month": MonthView}
"""Each way of looking at the calendar by its name; a new one is a file and a line here."""

__all__ = ["VIEWS", "MonthView", "NotedView", "Tray", "WeekView"]
