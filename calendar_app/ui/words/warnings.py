"""What days give to notice, in words: which posts, when, on which channel."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.channel import Channel
from calendar_app.domain.layout import week_number, week_of
from calendar_app.domain.network import Network
from calendar_app.domain.pace import Collision
from calendar_app.domain.repetition import CrowdedDay, Repeat, Repetition
from calendar_app.domain.warning import ShortWeek
from calendar_app.ui.dates import format_day_long, format_day_short, format_duration


def title_of(title: str) -> str:
    """A title on one line, or what stands for a missing one."""
    return " ".join(title.split()) or QCoreApplication.translate("Today", "Untitled")


def day_word(day: date, today: date) -> str:
    """« demain », « lun. 16 nov. »."""
    match (day - today).days:
        case 0:
            return QCoreApplication.translate("Today", "today")
        case 1:
            return QCoreApplication.translate("Today", "tomorrow")
        case -1:
            return QCoreApplication.translate("Today", "yesterday")
    return format_day_short(QLocale(), day)


def channel_words(channel: Channel, network: str) -> str:
    """« Instagram · @maison.lumen »."""
    return f"{network} · {channel.handle or channel.name}"


def collision_words(collision: Collision, *, today: date, networks: Sequence[str]) -> str:
    """Which two posts stand too close, when and where."""
    if collision.minutes:
        text = QCoreApplication.translate(
            "Today", "“{first}” and “{second}” are {apart} apart on {channels} ({day}): {gap} is wanted"
        )
    else:
        text = QCoreApplication.translate(
            "Today", "“{first}” and “{second}” go out at the same time on {channels} ({day})"
        )
    return text.format(
        first=title_of(collision.first.title),
        second=title_of(collision.second.title),
        apart=format_duration(collision.minutes),
        gap=format_duration(collision.gap),
        day=day_word(collision.second.day, today),
        channels=", ".join(networks),
    )


def collision_sentence(
    collision: Collision, channels: Mapping[str, Channel], networks: Mapping[str, Network], today: date
) -> str:
    """The same of channels given by id, each network named once."""
    accounts = (channels[key] for key in collision.channels if key in channels)
    names = dict.fromkeys(network_name(account.network, networks) for account in accounts)
    return collision_words(collision, today=today, networks=list(names))


def repetition_words(
    repetition: Repetition, post: str, channels: Mapping[str, Channel], networks: Mapping[str, Network]
) -> str:
    """On which other day a post's text stands on a channel: « Même texte sur Instagram le 3 nov. »."""
    other = repetition.second if repetition.first.post == post else repetition.first
    text = QCoreApplication.translate("Warnings", "Same text on {channel} on {day}")
    channel = channels.get(repetition.channel)
    where = channel_words(channel, network_name(channel.network, networks)) if channel else ""
    return text.format(channel=where, day=format_day_long(QLocale(), other.day))


def missed_words() -> str:
    """That a time has passed before anybody validated."""
    return QCoreApplication.translate("Warnings", "Its time has passed, and nobody validated it")


def all_missed_words(posts: int) -> str:
    """The same of several posts."""
    return QCoreApplication.translate(
        "Warnings", "%n post(s) not validated when their time passed", "", posts
    )


def short_weeks_words(weeks: Sequence[ShortWeek], networks: Mapping[str, Network]) -> str:
    """« Instagram · @lumen : 3 posts par semaine visés, 1 en S48, 0 en S49 », of the weeks of one channel."""
    channel, goal = weeks[0].channel, weeks[0].channel.weekly_goal
    text = QCoreApplication.translate("Warnings", "{channel}: %n post(s) a week wanted, {weeks}", "", goal)
    one = QCoreApplication.translate("Warnings", "{posts} in W{number}")
    found = (one.format(posts=each.posts, number=week_number(week_of(each.first))) for each in weeks)
    where = channel_words(channel, network_name(channel.network, networks))
    return text.format(channel=where, weeks=", ".join(found))


def repeat_words(repeat: Repeat, networks: Mapping[str, Network], today: date) -> str:
    """« Teaser » (demain) redit sur Instagram · @lumen le même texte 3 jours après."""
    if days := repeat.days:
        text = QCoreApplication.translate(
            "Today", "“{title}” ({day}) says the same on {channel} as %n day(s) before", "", days
        )
    else:
        text = QCoreApplication.translate(
            "Today", "“{title}” ({day}) says the same on {channel} twice that day"
        )
    channel = f"{network_name(repeat.network, networks)} · {repeat.channel_name}"
    return text.format(title=title_of(repeat.title), day=day_word(repeat.day, today), channel=channel)


def crowded_words(crowded: CrowdedDay, networks: Mapping[str, Network], today: date) -> str:
    """« 7 posts sur Instagram · @lumen, demain »."""
    posts = crowded.posts
    text = QCoreApplication.translate("Today", "%n post(s) on {channel} on one day: {day}", "", posts)
    channel = f"{network_name(crowded.network, networks)} · {crowded.channel_name}"
    return text.format(channel=channel, day=day_word(crowded.day, today))


def network_name(key: str, networks: Mapping[str, Network]) -> str:
    """« Instagram »."""
    return networks[key].name if key in networks else key
