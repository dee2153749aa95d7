"""The bin: what was put away, with its pictures, versions and remarks, and the way back.
May import the context, theme, widgets, dates, words, commands, the rows of the day and the words of notes;
of the store only queries.
Must not know the calendar, the composer or the window: it asks for them through signals.
"""

from calendar_app.ui.bin.page import BinPage

__all__ = ["BinPage"]
