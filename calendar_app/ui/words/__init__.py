"""The words for what the layers below only name: refusals, problems, statuses, roles, commands, log entries.
May import: domain, PySide6.QtCore.
Must not know: widgets, the workspace, files.
"""

from calendar_app.ui.words.say import say, say_command, say_log, say_of_file, say_roles, say_view

__all__ = ["say", "say_command", "say_log", "say_of_file", "say_roles", "say_view"]
