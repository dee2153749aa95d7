"""The library: every picture, video and document of a brand, where it is used, whose it is, what is new.
May import the context, theme, widgets, words, commands and the composer's picture editor; of the store
only queries. Must not know the calendar or the window: it asks for them through signals.
"""

from calendar_app.ui.library.page import LibraryPage
from calendar_app.ui.library.picker import Picker
from calendar_app.ui.library.watching import Watching

__all__ = ["LibraryPage", "Picker", "Watching"]
