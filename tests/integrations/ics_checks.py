"""Judges a calendar file without the code and the library that wrote it.

``problems`` reads its bytes by the letter of RFC 5545, then asks vobject and ics what they see in it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

import ics
import vobject

CONTROL = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]")
TEXTS = {"SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC"}
FORBIDDEN = {"METHOD", "ORGANIZER", "ATTENDEE", "RRULE", "LOCATION", "ATTACH", "X-ALT-DESC", "CLASS", "TZID"}
ONCE = {"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS"}
STATUSES = {"TENTATIVE", "CONFIRMED", "CANCELLED"}
ESCAPES = re.compile(r"\\(.)", re.DOTALL)
HALF_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*(?:[,;]|\\(?![\\,;n])|\\$)")

Properties = list[tuple[str, str, str]]
"""Name, parameters and raw value of each line."""


@dataclass(frozen=True, order=True)
class Seen:
    """An event as a reader tells of it; times in UTC, a date for whole days, the end exclusive."""

    uid: str
    start: str
    end: str
    title: str


def seen(uid: str, *, start: date | datetime, end: date | datetime, title: str) -> Seen:
    return Seen(uid, _written(start), _written(end), title)


def _written(moment: date | datetime) -> str:
    return moment.astimezone(UTC).isoformat() if isinstance(moment, datetime) else moment.isoformat()


def problems(
    data: bytes, expected: Iterable[Seen], *, readers: Iterable[str] = ("vobject", "ics")
) -> list[str]:
    """Everything wrong with a file that should hold exactly these events; nothing where it is right."""
    wanted = sorted(expected)
    found = faults(data)
    for name in readers:
        found += [f"{name}: {line}" for line in _differences(data, wanted, READERS[name])]
    return found


def _differences(data: bytes, wanted: list[Seen], read: Callable[[str], list[Seen]]) -> list[str]:
    try:
        met = read(data.decode())
    # A reader that gives up says so with an error of its own: whichever it is, it is a finding.
    except Exception as error:  # noqa: BLE001
        return [f"cannot read it: {error!r}"]
    missing, added = Counter(wanted) - Counter(met), Counter(met) - Counter(wanted)
    return [f"lacks {event}" for event in missing] + [f"has {event}" for event in added]


# --- independent readers


def seen_by_vobject(text: str) -> list[Seen]:
    [calendar] = vobject.readComponents(text)
    return [
        seen(e.uid.value, start=e.dtstart.value, end=e.dtend.value, title=e.summary.value)
        for e in calendar.contents.get("vevent", [])
    ]


def seen_by_ics(text: str) -> list[Seen]:
    return [_of_ics(event) for event in ics.Calendar(text).events]


def _of_ics(event: ics.Event) -> Seen:
    start, end = event.begin.datetime, event.end.datetime
    if event.all_day:
        return seen(event.uid, start=start.date(), end=end.date(), title=event.name)
    return seen(event.uid, start=start, end=end, title=event.name)


READERS: dict[str, Callable[[str], list[Seen]]] = {"vobject": seen_by_vobject, "ics": seen_by_ics}


# --- by the letter


def faults(data: bytes) -> list[str]:
    """What breaks RFC 5545, or our own promises about the file."""
    found = [*_byte_faults(data), *_line_faults(data)]
    lines = data.decode(errors="replace").removeprefix("\ufeff").replace("\r\n ", "").split("\r\n")
    if lines[0] != "BEGIN:VCALENDAR" or lines[-2:] != ["END:VCALENDAR", ""]:
        found.append("is not one calendar from its first line to its last")
    components = components_of(lines)
    head = [each for name, each in components if name == "VCALENDAR"]
    events = [each for name, each in components if name == "VEVENT"]
    if len(head) != 1 or len(components) != 1 + len(events):
        found.append(f"holds other components: {[name for name, _ in components]}")
    for each in head:
        found += _head_faults(each)
    for each in events:
        found += _event_faults(each)
    uids = Counter(value for each in events for name, _, value in each if name == "UID")
    return found + [f"duplicate UID {uid}" for uid, count in uids.items() if count > 1]


def _byte_faults(data: bytes) -> list[str]:
    found = ["begins with a BOM"] if data.startswith(b"\xef\xbb\xbf") else []
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        found.append("a line does not end with CRLF")
    if CONTROL.search(data.decode(errors="replace").replace("\r\n", "\n")):
        found.append("holds a control character")
    return found


def _line_faults(data: bytes) -> list[str]:
    found = []
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            found.append(f"line {number} has {len(line)} octets")
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append(f"line {number} is folded inside a character, or is not UTF-8")
    return found


def components_of(lines: Iterable[str]) -> list[tuple[str, Properties]]:
    """Each component and its own properties, in the order in which they end."""
    open_ones: list[tuple[str, Properties]] = []
    done = []
    for line in filter(None, lines):
        name, parameters, value = _parts(line)
        if name == "BEGIN":
            open_ones.append((value, []))
        elif name == "END" and open_ones:
            done.append(open_ones.pop())
        elif open_ones:
            open_ones[-1][1].append((name, parameters, value))
    return done


def _parts(line: str) -> tuple[str, str, str]:
    before, _, value = line.partition(":")
    name, _, parameters = before.partition(";")
    return name, parameters, value


def _head_faults(properties: Properties) -> list[str]:
    names = [name for name, _, _ in properties]
    found = [f"the calendar lacks {name}" for name in ("VERSION", "PRODID") if names.count(name) != 1]
    if ("REFRESH-INTERVAL", "VALUE=DURATION", "PT1H") not in properties:
        found.append("REFRESH-INTERVAL is not written as a duration")
    return found + _property_faults(properties)


def _event_faults(properties: Properties) -> list[str]:
    names = Counter(name for name, _, _ in properties)
    found = [f"an event has {names[name]} {name}" for name in sorted(ONCE) if names[name] != 1]
    written = {name: (parameters, value) for name, parameters, value in properties}
    if written.get("STATUS", ("", ""))[1] not in STATUSES:
        found.append("an event has an unknown STATUS")
    start, end = written.get("DTSTART", ("", "")), written.get("DTEND", ("", ""))
    if start[0] != end[0] or not start[1] < end[1]:
        found.append(f"an event ends before or when it begins: {start[1]} to {end[1]}")
    shape = r"\d{8}" if start[0] == "VALUE=DATE" else r"\d{8}T\d{6}Z"
    if start[0] not in ("", "VALUE=DATE") or not re.fullmatch(shape, start[1]):
        found.append(f"an event begins neither in UTC nor on a date: {start}")
    return found + _property_faults(properties)


def _property_faults(properties: Properties) -> list[str]:
    found = [f"{name} has no place here" for name, _, _ in properties if name in FORBIDDEN]
    half = [value for name, _, value in properties if name in TEXTS and HALF_ESCAPED.search(value)]
    return found + [f"not escaped: {value}" for value in half]


# --- details that the readers above do not tell


def events_in(data: bytes) -> dict[str, dict[str, str]]:
    """Each event's properties by its UID, values without their escapes."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    events = [dict(_unescaped(each)) for name, each in components_of(lines) if name == "VEVENT"]
    return {event["UID"]: event for event in events}


def _unescaped(properties: Properties) -> Iterable[tuple[str, str]]:
    for name, _, value in properties:
        yield name, ESCAPES.sub(lambda found: "\n" if found[1] == "n" else found[1], value)
