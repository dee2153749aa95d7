"""How the plan reaches the calendar programs of the team: what is exported, and how each subscribes to it.
May import the context, theme, widgets, dialogs, dates, words, commands; of the store only its queries.
Must not know who opens it: the calendar and the settings both do.
"""

from calendar_app.ui.exports.guide import SubscribeGuide

__all__ = ["SubscribeGuide"]
