"""The window: Qt Widgets that show a range, redraw when a step touches it, and run commands.
May import commands and below; of the store, only its queries.
Must not know SQLAlchemy, Pillow, icalendar or where a workspace keeps its files.
"""
