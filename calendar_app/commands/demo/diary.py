"""Days counted from today, and the hours in which people work."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calendar_app.domain.plan import Plan

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OPENS, CLOSES = 8, 19


class Diary:
    """Reads « -2 tue 08:30 » (weeks from the current one), « today 12:30 », « last 17:30 » (last workday).

    An hour of today that has passed is left out: what is still to come today needs no hour.
    """

    def __init__(self, now: datetime, *, zone: str) -> None:
        self.now = now
        self.zone = zone
        self.here = now.astimezone(ZoneInfo(zone))
        self.today = self.here.date()
        self.monday = self.today - timedelta(days=self.today.weekday())

    def day(self, when: str) -> date:
        """The day of such a text."""
        first, *rest = when.split()
        if first == "today":
            return self.today
        if first == "last":
            yesterday = self.today - timedelta(days=1)
            return yesterday - timedelta(days=max(0, yesterday.weekday() - 4))
        return self.monday + timedelta(weeks=int(first), days=DAYS.index(rest[0]))

    def plan(self, when: str) -> Plan | None:
        """The plan of such a text; none of an empty one."""
        if not when:
            return None
        hour = when.rsplit(maxsplit=1)[-1]
        plan = Plan(day=self.day(when))
        if ":" in hour:
            plan = Plan(day=plan.day, time=time.fromisoformat(hour), zone=self.zone)
        has_passed = when.startswith("today") and plan.begins_before(self.here)
        return Plan(day=plan.day) if has_passed else plan

    def at(self, day: date, hour: time) -> datetime:
        """The moment of an hour here, in UTC."""
        return datetime.combine(day, hour, tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    def moment(self, plan: Plan) -> datetime:
        """When a plan is carried out: its time, or noon of its day."""
        return plan.utc or self.at(plan.day, time(12))

    def at_work(self, moment: datetime) -> datetime:
        """The last moment until this one in which somebody is at work."""
        local = moment.astimezone(ZoneInfo(self.zone))
        if local.hour < OPENS:
            local = (local - timedelta(days=1)).replace(hour=CLOSES - 1)
        elif local.hour >= CLOSES:
            local = local.replace(hour=CLOSES - 1)
        weekend = max(0, local.weekday() - 4)
        return (local - timedelta(days=weekend)).astimezone(UTC)
