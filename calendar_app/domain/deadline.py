"""Until when a post is validated, counted back over weekends and public holidays; and sent, before that."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calendar_app.domain.plan import Plan

MOST_DAYS = 30
"""Working days that a rule may ask for."""
LONGEST = timedelta(days=120)
"""No deadline lies further before its post than this, however many holidays there are."""
SATURDAY = 5
DAY = timedelta(days=1)
IsOff = Callable[[date], bool]
"""Whether a day is a public holiday."""


@dataclass(frozen=True, kw_only=True)
class DeadlineRule:
    """Validated ``days`` working days before it goes out, by the time ``before``; None asks for nothing.

    ``channel`` is "" for every channel without a rule of its own. Validators have ``lead`` working days:
    so much earlier a post is to be sent.
    """

    channel: str = ""
    days: int = 0
    before: time | None = None
    lead: int = 0


@dataclass(frozen=True, kw_only=True, order=True, slots=True)
class Deadline:
    """Two moments where the brand's days begin: the last one to validate a post, the last one to send it."""

    validate_by: datetime
    send_by: datetime


def rule_for(channel: str, rules: Iterable[DeadlineRule]) -> DeadlineRule | None:
    """A channel's own rule, or that of the brand; None where nothing is asked."""
    known = {rule.channel: rule for rule in rules}
    found = known.get(channel, known.get(""))
    return found if found and found.before is not None else None


def reach_of(rules: Iterable[DeadlineRule]) -> timedelta:
    """So long before a post its last moment to be sent may be, in most years."""
    days = max((rule.days + rule.lead for rule in rules if rule.before is not None), default=0)
    return timedelta(weeks=days // 5 + 1, days=7) if days else timedelta()


def deadline_of(plan: Plan, rule: DeadlineRule | None, *, zone: str, is_off: IsOff) -> Deadline | None:
    """Until when what is planned so is validated and sent, in ``zone``; never after it goes out."""
    if rule is None or rule.before is None:
        return None
    here = ZoneInfo(zone)
    instant = plan.utc
    goes_out = instant.astimezone(here) if instant else datetime.combine(plan.day + DAY, time(), tzinfo=here)
    day = goes_out.date() if instant else plan.day
    validate_on = working_day_before(day, rule.days, is_off=is_off)
    send_on = working_day_before(validate_on, rule.lead, is_off=is_off)
    validate_by = min(datetime.combine(validate_on, rule.before, tzinfo=here), goes_out)
    send_by = min(datetime.combine(send_on, rule.before, tzinfo=here), validate_by)
    return Deadline(validate_by=validate_by, send_by=send_by)


def working_day_before(day: date, number: int, *, is_off: IsOff) -> date:
    """The day ``number`` working days before; for 0 the day itself, or the last working day before it."""
    while number or not _is_working(day, is_off):
        day -= DAY
        if number and _is_working(day, is_off):
            number -= 1
    return day


def _is_working(day: date, is_off: IsOff) -> bool:
    return day.weekday() < SATURDAY and not is_off(day)
