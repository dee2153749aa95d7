"""How much is still to be published today, also while the page is not shown."""

from PySide6.QtCore import QObject, Signal

from calendar_app.store import queries
from calendar_app.ui.context import Context


class TodayCount(QObject):
    """Asks one small question after each step and at each full minute; ``changed`` carries the number."""

    changed = Signal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = context.workspace
        self.left = -1
        context.changed.connect(self.refresh)
        context.ticked.connect(self.refresh)

    def refresh(self) -> None:
        """Counts anew."""
        found = queries.publications(self._workspace.reader, now=self._workspace.clock())
        left = sum(each.is_left for each in found)
        if left != self.left:
            self.left = left
            self.changed.emit(left)
