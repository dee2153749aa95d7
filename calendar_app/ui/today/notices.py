"""What a day gives to notice, each with the one thing to do about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.agenda import Chore, QuietChannel
from calendar_app.domain.channel import Channel
from calendar_app.domain.key_dates import ORDER
from calendar_app.domain.pace import BelowGoal, Collision
from calendar_app.ui.context import Context
from calendar_app.ui.today.brand_day import BrandDay
from calendar_app.ui.today.row import Row
from calendar_app.ui.today.words import (
    below_goal_words,
    empty_days_words,
    key_date_words,
    late_words,
    quiet_words,
    trouble_words,
    unsent_words,
)
from calendar_app.ui.words.key_dates import key_date_name
from calendar_app.ui.words.replacements import over_words
from calendar_app.ui.words.warnings import collision_sentence, crowded_words, repeat_words

AHEAD = timedelta(days=7)
FEW = 4


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A sentence and its way on: a post to open, a day to look at, or a new post on a day and channels."""

    day: BrandDay
    text: str
    status: str = ""
    icon: str = ""
    post: str = ""
    on: date | None = None
    look_at: date | None = None
    """A day to show in the calendar."""
    settings: str = ""
    """A page of the settings."""
    channels: tuple[str, ...] = ()
    title: str = ""
    """What the new post is about."""

    @property
    def key(self) -> str:
        """What tells this notice from all others."""
        return " ".join((str(self.day.folder), self.status, self.icon, self.post, *self.channels, self.title))


def notices_of(context: Context, day: BrandDay) -> Iterator[Notice]:
    """The most pressing first."""
    agenda = day.agenda
    for chore in agenda.troubles:
        yield _about(day, chore, trouble_words(chore))
    for chore in agenda.unsent:
        yield _about(day, chore, unsent_words(chore, agenda.today))
    yield from _people_and_deadlines(day)
    yield from _warnings(context, day)
    for collision in agenda.pace.collisions:
        yield _collision(context, day, collision)
    if not day.may_draft:
        return
    for below in agenda.pace.below_goal:
        yield _below_goal(context, day, below)
    if agenda.empty_days:
        text = empty_days_words(agenda.empty_days)
        yield Notice(day=day, text=text, icon="calendar-x", on=agenda.empty_days[0])
    for quiet in agenda.quiet:
        yield _silence(context, day, quiet)
    if day.is_open:
        yield from _key_dates(context, day)


def _people_and_deadlines(day: BrandDay) -> Iterator[Notice]:
    """Whose time in somebody's place is over, for who manages people; and what has to be sent by now."""
    for found in day.agenda.over if day.is_open and day.manages_people else ():
        text = over_words(found, day.agenda.people)
        yield Notice(day=day, text=text, icon="people", settings="people", title=found.person)
    for chore in day.agenda.later:
        yield _about(day, chore, late_words(chore, day.now))


def _about(day: BrandDay, chore: Chore, text: str) -> Notice:
    return Notice(day=day, text=text, status=chore.status.value, post=chore.post)


def _collision(context: Context, day: BrandDay, collision: Collision) -> Notice:
    agenda, networks = day.agenda, context.workspace.networks
    text = collision_sentence(collision, agenda.pace.channels, networks, agenda.today)
    which = (collision.first.post, *collision.channels)
    return Notice(day=day, text=text, icon="alarm", post=collision.second.post, channels=which)


def _below_goal(context: Context, day: BrandDay, below: BelowGoal) -> Notice:
    """A post more in the first week that is short: tomorrow, or today where tomorrow is next week."""
    agenda, channel = day.agenda, below.channel
    last = agenda.pace.next_week - timedelta(days=1)
    on = min(agenda.today + timedelta(days=1), last) if below.is_now else agenda.pace.next_week
    text = below_goal_words(below, _network_name(context, channel))
    return Notice(day=day, text=text, icon="bar-chart", on=on, channels=(channel.id,))


def _silence(context: Context, day: BrandDay, quiet: QuietChannel) -> Notice:
    text = quiet_words(quiet, _network_name(context, quiet.channel))
    tomorrow = day.agenda.today + timedelta(days=1)
    return Notice(day=day, text=text, icon="clock-history", on=tomorrow, channels=(quiet.channel.id,))


def _warnings(context: Context, day: BrandDay) -> Iterator[Notice]:
    """What is said twice on a channel, and days that hold too much; few enough to be read."""
    agenda, networks = day.agenda, context.workspace.networks
    for repeat in agenda.repeats[:FEW]:
        text = repeat_words(repeat, networks, agenda.today)
        yield Notice(day=day, text=text, icon="copy", post=repeat.post, title=repeat.channel_name)
    for crowded in agenda.crowded[:FEW]:
        text = crowded_words(crowded, networks, agenda.today)
        yield Notice(day=day, text=text, icon="calendar3", look_at=crowded.day, title=text)


def _key_dates(context: Context, day: BrandDay) -> Iterator[Notice]:
    """What begins within the next days, few enough to be read."""
    first = day.agenda.today + timedelta(days=1)
    known = context.key_dates.between(first, first + AHEAD)
    coming = [(on, each) for on in sorted(known) for each in known[on] if each.first == on]
    few = sorted(coming, key=lambda pair: ORDER.index(pair[1].layer))[:FEW]
    for on, key_date in sorted(few, key=lambda pair: pair[0]):
        name, code = key_date.name(context.language.code), context.language.code
        text = key_date_words(key_date_name(key_date, code), on, day.agenda.today)
        yield Notice(day=day, text=text, icon="stars", on=on, title=name)


def _network_name(context: Context, channel: Channel) -> str:
    network = context.workspace.networks.get(channel.network)
    return network.name if network else channel.network


class NoticeRow(Row):
    """One sentence and one button."""

    def __init__(
        self, context: Context, notice: Notice, *, do: Callable[[], object], shows_brand: bool, first: bool
    ) -> None:
        sentence = f"{notice.text}, {notice.day.brand}" if shows_brand else notice.text
        super().__init__(context.themes, key=notice.key, sentence=sentence, first=first)
        self.notice = notice
        if notice.status:
            self.add_status(notice.status)
        else:
            self.add_icon(notice.icon)
        self.add_title(notice.text)
        self.add_aside(notice.day.brand if shows_brand else "")
        words = self._words()
        self.main = do
        self.deeds = [(words, do)]
        self.add_button(words, do)
        self.finish()

    def _words(self) -> str:
        if self.notice.post:
            return QCoreApplication.translate("Today", "Open")
        if self.notice.look_at or self.notice.settings:
            return QCoreApplication.translate("Today", "Show")
        return QCoreApplication.translate("Today", "Create a post")
