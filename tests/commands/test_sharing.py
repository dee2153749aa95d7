"""Two workstations hand each other what they know: nothing is lost, nothing hidden, nothing believed."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from calendar_app.commands.checking import check
from calendar_app.commands.identity import place_of
from calendar_app.commands.media import import_picture
from calendar_app.commands.membership import change_roles
from calendar_app.commands.posts import edit_post, edit_variant, remove_channel
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import approve, request_changes, send, what_stands
from calendar_app.commands.sharing import Bundle, bundle_of, receive_bundle
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Role, Status
from calendar_app.journal.records import DeviceKey, Kind, Record, write_record
from calendar_app.store import queries
from calendar_app.store.transaction import Transaction
from tests.builders import PICTURES, keys, make_workspace
from tests.store.stations import (
    Desks,
    carry,
    carry_files,
    copied,
    draft,
    every,
    hand_over,
    meet,
    on,
    open_at,
    signed,
    states,
    team_at,
    two_desks,
)
from tests.store.tables import contents, demand_cache_is_right, record_ids, told


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    with two_desks(tmp_path) as found:
        yield found
        demand_cache_is_right(found.here)
        demand_cache_is_right(found.there)


def approved_everywhere(desks: Desks) -> str:
    """Inès sent it, Samir validated it at the other workstation, and both know."""
    post = draft(desks.here)
    send(desks.here, post)
    carry(desks.here, desks.there)
    desks.there.run(approve, post)
    carry(desks.there, desks.here)
    return post


def test_a_draft_travels_and_its_validation_comes_back(desks: Desks) -> None:
    post = draft(desks.here)
    send(desks.here, post)
    carry(desks.here, desks.there)
    assert states(desks.there, post) == every(Status.IN_REVIEW)
    assert texts(desks.there, post) == {"instagram": "Bonjour", "linkedin": "Bonjour"}
    desks.there.run(approve, post)
    carry(desks.there, desks.here)
    assert states(desks.here, post) == states(desks.there, post) == every(Status.APPROVED)


def test_shared_text_still_reaches_every_channel_after_something_came_in(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.here.run(edit_post, post, text="Bonsoir")
    assert all("text" not in v.own for v in queries.variants(desks.here.reader, post))
    assert states(desks.here, post) == every(Status.CHANGED)


def test_receiving_twice_changes_nothing(desks: Desks) -> None:
    post = approved_everywhere(desks)
    for received in (carry(desks.there, desks.here), carry(desks.here, desks.there)):
        assert received.refused == 0
    before = contents(desks.here)
    again = carry(desks.there, desks.here)
    assert again.new == 0
    assert contents(desks.here) == before
    assert states(desks.here, post) == every(Status.APPROVED)


def test_two_texts_at_once_are_a_conflict_on_both_sides(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.there.become(desks.team.camille.id)
    for desk, text in ((desks.here, "À lundi"), (desks.there, "À mardi")):
        desk.run(edit_post, post, text=text)
        send(desk, post)
    meet(desks.here, desks.there)
    assert states(desks.here, post) == states(desks.there, post) == every(Status.CONFLICT)


def test_a_version_that_comes_in_while_somebody_reads_is_not_validated_unread(desks: Desks) -> None:
    post = draft(desks.here)
    send(desks.here, post)
    carry(desks.here, desks.there)
    read = what_stands(desks.there, post)
    desks.here.run(edit_post, post, text="À mardi")
    send(desks.here, post)
    carry(desks.here, desks.there)
    with pytest.raises(Refusal) as refusal:
        desks.there.run(approve, post, shown=read)
    assert refusal.value.key == "changed_while_reading"
    assert states(desks.there, post) == every(Status.IN_REVIEW)
    desks.there.run(approve, post, shown=what_stands(desks.there, post))
    assert states(desks.there, post) == every(Status.APPROVED)


def test_a_text_only_typed_conflicts_with_one_that_comes_in(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.there.become(desks.team.camille.id)
    desks.there.run(edit_post, post, text="À mardi")
    desks.here.run(edit_post, post, text="À lundi")
    send(desks.here, post)
    carry(desks.here, desks.there)
    assert states(desks.there, post) == every(Status.CONFLICT)
    assert {v.text for v in queries.variants(desks.there.reader, post)} <= {"", "À mardi"}


def texts(desk: Workspace, post: str) -> dict[str, str]:
    """What the screen shows per network."""
    shared = queries.post(desk.reader, post).text
    return {name: v.text if "text" in v.own else shared for name, v in on(desk, post).items()}


def test_edits_of_different_channels_meet_without_conflict(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.there.become(desks.team.camille.id)
    for desk, network in ((desks.here, "instagram"), (desks.there, "linkedin")):
        desk.run(edit_variant, on(desk, post)[network].id, text=f"Pour {network}")
        send(desk, post)
    meet(desks.here, desks.there)
    for desk in (desks.here, desks.there):
        assert states(desk, post) == every(Status.IN_REVIEW)
        assert texts(desk, post) == {"instagram": "Pour instagram", "linkedin": "Pour linkedin"}
    # What follows on one side still moves the other on, which touched nothing since.
    desks.here.run(edit_variant, on(desks.here, post)["instagram"].id, text="Mieux")
    send(desks.here, post)
    meet(desks.here, desks.there)
    assert told(desks.here) == told(desks.there)
    assert texts(desks.there, post) == {"instagram": "Mieux", "linkedin": "Pour linkedin"}


def test_a_channel_nobody_touched_here_follows_although_another_is_being_typed(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.there.run(edit_variant, on(desks.there, post)["linkedin"].id, text="Je tape")
    desks.here.run(edit_variant, on(desks.here, post)["instagram"].id, text="Nouveau")
    send(desks.here, post)
    desks.here.become(desks.team.samir.id)
    desks.here.run(approve, post)
    carry(desks.here, desks.there)
    assert states(desks.there, post) == {"instagram": Status.APPROVED, "linkedin": Status.CHANGED}
    assert texts(desks.there, post) == {"instagram": "Nouveau", "linkedin": "Je tape"}


def test_a_channel_taken_off_is_taken_off_everywhere(desks: Desks, tmp_path: Path) -> None:
    post = approved_everywhere(desks)
    desks.here.run(remove_channel, on(desks.here, post)["linkedin"].id)
    desks.here.run(edit_post, post, text="Pour un seul")
    send(desks.here, post)
    meet(desks.here, desks.there)
    assert set(on(desks.there, post)) == {"instagram"}
    assert told(desks.here) == told(desks.there)


def test_files_that_come_later_end_the_waiting(desks: Desks) -> None:
    post = draft(desks.here)
    asset = import_picture(desks.here, PICTURES / "coffee.png")
    desks.here.run(edit_post, post, media=(MediaItem(asset=asset.id, alt="Une tasse"),))
    send(desks.here, post)
    whole = bundle_of(desks.here)
    receive_bundle(desks.there, Bundle(records=whole.records, copies=whole.copies))
    assert states(desks.there, post) == every(Status.WAITING)
    carry_files(desks.here, desks.there)
    receive_bundle(desks.there, Bundle(blobs=whole.blobs))
    assert states(desks.there, post) == every(Status.IN_REVIEW)


# -- what was tampered with, and what nobody is entitled to say


def in_review(desks: Desks) -> str:
    """Sent by Inès at one workstation and known at the other, where Samir sits."""
    post = draft(desks.here)
    send(desks.here, post)
    meet(desks.here, desks.there)
    return post


def approval(desk: Workspace, post: str, **changed: Any) -> tuple[bytes, bytes]:
    """A validation of what was sent, signed by whoever sits there, past the program."""
    record = next(r for r in desk.look(records_of, post) if r.kind == Kind.SUBMIT)
    body = {"revision": record.body["revision"], "channels": dict(record.channels), "step": "smm"}
    return signed(desk, Kind.APPROVE, post=post, body=body, **changed)


def records_of(tx: Transaction, post: str) -> list[Record]:
    return tx.journal.records(post)


def test_a_validation_signed_past_the_program_counts_like_any_other(desks: Desks) -> None:
    """Else the forgeries below would prove nothing."""
    post = in_review(desks)
    assert hand_over(desks.here, approval(desks.there, post)).new == 1
    assert states(desks.here, post) == every(Status.APPROVED)


@pytest.mark.parametrize(
    "edit",
    [(b'"kind":"approve"', b'"kind":"submit"'), (b'"seq":', b'"seq":1'), (b'"step":"smm"', b'"step":"own"')],
)
def test_edited_bytes_are_put_aside(desks: Desks, edit: tuple[bytes, bytes]) -> None:
    post = in_review(desks)
    data, signature = approval(desks.there, post)
    before = told(desks.here)
    received = hand_over(desks.here, (data.replace(*edit), signature))
    assert (received.new, received.refused) == (0, 1)
    assert told(desks.here) == before
    assert contents(desks.here, ["quarantine"])["quarantine"][0][3] == "not signed by its device"


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b"[1]", b'{"kind":"approve"}', b'{"a":1.5}'])
def test_what_is_no_record_is_put_aside_and_its_neighbours_are_kept(desks: Desks, data: bytes) -> None:
    post = in_review(desks)
    received = hand_over(desks.here, (data, b""), approval(desks.there, post), (data, b"x"))
    assert (received.new, received.refused) == (1, 2)
    assert states(desks.here, post) == every(Status.APPROVED)


def test_a_record_of_another_workspace_is_put_aside(desks: Desks, tmp_path: Path) -> None:
    post = in_review(desks)
    assert hand_over(desks.here, approval(desks.there, post, ws="0" * 64)).refused == 1
    assert hand_over(desks.here, approval(desks.there, post, ws="")).refused == 1
    assert states(desks.here, post) == every(Status.IN_REVIEW)


def test_a_validation_moved_to_another_post_does_not_count(desks: Desks) -> None:
    post, other = in_review(desks), in_review(desks)
    data, signature = approval(desks.there, post)
    moved = data.replace(post.encode(), other.encode())
    assert hand_over(desks.here, (moved, signature)).refused == 1
    record = next(r for r in desks.there.look(records_of, post) if r.kind == Kind.SUBMIT)
    body = {"revision": record.body["revision"], "channels": dict(record.channels), "step": "smm"}
    hand_over(desks.here, signed(desks.there, Kind.APPROVE, post=other, body=body))
    assert states(desks.here, other) == every(Status.IN_REVIEW)


def test_a_validation_by_who_may_only_write_does_not_count(desks: Desks) -> None:
    post = in_review(desks)
    desks.there.become(desks.team.camille.id)
    hand_over(desks.here, approval(desks.there, post))
    assert states(desks.here, post) == every(Status.IN_REVIEW)


def test_a_writers_key_does_not_sign_for_a_validator(desks: Desks) -> None:
    post = in_review(desks)
    desks.there.become(desks.team.camille.id)
    hand_over(desks.here, approval(desks.there, post, by=desks.team.samir.id))
    assert states(desks.here, post) == every(Status.IN_REVIEW)


def test_a_strangers_key_does_not_sign_for_a_validator(desks: Desks) -> None:
    post = in_review(desks)
    stranger = DeviceKey(b"s" * 32)
    hand_over(desks.here, approval(desks.there, post, key=stranger))
    assert states(desks.here, post) == every(Status.IN_REVIEW)


def test_a_stranger_puts_no_words_into_anybodys_mouth(desks: Desks) -> None:
    post = in_review(desks)
    desks.there.run(add_remark, post, "De Samir")
    carry(desks.there, desks.here)
    remark = queries.remarks(desks.here.reader, post)[0]
    stranger = DeviceKey(b"s" * 32)
    forged = signed(desks.there, Kind.REMARK, post=post, body={"text": "Faux"}, key=stranger)
    gone = signed(desks.there, Kind.WITHDRAW, post=post, body={"takes_back": remark.id}, key=stranger)
    desks.there.become(desks.team.camille.id)
    other = signed(desks.there, Kind.WITHDRAW, post=post, body={"takes_back": remark.id})
    hand_over(desks.here, forged, gone, other)
    assert [entry.text for entry in queries.remarks(desks.here.reader, post)] == ["De Samir"]
    assert "Faux" not in [entry.text for entry in queries.log(desks.here.reader, post)]


def test_who_grants_themselves_a_role_gets_none_and_is_nobody_here(desks: Desks) -> None:
    stranger = DeviceKey(b"s" * 32)
    grant = {"person": "intruder", "name": "Intruder", "roles": ["owner", "smm"]}
    binding = {"person": "intruder", "key": stranger.id, "name": "PC"}
    hand_over(
        desks.here,
        signed(desks.there, Kind.GRANT, body=grant, key=stranger, by="intruder"),
        signed(desks.there, Kind.DEVICE, body=binding, key=stranger, by="intruder"),
        signed(desks.there, Kind.GRANT, body={**grant, "person": desks.team.samir.id}),
    )
    assert queries.roles_of(desks.here.reader, "intruder") == frozenset()
    assert queries.roles_of(desks.here.reader, desks.team.samir.id) == {Role.SMM}
    assert "intruder" not in {person.id for person in queries.people(desks.here.reader)}


def test_a_validator_whose_role_was_taken_validates_no_more(desks: Desks) -> None:
    old, post = in_review(desks), in_review(desks)
    desks.there.run(approve, old)
    carry(desks.there, desks.here)
    desks.here.become(desks.team.camille.id)
    desks.here.run(change_roles, desks.team.samir.id, {Role.CM})
    # At the other workstation nobody knows of that yet.
    desks.there.run(approve, post)
    meet(desks.here, desks.there)
    for desk in (desks.here, desks.there):
        assert states(desk, old) == every(Status.APPROVED)
        assert states(desk, post) == every(Status.IN_REVIEW)


def test_a_replayed_bundle_brings_no_old_validation_back(desks: Desks) -> None:
    post = approved_everywhere(desks)
    old = bundle_of(desks.there)
    desks.here.become(desks.team.sofia.id)
    desks.here.run(request_changes, post, text="Finalement non")
    assert receive_bundle(desks.here, old).new == 0
    assert states(desks.here, post) == every(Status.CHANGES_REQUESTED)


def test_a_send_back_that_comes_in_beside_a_validation_wins(desks: Desks) -> None:
    post = in_review(desks)
    desks.there.run(approve, post)
    desks.here.become(desks.team.sofia.id)
    desks.here.run(request_changes, post, text="Pas comme ça")
    meet(desks.here, desks.there)
    for desk in (desks.here, desks.there):
        assert states(desk, post) == every(Status.CHANGES_REQUESTED)


@pytest.mark.parametrize(
    "moment",
    [
        "",
        "yesterday",
        "2026-11-10",
        "9999-12-31T23:59:59-23:59",
        "0001-01-01T00:00:00+23:59",
        "2026-11-10T08:00:00",
    ],
)
def test_no_clock_matters(desks: Desks, moment: str) -> None:
    """Whatever a workstation's clock says, what it sends is read, shown and judged the same."""
    post = draft(desks.here)
    send(desks.here, post)
    carry(desks.here, desks.there)
    hand_over(desks.here, approval(desks.there, post, at=moment))
    assert states(desks.here, post) == every(Status.APPROVED)
    assert len(queries.log(desks.here.reader, post)) == 3


def test_a_post_written_by_a_broken_clock_arrives(desks: Desks) -> None:
    post = draft(desks.here)
    send(desks.here, post)
    whole = bundle_of(desks.here)
    first = next(r for r in desks.here.look(records_of, post) if r.kind == Kind.REVISION)
    key = desks.here.identity.author().key
    assert key is not None
    again = write_record(
        key, ws=first.ws, kind=Kind.REVISION, by=first.by, seq=first.seq, prev=first.prev, seen=first.seen,
        at="never", post=post, body=first.body,
    )  # fmt: skip
    workspace_records = [r for r in whole.records if b'"post":' not in r[0]]
    records = [*workspace_records, (again.data, again.signature)]
    receive_bundle(desks.there, Bundle(records=records, copies=whole.copies))
    assert states(desks.there, post) == every(Status.DRAFT)
    assert queries.cards_of(desks.there.reader, post, now=desks.there.clock())


# -- order, parts, what comes late


def test_members_who_come_after_their_posts(tmp_path: Path) -> None:
    founded = make_workspace(tmp_path, role=Role.CM)
    here, there = copied(founded, tmp_path, "elsewhere")
    try:
        team = team_at(here)
        here.become(team.ines.id)
        post = draft(here)
        send(here, post)
        whole = bundle_of(here)
        receive_bundle(
            there, Bundle(records=[r for r in whole.records if b'"post":' in r[0]], copies=whole.copies)
        )
        assert queries.all_cards(there.reader, now=there.clock()) == []
        receive_bundle(there, Bundle(records=[r for r in whole.records if b'"post":' not in r[0]]))
        assert states(there, post) == states(here, post) == every(Status.IN_REVIEW)
        assert team.ines in queries.people(there.reader)
        demand_cache_is_right(there)
    finally:
        here.close()
        there.close()


def test_copies_that_come_late_or_never(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.here.run(edit_post, post, text="Bonsoir")
    send(desks.here, post)
    third = desks.spare()
    try:
        whole = bundle_of(desks.here)
        receive_bundle(third, Bundle(records=whole.records))
        demand_cache_is_right(third)
        # The first version's copies never come: only the last one is needed.
        last = [copy for copy in whole.copies if b"Bonsoir" in copy[2]]
        receive_bundle(third, Bundle(copies=last))
        assert states(third, post) == states(desks.here, post) == every(Status.IN_REVIEW)
        receive_bundle(third, Bundle(copies=whole.copies))
        assert told(third) == told(desks.here)
    finally:
        third.close()


def test_any_order_gives_the_same(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.here.run(edit_variant, on(desks.here, post)["linkedin"].id, text="Autrement")
    send(desks.here, post)
    whole = bundle_of(desks.here)
    for seed in range(3):
        third = desks.spare()
        try:
            records, copies = list(whole.records), list(whole.copies)
            Random(seed).shuffle(records)
            Random(seed).shuffle(copies)
            while records or copies:
                receive_bundle(third, Bundle(records=records[:2], copies=copies[:1]))
                del records[:2], copies[:1]
            assert told(third) == told(desks.here)
            assert texts(third, post) == texts(desks.here, post)
            demand_cache_is_right(third)
        finally:
            third.close()


def test_two_versions_are_shown_where_the_post_was_never_seen(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.there.become(desks.team.camille.id)
    for desk, text in ((desks.here, "À lundi"), (desks.there, "À mardi")):
        desk.run(edit_post, post, text=text)
        send(desk, post)
    meet(desks.here, desks.there)
    third = desks.spare()
    try:
        carry(desks.here, third)
        assert states(third, post) == every(Status.CONFLICT)
        assert told(third) == told(desks.here)
    finally:
        third.close()


def test_what_was_taken_off_here_comes_back_where_it_was_edited_meanwhile(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.there.run(remove_channel, on(desks.there, post)["linkedin"].id)
    desks.here.run(edit_variant, on(desks.here, post)["linkedin"].id, text="Nouveau")
    send(desks.here, post)
    carry(desks.here, desks.there)
    assert texts(desks.there, post)["linkedin"] == "Nouveau"
    assert states(desks.there, post)["linkedin"] is Status.IN_REVIEW


# -- undo


def test_what_came_in_ends_the_undoing_of_its_own_post_only(desks: Desks) -> None:
    mine, theirs = draft(desks.here), in_review(desks)
    desks.here.run(edit_post, mine, text="Un")
    desks.here.run(edit_post, theirs, text="Deux")
    desks.there.run(add_remark, theirs, "Bien")
    carry(desks.there, desks.here)
    assert desks.here.undo() is not None
    assert queries.post(desks.here.reader, mine).text == "Bonjour"
    assert queries.post(desks.here.reader, theirs).text == "Deux"


def test_receiving_nothing_new_ends_no_undoing(desks: Desks) -> None:
    post = approved_everywhere(desks)
    desks.here.run(edit_post, post, text="Un")
    carry(desks.there, desks.here)
    assert desks.here.undo_name == "edit_post"


# -- a folder that was copied past the program


def test_a_key_that_signs_in_two_places_counts_no_more_and_nothing_is_lost(tmp_path: Path) -> None:
    founded = make_workspace(tmp_path, role=Role.CM)
    team = team_at(founded)
    post = draft(founded)
    founded.close()
    twin_folder = tmp_path / "twin"
    shutil.copytree(founded.folder, twin_folder)
    # Whoever copies keys and folder, and says that this is where it always was, forks every chain.
    for person in (team.camille, team.ines, team.samir, team.sofia):
        ws = brand_id(founded)
        seed = keys().load(f"{ws}-{place_of(founded.folder)}", person.id)
        assert seed is not None
        keys().save(f"{ws}-{place_of(twin_folder)}", person.id, seed=seed)
    (twin_folder / "place.json").write_text(json.dumps([place_of(twin_folder)]))
    here, there = open_at(founded.folder), open_at(twin_folder)
    try:
        here.become(team.ines.id)
        there.become(team.ines.id)
        before = draft(here, text="Avant")
        send(here, before)
        other = draft(there, text="Autre")
        send(there, other)
        here.become(team.samir.id)
        here.run(approve, before)
        meet(here, there)
        for desk in (here, there):
            assert record_ids(here) == record_ids(desk)
            assert desk.look(forked_keys)
            assert "record_altered" not in {finding.key for finding in check(desk)}
            demand_cache_is_right(desk)
        assert states(here, before) == states(there, other) == every(Status.DRAFT)
        assert post in {card.post for card in queries.all_cards(here.reader, now=here.clock())}
    finally:
        here.close()
        there.close()


def forked_keys(tx: Transaction) -> dict[str, int]:
    return dict(tx.trust.forks)


def brand_id(workspace: Workspace) -> str:
    return workspace.identity.ws
