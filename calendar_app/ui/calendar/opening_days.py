"""A page whose days open in place, where they have no room for all of their cards."""

from datetime import date

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from calendar_app.ui.calendar.day_panel import DayPanel
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.context import Context


class OpeningDays(NotedView):
    """« +3 » lists all of a day over the page."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self.day_panel = self._make_day_panel()

    def open_day(self, day: date) -> None:
        """Lists all cards and blocks of a day in place."""
        cards, blocks = self.cards_of(day), self.page.blocks.get(day, ())
        if cards or blocks:
            self.dismiss()
            self.walk_to(day)
            self.day_panel.open(day, cards, beside=self.cell_rect(day), blocks=blocks)

    def reload(self) -> None:
        """The day that is open in place follows."""
        super().reload()
        if self.day_panel.isVisible():
            self.day_panel.list.show_cards(self.cards_of(self.day_panel.day))

    def dismiss(self) -> None:
        """Closes what floats over the page."""
        super().dismiss()
        self.day_panel.dismiss()

    def clear_selection(self) -> None:
        """Closes what floats, else leaves only the day."""
        self.day_panel.dismiss()
        super().clear_selection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the open day closes it."""
        self.day_panel.dismiss()
        super().mousePressEvent(event)

    def _make_day_panel(self) -> DayPanel:
        sign_of = self.warnings.sign_of
        panel = DayPanel(self.context, self.cards, self, words_of=self.words_of, sign_of=sign_of)
        panel.closed.connect(self.setFocus)
        panel.open_block.connect(self.open_block)
        panel.list.open_post.connect(self.open_post)
        panel.list.bin_requested.connect(self.bin_requested)
        panel.list.menu_requested.connect(self.menu_requested)
        panel.list.move_wanted.connect(self.take_up)
        panel.list.copied.connect(lambda cards, cut: self.clipboard.put(cards, cut=cut))
        panel.list.paste_wanted.connect(self.paste)
        return panel
