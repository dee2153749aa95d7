"""What a launch would bring, post by post, before anything is done."""

from collections.abc import Container, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.card import Card, CardVariant
from calendar_app.domain.channel import Channel
from calendar_app.domain.launch import DAY, Milestone, day_from
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status
from calendar_app.ui.calendar.face import title_of
from calendar_app.ui.calendar.landing import Landing, Move
from calendar_app.ui.calendar.landing_words import clash_words, collision_words, refusal_words
from calendar_app.ui.calendar.verdict import Rules, Verdict
from calendar_app.ui.dates import format_day_short, format_time
from calendar_app.ui.dialogs.plan_list import PlanLine
from calendar_app.ui.words.say import lowered


def lines_of_milestones(
    milestones: Sequence[Milestone],
    day: date,
    *,
    days_off: Container[date],
    rules: Rules,
    channels: Sequence[Channel],
) -> list[PlanLine]:
    """A line for each post a new launch would have."""
    networks = {channel.id: channel.network for channel in channels}
    return [_line(each, day, days_off=days_off, rules=rules, networks=networks) for each in milestones]


def lines_of_landing(landing: Landing) -> list[PlanLine]:
    """A line for each card that would follow a launch, or stay, in the order of days."""
    launch, day = landing.launch, landing.day
    if launch is None or day is None:
        return []
    moves = sorted(landing.moves, key=lambda move: launch.offsets[move.card.post])
    return [_moved(move, landing, launch.offsets[move.card.post]) for move in moves]


def _short_title(card: Card, launch: str) -> str:
    """Without the name of the launch, which the titles of all its posts begin with."""
    return title_of(card).removeprefix(f"{launch} · ")


def _line(
    milestone: Milestone, day: date, *, days_off: Container[date], rules: Rules, networks: dict[str, str]
) -> PlanLine:
    there = day_from(day, milestone.offset, days_off=days_off)
    plan = Plan(day=there, time=milestone.time, zone=rules.zone if milestone.time else "")
    return PlanLine(
        offset=milestone.offset,
        when=_when(plan),
        title=milestone.title,
        note=_skipped(there != day + milestone.offset * DAY),
        warning=_trouble(milestone, plan, rules, networks),
    )


def _trouble(milestone: Milestone, plan: Plan, rules: Rules, networks: dict[str, str]) -> str:
    if plan.begins_before(rules.now):
        return QCoreApplication.translate("Launches", "left out: this moment has passed")
    found = rules.clash(_draft(milestone, plan, networks), plan, False)
    return clash_words(found) if found else ""


def _draft(milestone: Milestone, plan: Plan, networks: dict[str, str]) -> Card:
    """The card the post would have."""
    variants = tuple(
        CardVariant(id="", channel=channel, network=networks[channel], format="", status=Status.DRAFT)
        for channel in milestone.channels
        if channel in networks
    )
    return Card(post="", title=milestone.title, author="", initials="", plan=plan, variants=variants)


def _moved(move: Move, landing: Landing, offset: int) -> PlanLine:
    old, new = move.card.plan, move.plan
    goes = move.verdict.allowed and old != new
    when = f"{_when(old)} → {_day(new)}" if goes and old and new else _when(old)
    return PlanLine(
        offset=offset,
        when=when,
        title=_short_title(move.card, landing.launch.launch.name if landing.launch else ""),
        note=_skipped(goes and _went_round(move, landing)),
        warning=_cost(move, landing),
    )


def _went_round(move: Move, landing: Landing) -> bool:
    """Whether it goes another distance than its launch."""
    if landing.launch is None or landing.day is None or move.plan is None or move.card.plan is None:
        return False
    return move.plan.day - move.card.plan.day != landing.day - landing.launch.launch.day


def _cost(move: Move, landing: Landing) -> str:
    if not move.verdict.allowed:
        reason = lowered(refusal_words(move.verdict))
        return QCoreApplication.translate("Launches", "stays: {reason}").format(reason=reason)
    breaks = move.verdict is Verdict.BREAKS_SEAL
    words = QCoreApplication.translate("Launches", "to be validated again") if breaks else ""
    return " · ".join(filter(None, (words, collision_words(move, landing))))


def _skipped(skipped: bool) -> str:  # noqa: FBT001 - an answer
    return QCoreApplication.translate("Launches", "a holiday is skipped") if skipped else ""


def _when(plan: Plan | None) -> str:
    if plan is None:
        return ""
    return f"{_day(plan)}, {format_time(QLocale(), plan.time)}" if plan.time else _day(plan)


def _day(plan: Plan) -> str:
    return format_day_short(QLocale(), plan.day)
