"""What the page says about changes and versions, on the screen and to a screen reader."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from calendar_app.commands.comparing import CHOSEN, SHOWN, Numbered
from calendar_app.domain.agenda import Chore
from calendar_app.domain.plan import Plan
from calendar_app.domain.wording import Fate, Piece
from calendar_app.domain.workflow import ReviewStep, Status
from calendar_app.journal.changes import PictureChange, PictureFate, TextChange
from calendar_app.journal.records import Kind
from calendar_app.journal.seal import SealedMedia
from calendar_app.ui.dates import format_date, format_day_short, format_time
from calendar_app.ui.review.briefs import Brief
from calendar_app.ui.review.queue import Progress
from calendar_app.ui.words.say import lowered
from calendar_app.ui.words.steps import step_name

FIELDS = {
    "title": QT_TRANSLATE_NOOP("Review", "Title"),
    "text": QT_TRANSLATE_NOOP("Review", "Text"),
    "first_comment": QT_TRANSLATE_NOOP("Review", "First comment"),
    "link": QT_TRANSLATE_NOOP("Review", "Link"),
    "alt": QT_TRANSLATE_NOOP("Review", "Alternative text of file {number}"),
}
PUBLIC = {"headline": "title", "media": "alt"}
"""What a field of a post is called in a copy, where that is something else."""
PICTURES = {
    PictureFate.ADDED: QT_TRANSLATE_NOOP("Review", "File {number} added"),
    PictureFate.REMOVED: QT_TRANSLATE_NOOP("Review", "File {number} taken away"),
    PictureFate.REPLACED: QT_TRANSLATE_NOOP("Review", "File {number} replaced"),
    PictureFate.CROPPED: QT_TRANSLATE_NOOP("Review", "File {number} cropped otherwise"),
    PictureFate.REMADE: QT_TRANSLATE_NOOP("Review", "File {number} prepared anew"),
    PictureFate.PLACED: QT_TRANSLATE_NOOP(
        "Review", "File {number} moved from post {before} to post {after} of the thread"
    ),
}
ROUND = QT_TRANSLATE_NOOP("Review", "round {number}")


def title_words(chore: Chore) -> str:
    """Its title on one line, or what stands for a missing one."""
    return " ".join(chore.title.split()) or QCoreApplication.translate("Review", "Untitled")


def text_words(field: str, channels: Sequence[str], number: int = 0) -> str:
    """« Texte · Instagram, LinkedIn »; of what describes a file, with the file's number."""
    name = _tr(FIELDS[PUBLIC.get(field, field)]).format(number=number)
    return f"{name} · {', '.join(channels)}"


def field_words(change: TextChange) -> str:
    """The field a change is about."""
    return _tr(FIELDS[change.field]).format(number=change.number)


def picture_words(change: PictureChange) -> str:
    """What became of a picture."""
    before, after = (item.thread_post + 1 if item else 0 for item in (change.before, change.after))
    return _tr(PICTURES[change.fate]).format(number=change.number, before=before, after=after)


def alt_words(item: SealedMedia) -> str:
    """What a picture shows, and with which post of a thread it goes out where that is not the first one."""
    text = item.alt or QCoreApplication.translate("Review", "no alternative text")
    if not item.thread_post:
        return text
    placed = QCoreApplication.translate("Review", "{text} (post {number} of the thread)")
    return placed.format(text=text, number=item.thread_post + 1)


def plan_words(plan: Plan | None) -> str:
    """« lun. 16 nov., 18 h 30 »."""
    if plan is None:
        return QCoreApplication.translate("Review", "no date")
    return ", ".join(filter(None, _day_and_time(plan)))


def plan_pieces(before: Plan | None, after: Plan | None) -> tuple[Piece, ...]:
    """A day and a time are read as a whole: « lun. 16 nov., », « 12 h » struck, « 18 h 30 » inserted."""
    if before and after and before.day == after.day and before.time and after.time:
        (day, old), (_, new) = _day_and_time(before), _day_and_time(after)
        return Piece(Fate.KEPT, f"{day}, "), *_replaced(old, new)
    return _replaced(plan_words(before), plan_words(after))


def _replaced(old: str, new: str) -> tuple[Piece, Piece]:
    return Piece(Fate.STRUCK, old), Piece(Fate.INSERTED, new)


def _day_and_time(plan: Plan) -> tuple[str, str]:
    locale = QLocale()
    return format_day_short(locale, plan.day), format_time(locale, plan.time) if plan.time else ""


def plain_pieces(text: str) -> tuple[Piece, ...]:
    """A text in which nothing is marked."""
    return (Piece(Fate.KEPT, text),) if text else ()


def version_words(brief: Brief, *, me: str) -> str:
    """« version 5, comparée à la 4 que vous avez renvoyée »."""
    found = brief.comparison
    if not found.since:
        whole = QCoreApplication.translate("Review", "version {number}, all of it")
        first = QCoreApplication.translate("Review", "version {number}, new to you")
        is_known = found.settled or found.verdict == CHOSEN
        return (whole if is_known else first).format(number=found.number)
    person = brief.people.get(found.judge, "…")
    if found.since == found.number and found.verdict == Kind.REQUEST_CHANGES:
        text = QCoreApplication.translate("Review", "version {number}, sent back by {person}")
    elif found.verdict == CHOSEN:
        text = QCoreApplication.translate("Review", "version {number}, compared with version {since}")
    elif found.verdict == SHOWN:
        text = QCoreApplication.translate(
            "Review", "version {number}, compared with version {since}, which you have seen"
        )
    elif found.judge != me:
        text = QCoreApplication.translate(
            "Review", "version {number}, compared with version {since}, which {person} sent back"
        )
    elif found.verdict == Kind.APPROVE:
        text = QCoreApplication.translate(
            "Review", "version {number}, compared with version {since}, which you validated"
        )
    else:
        text = QCoreApplication.translate(
            "Review", "version {number}, compared with version {since}, which you sent back"
        )
    return text.format(number=found.number, since=found.since, person=person)


def numbered_words(brief: Brief, version: Numbered) -> str:
    """« Version 4 · Camille Roux · 27 nov. 18 h 56 »."""
    text = QCoreApplication.translate("Review", "Version {number} · {person} · {time}")
    local, locale = version.at.astimezone(ZoneInfo(brief.draft.zone)), QLocale()
    time = f"{format_date(locale, local.date())} {format_time(locale, local.time())}"
    return text.format(number=version.number, person=brief.people.get(version.person, "…"), time=time)


def decided_words(chore: Chore, now: datetime) -> str:
    """« validé à 18 h 40 », and the day where it was another one; nothing where nothing was decided."""
    if chore.decided is None:
        return ""
    locale, at = QLocale(), chore.decided.at.astimezone(now.tzinfo)
    moment = format_time(locale, at.time())
    if at.date() != now.date():
        moment = f"{format_day_short(locale, at.date())}, {moment}"
    if chore.decided.approved:
        return QCoreApplication.translate("Review", "validated: {moment}").format(moment=moment)
    return QCoreApplication.translate("Review", "sent back: {moment}").format(moment=moment)


def progress_words(progress: Progress) -> str:
    """« 3 validés · 2 renvoyés · 7 restants »; what there is none of is left out."""
    counts = (
        (progress.approved, QT_TRANSLATE_NOOP("Review", "%n validated")),
        (progress.sent_back, QT_TRANSLATE_NOOP("Review", "%n sent back")),
        (progress.left, QT_TRANSLATE_NOOP("Review", "%n left")),
    )
    return " · ".join(
        QCoreApplication.translate("Review", str(text), "", number) for number, text in counts if number
    )


def round_words(chore: Chore) -> str:
    """« 2e tour »; nothing for the first one, or where it is not waited for."""
    if chore.round < 2 or chore.status is Status.CHANGES_REQUESTED:
        return ""
    return _tr(ROUND).format(number=chore.round)


def turn_words(chore: Chore) -> str:
    """« 2/3 + juridique »: the step and what follows it; nothing where one step is all, or has passed."""
    if chore.status is not Status.IN_REVIEW or chore.decided or chore.turn.of < 2:
        return ""
    place = f"{chore.turn.number}/{chore.turn.of}" if chore.turn.of > 2 or chore.turn.number > 1 else ""
    further = ", ".join(_inside(step) for step in chore.turn.further)
    return " ".join(filter(None, [place, further and f"+ {further}"]))


def _inside(step: ReviewStep) -> str:
    """Its name inside a line: what the team called it stays as it was written, and so do initials."""
    name = step_name(step)
    return name if step.name or name.isupper() else lowered(name)


def trail_words(chore: Chore) -> str:
    """What stands at the end of a line: which time it waits, and for which step."""
    return " · ".join(filter(None, [round_words(chore), turn_words(chore)]))


def _tr(text: object) -> str:
    return QCoreApplication.translate("Review", str(text))
