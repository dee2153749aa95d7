"""Pictures of every screen from the real widgets; the same list is what tests of all screens walk.
May import: everything of the interface.
Must not know: how anything it shows is made.
"""

from calendar_app.ui.screenshots.screens import SCREENS
from calendar_app.ui.screenshots.taking import USUAL, shots, take_screenshots

__all__ = ["SCREENS", "USUAL", "shots", "take_screenshots"]
