"""The frame around the screens: sidebar, toolbar, status line, and the page of the calendar.
May import: the context, the theme, widgets, dates and words; of the store only its queries.
Must not know: how a view paints, how a post is edited.
"""
