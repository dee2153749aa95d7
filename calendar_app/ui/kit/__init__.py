"""The publish kit: what was validated, laid out to be copied, dragged out and noted as published.
May import the context, theme, widgets, dialogs, dates, words, commands; of the store only its queries.
Must not know who opens it: the day, the calendar and the composer all do.
"""

from calendar_app.ui.kit.dialog import KitDialog

__all__ = ["KitDialog"]
