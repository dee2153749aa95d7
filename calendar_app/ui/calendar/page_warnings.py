"""What a page gives to notice: a sign on its cards, a word about its days, all of it a moment later."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from calendar_app.domain.card import Card
from calendar_app.domain.filter import Trouble
from calendar_app.domain.warning import Warnings, has_missed_its_time
from calendar_app.domain.workflow import Status
from calendar_app.store import queries
from calendar_app.ui.calendar.view import CalendarView
from calendar_app.ui.deadlines import Deadlines
from calendar_app.ui.words.warnings import (
    collision_sentence,
    crowded_words,
    missed_words,
    repetition_words,
    short_weeks_words,
)

PAUSE = 150
"""Milliseconds of quiet after which a page is looked at: who pages through a year does not wait for it."""
SIGNS = {Trouble.MISSED: "clock-history", Trouble.TOO_CLOSE: "alarm", Trouble.REPEATED: "copy"}
"""What is to be said of a card, the most pressing first, and its icon."""
LATE_SIGN = SIGNS[Trouble.MISSED]
"""A deadline is missed before the time itself is."""
CROWDED_SIGN, SHORT_WEEK_SIGN = "stack", "bar-chart"


class PageWarnings(QObject):
    """``changed`` follows each look; until then what is known stays, as far as it is of this page."""

    changed = Signal()

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view
        self._deadlines = Deadlines(view.context, self)
        self._deadlines.changed.connect(self.follow)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look_if_seen)
        self._now = view.context.workspace.clock()
        self.known = Warnings()
        self._known_of = view.range

    @property
    def number(self) -> int:
        """How many things there are to notice: all that missed its time is one, so are a channel's weeks."""
        known = self.known
        short = {each.channel.id for each in known.short_weeks}
        many = (known.collisions, known.repeats, known.crowded, short)
        return sum(map(len, many)) + bool(known.missed)

    def follow(self) -> None:
        """Looks at the page once it is still; where posts are only counted, when somebody asks."""
        workspace = self._view.context.workspace
        self._now = queries.local_now(workspace.reader, workspace.clock())
        first, last = self._view.range
        if not self._view.shows_cards or last <= self._known_of[0] or self._known_of[1] <= first:
            self.known = Warnings()
            self.changed.emit()
        if self._view.shows_cards:
            self._pause.start()

    def look(self) -> None:
        """Reads what the page gives to notice."""
        self._known_of = self._view.range
        self.known = self._view.source.warnings(*self._known_of)
        self.changed.emit()

    def trouble_of(self, card: Card) -> Trouble | None:
        """What is to be said of a card above all, for as long as it can be mended."""
        if card.status is Status.PUBLISHED or card.plan is None:
            return None
        return next((trouble for trouble in SIGNS if self._is_in(trouble, card)), None)

    def sign_of(self, card: Card) -> str:
        """The icon for it, or none."""
        trouble = self.trouble_of(card)
        if trouble:
            return SIGNS[trouble]
        return LATE_SIGN if self._deadlines.is_pressing(card, self._now) else ""

    def words_of(self, card: Card) -> list[str]:
        """All that is to be said of a card, in sentences."""
        if card.status is Status.PUBLISHED or card.plan is None:
            return []
        workspace, today = self._view.context.workspace, self._view.today
        found = [missed_words()] if self._is_in(Trouble.MISSED, card) else self._pressing(card)
        channels = {each.id: each for each in queries.channels(workspace.reader, archived=True)}
        on = {variant.channel for variant in card.variants}
        found += [
            collision_sentence(each, channels, workspace.networks, today)
            for each in self.known.collisions
            if card.post in (each.first.post, each.second.post) and not on.isdisjoint(each.channels)
        ]
        found += [
            repetition_words(each, card.post, channels, workspace.networks)
            for each in self.known.repetitions
            if card.post in (each.first.post, each.second.post) and each.channel in on
        ]
        return list(dict.fromkeys(found))

    def words_on(self, day: date) -> list[str]:
        """What is to be said of a day, and of a week on its first one."""
        networks = self._view.context.workspace.networks
        crowded = (each for each in self.known.crowded if each.day == day)
        short = (each for each in self.known.short_weeks if each.first == day)
        said = [crowded_words(each, networks, self._view.today) for each in crowded]
        return said + [short_weeks_words([each], networks) for each in short]

    @property
    def day_signs(self) -> dict[date, str]:
        """The icon of the days that have something to say."""
        short = {each.first: SHORT_WEEK_SIGN for each in self.known.short_weeks}
        return short | {each.day: CROWDED_SIGN for each in self.known.crowded}

    def _is_in(self, trouble: Trouble, card: Card) -> bool:
        if trouble is Trouble.MISSED:
            return has_missed_its_time(card, self._now)
        return self.known.concerns(trouble, card)

    def _pressing(self, card: Card) -> list[str]:
        """That the last moment to send or validate it is today, or has passed."""
        found = self._deadlines.of_card(card)
        return [found.sentence] if found and found.is_pressing else []

    def _look_if_seen(self) -> None:
        if self._view.isVisible():
            self.look()
