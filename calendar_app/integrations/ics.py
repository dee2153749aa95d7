"""The calendar file that other programs read: iCalendar, RFC 5545 and 7986.

The same values always give the same bytes. The file is written event by event, read back, and only then
replaces the earlier one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Status
from calendar_app.integrations import atomic_file
from calendar_app.integrations.ics_values import (
    colour_name,
    escaped,
    label,
    one_line,
    plain,
    shortened,
    web_address,
)

PRODUCT = "-//editorial-calendar.invalid//Editorial Calendar 1//EN"
LENGTH = timedelta(minutes=15)
SUMMARY_LIMIT = 200
TEXT_LIMIT = 2000
END = b"END:VCALENDAR\r\n"

SIGNS = {
    Status.NEEDS_UPDATE: "⬆️",
    Status.WAITING: "📥",
    Status.CONFLICT: "⚠️",
    Status.OVERDUE: "⏰",
    Status.CHANGES_REQUESTED: "↩️",
    Status.CHANGED: "🔄",
    Status.DUE: "🔔",
    Status.IN_REVIEW: "⏳",
    Status.DRAFT: "✏️",
    Status.APPROVED: "✅",
    Status.SCHEDULED: "🕒",
    Status.PUBLISHED: "📣",
}
"""Most programs hide STATUS or misread it, so the title tells."""

PREFIXED = frozenset({Status.DRAFT, Status.IN_REVIEW, Status.CHANGES_REQUESTED})
"""What says so in words before the title, unless an earlier version was validated."""

Property = tuple[str, str | int | date | timedelta]
"""Name and value; text is escaped already."""


class Words(Protocol):
    """Puts a key and its parameters into the reader's language."""

    def __call__(self, key: str, /, **params: object) -> str: ...


@dataclass(frozen=True, kw_only=True)
class Event:
    """A post on one channel as calendars outside are told of it; times in UTC, a date is a whole day."""

    id: str
    """The variant's public id, the same on every workstation."""
    start: date | datetime
    sequence: int
    created_at: datetime
    changed_at: datetime
    network: str
    """The network's name, and its colour as « #RRGGBB »."""
    colour: str
    title: str
    text: str
    link: str
    person: str
    campaign: str
    status: Status
    confirmed: bool
    """Whether this content was validated."""
    change_pending: bool

    @property
    def uid(self) -> str:
        """What calendar programs recognise it by."""
        return f"{self.id}@editorial-calendar.invalid"

    @property
    def end(self) -> date | datetime:
        """Exclusive. Added in UTC: local time would end before it begins in the night clocks go back."""
        return self.start + (LENGTH if isinstance(self.start, datetime) else timedelta(days=1))

    @property
    def order(self) -> tuple[str, str]:
        """Sorts events by start, whole days before the hours of their day."""
        return self.start.isoformat(), self.uid


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """The file's head; ``zone`` is an IANA name, ``changed_at`` None where it holds no event."""

    id: str
    name: str
    note: str
    zone: str
    colour: str
    changed_at: datetime | None


def write_calendar(path: Path, calendar: Calendar, events: Iterable[Event], *, words: Words) -> int:
    """Write or replace a file, for everybody to read; gives the number of events.

    Raises OSError, or Refusal("export_damaged") where it does not read back; the earlier file stays then.
    """
    with atomic_file.temporary(path.parent) as (stream, name):
        uids = []
        stream.write(_head(calendar))
        for event in events:
            uids.append(event.uid)
            stream.write(_event(event, words))
        stream.write(END)
        stream.flush()
        _check(name, uids)
        atomic_file.share(name, path)
        atomic_file.publish(stream, name, path)
    return len(uids)


# -- writing


def _head(calendar: Calendar) -> bytes:
    return _component("VCALENDAR", _about_calendar(calendar)).removesuffix(END)


def _about_calendar(calendar: Calendar) -> Iterator[Property]:
    yield "VERSION", "2.0"
    yield "PRODID", PRODUCT
    yield "CALSCALE", "GREGORIAN"
    yield "UID", calendar.id
    if calendar.changed_at:
        yield "LAST-MODIFIED", calendar.changed_at
    yield "NAME", escaped(calendar.name)
    yield "X-WR-CALNAME", escaped(calendar.name)
    yield "X-WR-CALDESC", escaped(calendar.note)
    yield "X-WR-TIMEZONE", calendar.zone
    yield "REFRESH-INTERVAL", timedelta(hours=1)
    yield "X-PUBLISHED-TTL", "PT1H"
    yield "COLOR", colour_name(calendar.colour)
    yield "X-APPLE-CALENDAR-COLOR", calendar.colour


def _event(event: Event, words: Words) -> bytes:
    return _component("VEVENT", _about_event(event, words))


def _about_event(event: Event, words: Words) -> Iterator[Property]:
    yield "UID", event.uid
    yield "DTSTAMP", event.changed_at
    yield "CREATED", event.created_at
    yield "LAST-MODIFIED", event.changed_at
    yield "SEQUENCE", event.sequence
    yield "DTSTART", event.start
    yield "DTEND", event.end
    yield "SUMMARY", escaped(_summary(event, words))
    yield "DESCRIPTION", escaped(_description(event, words))
    yield "CATEGORIES", ",".join(map(escaped, _categories(event)))
    yield "STATUS", "CONFIRMED" if event.confirmed else "TENTATIVE"
    yield "TRANSP", "TRANSPARENT"
    yield "X-MICROSOFT-CDO-BUSYSTATUS", "FREE"
    if not isinstance(event.start, datetime):
        yield "X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"
    if address := web_address(event.link):
        yield "URL", address
    yield "COLOR", colour_name(event.colour)
    yield "X-EDITO-ID", event.id
    yield "X-EDITO-STATUS", event.status.value


def _summary(event: Event, words: Words) -> str:
    title = event.title.strip() or words("export_untitled")
    line = f"{SIGNS[event.status]} {event.network} · {title}"
    if event.status in PREFIXED and not event.confirmed:
        line = words(f"export_prefix_{event.status.value}", title=line)
    return one_line(line, limit=SUMMARY_LIMIT)


def _description(event: Event, words: Words) -> str:
    text = shortened(plain(event.text).strip(), limit=TEXT_LIMIT)
    lines = [text, ""] if text else []
    lines.append(words("export_status", status=event.status))
    if event.change_pending:
        lines.append(words("export_change_pending"))
    lines.append(words("export_person", person=event.person))
    lines.extend(filter(None, [event.link.strip()]))
    lines.append(words("export_reference", id=event.id))
    return "\n".join(lines)


def _categories(event: Event) -> list[str]:
    """Each name once; programs compare them without regard to case."""
    names = filter(None, map(label, (event.network, event.campaign)))
    return list({name.casefold(): name for name in names}.values())


def _component(name: str, properties: Iterable[Property]) -> bytes:
    """A component in the order given; icalendar folds the lines and writes times, VALUE included."""
    # Importing icalendar takes 100 ms, which only an export is worth.
    from icalendar import ComponentFactory  # noqa: PLC0415
    from icalendar.prop import vInline  # noqa: PLC0415

    component = ComponentFactory()[name]()
    for key, value in properties:
        if isinstance(value, timedelta):
            component.add(key, value, parameters={"VALUE": "DURATION"})
        else:
            component.add(key, vInline(value) if isinstance(value, str) else value)
    return bytes(component.to_ical(sorted=False))


# -- reading back


def _check(path: Path, uids: Sequence[str]) -> None:
    """Refuse a file that does not hold exactly these events, each once."""
    try:
        found = list(_uids_in(path))
    except ValueError as error:
        raise Refusal("export_damaged") from error
    if found != list(uids) or len(set(found)) != len(found):
        raise Refusal("export_damaged")


def _uids_in(path: Path) -> Iterator[str]:
    """The events' ids in a file, which is never in memory as a whole; ValueError where it is damaged."""
    # The same import, as late.
    import icalendar  # noqa: PLC0415

    around: list[bytes] = []
    event: list[bytes] = []
    with path.open("rb") as lines:
        for line in lines:
            (event if event or line == b"BEGIN:VEVENT\r\n" else around).append(line)
            if line == b"END:VEVENT\r\n":
                yield str(icalendar.Event.from_ical(b"".join(event))["UID"])
                event.clear()
    icalendar.Calendar.from_ical(b"".join([*around, *event]))
