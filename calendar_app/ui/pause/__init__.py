"""Everything or a channel paused: the strip on every screen that says so, the form, and the way on.
May import the context, theme, widgets, dialogs, dates, words, commands; of the store only its queries.
Must not know the pages under the strip.
"""

from calendar_app.ui.pause.banner import PauseBanner
from calendar_app.ui.pause.form import PauseForm

__all__ = ["PauseBanner", "PauseForm"]
