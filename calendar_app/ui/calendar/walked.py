"""A page that is walked through: where the keyboard is, and which cards are selected."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from calendar_app.domain.card import Card
from calendar_app.ui.calendar.accessible import announce, tell_focus
from calendar_app.ui.calendar.canvas import DAY, PaintedView
from calendar_app.ui.calendar.page import Key
from calendar_app.ui.calendar.selecting import in_hand, span
from calendar_app.ui.calendar.source import CardSource
from calendar_app.ui.calendar.walk import Focus, down, to_day, up
from calendar_app.ui.context import Context


class WalkedView(PaintedView):
    """Days and their cards, one after the other, alone or several at once."""

    def __init__(
        self, context: Context, *, source: CardSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, source=source, parent=parent)
        self._pivot: Key | None = None
        """Where a range of selected cards begins."""

    @property
    def in_hand(self) -> list[Card]:
        """What a key or a menu is about: the focused card with all that is selected, the focused first."""
        return in_hand(self.focused_card, self.selection) or self.selection

    def focus_on(self, focus: Focus) -> None:
        """Puts the keyboard on a day or one of its cards, and selects that card alone."""
        before = self.range
        self.walk_to(focus.day)
        if self.range != before and focus.key is None:
            focus = to_day(self.page, focus.day)
        self.select(focus.key, {focus.key} if focus.key else ())

    def walk(self, arrow: Qt.Key) -> None:
        """Goes where an arrow points: along the days, up and down through their cards."""
        focus = Focus(day=self.day, key=self.focused)
        match arrow:
            case Qt.Key.Key_Up:
                self.focus_on(self.above(focus))
            case Qt.Key.Key_Down:
                self.focus_on(self.below(focus))
            case _:
                self.focus_on(to_day(self.page, self.day + self.step_of(arrow)))

    def above(self, focus: Focus) -> Focus:
        """Where the arrow up leads."""
        return up(self.page, focus)

    def below(self, focus: Focus) -> Focus:
        """Where the arrow down leads."""
        return down(self.page, focus)

    def step_of(self, arrow: Qt.Key) -> timedelta:
        """How far an arrow moves what is on its way, as the eye sees the page."""
        match arrow:
            case Qt.Key.Key_Left:
                return DAY if self.mirrored else -DAY
            case Qt.Key.Key_Right:
                return -DAY if self.mirrored else DAY
            case Qt.Key.Key_Up:
                return -self.down
            case _:
                return self.down

    @property
    def down(self) -> timedelta:
        """How far the arrow down moves what is on its way."""
        return timedelta(weeks=1)

    def walk_along(self, arrow: Qt.Key) -> None:
        """The same without letting go of what is selected."""
        kept, pivot = self.selected, self._pivot
        self.walk(arrow)
        self.select(self.focused, kept, pivot=pivot)

    def extend(self, arrow: Qt.Key) -> None:
        """Goes where an arrow points and selects all cards on the way in time order."""
        pivot = self._pivot
        self.walk(arrow)
        self._pivot = pivot or self.focused
        if self.focused:
            self.extend_to(self.focused)

    def to_day(self, *, last: bool = False) -> None:
        """Puts the keyboard on what is first in the day, or last."""
        self.focus_on(to_day(self.page, self.day, last=last))

    def open_day(self, day: date) -> None:
        """Puts the keyboard on the first card of a day."""
        self.focus_on(to_day(self.page, day))

    def extend_to(self, key: Key) -> None:
        """Selects the cards between the one a range begins with and this one."""
        pivot = self._pivot if self.page.find(self._pivot) else key
        self.select(key, span(self.page.in_order, pivot, key), pivot=pivot)

    def toggle(self, key: Key | None) -> None:
        """Takes a card into the selection, or out of it."""
        if key is not None:
            self.select(key, self.selected ^ {key})

    def toggle_focused(self) -> None:
        """The same for the focused card."""
        self.toggle(self.focused)

    def select_all(self) -> None:
        """Selects every card of the page."""
        keys = {card.key for card in self.page.in_order}
        self.select(self.focused, keys, pivot=self._pivot)

    def select(self, focused: Key | None, selected: Iterable[Key], *, pivot: Key | None = None) -> None:
        """Puts the keyboard on a card, or on the day alone, and selects these."""
        self.focused = focused
        self.selected = frozenset(selected)
        self._pivot = pivot or focused
        self.reveal(focused)
        self.selection_changed.emit()
        self.update()
        if focused is not None:
            tell_focus(self)
        else:
            announce(self, self._day_words())

    def reveal(self, key: Key | None) -> None:
        """Scrolls to a card, where a view scrolls."""

    def _day_words(self) -> str:
        count = len(self.cards_of(self.day))
        posts = self.tr("%n post(s)", "", count) if count else self.tr("no posts")
        return f"{self.day_words(self.day)}, {posts}"
