"""The day: what goes out, what to correct, what to validate and what to notice, ticked off in seconds.
May import the context, theme, widgets, dialogs, dates, words, commands; of the store only its queries.
Must not know the calendar, the composer or the window: it asks for them through signals.
"""

from calendar_app.ui.today.acts import Open
from calendar_app.ui.today.count import TodayCount
from calendar_app.ui.today.page import TodayPage

__all__ = ["Open", "TodayCount", "TodayPage"]
