"""One box for posts, actions and days (Ctrl+K).

May import all of the interface but the window and the shell. Must not know how posts are
indexed, nor what an action does.
"""

from calendar_app.ui.finder.panel import Finder

__all__ = ["Finder"]
