"""Where posts are decided on one after the other, and where those that were sent back are found again.
May import the context, commands, queries, the composer's parts, previews, the theme, widgets and words.
Must not know the calendar, today or the window: it asks for them through signals.

``queue`` counts what waits soon after the start; it does not load ``page`` and all that this needs.
"""
