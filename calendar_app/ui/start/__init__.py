"""The first start: make a brand, open one again, or look at the demonstration.
May import: the theme, language, habits, widgets, words, places.
Must not know: the workspace; it says by signals what is wanted.
"""

from calendar_app.ui.start.new_brand import NewBrand
from calendar_app.ui.start.window import StartWindow

__all__ = ["NewBrand", "StartWindow"]
