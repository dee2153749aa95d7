"""What can be done with cards, a note, or an empty place of the calendar."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from calendar_app.domain.block import Block
from calendar_app.domain.card import Card
from calendar_app.domain.key_dates import Layer
from calendar_app.domain.place import Place
from calendar_app.ui.calendar.noted import NotedView
from calendar_app.ui.calendar.selecting import posts_of
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_time
from calendar_app.ui.kit import KitDialog
from calendar_app.ui.kit.noting import HAS_KIT
from calendar_app.ui.launches.menu import add_launch_of, add_launches_on
from calendar_app.ui.series_menu import add_repetition
from calendar_app.ui.shell.calendar_acts import CalendarActs

DAY = timedelta(days=1)
FEW = 4
"""So many key dates of a day are offered."""


class CalendarMenu(QMenu):
    """Asks the acts of the calendar for what is chosen."""

    def __init__(
        self,
        context: Context,
        acts: CalendarActs,
        view: NotedView,
        on: tuple[Card, ...] | Block | Place,
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._acts = acts
        self._view = view
        self._window = parent
        if isinstance(on, tuple):
            self._add_cards(on)
        elif isinstance(on, Block):
            self._add(self.tr("Open the note"), lambda: self._acts.open_block(on))
            self._add(self.tr("Put the note in the bin"), lambda: self._acts.bin_block(on))
        else:
            self._add(self._new_post_words(on), lambda: self._acts.create_at(on))
            self._add(self.tr("New post with media…"), lambda: self._acts.create_with_pictures(on))
            self._add_key_dates(on.day)
            self._add_launches(on.day)
            if self._view.clipboard.holds_something:
                self._add(self.tr("Paste"), self._view.paste)
            self.addSeparator()
            self._add(self.tr("New note on this day…"), lambda: self._acts.new_block(on))

    def _new_post_words(self, place: Place) -> str:
        if place.time is None:
            return self.tr("New post on this day")
        return self.tr("New post at {hour}").format(
            hour=format_time(self._context.language.locale, place.time)
        )

    def _add_cards(self, cards: Sequence[Card]) -> None:
        view = self._view
        if len(cards) == 1:
            self._add(self.tr("Open"), lambda: self._acts.post_wanted.emit(cards[0].post))
            self._add_kit(cards[0])
        self._add(self.tr("Move to…"), lambda: view.carrier.ask_where(cards))
        self._add(self.tr("Move to the next free slot"), lambda: self._acts.move_to_free_slots(cards))
        if any(card.plan for card in cards):
            self._add(self.tr("Take the date away"), lambda: view.carrier.unplan(cards))
        self._add(self.tr("Duplicate"), lambda: self._acts.duplicate(cards))
        if len(cards) == 1:
            self._add_belonging(cards[0].post)
        self.addSeparator()
        self._add(self.tr("Cut"), lambda: view.clipboard.put(cards, cut=True))
        self._add(self.tr("Copy"), lambda: view.clipboard.put(cards))
        self.addSeparator()
        self._add(self.tr("Put in the bin"), lambda: self._acts.bin(posts_of(cards)))

    def _add_kit(self, card: Card) -> None:
        """Where something of it was validated."""
        ready = [each.channel for each in card.variants if each.status in HAS_KIT]
        if ready:
            kit = partial(KitDialog, self._context, card.post, channel=ready[0], parent=self._window)
            self._add(self.tr("Publish…"), lambda: kit().show())

    def _add_belonging(self, post: str) -> None:
        """To a series, to a launch."""
        add_repetition(self, self._context, post, parent=self._window)
        add_launch_of(self, self._context, post, self._view.mover, parent=self._window)

    def _add_launches(self, day: date) -> None:
        add_launches_on(self, self._context, day, self._view.mover, parent=self._window)

    def _add_key_dates(self, day: date) -> None:
        known = self._context.key_dates.between(day, day + DAY).get(day, ())
        begins = (each for each in known if each.first == day and each.layer is not Layer.LAUNCH)
        for key_date in list(begins)[:FEW]:
            name = key_date.name(self._context.language.code)
            text = self.tr("New post about “{name}”").format(name=name)
            about = partial(self._acts.create_about, key_date, day)
            self._add(text.replace("&", "&&"), lambda *_, about=about: about())

    def _add(self, text: str, do: object) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(do)
        return action
