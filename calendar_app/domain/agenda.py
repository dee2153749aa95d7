"""What a day asks of people: what goes out, what to correct, what to validate, what to notice."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from calendar_app.domain.channel import Channel
from calendar_app.domain.deadline import Deadline
from calendar_app.domain.pace import Pace
from calendar_app.domain.person import Replacement
from calendar_app.domain.plan import Plan
from calendar_app.domain.repetition import CrowdedDay, Repeat
from calendar_app.domain.workflow import ReviewStep, Role, Status, Tolerance

LOOK_BACK = timedelta(days=31)
"""What is older and still not out is a matter for the calendar, not for today."""
LOOK_AHEAD = timedelta(days=62)
SOON = timedelta(days=2)
"""A draft planned within these days that nobody sent is worth a word."""
QUIET = timedelta(days=7)
"""A channel may be silent for so long."""
HORIZON = timedelta(days=90)
"""Beyond this, a channel's silence is not counted in days any more."""
NEVER = datetime(9999, 12, 31)
UNSENT = (Status.DRAFT, Status.CHANGED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Publication:
    """A version whose day has come, or has passed without anybody saying that it is out."""

    post: str
    variant: str
    channel: str
    channel_name: str
    network: str
    title: str
    plan: Plan
    status: Status
    held: bool = False
    paused: bool = False
    """Its channel or everything is paused: it cannot be resumed by itself."""
    cover: str = ""
    change_pending: bool = False
    """It is being changed since it was validated: ``plan`` and what leaves are as they were validated."""

    @property
    def is_out(self) -> bool:
        """Whether somebody said that it is published."""
        return self.status is Status.PUBLISHED

    @property
    def is_left(self) -> bool:
        """Whether it still has to be published, or looked after."""
        return not self.is_out and not self.held

    @property
    def order(self) -> tuple[float, str, str]:
        """Sorts by the instant; what has no hour stands before the rest of its day."""
        start = datetime.combine(self.plan.day, time.min, tzinfo=UTC)
        return (self.plan.utc or start).timestamp(), self.title, self.variant

    def next_day(self, today: date) -> Plan:
        """The same time on the first day that is still to come."""
        return self.plan.on(max(self.plan.day, today) + timedelta(days=1))


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """How far the day's publications are; what is paused is not counted."""

    published: int = 0
    of: int = 0
    late: int = 0

    @property
    def left(self) -> int:
        """How many are still to be published."""
        return self.of - self.published


def tally(publications: Iterable[Publication]) -> Tally:
    """The count of these publications."""
    counted = [p for p in publications if p.is_out or p.is_left]
    return Tally(
        published=sum(p.is_out for p in counted),
        of=len(counted),
        late=sum(p.status is Status.OVERDUE for p in counted),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided:
    """What somebody decided on a post, and when."""

    approved: bool
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Turn:
    """Where a post stands among the steps it was sent with: in the step of this ``number``, from 1."""

    number: int = 1
    of: int = 1
    further: tuple[ReviewStep, ...] = ()
    """The steps that follow the one that is waited for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Chore:
    """A post that waits for somebody: the versions of it that share a status."""

    post: str
    title: str
    author: str
    author_name: str
    status: Status
    plan: Plan | None
    placed: tuple[tuple[str, Plan], ...] = ()
    """The channels on which it waits and has a date, each with its plan; not those where it is paused."""
    networks: tuple[str, ...] = ()
    cover: str = ""
    remark: str = ""
    """The last word about it, in the team."""
    deciders: frozenset[str] = frozenset()
    """The ids of those who may take the next step."""
    turn: Turn = Turn()
    round: int = 1
    """The first time it waits, or the time after as many send-backs."""
    deadline: Deadline | None = None
    """Until when it is validated, where the brand asks for that."""
    decided: Decided | None = None
    """What was decided on it, where it is shown for that."""

    @property
    def order(self) -> tuple[datetime, str, str]:
        """Sorts by its deadline, or without one by its day and time; what has no date comes last."""
        if self.deadline:
            moment = self.deadline.validate_by.replace(tzinfo=None)
        else:
            moment = self.plan.written if self.plan else NEVER
        return moment, self.title, self.post


@dataclass(frozen=True, kw_only=True, slots=True)
class QuietChannel:
    """A silent channel: days since its last post and until its next one, None beyond the horizon."""

    channel: Channel
    since: int | None
    until: int | None


@dataclass(frozen=True, kw_only=True)
class Agenda:
    """The day of one brand; ``people`` are names by id."""

    today: date
    publications: tuple[Publication, ...] = ()
    to_correct: tuple[Chore, ...] = ()
    to_validate: tuple[Chore, ...] = ()
    troubles: tuple[Chore, ...] = ()
    unsent: tuple[Chore, ...] = ()
    later: tuple[Chore, ...] = ()
    """Unsent too, for a day that is not near, whose last moment to be sent may be near all the same."""
    quiet: tuple[QuietChannel, ...] = ()
    empty_days: tuple[date, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    crowded: tuple[CrowdedDay, ...] = ()
    pace: Pace = field(default_factory=Pace)
    tolerance: Tolerance = field(default_factory=Tolerance)
    over: tuple[Replacement, ...] = ()
    """Whose time in somebody's place is over, and who holds the role still."""
    people: Mapping[str, str] = field(default_factory=dict)

    @property
    def tally(self) -> Tally:
        """How far the day's publications are."""
        return tally(self.publications)

    def seen_by(self, person: str) -> "Agenda":
        """With what concerns somebody first."""
        return replace(
            self,
            to_correct=tuple(sorted(self.to_correct, key=lambda c: c.author != person)),
            to_validate=tuple(sorted(self.to_validate, key=lambda c: person not in c.deciders)),
        )


def deciders(
    step: ReviewStep,
    *,
    members: Mapping[str, frozenset[Role]],
    sender: str,
    taken_by: Collection[str] = (),
    agreed: Collection[str] = (),
) -> frozenset[str]:
    """Who may take a step: not who sent or took one before, unless nobody else may (house rule 3).

    ``agreed`` have taken this very step, for which others are waited for still.
    """
    able = frozenset(person for person, roles in members.items() if step.is_for(person, roles))
    if step.everybody:
        waited_for = able - set(agreed)
        return waited_for - {sender, *taken_by} or waited_for
    return able - {sender, *taken_by} or able


def quiet_channels(
    channels: Sequence[Channel], *, last: Mapping[str, date], following: Mapping[str, date], today: date
) -> tuple[QuietChannel, ...]:
    """The channels without a post for longer than usual, behind or ahead; by their last and next days."""
    found = []
    for channel in channels:
        since = (today - last[channel.id]).days if channel.id in last else None
        until = (following[channel.id] - today).days if channel.id in following else None
        if until != 0 and (_is_long(since) or _is_long(until)):
            found.append(QuietChannel(channel=channel, since=since, until=until))
    return tuple(found)


def _is_long(days: int | None) -> bool:
    return days is None or days > QUIET.days


def empty_working_days(today: date, planned: Collection[date]) -> tuple[date, ...]:
    """The days from tomorrow to Friday on which nothing is planned."""
    rest = (today + timedelta(days=n) for n in range(1, 5 - today.weekday()))
    return tuple(day for day in rest if day not in planned)
