"""Everything about one post on one page: write it, see it, talk about it, plan it, decide on it.
May import the context, commands, queries, previews, the theme, widgets and words.
Must not know the calendar, the window, SQL or how pictures are rendered.
"""

from calendar_app.ui.composer.panel import ComposerPanel

__all__ = ["ComposerPanel"]
