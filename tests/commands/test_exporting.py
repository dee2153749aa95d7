"""The plan leaves the house: what other programs read in the file, and what must never be in it."""

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from calendar_app import paths
from calendar_app.commands.channels import add_campaign
from calendar_app.commands.exporting import export_ics
from calendar_app.commands.posts import (
    archive_post,
    create_post,
    edit_post,
    edit_variant,
    move_card,
    restore_post,
)
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import (
    approve,
    mark_published,
    mark_scheduled,
    request_changes,
    send,
    withdraw,
)
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from calendar_app.ui.language import Language
from calendar_app.ui.words import say
from tests.builders import NOW, add_validator, at, make_workspace, reopen
from tests.commands.expected_events import expected_drafts
from tests.integrations.ics_checks import events_in, faults, problems, seen_by_vobject

EVENING = at("2026-11-16T18:30")


@pytest.fixture
def lumen(tmp_path):
    """Camille writes for Instagram and LinkedIn, Samir validates."""
    workspace = make_workspace(tmp_path, role=Role.CM)
    add_validator(workspace)
    yield workspace
    workspace.close()


def channel(workspace: Workspace, network: str) -> str:
    return next(c.id for c in queries.channels(workspace.reader) if c.network == network)


def draft(
    workspace: Workspace,
    *,
    plan: Plan | None = EVENING,
    networks: Sequence[str] = ("instagram",),
    title: str = "Carrousel",
    text: str = "Bonjour",
) -> str:
    channels = [channel(workspace, network) for network in networks]
    return workspace.run(create_post, title=title, channels=channels, plan=plan, text=text)


def as_validator(workspace: Workspace) -> None:
    workspace.become(next(p.id for p in workspace.people_here() if p.name == "Samir Benali"))


def as_writer(workspace: Workspace) -> None:
    workspace.become(next(p.id for p in workspace.people_here() if p.name == "Camille Roux"))


def validated(workspace: Workspace, *, plan: Plan = EVENING, text: str = "Bonjour") -> str:
    post = draft(workspace, plan=plan, text=text)
    send(workspace, post)
    as_validator(workspace)
    workspace.run(approve, post)
    as_writer(workspace)
    return post


def exported(workspace: Workspace, **chosen: Sequence[str]) -> bytes:
    target = workspace.folder.parent / "plan.ics"
    count = export_ics(workspace, target, words=say, **chosen)
    data = target.read_bytes()
    assert count == len(events_in(data))
    return data


def only(workspace: Workspace) -> dict[str, str]:
    data = exported(workspace)
    assert faults(data) == []
    [event] = events_in(data).values()
    return event


def start_of(workspace: Workspace) -> str:
    [event] = seen_by_vobject(exported(workspace).decode())
    return event.start


# --- every event, where and when it is planned


@pytest.mark.parametrize("count", [0, 1, pytest.param(1000, marks=pytest.mark.slow)])
def test_every_post_is_found_where_it_is_planned(lumen, count):
    channels = [channel(lumen, "linkedin")]

    def many(tx: Transaction) -> None:
        for number in range(count):
            plan = replace(EVENING, day=EVENING.day + timedelta(days=number))
            create_post(tx, title=f"Post {number}", channels=channels, plan=plan, text="Bonjour\nà tous")

    lumen.run(many)
    data = exported(lumen)
    assert len(events_in(data)) == count
    assert problems(data, expected_drafts(lumen.folder)) == []


@pytest.mark.parametrize(
    ("plan", "start"),
    [
        (at("2026-10-25T02:30"), "2026-10-25T00:30:00+00:00"),
        (replace(at("2026-10-25T02:30"), fold=1), "2026-10-25T01:30:00+00:00"),
        (at("2027-03-28T01:55"), "2027-03-28T00:55:00+00:00"),
        (at("2027-03-28T02:30"), "2027-03-28T01:30:00+00:00"),
        (at("2027-03-20T09:00"), "2027-03-20T08:00:00+00:00"),
        (at("2027-03-20T09:00", zone="America/New_York"), "2027-03-20T13:00:00+00:00"),
        (at("2027-03-30T09:00", zone="Europe/Paris"), "2027-03-30T07:00:00+00:00"),
        (at("2026-10-28T09:00", zone="America/New_York"), "2026-10-28T13:00:00+00:00"),
        (at("2027-02-15T21:00", zone="Africa/Casablanca"), "2027-02-15T21:00:00+00:00"),
        (at("2027-04-15T21:00", zone="Africa/Casablanca"), "2027-04-15T20:00:00+00:00"),
        (at("2045-07-14T18:05"), "2045-07-14T16:05:00+00:00"),
        (at("2045-12-14T18:05"), "2045-12-14T17:05:00+00:00"),
        (at("2026-12-31T23:55", zone="Pacific/Kiritimati"), "2026-12-31T09:55:00+00:00"),
        (at("2026-12-31T00:00"), "2026-12-30T23:00:00+00:00"),
        (at("2026-12-31"), "2026-12-31"),
    ],
)
def test_the_hour_is_right_in_every_place_and_night(lumen, plan, start):
    draft(lumen, plan=plan)
    assert problems(exported(lumen), expected_drafts(lumen.folder)) == []
    assert start_of(lumen) == start


@pytest.mark.parametrize(
    "title",
    [
        "Family 👩‍👩‍👧‍👦, flag 🇫🇷; skin 👍🏽",
        'Names with , ; \\ and "quotes"',
        "two\nlines\u2028and\u0085a\x00half\x1b\x7f",
        "Noël\u00a0: l’été e\u0301ternel",
        "عيد مبارك",
        "a" * 150,
        "",
    ],
)
def test_any_title_arrives(lumen, title):
    draft(lumen, title=title, text=f"{title} " * 60)
    assert problems(exported(lumen), expected_drafts(lumen.folder)) == []


def test_ten_kilobytes_of_text_arrive_cut(lumen):
    draft(lumen, text="L’été 🏖️, puis; la rentrée.\n" * 320)
    assert problems(exported(lumen), expected_drafts(lumen.folder)) == []
    assert only(lumen)["DESCRIPTION"].startswith("L’été 🏖️, puis; la rentrée.\nL’été")


def test_a_channel_with_its_own_time_has_it_in_the_file(lumen):
    post = draft(lumen, networks=["instagram", "linkedin"])
    variant = queries.variants(lumen.reader, post)[0]
    lumen.run(edit_variant, variant.id, plan=at("2026-11-18T08:00"))
    draft(lumen, plan=at("2026-11-17"), networks=["linkedin"])
    assert problems(exported(lumen), expected_drafts(lumen.folder)) == []


def test_what_has_no_date_or_is_in_the_bin_stays_out(lumen):
    draft(lumen, plan=None)
    post = draft(lumen)
    lumen.run(archive_post, post)
    assert events_in(exported(lumen)) == {}
    lumen.run(restore_post, post)
    assert len(events_in(exported(lumen))) == 1


# --- the same file, and the same events, again


def test_the_same_plan_gives_the_same_bytes_whenever_and_wherever_it_is_opened(lumen):
    draft(lumen, networks=["instagram", "linkedin"])
    validated(lumen)
    first = exported(lumen)
    assert exported(lumen) == first
    again = reopen(lumen, now=NOW + timedelta(days=30))
    assert exported(again) == first
    again.close()


def test_a_move_and_its_undo_both_raise_the_sequence(lumen):
    post = draft(lumen)
    before = only(lumen)
    lumen.run(move_card, post, from_plan=EVENING, to_plan=at("2026-11-18T08:00"))
    moved = only(lumen)
    lumen.undo()
    back = only(lumen)
    lumen.redo()
    again = only(lumen)
    told = [before, moved, back, again]
    assert [event["SEQUENCE"] for event in told] == ["0", "1", "2", "3"]
    assert [event["DTSTART"] for event in told] == ["20261116T173000Z", "20261118T070000Z"] * 2
    assert len({event["UID"] for event in told}) == 1


def test_another_text_keeps_the_sequence_and_tells_when(lumen):
    post = draft(lumen)
    lumen.clock = lambda: NOW + timedelta(hours=2)
    lumen.run(edit_post, post, text="Bonsoir")
    event = only(lumen)
    assert event["SEQUENCE"] == "0"
    assert event["CREATED"] == "20261110T080000Z"
    assert event["DTSTAMP"] == event["LAST-MODIFIED"] == "20261110T100000Z"
    assert b"LAST-MODIFIED:20261110T100000Z\r\nNAME" in exported(lumen)


# --- what was validated, and what was not


def test_only_what_was_validated_is_confirmed(lumen):
    post = draft(lumen)
    told = [only(lumen)]
    send(lumen, post)
    told.append(only(lumen))
    as_validator(lumen)
    lumen.run(request_changes, post, text="Trop long")
    told.append(only(lumen))
    as_writer(lumen)
    lumen.run(edit_post, post, text="Court")
    send(lumen, post)
    as_validator(lumen)
    lumen.run(approve, post)
    told.append(only(lumen))
    lumen.run(mark_scheduled, post, tool="Business Suite")
    told.append(only(lumen))
    lumen.run(mark_published, post)
    told.append(only(lumen))
    assert [(event["STATUS"], event["X-EDITO-STATUS"], event["SUMMARY"]) for event in told] == [
        ("TENTATIVE", "draft", "DRAFT – ✏️ Instagram · Carrousel"),
        ("TENTATIVE", "in_review", "TO VALIDATE – ⏳ Instagram · Carrousel"),
        ("TENTATIVE", "changes_requested", "TO CORRECT – ↩️ Instagram · Carrousel"),
        ("CONFIRMED", "approved", "✅ Instagram · Carrousel"),
        ("CONFIRMED", "scheduled", "🕒 Instagram · Carrousel"),
        ("CONFIRMED", "published", "📣 Instagram · Carrousel"),
    ]


def test_what_is_published_without_validation_is_not_confirmed(lumen):
    lumen.run(mark_published, draft(lumen))
    assert only(lumen)["STATUS"] == "TENTATIVE"


def test_what_was_taken_back_is_a_draft_again(lumen):
    post = draft(lumen)
    send(lumen, post)
    lumen.run(withdraw, post)
    assert only(lumen)["SUMMARY"].startswith("DRAFT – ")


def test_while_a_validated_post_is_edited_the_validated_text_leaves(lumen):
    post = validated(lumen, text="Le texte validé")
    assert "Change pending" not in only(lumen)["DESCRIPTION"]
    lumen.run(edit_post, post, text="Un essai", link="https://essai.example")
    event = only(lumen)
    text, about = event["DESCRIPTION"].split("\n\n")
    assert text == "Le texte validé"
    assert "Change pending: this is the last validated version." in about.split("\n")
    assert event["STATUS"] == "CONFIRMED"
    assert "essai" not in str(event)


def test_while_a_validated_post_is_moved_too_far_the_validated_date_leaves(lumen):
    post = validated(lumen)
    lumen.run(move_card, post, from_plan=EVENING, to_plan=at("2026-12-24T10:00"))
    event = only(lumen)
    assert event["DTSTART"] == "20261116T173000Z"
    assert "Change pending: this is the last validated version." in event["DESCRIPTION"]


def test_what_the_team_says_inside_never_leaves(lumen):
    post = draft(lumen, networks=["instagram", "linkedin"], text="Publique")
    lumen.run(edit_post, post, notes="secret one", first_comment="Second")
    lumen.run(add_remark, post, "secret two")
    send(lumen, post)
    as_validator(lumen)
    lumen.run(request_changes, post, text="secret three")
    data = exported(lumen)
    assert b"Publique" in data
    assert b"secret" not in data


def test_the_description_says_who_where_and_which(lumen):
    campaign = lumen.run(add_campaign, name="Noël, hiver", first=date(2026, 11, 1), last=date(2026, 12, 31))
    post = draft(lumen)
    lumen.run(edit_post, post, campaign=campaign, link="https://maison.example/é")
    event = only(lumen)
    assert event["DESCRIPTION"].split("\n") == [
        "Bonjour",
        "",
        "Status: Draft",
        "Owner: Camille Roux",
        "https://maison.example/é",
        f"Ref: EDITO-{event['X-EDITO-ID']}",
    ]
    assert event["URL"] == "https://maison.example/%C3%A9"
    assert event["CATEGORIES"] == "Instagram,Noël hiver"


def test_a_french_file_is_french_throughout(lumen, qapp):
    draft(lumen, title="")
    language = Language(paths.resources() / "i18n", "fr")
    try:
        event = only(lumen)
        data = exported(lumen).decode()
    finally:
        language.remove()
    assert event["SUMMARY"] == "BROUILLON – ✏️ Instagram · Sans titre"
    assert event["DESCRIPTION"].replace("\u00a0", " ").split("\n")[2:] == [
        "Statut : Brouillon",
        "Responsable : Camille Roux",
        f"Réf : EDITO-{event['X-EDITO-ID']}",
    ]
    assert "\r\nNAME:Calendrier éditorial – Maison Lumen\r\n" in data


# --- a part of it


def test_a_part_by_channel_and_by_status(lumen):
    draft(lumen, networks=["instagram", "linkedin"])
    validated(lumen)
    instagram = channel(lumen, "instagram")
    assert len(events_in(exported(lumen, channels=[instagram]))) == 2
    assert len(events_in(exported(lumen, statuses=[Status.DRAFT]))) == 2
    assert len(events_in(exported(lumen, statuses=[Status.DRAFT], channels=[instagram]))) == 1
    assert len(events_in(exported(lumen, statuses=[Status.PUBLISHED]))) == 0
    assert len(events_in(exported(lumen, statuses=[Status.DRAFT, Status.APPROVED]))) == 3


def test_what_is_due_or_late_is_found_among_the_validated_too(lumen):
    validated(lumen)
    for moment, shown in [
        (datetime(2026, 11, 16, 9, tzinfo=UTC), Status.DUE),
        (datetime(2026, 11, 18, 9, tzinfo=UTC), Status.OVERDUE),
    ]:
        lumen.clock = lambda moment=moment: moment
        assert len(events_in(exported(lumen, statuses=[shown]))) == 1
        assert len(events_in(exported(lumen, statuses=[Status.APPROVED]))) == 1
    assert len(events_in(exported(lumen, statuses=[Status.DUE]))) == 0


def test_different_parts_are_different_calendars(lumen):
    parts = [{}, {"statuses": [Status.DRAFT]}, {"channels": [channel(lumen, "instagram")]}]
    heads = {exported(lumen, **part).partition(b"\r\nNAME")[0] for part in parts}
    assert len(heads) == 3


# --- where it cannot be written


def refused(workspace: Workspace, target: Path) -> str:
    with pytest.raises(Refusal) as refusal:
        export_ics(workspace, target, words=say)
    sentence = say(refusal.value)
    assert "…" not in sentence
    assert refusal.value.key not in sentence
    return refusal.value.key


def test_a_folder_that_is_not_there_is_said(lumen, tmp_path):
    assert refused(lumen, tmp_path / "nowhere" / "plan.ics") == "export_folder_missing"
    (tmp_path / "file").touch()
    assert refused(lumen, tmp_path / "file" / "plan.ics") == "export_folder_missing"


def test_a_file_that_cannot_be_replaced_is_said(lumen, tmp_path):
    (tmp_path / "plan.ics").mkdir()
    assert refused(lumen, tmp_path / "plan.ics") == "export_not_writable"
    assert list((tmp_path / "plan.ics").iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["brand", "plan.ics"]


@pytest.mark.skipif(
    not os.path.ismount("/sys"), reason="a folder where even the system's administrator cannot write"
)
def test_a_folder_that_takes_no_files_is_said(lumen):
    assert refused(lumen, Path("/sys/plan.ics")) == "export_not_writable"


def test_a_full_disk_is_said_and_the_earlier_file_stays(lumen, tmp_path):
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    draft(lumen)
    before = exported(lumen)
    draft(lumen, text="Bonjour " * 200)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1500, hard))
    try:
        key = refused(lumen, tmp_path / "plan.ics")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert key == "disk_full"
    assert (tmp_path / "plan.ics").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["brand", "plan.ics"]


def test_an_export_changes_nothing_in_the_brand(lumen):
    validated(lumen)

    def everything() -> str:
        database = sqlite3.connect(lumen.folder / "calendar.db")
        dump = "\n".join(database.iterdump())
        database.close()
        return dump

    before = everything()
    exported(lumen)
    assert everything() == before
