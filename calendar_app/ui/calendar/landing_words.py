"""The words for a landing, before the drop and after it."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.launch import Launch
from calendar_app.domain.pace import Collision
from calendar_app.domain.plan import Plan
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.landing import COPY_KEY, Landing, Move
from calendar_app.ui.calendar.verdict import Verdict
from calendar_app.ui.dates import format_day_long, format_day_short, format_duration, format_time
from calendar_app.ui.words.elsewhere import elsewhere_words
from calendar_app.ui.words.odd_hours import odd_hour_words
from calendar_app.ui.words.say import lowered

DAY = timedelta(days=1)


def landing_words(landing: Landing, *, locale: QLocale, second_zone: str = "") -> str:
    """« jeu. 19 nov., 12 h 15 · 6 h 15 New York · Ctrl : copier · Maj : choisir l'heure », or why not."""
    if not landing.verdict.allowed:
        return refusal_words(landing.verdict)
    there = "" if landing.ask_hour else _elsewhere(landing, second_zone, locale)
    parts = [_target(landing, locale), *filter(None, [there]), *_costs(landing, locale), *_staying(landing)]
    return " · ".join([*parts, *_modifiers(landing)])


def time_words(landing: Landing, *, locale: QLocale, second_zone: str = "") -> str:
    """What a time that is being chosen would cost, or why it cannot be; nothing where all is well.

    What it is in a second zone is said first.
    """
    if not landing.verdict.allowed:
        return refusal_words(landing.verdict)
    there = _elsewhere(landing, second_zone, locale)
    words = " · ".join([*filter(None, [there]), *_costs(landing, locale), *_staying(landing)])
    return words[:1].upper() + words[1:]


def refusal_words(verdict: Verdict) -> str:
    """Why a card cannot land, in one sentence."""
    match verdict:
        case Verdict.PUBLISHED:
            return QCoreApplication.translate(
                "Landing", "Published posts keep their date; they can be copied"
            )
        case Verdict.PAST:
            return QCoreApplication.translate("Landing", "This moment has passed")
        case Verdict.FOREIGN:
            return QCoreApplication.translate(
                "Landing", "This post belongs to another brand, and brands never mix"
            )
        case _:
            return QCoreApplication.translate("Landing", "With your role you can look, but not move posts")


def done_words(landing: Landing, *, locale: QLocale) -> str:
    """What a drop has done, and what it left where it was."""
    moves = landing.changing
    if landing.launch:
        done = _done_launch(landing, landing.launch.launch, locale)
    else:
        done = _done_one(moves[0], landing, locale) if len(moves) == 1 else _done_several(landing)
    return " ".join([done, *(_left(move) for move in landing.staying[:3])])


def _target(landing: Landing, locale: QLocale) -> str:
    if landing.place is None:
        return _to_tray(landing)
    if not landing.moves:
        where = _when(landing.place.plan(zone=landing.rules.zone), locale)
        return QCoreApplication.translate("Landing", "New draft on {day}").format(day=where)
    if landing.launch:
        return _launch(landing, landing.launch.launch, locale)
    if len(landing.moves) > 1:
        return _several(landing, locale)
    where = _when(landing.moves[0].plan, locale)
    if landing.copy:
        return QCoreApplication.translate("Landing", "Copy to {day}").format(day=where)
    return where


def _elsewhere(landing: Landing, zone: str, locale: QLocale) -> str:
    """The hour of the one in the hand on the second clock."""
    begins = landing.place.plan(zone=landing.rules.zone) if landing.place else None
    return elsewhere_words(landing.moves[0].plan if landing.moves else begins, zone, locale=locale)


def _to_tray(landing: Landing) -> str:
    if not landing.moves:
        return QCoreApplication.translate("Landing", "New draft without a date")
    if landing.copy:
        return QCoreApplication.translate("Landing", "Copy without a date")
    if len(landing.moves) > 1:
        count = len(landing.going)
        return QCoreApplication.translate("Landing", "Takes the date of %n posts away", "", count)
    return QCoreApplication.translate("Landing", "Takes the date away")


def _several(landing: Landing, locale: QLocale) -> str:
    lead = landing.moves[0]
    where, count = _when(lead.plan, locale), len(landing.going)
    if landing.copy:
        text = QCoreApplication.translate("Landing", "%n copies, {distance}, from {day} on", "", count)
    else:
        text = QCoreApplication.translate("Landing", "%n posts, {distance}, from {day} on", "", count)
    first = min((move.plan for move in landing.going if move.plan), key=lambda plan: plan.day, default=None)
    where = format_day_short(locale, first.day) if first else where
    return text.format(distance=_distance(landing), day=where)


def _launch(landing: Landing, launch: Launch, locale: QLocale) -> str:
    """« Aube » le ven. 8 janv., avec 5 posts."""
    day, count = format_day_short(locale, landing.day or launch.day), len(landing.going)
    text = QCoreApplication.translate("Landing", "“{name}” on {day}, with %n post(s)", "", count)
    return text.format(name=launch.name, day=day)


def _distance(landing: Landing) -> str:
    """« 2 jours plus tard », « 45 min plus tôt »."""
    lead = landing.moves[0]
    if lead.plan is None or lead.card.plan is None:
        return QCoreApplication.translate("Landing", "all on one day")
    way = lead.plan.written - lead.card.plan.written
    if way % DAY:
        return _duration(way)
    days = way.days
    if days > 0:
        return QCoreApplication.translate("Landing", "%n day(s) later", "", days)
    if days < 0:
        return QCoreApplication.translate("Landing", "%n day(s) earlier", "", -days)
    return QCoreApplication.translate("Landing", "on the same days")


def _duration(way: timedelta) -> str:
    words = format_duration(abs(way) // timedelta(minutes=1))
    if way > timedelta():
        return QCoreApplication.translate("Landing", "{duration} later").format(duration=words)
    return QCoreApplication.translate("Landing", "{duration} earlier").format(duration=words)


def _costs(landing: Landing, locale: QLocale) -> list[str]:
    """What a drop would break, and what the changing of the clocks would do."""
    broken = sum(move.verdict is Verdict.BREAKS_SEAL for move in landing.going)
    words = []
    if broken and len(landing.moves) == 1:
        words.append(QCoreApplication.translate("Landing", "the post will have to be validated again"))
    elif broken:
        words.append(QCoreApplication.translate("Landing", "%n to be validated again", "", broken))
    words += [text for move in _told(landing) if (text := collision_words(move, landing))][:1]
    odd = (odd_hour_words(move.plan, locale=locale) for move in landing.going if move.plan)
    return words + [text for text in odd if text][:1]


def _told(landing: Landing) -> tuple[Move, ...]:
    """The one in the hand; a launch has none of its posts there."""
    return landing.going if landing.launch else landing.going[:1]


def collision_words(move: Move, landing: Landing) -> str:
    """What it would stand too close to; unknown while the time is still to be asked for."""
    stays = move.plan == move.card.plan and not landing.copy
    found = None if landing.ask_hour or stays else landing.rules.clash(move.card, move.plan, landing.copy)
    return clash_words(found) if found else ""


def clash_words(found: Collision) -> str:
    """What stands too close, and how close."""
    if not found.minutes:
        words = QCoreApplication.translate("Landing", "collides: same time as “{title}”")
    else:
        words = QCoreApplication.translate("Landing", "collides: {apart} from “{title}”, {gap} wanted")
    apart, gap = format_duration(found.minutes), format_duration(found.gap)
    return words.format(title=title_of(found.second), apart=apart, gap=gap)


def _staying(landing: Landing) -> list[str]:
    count = len(landing.staying)
    if count == 1:
        text = QCoreApplication.translate("Landing", "“{title}” stays")
        return [text.format(title=title_of(landing.staying[0].card))]
    return [QCoreApplication.translate("Landing", "%n posts stay", "", count)] if count else []


def _modifiers(landing: Landing) -> list[str]:
    words: list[str] = []
    if landing.launch:
        return words
    if not landing.copy and landing.moves:
        words.append(QCoreApplication.translate("Landing", "{key}: copy").format(key=COPY_KEY))
    if landing.place is None:
        return words
    if landing.ask_hour:
        words.append(QCoreApplication.translate("Landing", "asks for the time"))
    else:
        words.append(QCoreApplication.translate("Landing", "Shift: choose the time"))
    return words


def _done_one(move: Move, landing: Landing, locale: QLocale) -> str:
    title, day = title_of(move.card), _when(move.plan, locale, long=True)
    if landing.copy:
        text = QCoreApplication.translate("Mover", "“{title}” copied to {day}")
    elif move.plan is None:
        text = QCoreApplication.translate("Mover", "“{title}” has no date any more")
    else:
        text = QCoreApplication.translate("Mover", "“{title}” moved to {day}")
    return text.format(title=title, day=day)


def _done_several(landing: Landing) -> str:
    count = len(landing.changing)
    if landing.copy:
        return QCoreApplication.translate("Mover", "%n posts copied", "", count)
    if landing.place is None:
        return QCoreApplication.translate("Mover", "%n posts have no date any more", "", count)
    text = QCoreApplication.translate("Mover", "%n posts moved, {distance}", "", count)
    return text.format(distance=_distance(landing))


def _done_launch(landing: Landing, launch: Launch, locale: QLocale) -> str:
    day, count = format_day_long(locale, landing.day or launch.day), len(landing.changing)
    text = QCoreApplication.translate("Mover", "“{name}” moved to {day}, with %n post(s)", "", count)
    return text.format(name=launch.name, day=day)


def _left(move: Move) -> str:
    text = QCoreApplication.translate("Mover", "“{title}” stays: {reason}.")
    return text.format(title=title_of(move.card), reason=lowered(refusal_words(move.verdict)))


def _when(plan: Plan | None, locale: QLocale, *, long: bool = False) -> str:
    if plan is None:
        return QCoreApplication.translate("Mover", "the posts without a date")
    day = format_day_long(locale, plan.day) if long else format_day_short(locale, plan.day)
    return f"{day}, {format_time(locale, plan.time)}" if plan.time else day
