"""What the rows of the day say: when, what, and one sentence for a screen reader."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.domain.agenda import Chore, Publication, QuietChannel, Tally
from calendar_app.domain.network import Network
from calendar_app.domain.pace import BelowGoal
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status
from calendar_app.ui.dates import format_day_long, format_day_short, format_time, format_weekday_long
from calendar_app.ui.words import say
from calendar_app.ui.words.deadlines import DeadlineWords, Due, deadline_words
from calendar_app.ui.words.warnings import channel_words, day_word, network_name, title_of

ALL_OUT = QT_TRANSLATE_NOOP("Today", "Everything is out: %n published")
SOME_OUT = QT_TRANSLATE_NOOP("Today", "%n published of {all}")
LATE = QT_TRANSLATE_NOOP("Today", "%n late")
SILENT = QT_TRANSLATE_NOOP("Today", "No post on {channel} for %n day(s)")
BELOW_NOW = QT_TRANSLATE_NOOP("Today", "{channel}: {this} of %n post(s) this week")
BELOW_NEXT = QT_TRANSLATE_NOOP("Today", "{channel}: {next} of %n post(s) next week")
BELOW_BOTH = QT_TRANSLATE_NOOP("Today", "{channel}: {this} of %n post(s) this week, {next} next week")
SOON_SILENT = QT_TRANSLATE_NOOP("Today", "Nothing planned on {channel} for the next %n day(s)")


def hour_of(plan: Plan, today: date) -> str:
    """When something goes out, as the list of today says it: its hour, or the day that has passed."""
    if plan.day != today:
        return day_word(plan.day, today)
    if plan.time is None:
        return QCoreApplication.translate("Today", "any time")
    return format_time(QLocale(), plan.time)


def when_of(chore: Chore, today: date, until: DeadlineWords | None) -> str:
    """By when it has to be validated or sent, or without a deadline when it goes out."""
    if until is None or chore.deadline is None:
        return deadline_of(chore.plan, today)
    if until.is_missed:
        return QCoreApplication.translate("Today", "late")
    is_to_send = chore.status is Status.CHANGES_REQUESTED
    moment = chore.deadline.send_by if is_to_send else chore.deadline.validate_by
    if moment.date() == today:
        text = QCoreApplication.translate("Today", "before {time}")
        return text.format(time=format_time(QLocale(), moment.time()))
    return day_word(moment.date(), today)


def late_words(chore: Chore, now: datetime | None) -> str:
    """That a draft whose day is not near has to be sent by now."""
    if chore.deadline is None or now is None:
        return ""
    until = deadline_words(Due.SEND, chore.deadline.send_by, now=now)
    text = QCoreApplication.translate("Today", "“{title}”: {until}")
    return text.format(title=title_of(chore.title), until=until.text)


def deadline_of(plan: Plan | None, today: date) -> str:
    """By when something has to be ready."""
    if plan is None:
        return QCoreApplication.translate("Today", "no date")
    if plan.day == today and plan.time:
        return format_time(QLocale(), plan.time)
    return day_word(plan.day, today)


def day_and_time(plan: Plan) -> str:
    """« mercredi 11 novembre, 18 h 30 »."""
    day = format_day_long(QLocale(), plan.day)
    return f"{day}, {format_time(QLocale(), plan.time)}" if plan.time else day


def state_of(publication: Publication) -> str:
    """Its status in a word, and whether it is being changed."""
    status = say("held") if publication.held else say(publication.status)
    if not publication.change_pending:
        return status
    return QCoreApplication.translate("Today", "{status} · change pending").format(status=status)


def publication_sentence(publication: Publication, *, networks: Mapping[str, Network], brand: str) -> str:
    """« Teaser Solstice, mardi 10 novembre, 12 h 30, Instagram @maison.lumen, à publier »."""
    network = network_name(publication.network, networks)
    where = f"{network} {publication.channel_name}"
    parts = [title_of(publication.title), day_and_time(publication.plan), where, state_of(publication), brand]
    return ", ".join(filter(None, parts))


def chore_sentence(chore: Chore, *, detail: str, networks: Mapping[str, Network], brand: str) -> str:
    """« Portes ouvertes, à corriger, vendredi 20 novembre, Facebook, quelle adresse ? »."""
    when = day_and_time(chore.plan) if chore.plan else QCoreApplication.translate("Today", "no date")
    names = (network_name(key, networks) for key in chore.networks)
    parts = [title_of(chore.title), say(chore.status), when, *names, detail, brand]
    return ", ".join(filter(None, parts))


def tally_words(count: Tally) -> str:
    """« 1 publié sur 5 · 1 en retard »."""
    if not count.of:
        return ""
    if not count.left:
        return _counted(ALL_OUT, count.published)
    out = _counted(SOME_OUT, count.published).format(all=count.of)
    return f"{out} · {_counted(LATE, count.late)}" if count.late else out


def _counted(text: object, number: int) -> str:
    return QCoreApplication.translate("Today", str(text), "", number)


def remark_words(chore: Chore, *, me: str) -> str:
    """The last remark in quotes, after the author's name where that is somebody else."""
    said = QCoreApplication.translate("Today", "“{remark}”").format(remark=" ".join(chore.remark.split()))
    parts = ["" if chore.author == me else chore.author_name, said if chore.remark else ""]
    return " · ".join(filter(None, parts))


def waiting_words(chore: Chore, *, me: str, people: Mapping[str, str]) -> str:
    """Whose decision is waited for; nothing where it is one's own."""
    if me in chore.deciders:
        return chore.author_name
    names = sorted(people.get(person, "") for person in chore.deciders)
    if not any(names):
        return QCoreApplication.translate("Today", "Waiting for somebody who may validate it")
    return QCoreApplication.translate("Today", "Waiting for {names}").format(names=", ".join(names))


def trouble_words(chore: Chore) -> str:
    """What keeps a post from going on."""
    texts = {
        Status.CONFLICT: QCoreApplication.translate("Today", "“{title}” has two versions: choose one"),
        Status.WAITING: QCoreApplication.translate(
            "Today", "“{title}” waits for files that are not here yet"
        ),
        Status.NEEDS_UPDATE: QCoreApplication.translate(
            "Today", "“{title}” was written by a newer version of this program"
        ),
    }
    return texts[chore.status].format(title=title_of(chore.title))


def unsent_words(chore: Chore, today: date) -> str:
    """That a draft is near its day and nobody sent it."""
    if chore.status is Status.CHANGED:
        text = QCoreApplication.translate("Today", "“{title}” was changed since it was validated ({day})")
    elif chore.plan and chore.plan.day < today:
        text = QCoreApplication.translate(
            "Today", "“{title}” was planned for {day} and never sent for validation"
        )
    else:
        text = QCoreApplication.translate(
            "Today", "“{title}” is planned for {day} and not sent for validation"
        )
    return text.format(title=title_of(chore.title), day=_by_day(chore, today))


def _by_day(chore: Chore, today: date) -> str:
    return day_word(chore.plan.day, today) if chore.plan else ""


def quiet_words(quiet: QuietChannel, network: str) -> str:
    """Since when a channel is silent, or for how long it will be."""
    name = channel_words(quiet.channel, network)
    if quiet.since is not None and quiet.since > 7:
        text = _counted(SILENT, quiet.since)
    elif quiet.since is None and quiet.until is None:
        text = QCoreApplication.translate("Today", "Nothing on {channel}, neither published nor planned")
    elif quiet.since is None:
        text = QCoreApplication.translate("Today", "No post on {channel} in the last three months")
    elif quiet.until is None:
        text = QCoreApplication.translate("Today", "Nothing more is planned on {channel}")
    else:
        text = _counted(SOON_SILENT, quiet.until)
    return text.format(channel=name)


def below_goal_words(below: BelowGoal, network: str) -> str:
    """How many posts a channel has of those it should have, in the weeks that are short."""
    goal = below.channel.weekly_goal
    if not below.is_now:
        text = BELOW_NEXT
    elif below.next_week >= goal:
        text = BELOW_NOW
    else:
        text = BELOW_BOTH
    name = channel_words(below.channel, network)
    return _counted(text, goal).format(channel=name, this=below.this_week, next=below.next_week)


def empty_days_words(days: tuple[date, ...]) -> str:
    """The days of this week that have nothing."""
    names = ", ".join(format_weekday_long(QLocale(), day.weekday()) for day in days)
    return QCoreApplication.translate("Today", "Nothing planned this week on: {days}").format(days=names)


def key_date_words(name: str, day: date, today: date) -> str:
    """« Vendredi : Droits de l’enfant »; a week from today the weekday alone would mean today."""
    ahead = (day - today).days
    if ahead < 2:
        when = day_word(day, today)
    elif ahead < 7:
        when = format_weekday_long(QLocale(), day.weekday())
    else:
        when = format_day_short(QLocale(), day)
    text = QCoreApplication.translate("Today", "{day}: {name}")
    return text.format(day=f"{when[:1].upper()}{when[1:]}", name=name)
