"""The settings: what belongs to the brand, each change a command, and what belongs to this computer.
May import: the context, dialogs, widgets, words, commands; of the store only its queries.
Must not know: the calendar, the composer, the window.
"""

from calendar_app.ui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
