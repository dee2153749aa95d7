"""The calendar file, written from plain values and judged by readers that had no part in writing it."""

import os
import re
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_app import paths
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Status
from calendar_app.integrations.catalogue import load_networks
from calendar_app.integrations.ics import SIGNS, Calendar, Event, write_calendar
from calendar_app.integrations.ics_values import colour_name, escaped, plain, web_address
from tests.integrations.ics_checks import Seen, events_in, faults, problems, seen

CHANGED = datetime(2026, 11, 10, 8, tzinfo=UTC)
BRAND = Calendar(
    id="6f0e3d3e-93f0-5f5e-8a8a-0d0b6f3a9f10",
    name="Maison Lumen; Paris, \\ Lyon",
    note="What Maison Lumen plans.",
    zone="Europe/Paris",
    colour="#4257D6",
    changed_at=CHANGED,
)
EVENT = Event(
    id="0b3c4a6e-1111-5222-8333-444455556666",
    start=datetime(2026, 11, 16, 17, 30, tzinfo=UTC),
    sequence=2,
    created_at=CHANGED - timedelta(days=3),
    changed_at=CHANGED,
    network="Instagram",
    colour="#FF0069",
    title="Carrousel",
    text="Bonjour à toutes, et à tous",
    link="https://maison.example/été?q=a b",
    person="Camille Roux",
    campaign="Noël; hiver, 2026",
    status=Status.APPROVED,
    confirmed=True,
    change_pending=False,
)


def words(key: str, /, **params: object) -> str:
    """Shows which sentence was asked for, and with what."""
    return f"<{' '.join([key, *map(str, params.values())])}>"


def another(number: int) -> Event:
    return replace(EVENT, id=f"0b3c4a6e-1111-5222-8333-{number:012}", title=f"Post {number}")


def written(folder: Path, *events: Event, calendar: Calendar = BRAND) -> bytes:
    target = folder / "Calendrier éditorial – Lumen.ics"
    assert write_calendar(target, calendar, events, words=words) == len(events)
    return target.read_bytes()


def expected(*events: Event, title: str | None = None) -> list[Seen]:
    return [
        seen(
            f"{event.id}@editorial-calendar.invalid",
            start=event.start,
            end=event.start + (timedelta(minutes=15) if isinstance(event.start, datetime) else timedelta(1)),
            title=f"✅ Instagram · {event.title}" if title is None else title,
        )
        for event in events
    ]


def only(data: bytes) -> dict[str, str]:
    [event] = events_in(data).values()
    return event


# --- the file


def test_every_byte_of_a_small_file(tmp_path):
    assert written(tmp_path, EVENT).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//editorial-calendar.invalid//Editorial Calendar 1//EN",
        "CALSCALE:GREGORIAN",
        "UID:6f0e3d3e-93f0-5f5e-8a8a-0d0b6f3a9f10",
        "LAST-MODIFIED:20261110T080000Z",
        r"NAME:Maison Lumen\; Paris\, \\ Lyon",
        r"X-WR-CALNAME:Maison Lumen\; Paris\, \\ Lyon",
        "X-WR-CALDESC:What Maison Lumen plans.",
        "X-WR-TIMEZONE:Europe/Paris",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "COLOR:royalblue",
        "X-APPLE-CALENDAR-COLOR:#4257D6",
        "BEGIN:VEVENT",
        "UID:0b3c4a6e-1111-5222-8333-444455556666@editorial-calendar.invalid",
        "DTSTAMP:20261110T080000Z",
        "CREATED:20261107T080000Z",
        "LAST-MODIFIED:20261110T080000Z",
        "SEQUENCE:2",
        "DTSTART:20261116T173000Z",
        "DTEND:20261116T174500Z",
        "SUMMARY:✅ Instagram · Carrousel",
        r"DESCRIPTION:Bonjour à toutes\, et à tous\n\n<export_status approved>\n<e",
        r" xport_person Camille Roux>\nhttps://maison.example/été?q=a b\n<export_re",
        " ference 0b3c4a6e-1111-5222-8333-444455556666>",
        "CATEGORIES:Instagram,Noël hiver 2026",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "URL:https://maison.example/%C3%A9t%C3%A9?q=a%20b",
        "COLOR:deeppink",
        "X-EDITO-ID:0b3c4a6e-1111-5222-8333-444455556666",
        "X-EDITO-STATUS:approved",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize("count", [0, 1, 300])
def test_readers_find_every_event(tmp_path, count):
    events = [another(number) for number in range(count)]
    assert problems(written(tmp_path, *events), expected(*events)) == []


def test_a_file_without_events_does_not_say_when_it_changed(tmp_path):
    data = written(tmp_path, calendar=replace(BRAND, changed_at=None))
    assert b"LAST-MODIFIED" not in data
    assert faults(data) == []


def test_the_same_values_give_the_same_bytes(tmp_path):
    assert written(tmp_path, EVENT, another(1)) == written(tmp_path, EVENT, another(1))


# --- times


@pytest.mark.parametrize(
    ("start", "zone"),
    [
        (datetime(2026, 10, 25, 2, 30), "Europe/Paris"),
        (datetime(2026, 10, 25, 2, 50, fold=1), "Europe/Paris"),
        (datetime(2027, 3, 28, 1, 50), "Europe/Paris"),
        (datetime(2027, 3, 28, 2, 30), "Europe/Paris"),
        (datetime(2027, 3, 20, 9), "America/New_York"),
        (datetime(2027, 2, 15, 21), "Africa/Casablanca"),
        (datetime(2045, 7, 14, 18, 5), "Europe/Paris"),
        (datetime(2026, 12, 31, 23, 55), "Pacific/Kiritimati"),
    ],
)
def test_the_end_is_a_quarter_of_an_hour_later_in_every_night(tmp_path, start, zone):
    event = replace(EVENT, start=start.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC))
    assert problems(written(tmp_path, event), expected(event)) == []


def test_a_date_without_an_hour_is_a_whole_day(tmp_path):
    data = written(tmp_path, day := replace(EVENT, start=date(2026, 12, 31)))
    assert problems(data, expected(day)) == []
    assert b"DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n" in data
    assert only(data)["X-MICROSOFT-CDO-ALLDAYEVENT"] == "TRUE"


def test_whole_days_come_before_the_hours_of_their_day():
    day = replace(EVENT, start=date(2026, 11, 16))
    before = replace(EVENT, start=datetime(2026, 11, 15, 23, tzinfo=UTC))
    assert sorted([EVENT, day, before], key=lambda event: event.order) == [before, day, EVENT]


# --- texts


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ('Comma, semicolon; backslash \\ and "quotes"', 'Comma, semicolon; backslash \\ and "quotes"'),
        ("Family 👩‍👩‍👧‍👦, flag 🇫🇷, skin 👍🏽, keycap 1️⃣", "Family 👩‍👩‍👧‍👦, flag 🇫🇷, skin 👍🏽, keycap 1️⃣"),
        ("Une e\u0301te\u0301", "Une été"),
        ("שלום \u200fعيد", "שלום \u200fعيد"),
        ("  spaces  ; no-break\u00a0space\u202f!", "spaces ; no-break\u00a0space\u202f!"),
        ("two\nlines\r\nthree\u2028four\u2029five\u0085six", "two lines three four five six"),
        ("bell\x07nul\x00escape\x1b[0m del\x7f c1\x9f tab\tend", "bellnulescape[0m del c1 tab end"),
        ("half a \ud83d pair", "half a pair"),
        ("BEGIN:VEVENT", "BEGIN:VEVENT"),
        ("", "<export_untitled>"),
    ],
)
def test_titles_arrive_unharmed(tmp_path, title, shown):
    event = replace(EVENT, title=title)
    assert problems(written(tmp_path, event), expected(event, title=f"✅ Instagram · {shown}")) == []


@pytest.mark.parametrize("title", [r"C:\New\notes", r"\\NAS\plan", "\\", "a\\,b\\;c\\\\n"])
def test_a_backslash_before_an_n_stays_one(tmp_path, title):
    # ics takes an escaped backslash and an n for a line end, whoever wrote them.
    data = written(tmp_path, event := replace(EVENT, title=title))
    assert problems(data, expected(event), readers=["vobject"]) == []
    assert only(data)["SUMMARY"] == f"✅ Instagram · {title}"


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_text_can_break_the_file(tmp_path_factory, title, text):
    event = replace(EVENT, title=title, text=text, campaign=title, link=text, person=title)
    data = written(tmp_path_factory.mktemp("any"), event)
    assert faults(data) == []
    assert only(data)["DESCRIPTION"].startswith(plain(text).strip())


def test_a_title_has_at_most_two_hundred_characters(tmp_path):
    title = only(written(tmp_path, replace(EVENT, title="é" * 400)))["SUMMARY"]
    assert title == "✅ Instagram · " + "é" * 185 + "…"
    assert len(title) == 200


def test_ten_thousand_bytes_of_text_are_cut_at_two_thousand_characters(tmp_path):
    data = written(tmp_path, event := replace(EVENT, text="Été 👩‍👩‍👧 " * 1000))
    shown = only(data)["DESCRIPTION"].partition("\n\n")[0]
    assert shown == ("Été 👩‍👩‍👧 " * 1000)[:1999] + "…"
    assert problems(data, expected(event)) == []


def test_a_network_and_a_campaign_of_one_name_are_one_category(tmp_path):
    assert only(written(tmp_path, replace(EVENT, campaign="INSTAGRAM")))["CATEGORIES"] == "INSTAGRAM"


@pytest.mark.parametrize("status", Status)
def test_the_title_tells_the_status(tmp_path, status):
    event = replace(EVENT, status=status, confirmed=False)
    title = only(written(tmp_path, event))["SUMMARY"]
    line = f"{SIGNS[status]} Instagram · Carrousel"
    prefixed = status in {"draft", "in_review", "changes_requested"}
    assert title == (f"<export_prefix_{status.value} {line}>" if prefixed else line)


@pytest.mark.parametrize("status", Status)
def test_what_was_validated_is_no_draft(tmp_path, status):
    event = replace(EVENT, status=status, confirmed=True, change_pending=True)
    told = only(written(tmp_path, event))
    assert told["SUMMARY"] == f"{SIGNS[status]} Instagram · Carrousel"
    assert told["STATUS"] == "CONFIRMED"
    assert "<export_change_pending>" in told["DESCRIPTION"].split("\n")


def test_without_a_text_the_description_begins_with_the_status(tmp_path):
    event = replace(EVENT, text=" \n", link="")
    assert only(written(tmp_path, event))["DESCRIPTION"].split("\n") == [
        "<export_status approved>",
        "<export_person Camille Roux>",
        f"<export_reference {EVENT.id}>",
    ]


# --- values


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://example.org", "https://example.org"),
        (
            " https://Example.org:8443/a%20b/%zz?x=1&y=é#fin ",
            "https://example.org:8443/a%20b/%25zz?x=1&y=%C3%A9#fin",
        ),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("https://example.org/a,b;c", "https://example.org/a,b;c"),
        ("https://example.org/a\nb\x00", "https://example.org/ab"),
        ('https://example.org/"<x>\\^`{|}', "https://example.org/%22%3Cx%3E%5C%5E%60%7B%7C%7D"),
        ("http://example.org", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://someone:secret@example.org", ""),
        ("https://exa mple.org", ""),
        ("https://example.org:port", ""),
        ("https://[::1", ""),
        ("https://", ""),
        ("example.org", ""),
        ("", ""),
    ],
)
def test_only_a_whole_https_address_becomes_the_url(link, address):
    assert web_address(link) == address


def test_an_address_that_is_none_is_left_out(tmp_path):
    data = written(tmp_path, replace(EVENT, link="example.org/page"))
    assert "URL" not in only(data)
    assert "example.org/page" in only(data)["DESCRIPTION"]


def test_every_network_has_a_css3_colour():
    networks = load_networks(paths.resources() / "networks")
    named = {network.id: colour_name(network.colour) for network in networks.values()}
    assert named["instagram"] == "deeppink"
    assert named["x"] == "black"
    assert "rebeccapurple" not in named.values()
    assert all(re.fullmatch("[a-z]+", name) for name in named.values())


@pytest.mark.parametrize("colour", ["#FF0000", "#ff0000"])
def test_a_named_colour_is_itself(colour):
    assert colour_name(colour) == "red"


@given(st.text())
def test_escaping_can_be_taken_back(text):
    line = escaped(text)
    assert "\n" not in line
    back = re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], line)
    assert back == plain(text)
    assert unicodedata.is_normalized("NFC", plain(unicodedata.normalize("NFC", text)))


# --- the disk


def test_an_event_twice_is_refused_and_the_earlier_file_stays(tmp_path):
    before = written(tmp_path, EVENT)
    with pytest.raises(Refusal, match="export_damaged"):
        written(tmp_path, EVENT, EVENT)
    [left] = tmp_path.iterdir()
    assert left.read_bytes() == before


def test_a_line_end_among_the_plain_values_is_refused(tmp_path):
    with pytest.raises(ValueError, match="CR or LF"):
        written(tmp_path, calendar=replace(BRAND, zone="Europe/Paris\r\nMETHOD:PUBLISH"))
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_fails_halfway_leaves_nothing(tmp_path):
    def events():
        yield EVENT
        raise RuntimeError("the program stops here")

    with pytest.raises(RuntimeError):
        write_calendar(tmp_path / "plan.ics", BRAND, events(), words=words)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives a new file the rights of its folder")
def test_others_may_read_a_new_file_and_an_old_one_keeps_its_rights(tmp_path):
    written(tmp_path, EVENT)
    [target] = tmp_path.iterdir()
    assert target.stat().st_mode & 0o777 == 0o644
    target.chmod(0o640)
    written(tmp_path, another(1))
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_leaves_the_earlier_file(tmp_path):
    before = written(tmp_path, EVENT)

    def events():
        [open_file] = [fd for fd in Path("/proc/self/fd").iterdir() if fd.resolve().suffix == ".tmp"]
        with Path("/dev/full").open("wb") as full:
            os.dup2(full.fileno(), int(open_file.name))
        yield EVENT

    with pytest.raises(OSError, match="No space left"):
        write_calendar(next(tmp_path.iterdir()), BRAND, events(), words=words)
    [left] = tmp_path.iterdir()
    assert left.read_bytes() == before


# --- the checker itself


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(old, new, 1)


def unfolded(data: bytes) -> bytes:
    return data.replace(b"\r\n ", b"")


def folded_inside_a_character(data: bytes) -> bytes:
    place = data.index("é".encode()) + 1
    return data[:place] + b"\r\n " + data[place:]


FAULTS: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "LF": (lambda data: data.replace(b"\r\n", b"\n"), "CRLF"),
    "one LF": (replaced(b"CALSCALE:GREGORIAN\r\n", b"CALSCALE:GREGORIAN\n"), "CRLF"),
    "no fold": (unfolded, "octets"),
    "fold inside UTF-8": (folded_inside_a_character, "folded inside a character"),
    "BOM": (lambda data: b"\xef\xbb\xbf" + data, "BOM"),
    "no UID": (lambda data: re.sub(rb"UID:0b3c[^\r]*\r\n", b"", data, count=1), "0 UID"),
    "no DTSTAMP": (lambda data: re.sub(rb"DTSTAMP:[^\r]*\r\n", b"", data, count=1), "0 DTSTAMP"),
    "inclusive DTEND": (replaced(b"DTEND;VALUE=DATE:20261118", b"DTEND;VALUE=DATE:20261117"), "ends before"),
    "DTEND is DTSTART": (replaced(b"DTEND:20261116T174500Z", b"DTEND:20261116T173000Z"), "ends before"),
    "shifted hour": (
        lambda data: data.replace(b"T1730", b"T1630").replace(b"T1745", b"T1645"),
        "vobject: lacks",
    ),
    "floating time": (replaced(b"DTSTART:20261116T173000Z", b"DTSTART:20261116T173000"), "neither in UTC"),
    "zoned time": (
        replaced(b"DTSTART:20261116T173000Z", b"DTSTART;TZID=Europe/Paris:20261116T183000"),
        "neither in UTC",
    ),
    "duplicate UID": (replaced(b"333-000000000001@", b"333-444455556666@"), "duplicate UID"),
    "NUL": (replaced(b"Carrousel", b"Carr\x00ousel"), "control character"),
    "U+2028": (replaced(b"Carrousel", "Carr\u2028ousel".encode()), "control character"),
    "other title": (replaced(b"Carrousel", b"Carousel"), "ics: lacks"),
    "lost event": (
        lambda data: re.sub(rb"BEGIN:VEVENT.*?END:VEVENT\r\n", b"", data, count=1, flags=re.DOTALL),
        "lacks",
    ),
    "event too many": (
        lambda data: re.sub(rb"(BEGIN:VEVENT.*?END:VEVENT\r\n)", rb"\1\1", data, count=1, flags=re.DOTALL),
        "duplicate UID",
    ),
    "bare comma": (replaced(b"Lumen\\; Paris\\, ", b"Lumen\\; Paris, "), "not escaped"),
    "METHOD": (replaced(b"CALSCALE", b"METHOD:PUBLISH\r\nCALSCALE"), "METHOD has no place"),
    "unknown STATUS": (replaced(b"STATUS:CONFIRMED", b"STATUS:MAYBE"), "unknown STATUS"),
    "no VALUE=DURATION": (replaced(b";VALUE=DURATION", b""), "REFRESH-INTERVAL"),
    "two calendars": (lambda data: data + data, "other components"),
    "cut short": (lambda data: data[: len(data) // 2], "not one calendar"),
    "time zone": (
        replaced(b"BEGIN:VEVENT", b"BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT"),
        "other components",
    ),
}


@pytest.fixture
def sound(tmp_path):
    events = [EVENT, another(1), replace(another(2), start=date(2026, 11, 17))]
    return written(tmp_path, *events), expected(*events)


def test_the_checker_accepts_what_is_sound(sound):
    assert problems(*sound) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_the_checker_catches(sound, fault):
    data, wanted = sound
    seed, sign = FAULTS[fault]
    assert seed(data) != data
    found = problems(seed(data), wanted)
    assert any(sign in line for line in found), found
