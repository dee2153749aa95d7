"""What a calendar file must say, taken from the database's own rows, and what two readers find in one.

Nothing here knows the code that writes such files.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

import ics
import vobject

DOMAIN = "@editorial-calendar.invalid"
"""What makes an event's id unlike all others of the world; it is the same on every workstation."""
ROWS = """
SELECT post.id, variant.channel, post.title,
       CASE WHEN variant.own LIKE '%"plan"%' THEN variant.plan ELSE post.plan END
FROM variant JOIN post ON post.id = variant.post
WHERE NOT post.archived
"""


@dataclass(frozen=True, order=True)
class Event:
    """An event by which it is known, with its beginning: an instant in UTC, or a day."""

    uid: str
    start: datetime | date


def planned(database: Path) -> set[Event]:
    """Every dated variant of a database."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        rows = connection.execute(ROWS).fetchall()
    return {
        Event(f"{uuid5(UUID(post), channel)}{DOMAIN}", start_of(json.loads(plan)))
        for post, channel, _, plan in rows
        if plan
    }


def start_of(plan: dict[str, str]) -> datetime | date:
    """The instant of a written date and time, or the date alone."""
    if "date" in plan:
        return date.fromisoformat(plan["date"])
    local = datetime.fromisoformat(plan["local"])
    return local.replace(tzinfo=ZoneInfo(plan["zone"]), fold=int(plan.get("fold", 0))).astimezone(UTC)


def read_by_vobject(file: Path) -> set[Event]:
    """The events that vobject finds."""
    events = vobject.readOne(file.read_text(encoding="utf-8")).contents.get("vevent", [])
    return {Event(event.uid.value, utc(event.dtstart.value)) for event in events}


def read_by_ics(file: Path) -> set[Event]:
    """The events that ics finds."""
    events = ics.Calendar(file.read_text(encoding="utf-8")).events
    return {
        Event(event.uid, event.begin.date() if event.all_day else utc(event.begin.datetime))
        for event in events
    }


def utc(start: datetime | date) -> datetime | date:
    """The same instant in UTC; a day stays a day."""
    return start.astimezone(UTC) if isinstance(start, datetime) else start
