"""How the program looks: colours, type, icons and the style sheet made from them.
May import Qt and `calendar_app.paths`.
Must not know posts, a status beyond its key, nor any widget of ours.
"""

from calendar_app.ui.theme.style import apply_theme, set_role
from calendar_app.ui.theme.theme import Pair, StatusColors, Theme, load_theme
from calendar_app.ui.theme.themes import Choice, Themes

__all__ = [
    "Choice",
    "Pair",
    "StatusColors",
    "Theme",
    "Themes",
    "apply_theme",
    "load_theme",
    "set_role",
]
