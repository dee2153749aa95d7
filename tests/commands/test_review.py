"""Sending, deciding and taking back on one workstation: who may, when, and what is said where not."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from calendar_app.commands import review
from calendar_app.commands.channels import add_campaign, add_tag
from calendar_app.commands.desk import Desk
from calendar_app.commands.media import import_picture
from calendar_app.commands.membership import add_person, set_policy
from calendar_app.commands.posts import create_post, edit_post, edit_variant, move_card
from calendar_app.commands.remarks import add_remark
from calendar_app.commands.review import (
    allowed,
    approve,
    clear,
    hold,
    mark_published,
    mark_scheduled,
    reopen,
    request_changes,
    resume,
    send,
    send_for_validation,
    what_stands,
    withdraw,
)
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Policy, Reach, ReviewStep, Role, Status, Tolerance
from calendar_app.store import queries
from calendar_app.store.queries import ExportRow
from calendar_app.store.transaction import Transaction
from tests.builders import DATA, NOW, PICTURES, at, make_workspace
from tests.files import pdf
from tests.store.stations import MONDAY, Team, draft, every, on, states, team_at
from tests.store.tables import contents, demand_cache_is_right, told


class Office:
    """One workstation and the team that shares it."""

    def __init__(self, folder: Path) -> None:
        self.workspace: Workspace = make_workspace(folder, role=Role.CM)
        self.team: Team = team_at(self.workspace)
        self.reader = add_person(self.workspace, name="Rita Blanc", roles={Role.READER})
        self.be("ines")

    def be(self, name: str) -> None:
        person = self.reader if name == "rita" else getattr(self.team, name)
        self.workspace.become(person.id)

    def run(self, command: Callable[..., Any], *args: Any, **named: Any) -> Any:
        return self.workspace.run(command, *args, **named)

    def refuses(self, key: str, command: Callable[..., Any], *args: Any, **named: Any) -> None:
        """It is refused with this reason, and nothing at all has changed."""
        before = contents(self.workspace)
        with pytest.raises(Refusal) as refusal:
            self.run(command, *args, **named)
        assert refusal.value.key == key
        assert contents(self.workspace) == before

    def draft(self, **named: Any) -> str:
        return draft(self.workspace, **named)

    def sent(self) -> str:
        """A draft that Inès has sent."""
        post = self.draft()
        send(self.workspace, post)
        return post

    def approved(self) -> str:
        """A draft that Inès has sent and Samir validated; Inès sits here again."""
        post = self.sent()
        self.be("samir")
        self.run(approve, post)
        self.be("ines")
        return post

    def states(self, post: str) -> dict[str, Status]:
        return states(self.workspace, post)

    def channel(self, post: str, network: str) -> str:
        return on(self.workspace, post)[network].channel


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    found = Office(tmp_path)
    yield found
    demand_cache_is_right(found.workspace)
    found.workspace.close()


# -- the round


def test_the_round(office: Office) -> None:
    post = office.sent()
    assert office.states(post) == every(Status.IN_REVIEW)
    office.be("samir")
    office.run(request_changes, post, text="Plus court")
    assert office.states(post) == every(Status.CHANGES_REQUESTED)
    assert queries.remarks(office.workspace.reader, post)[0].text == "Plus court"
    office.be("ines")
    office.run(edit_post, post, text="Court")
    send(office.workspace, post)
    office.be("samir")
    office.run(approve, post)
    assert office.states(post) == every(Status.APPROVED)
    office.run(mark_scheduled, post, tool="Buffer")
    found = queries.variant_states(office.workspace.reader, post, now=NOW).values()
    assert {state.status for state in found} == {Status.SCHEDULED}
    office.run(mark_published, post, link="https://example.org/1")
    found = queries.variant_states(office.workspace.reader, post, now=NOW).values()
    assert {state.status for state in found} == {Status.PUBLISHED}
    assert not any(state.published_unapproved for state in found)


def test_a_decision_may_be_about_one_channel(office: Office) -> None:
    post = office.draft()
    instagram = office.channel(post, "instagram")
    send(office.workspace, post, [instagram])
    assert office.states(post) == {"instagram": Status.IN_REVIEW, "linkedin": Status.DRAFT}
    send(office.workspace, post)
    office.be("samir")
    office.run(approve, post, channels=[instagram])
    assert office.states(post) == {"instagram": Status.APPROVED, "linkedin": Status.IN_REVIEW}


# -- what is refused


def test_what_cannot_be_sent(office: Office) -> None:
    empty = office.draft(text="  ")
    office.refuses("empty_variant", send_for_validation, empty)
    bare = office.run(create_post, title="Sans canal")
    office.refuses("nothing_to_send", send_for_validation, bare)
    office.refuses("nothing_to_send", send_for_validation, office.sent())
    office.refuses("gone", send_for_validation, "nowhere")


def test_a_picture_is_made_for_its_channel_before_it_is_sent(office: Office) -> None:
    post = office.draft()
    picture = import_picture(office.workspace, PICTURES / "coffee.png")
    office.run(edit_post, post, media=(MediaItem(asset=picture.id),))
    office.refuses("not_rendered", send_for_validation, post)
    assert len(review.what_to_render(office.workspace, post)) == 2
    send(office.workspace, post)
    assert review.what_to_render(office.workspace, post) == []


def test_a_document_is_published_as_it_is_if_it_still_is(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(pdf((90, 90)))
    post, document = office.draft(), import_picture(office.workspace, file)
    office.run(edit_post, post, media=(MediaItem(asset=document.id),))
    kept = office.workspace.media.path(document.id)
    for harm, key in ((kept.read_bytes()[:-1], "media_damaged"), (None, "media_missing")):
        kept.unlink() if harm is None else kept.write_bytes(harm)
        with pytest.raises(Refusal) as refusal:
            send(office.workspace, post)
        assert refusal.value.key == key
    import_picture(office.workspace, file)
    send(office.workspace, post)
    variants = office.workspace.look(lambda tx: Desk(tx, post).variants)
    assert {item.rendered for each in variants for item in each.sealed.copy.media} == {document.id}


def test_a_video_is_published_without_the_place_where_it_was_filmed(office: Office) -> None:
    media = office.workspace.media
    for name, is_the_same in (("phone.mp4", False), ("clip.webm", True)):
        post, video = office.draft(), import_picture(office.workspace, DATA / name)
        office.run(edit_post, post, media=(MediaItem(asset=video.id),))
        send(office.workspace, post)
        (rendered,) = {
            item.rendered
            for each in office.workspace.look(lambda tx, post=post: Desk(tx, post).variants)
            for item in each.sealed.copy.media
        }
        assert (rendered == video.id) is is_the_same
        assert media.verify(rendered)
        assert b"loci" not in media.path(rendered).read_bytes()
        assert media.path(video.id).read_bytes() == (DATA / name).read_bytes()


def test_what_cannot_be_decided(office: Office) -> None:
    office.be("samir")
    for post in (office.draft(),):
        office.refuses("nothing_to_decide", approve, post)
        office.refuses("nothing_to_decide", request_changes, post, text="Non")
        office.refuses("remark_missing", request_changes, post, text="  ")
        office.refuses("remark_missing", add_remark, post, " \n")
        office.refuses("nothing_to_withdraw", withdraw, post)
        office.refuses("not_validated", mark_scheduled, post, tool="Buffer")
        office.refuses("nothing_to_do", resume, post)


def test_nobody_validates_what_they_sent(office: Office) -> None:
    office.be("samir")
    post = office.sent()
    office.refuses("four_eyes", approve, post)
    office.be("sofia")
    office.run(approve, post)
    assert office.states(post) == every(Status.APPROVED)


def test_nobody_validates_what_was_changed_after_they_read_it(office: Office) -> None:
    post = office.sent()
    read = what_stands(office.workspace, post)
    office.run(edit_post, post, text="Another text")
    office.be("samir")
    office.refuses("changed_while_reading", approve, post, shown=read)
    office.run(approve, post, shown=what_stands(office.workspace, post))
    assert office.states(post) == every(Status.APPROVED)


def test_an_emergency_is_recorded(office: Office) -> None:
    office.be("samir")
    post = office.sent()
    office.run(approve, post, reason="  Sofia est dans l'avion ")
    assert office.states(post) == every(Status.APPROVED)
    found = queries.variant_states(office.workspace.reader, post, now=NOW).values()
    assert all(state.emergency for state in found)
    assert queries.log(office.workspace.reader, post)[-1].text == "Sofia est dans l'avion"


def test_a_writer_has_no_emergency(office: Office) -> None:
    post = office.sent()
    office.refuses("not_allowed", approve, post, reason="Vite")
    office.be("camille")
    office.refuses("not_allowed", approve, post, reason="Vite")


def test_a_reader_may_only_remark(office: Office) -> None:
    draft_post, post = office.draft(), office.approved()
    office.be("rita")
    for command, named in (
        (send_for_validation, {}),
        (mark_published, {}),
        (mark_scheduled, {"tool": "Buffer"}),
        (hold, {}),
        (resume, {}),
        (request_changes, {"text": "Non"}),
    ):
        office.refuses("not_allowed", command, post, **named)
    office.refuses("nothing_to_decide", approve, draft_post)
    assert allowed(office.workspace, post) == {"add_remark"}
    office.run(add_remark, post, "Joli")


def test_only_the_sender_takes_a_sending_back(office: Office) -> None:
    post = office.sent()
    office.be("camille")
    office.refuses("nothing_to_withdraw", withdraw, post)
    assert "withdraw" not in allowed(office.workspace, post)
    office.be("ines")
    office.run(withdraw, post)
    assert office.states(post) == every(Status.DRAFT)
    office.refuses("nothing_to_withdraw", withdraw, post)
    office.be("samir")
    office.refuses("nothing_to_decide", approve, post)


def test_an_old_validation_does_not_revive(office: Office) -> None:
    """Validated, sent back, sent again unchanged: every step anew."""
    post = office.approved()
    office.be("sofia")
    office.run(request_changes, post, text="Finalement non")
    office.be("ines")
    send(office.workspace, post)
    assert office.states(post) == every(Status.IN_REVIEW)


# -- rules


def legal_rules(office: Office) -> str:
    """Posts with a tag also need Rita, after a validator; gives the tag."""
    office.be("camille")
    tag: str = office.run(add_tag, name="Promesse")
    smm = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}))
    legal = ReviewStep(
        id="legal", name="Juridique", people=frozenset({office.reader.id}), tags=frozenset({tag})
    )
    office.run(set_policy, Policy(steps=(smm, legal), tolerance=Tolerance(reach=Reach.SAME_DAY)))
    office.be("ines")
    return tag


def test_legal_is_not_skipped_by_taking_the_tag_off(office: Office) -> None:
    tag = legal_rules(office)
    post = office.draft()
    office.run(edit_post, post, tags=(tag,))
    send(office.workspace, post)
    office.run(edit_post, post, tags=(), text="Autre")
    send(office.workspace, post)
    office.be("rita")
    office.refuses("not_allowed", approve, post)
    office.be("samir")
    office.run(approve, post)
    assert office.states(post) == every(Status.IN_REVIEW)
    office.be("rita")
    assert "approve" in allowed(office.workspace, post)
    office.run(approve, post)
    assert office.states(post) == every(Status.APPROVED)


def test_legal_may_send_back(office: Office) -> None:
    tag = legal_rules(office)
    post = office.draft()
    office.run(edit_post, post, tags=(tag,))
    send(office.workspace, post)
    office.be("rita")
    office.run(request_changes, post, text="Promesse interdite")
    assert office.states(post) == every(Status.CHANGES_REQUESTED)


def test_a_post_without_the_tag_needs_no_legal(office: Office) -> None:
    legal_rules(office)
    assert office.states(office.approved()) == every(Status.APPROVED)


def test_channels_that_need_other_steps_are_sent_for_themselves(office: Office) -> None:
    post = office.draft()
    one, other = sorted(on(office.workspace, post).values(), key=lambda variant: variant.channel)[:2]
    office.be("camille")
    smm = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}))
    legal = ReviewStep(
        id="legal", name="", people=frozenset({office.reader.id}), channels=frozenset({one.channel})
    )
    office.run(set_policy, Policy(steps=(smm, legal)))
    office.be("ines")
    send(office.workspace, post)
    office.be("samir")
    office.run(approve, post)
    found = queries.variant_states(office.workspace.reader, post, now=NOW)
    assert (found[one.id].status, found[other.id].status) == (Status.IN_REVIEW, Status.APPROVED)
    assert "approve" not in allowed(office.workspace, post)
    office.refuses("not_allowed", approve, post)
    assert waited_for(office, post) == {office.reader.id}
    office.be("rita")
    office.run(approve, post)
    assert office.states(post) == every(Status.APPROVED)


def waited_for(office: Office, post: str) -> frozenset[str]:
    reader = office.workspace.reader
    return next(c.deciders for c in queries.with_turns(reader, queries.waiting(reader)) if c.post == post)


def test_the_queue_says_which_step_is_waited_for_and_what_follows(office: Office) -> None:
    tag = legal_rules(office)
    plain, promise = office.draft(), office.draft()
    office.run(edit_post, promise, tags=frozenset({tag}))
    for post in (plain, promise):
        send(office.workspace, post)
    assert turn(office, plain) == (1, 1, [])
    assert turn(office, promise) == (1, 2, ["Juridique"])
    office.be("samir")
    office.run(approve, promise)
    assert turn(office, promise) == (2, 2, [])


def turn(office: Office, post: str) -> tuple[int, int, list[str]]:
    reader = office.workspace.reader
    found = next(c.turn for c in queries.with_turns(reader, queries.waiting(reader)) if c.post == post)
    return found.number, found.of, [step.name for step in found.further]


def test_who_has_agreed_is_not_asked_again_while_others_are_waited_for(office: Office) -> None:
    office.be("camille")
    step = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}), everybody=True)
    office.run(set_policy, Policy(steps=(step,)))
    office.be("ines")
    post = office.sent()
    office.be("camille")
    office.run(set_policy, Policy(steps=()))
    team = office.team
    assert waited_for(office, post) == {team.samir.id, team.sofia.id}
    office.be("samir")
    office.run(approve, post)
    assert office.states(post) == every(Status.IN_REVIEW)
    assert waited_for(office, post) == {team.sofia.id}
    assert "approve" not in allowed(office.workspace, post)
    office.refuses("not_allowed", approve, post)
    office.be("sofia")
    office.run(approve, post)
    assert office.states(post) == every(Status.APPROVED)


def test_the_campaign_at_the_time_of_sending_counts(office: Office) -> None:
    office.be("camille")
    campaign = office.run(add_campaign, name="Solstice", first=NOW.date(), last=NOW.date())
    office.run(
        set_policy,
        Policy(
            steps=(
                ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}), campaigns=frozenset({campaign})),
            )
        ),
    )
    office.be("ines")
    free, bound = office.draft(), office.draft()
    office.run(edit_post, bound, campaign=campaign)
    send(office.workspace, free)
    send(office.workspace, bound)
    office.run(edit_post, bound, campaign=None)
    assert office.states(free) == every(Status.APPROVED)
    assert office.states(bound) == every(Status.IN_REVIEW)
    office.refuses("nothing_to_send", send_for_validation, bound)


def test_an_optional_validation_is_asked_for_or_not(office: Office) -> None:
    office.be("camille")
    step = ReviewStep(id="smm", name="", roles=frozenset({Role.SMM}), optional=True)
    office.run(set_policy, Policy(steps=(step,)))
    office.be("ines")
    own, asked = office.draft(), office.sent()
    assert "clear" in allowed(office.workspace, own)
    office.run(clear, own)
    assert office.states(own) == every(Status.APPROVED)
    assert office.states(asked) == every(Status.IN_REVIEW)
    assert "clear" not in allowed(office.workspace, asked)
    office.workspace.undo()
    office.workspace.redo()
    assert office.states(own) == every(Status.APPROVED)


def test_nobody_clears_what_the_rules_ask_somebody_for(office: Office) -> None:
    post = office.draft()
    assert "clear" not in allowed(office.workspace, post)
    office.refuses("validation_required", clear, post)


def test_new_rules_are_for_what_is_sent_from_then_on(office: Office) -> None:
    post = office.approved()
    legal_rules(office)
    assert office.states(post) == every(Status.APPROVED)


def test_where_the_rules_ask_for_nobody_sending_validates(office: Office) -> None:
    office.be("camille")
    office.run(set_policy, Policy(steps=()))
    post = office.sent()
    assert office.states(post) == every(Status.APPROVED)
    found = queries.variant_states(office.workspace.reader, post, now=NOW).values()
    assert all(state.auto_validated for state in found)


def test_who_is_alone_validates_by_sending_and_a_later_validator_does_not_change_that(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path, role=Role.OWNER)
    post = draft(workspace)
    send(workspace, post)
    assert states(workspace, post) == every(Status.APPROVED)
    add_person(workspace, name="Samir Benali", roles={Role.SMM})
    assert states(workspace, post) == every(Status.APPROVED)
    demand_cache_is_right(workspace)
    other = draft(workspace)
    send(workspace, other)
    assert states(workspace, other) == every(Status.IN_REVIEW)
    workspace.close()


# -- keys


def test_a_key_with_a_pin_signs_only_when_it_is_open(office: Office) -> None:
    workspace, samir = office.workspace, office.team.samir
    post = office.sent()
    workspace.set_pin(samir.id, "2580")
    office.be("samir")
    assert workspace.needs_pin(samir.id)
    assert not workspace.is_unlocked()
    office.refuses("locked", approve, post)
    office.refuses("locked", add_remark, post, "Bien")
    assert not workspace.unlock(samir.id, "0000")
    office.refuses("locked", approve, post)
    assert workspace.unlock(samir.id, "2580")
    assert workspace.is_unlocked()
    office.run(approve, post)
    office.be("ines")
    office.be("samir")
    assert not workspace.is_unlocked()
    office.refuses("locked", request_changes, post, text="Non")


# -- what is typed


@pytest.mark.parametrize("text", ["e\u0301te\u0301", "a\ud83d", "nul\0", "👩‍👩‍👧"])
def test_any_text_can_be_said(office: Office, text: str) -> None:
    """Pasted from a Mac's file name, cut in the middle of an emoji: it is taken, not refused."""
    office.be("samir")
    post = office.sent()
    office.run(add_remark, post, text)
    office.run(approve, post, reason=text)
    office.run(mark_scheduled, post, tool=text)
    office.run(mark_published, post, link=text)
    office.be("sofia")
    other = office.sent()
    office.be("samir")
    office.run(request_changes, other, text=text)
    assert queries.remarks(office.workspace.reader, post)


@pytest.mark.parametrize("alt", ["e\u0301te\u0301", "a\ud83d", "nul\0"])
def test_any_description_of_a_picture_can_be_sent(office: Office, alt: str) -> None:
    post = office.draft()
    picture = import_picture(office.workspace, PICTURES / "coffee.png")
    office.run(edit_post, post, media=(MediaItem(asset=picture.id, alt=alt),))
    send(office.workspace, post)
    assert office.states(post) == every(Status.IN_REVIEW)


# -- what leaves the house


def row(office: Office, post: str) -> ExportRow:
    return next(r for r in queries.export_rows(office.workspace.reader) if r.post.id == post)


def test_a_validated_post_that_is_being_changed_leaves_as_it_was_validated(office: Office) -> None:
    post = office.approved()
    office.run(edit_post, post, text="En cours", link="https://example.org")
    assert (row(office, post).text, row(office, post).link) == ("Bonjour", "")
    assert row(office, post).change_pending
    office.run(move_card, post, from_plan=MONDAY, to_plan=at("2026-11-20T09:00"))
    assert row(office, post).plan == MONDAY
    send(office.workspace, post)
    assert row(office, post).text == "Bonjour"
    office.be("samir")
    office.run(approve, post)
    assert (row(office, post).text, row(office, post).plan) == ("En cours", at("2026-11-20T09:00"))
    assert not row(office, post).change_pending


def test_the_counter_of_an_event_rises_whenever_its_time_does_and_never_falls(office: Office) -> None:
    post = office.approved()
    seen = [(row(office, post).plan, row(office, post).sequence)]

    def look() -> None:
        plan, sequence = row(office, post).plan, row(office, post).sequence
        assert sequence >= seen[-1][1]
        assert plan == seen[-1][0] or sequence > seen[-1][1]
        seen.append((plan, sequence))

    office.run(move_card, post, from_plan=MONDAY, to_plan=at("2026-11-16T09:00"))
    look()
    office.workspace.undo()
    look()
    office.workspace.redo()
    look()
    office.run(move_card, post, from_plan=at("2026-11-16T09:00"), to_plan=at("2026-11-20T09:00"))
    look()
    send(office.workspace, post)
    look()
    office.be("samir")
    office.run(approve, post)
    look()
    office.workspace.undo()
    look()
    office.workspace.redo()
    look()
    assert len({plan for plan, _ in seen}) == 4 - 1


# -- what is offered is what works

NAMED: dict[str, dict[str, Any]] = {
    "add_remark": {"text": "Bien"},
    "request_changes": {"text": "Revoir"},
    "mark_scheduled": {"tool": "Buffer"},
}
OFFERED = (
    "add_remark", "approve", "hold", "mark_published", "mark_scheduled", "reopen", "request_changes",
    "resume", "send_for_validation", "withdraw",
)  # fmt: skip


def command_called(name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = add_remark if name == "add_remark" else getattr(review, name)
    return found


class OnlyTrying(Exception):
    """Raised to have a command that worked taken back."""


def works(workspace: Workspace, name: str, post: str, **named: Any) -> bool:
    def trial(tx: Transaction) -> None:
        command_called(name)(tx, post, **NAMED.get(name, {}), **named)
        raise OnlyTrying

    try:
        workspace.run(trial)
    except OnlyTrying:
        return True
    except Refusal:
        return False
    return False


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["camille", "ines", "samir", "sofia"]),
        st.sampled_from([*OFFERED, "send", "send", "approve", "edit", "edit one", "move"]),
    ),
    max_size=6,
)


# Making an example shorter would take minutes: what was done and what stands is told instead.
@settings(max_examples=8, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(acts=ACTS)
def test_what_is_offered_is_what_works(acts: list[tuple[str, str]], tmp_path_factory: Any) -> None:
    office = Office(tmp_path_factory.mktemp("office"))
    post = office.draft()
    try:
        for person, act in acts:
            office.be(person)
            with suppress(Refusal):
                _do(office, act, post)
            for other in ("ines", "samir", "sofia", "rita"):
                office.be(other)
                story = (acts, act, other, told(office.workspace, "status", "trust"))
                assert _mismatch(office.workspace, post) == set(), story
        demand_cache_is_right(office.workspace)
    finally:
        office.workspace.close()


def _mismatch(workspace: Workspace, post: str) -> set[str]:
    """What is offered and does not work, or works and is not offered."""
    offered = set(allowed(workspace, post))
    working = {name for name in OFFERED if works(workspace, name, post)}
    # Who sent is offered to validate: with a reason it works, and is recorded as an emergency.
    if "approve" in offered - working and works(workspace, "approve", post, reason="Urgent"):
        working.add("approve")
    # A sending that was validated can still be taken back, which no screen proposes.
    return offered ^ working - ({"withdraw"} - offered)


def _do(office: Office, act: str, post: str) -> None:
    workspace = office.workspace
    if act == "send":
        send(workspace, post)
    elif act == "edit":
        office.run(edit_post, post, text=queries.post(workspace.reader, post).text + "!")
    elif act == "edit one":
        office.run(edit_variant, on(workspace, post)["linkedin"].id, text="Autre")
    elif act == "move":
        plan = queries.cards_of(workspace.reader, post, now=NOW)[0].plan
        office.run(move_card, post, from_plan=plan, to_plan=at("2026-11-18T18:30"))
    else:
        office.run(command_called(act), post, **NAMED.get(act, {}))


def test_a_sending_done_again_after_its_rules_were_done_again_counts(office: Office) -> None:
    """Rules and sending undone and redone: what is sent names the rules in force, else it would not count."""
    office.be("camille")
    office.run(set_policy, Policy(tolerance=Tolerance(reach=Reach.NOT_AT_ALL)))
    post = office.sent()
    for walk in (office.workspace.undo, office.workspace.undo, office.workspace.undo):
        assert walk() is not None
    for walk in (office.workspace.redo, office.workspace.redo, office.workspace.redo):
        assert walk() is not None
    assert office.states(post) == every(Status.IN_REVIEW)


def test_taking_a_sending_back_can_be_undone_and_done_again(office: Office) -> None:
    workspace, post = office.workspace, office.sent()
    office.run(withdraw, post)
    assert office.states(post) == every(Status.DRAFT)
    workspace.undo()
    assert office.states(post) == every(Status.IN_REVIEW)
    workspace.redo()
    assert office.states(post) == every(Status.DRAFT)


def test_a_text_no_network_takes_is_not_sealed(office: Office) -> None:
    post = office.draft()
    office.run(edit_post, post, text="a" * (1 << 20))
    with pytest.raises(Refusal, match="copy_too_large"):
        send(office.workspace, post)
    assert office.states(post) == every(Status.DRAFT)


@pytest.mark.parametrize("decide", [approve, lambda tx, post: request_changes(tx, post, text="Mardi ?")])
def test_whoever_decided_takes_it_back_and_the_post_waits_again(office: Office, decide: Any) -> None:
    post = office.sent()
    office.be("samir")
    office.run(decide, post)
    assert [chore.post for chore in queries.decided(office.workspace.reader, office.team.samir.id)] == [post]
    office.run(reopen, post)
    assert office.states(post) == every(Status.IN_REVIEW)
    assert queries.decided(office.workspace.reader, office.team.samir.id) == []
    office.refuses("nothing_to_do", reopen, post)
    office.workspace.undo()
    assert office.states(post) != every(Status.IN_REVIEW)


def test_no_other_person_takes_a_decision_back_and_nobody_once_it_is_out(office: Office) -> None:
    post = office.approved()
    assert "reopen" not in allowed(office.workspace, post)
    office.refuses("nothing_to_do", reopen, post)
    office.run(mark_published, post)
    office.be("samir")
    office.refuses("nothing_to_do", reopen, post)
