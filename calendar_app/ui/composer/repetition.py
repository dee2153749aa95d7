"""Whether the post comes again, and which one of how many it is."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QMenu, QPushButton

from calendar_app.store import queries
from calendar_app.store.queries import InSeries
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.context import Context
from calendar_app.ui.series_menu import fill_series_menu, repeat
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.icon_button import SIZE
from calendar_app.ui.words.rules import say_rule


class Repetition(QPushButton):
    """Asks how the post is to come again; in a series it says its place and opens a menu."""

    def __init__(self, context: Context, saver: Saver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._post = ""
        self._place: InSeries | None = None
        self.menu_of_series = QMenu(self)
        self.setIconSize(QSize(SIZE, SIZE))
        set_role(self, "choice")
        context.themes.changed.connect(self._draw)
        self._draw()
        self.clicked.connect(self._open)

    def show_draft(self, draft: Draft) -> None:
        """Says « 3/12 » in a series."""
        self._post = draft.post.id
        self._place = queries.in_series(self._context.workspace.reader, self._post)
        self.setEnabled(draft.can_write)
        self.setText(f"{self._place.number}/{self._place.total}" if self._place else "")
        self.setToolTip(self._words())
        self.setAccessibleName(self._words())

    def _words(self) -> str:
        if self._place is None:
            return self.tr("Repeat…")
        words = self.tr("Series, {rule}: {number} of {total}. What you change here changes this post alone.")
        place = self._place
        return words.format(rule=say_rule(place.rule), number=place.number, total=place.total)

    def _open(self) -> None:
        self._saver.settle()
        if self._place is None:
            repeat(self._context, self._post, parent=self.window())
            return
        self.menu_of_series.clear()
        fill_series_menu(self.menu_of_series, self._context, self._post, parent=self.window())
        above = QPoint(0, -self.menu_of_series.sizeHint().height())
        self.menu_of_series.popup(self.mapToGlobal(above))

    def _draw(self) -> None:
        self.setIcon(self._context.themes.icon("repeat", "text_2", size=SIZE))
